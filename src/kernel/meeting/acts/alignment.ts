import type { Acts, Asked, Judged } from '../asked.ts';
import { speaksFor } from '../sender.ts';
import type { StatementMade } from '../statement.ts';
import { statementBy } from '../statements.ts';

/** Commands by which delegations join a statement of another. */
export const alignmentActs: Acts<'AlignWithStatement' | 'WithdrawAlignment'> = {
  AlignWithStatement: {
    institution: 'alignment',
    must: [
      'senderIsDelegation',
      'meetingIsOpen',
      'itemIsOpen',
      'statementIsMade',
      'statementIsOfOthers',
      'senderIsNotAligned',
    ],
    facts: (asked) => joins(asked, 'StatementAligned'),
  },
  WithdrawAlignment: {
    institution: 'alignment',
    must: ['senderIsDelegation', 'itemIsOpen', 'senderIsAligned'],
    facts: (asked) => joins(asked, 'AlignmentWithdrawn'),
  },
};

function joins(
  { room: { openItem = '' }, from, about: { speaker, forGroup } }: Asked<StatementMade>,
  type: 'StatementAligned' | 'AlignmentWithdrawn',
): Judged {
  const who = speaksFor(from);
  if (who === undefined) return 'senderIsDelegation';
  return [{ type, item: openItem, who, ...statementBy(speaker, forGroup) }];
}
