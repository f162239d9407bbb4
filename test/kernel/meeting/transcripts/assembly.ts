// A formal meeting of a Main Committee, and one of an ad hoc committee that seeks consensus first.
import { procedures } from '../../../../src/content/procedures/all.ts';
import type { Procedure } from '../../../../src/kernel/meeting/procedure.ts';
import { votes } from '../../../support/committee.ts';
import { type Line, no } from '../../../support/script.ts';
import { d1 } from '../../../support/story.ts';
import { elections } from './elections.ts';
import { debate } from './floor.ts';
import {
  appealed,
  beforeOpening,
  closingWithConsent,
  closure,
  guestsBehindMembers,
  motions,
  noAction,
  withdrawn,
  withoutQuorum,
} from './motions.ts';
import { agendaDisputed, chair, d2, d3, d4, opening } from './opening.ts';
import { papers } from './papers.ts';
import { amendments, division, efforts, rollCall, votesOnAmendments } from './votes.ts';
import { closing, negotiation, silence } from './wording.ts';

const items = [
  { item: '1', title: 'General debate' },
  { item: '2', title: 'Points of contact', draft: d1 },
  { item: '3', title: 'Verification', draft: d2, more: [d4] },
  { item: '4', title: 'Transparency', draft: d3 },
];

function formal(procedure: Procedure, first: readonly Line[], changes?: readonly Line[]): readonly Line[] {
  return [
    ...opening(procedure, items, {
      before: beforeOpening,
      objected: withoutQuorum,
      ...(changes ? { changes } : {}),
    }),
    ...debate({ ruled: appealed, guests: guestsBehindMembers, closing: closingWithConsent }),
    ...motions,
    ...amendments,
    ...closure,
    ...first,
    ...votesOnAmendments,
    ...division,
    ...rollCall,
    ...noAction,
    ...withdrawn,
    ...elections,
    ...negotiation,
    ...silence(),
    ...papers({ statements: false, sponsors: true }),
    ...closing,
  ];
}

/** The lines of the meetings. */
export const committee = formal(procedures.ungaCommittee, [
  no('bodyHasIt', chair({ type: 'DeclareEffortsExhausted', draft: d2 })),
]);
export const adHoc = formal(
  procedures.unAdHoc,
  efforts,
  agendaDisputed('5', votes({ kind: 'agendaChange', change: 2 }, 'ynnn')),
);
