// A body that an organiser made by changing data: what the bodies that ship have one way, it has the other way.
import { procedures } from '../../../../src/content/procedures/all.ts';
import type { Millis } from '../../../../src/kernel/base/ids.ts';
import type { Procedure } from '../../../../src/kernel/meeting/procedure.ts';
import { type Line, no } from '../../../support/script.ts';
import { moves } from '../../../support/committee.ts';
import { code, d1, finds, minutes, puts, says } from '../../../support/story.ts';
import { beforeOpening } from './motions.ts';
import { chair, d2, opening, secretary } from './opening.ts';
import { forms } from './consultations.ts';
import { closing } from './wording.ts';

const { ungaCommittee } = procedures;
const { seating, closeList, methodOfVoting, explanations, silence, informals } = ungaCommittee.settings;

const changed: Procedure = {
  ...ungaCommittee,
  id: 'ownBody',
  name: 'Conference of our own',
  settings: {
    ...ungaCommittee.settings,
    elections: null,
    competence: null,
    seating: seating && { ...seating, params: { ...seating.params, start: 'first' } },
    closeList: closeList && { ...closeList, params: { by: 'chair' } },
    methodOfVoting: methodOfVoting && {
      ...methodOfVoting,
      params: { ...methodOfVoting.params, onRequest: ['recorded'] },
    },
    explanations: explanations && {
      ...explanations,
      params: { ...explanations.params, when: ['after'] },
    },
    informals: informals && { ...informals, params: { kinds: ['informals'] } },
    silence: silence && { ...silence, params: { ...silence.params, brokenBy: ['objection'] } },
  },
};

/** The lines of the meeting. */
export const ownBody: readonly Line[] = [
  ...opening(changed, [{ item: '1', title: 'Points of contact', draft: d1 }], {
    before: [no('seatingIsByLot', secretary({ type: 'DrawSeating' })), ...beforeOpening.slice(3)],
  }),
  chair({ type: 'OpenItem', item: '1' }),
  chair({ type: 'OpenList' }),
  (room) => [
    chair({ type: 'AnnounceClosing', at: (room.at + minutes(10)) as Millis }),
    no('deadlineHasPassed', says('clock', { type: 'CloseList' })),
    chair({ type: 'CloseList' }),
    no('bodyHasIt', chair({ type: 'OpenBallot' })),
    no('consultationKindIsKnown', forms('groupofone00')),
    no('motionIsKnown', moves('KST', { kind: 'competence', draft: d1 })),
    no(
      'methodIsKnown',
      chair({ type: 'PutToVote', on: { kind: 'draft', draft: d2, symbol: 'DEC/2' }, method: 'rollCall' }),
    ),
    chair({ type: 'PutToVote', on: { kind: 'draft', draft: d2, symbol: 'DEC/2' } }),
    no('explanationsComeNow', chair({ type: 'GiveFloor', to: code('KST') })),
    chair({ type: 'CallOffVote' }),
    puts({ kind: 'silence', draft: d1, version: '', deadline: (room.at + minutes(60)) as Millis }),
    finds,
    no('silenceIsBrokenThatWay', says('KST', { type: 'BreakSilence', draft: d1, how: 'amendment' })),
    says('KST', { type: 'BreakSilence', draft: d1, how: 'objection' }),
  ],
  ...closing,
];
