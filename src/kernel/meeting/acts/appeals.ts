import type { Acts } from '../asked.ts';
import { speaksFor } from '../sender.ts';
import { speakerGoesOn } from '../votable.ts';

/** Commands on appeals against a ruling of the Chair. */
export const appealActs: Acts<'AppealRuling' | 'WithdrawAppeal'> = {
  AppealRuling: {
    institution: 'appeal',
    must: ['senderIsDelegation', 'meetingIsOpen', 'noAppealIsPending', 'rulingMayBeAppealed'],
    facts: ({ room, from }) => {
      const who = speaksFor(from);
      if (who === undefined) return 'senderIsDelegation';
      return [
        { type: 'RulingAppealed', who },
        ...(room.floor?.running ? [{ type: 'FloorPaused' } as const] : []),
      ];
    },
  },
  WithdrawAppeal: {
    institution: 'appeal',
    must: ['senderIsDelegation', 'appealIsMade', 'appealIsSenders', 'votingHasNotBegun'],
    facts: ({ room }) =>
      room.appeal
        ? [{ type: 'AppealWithdrawn', who: room.appeal.by }, ...speakerGoesOn(room)]
        : 'appealIsMade',
  },
};
