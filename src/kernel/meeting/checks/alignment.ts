import type { Asked, Checks } from '../asked.ts';
import { openItemOf } from '../find.ts';
import { speaksFor } from '../sender.ts';
import type { StatementMade } from '../statement.ts';
import { alignedWith, isSame, statementsOf } from '../statements.ts';

const named = ({ about }: Asked): StatementMade | undefined => ('speaker' in about ? about : undefined);

function isAligned(asked: Asked): boolean {
  const made = named(asked);
  const who = speaksFor(asked.from);
  return made !== undefined && who !== undefined && alignedWith(openItemOf(asked.room), made).includes(who);
}

/** Rules on joining a statement of another. */
export const alignmentChecks: Checks<
  'statementIsMade' | 'statementIsOfOthers' | 'senderIsNotAligned' | 'senderIsAligned'
> = {
  statementIsMade: (asked) => {
    const made = named(asked);
    if (!made) return false;
    const kinds = asked.room.procedure.settings.alignment?.params.with ?? [];
    return (
      kinds.includes(made.forGroup === undefined ? 'state' : 'group') &&
      statementsOf(asked.room).some((one) => isSame(one, made))
    );
  },
  // A member of the group is spoken for already.
  statementIsOfOthers: (asked) => {
    const made = named(asked);
    const who = speaksFor(asked.from);
    const group = asked.room.groups.find(({ name }) => name === made?.forGroup);
    return made?.speaker !== who && group?.members.some((code) => code === who) !== true;
  },
  senderIsNotAligned: (asked) => !isAligned(asked),
  senderIsAligned: isAligned,
};
