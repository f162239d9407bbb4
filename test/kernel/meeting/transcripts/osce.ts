// A formal meeting of a body that decides by consensus alone.
import { procedures } from '../../../../src/content/procedures/all.ts';
import type { Millis } from '../../../../src/kernel/base/ids.ts';
import { type Line, no } from '../../../support/script.ts';
import { d1, later, minutes, says, seat } from '../../../support/story.ts';
import { debate } from './floor.ts';
import { agendaDisputed, chair, opening } from './opening.ts';
import { papers } from './papers.ts';
import { announcesNow, closing, negotiation, silence, silentWithout } from './wording.ts';

const items = [
  { item: '1', title: 'General statements' },
  { item: '2', title: 'Points of contact', draft: d1 },
];

/** The lines of the meeting. */
export const osce: readonly Line[] = [
  ...opening(procedures.osceDecision, items, { changes: agendaDisputed('3') }),
  no('bodyHasIt', says('KST', { type: 'Move', motion: { kind: 'closeDebate' } })),
  no('bodyHasIt', chair({ type: 'PutToVote', on: { kind: 'appeal' } })),
  ...debate({
    guests: [
      chair({ type: 'GiveFloor', to: seat('expert') }),
      later('expert', minutes(2), { type: 'YieldFloor' }),
    ],
    closing: [
      no('bodyHasIt', says('CRV', { type: 'AppealRuling' })),
      (room) => [
        chair({ type: 'AnnounceClosing', at: (room.at + minutes(10)) as Millis }),
        no('deadlineHasPassed', says('clock', { type: 'CloseList' })),
        later('chair', minutes(1), { type: 'CloseList' }),
        chair({ type: 'ReopenList' }),
        chair({ type: 'CloseList' }),
      ],
    ],
  }),
  ...negotiation.slice(0, -2),
  silentWithout('Rev.1'),
  ...negotiation.slice(-2),
  ...silence({ sameSitting: [no('sittingIsLater', announcesNow)] }),
  ...papers({ statements: true, sponsors: false }),
  ...closing,
];
