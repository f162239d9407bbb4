// What each thing that may be put to the vote needs, and what follows from the count.
import { unreachable } from '../base/decision.ts';
import { agendaChangeOutcome, changesItsAgenda } from './acts/agenda.ts';
import { motionOutcome } from './acts/motions.ts';
import type { Asked, Judged, Must, Needs, Outcome } from './asked.ts';
import { amendmentOutcome, draftOutcome, partOutcome } from './outcomes.ts';
import type { Room } from './room.ts';
import type { VoteSubject, VoteSubjectKind } from './vote.ts';

/** Of substance: after procedure, in the order of proposals, and where consensus comes first after it failed. */
const ofSubstance = [
  'noAppealIsPending',
  'noMotionIsPending',
  'noActionBarsIt',
  'proposalIsPending',
  'proposalIsNext',
  'effortsAreExhausted',
] satisfies Must;
/** A text itself: nothing in it is open. */
const ofText = [
  'draftExists',
  'textIsOpen',
  'nothingIsOut',
  'everySiteIsClosed',
  ...ofSubstance,
] satisfies Must;

const subjects: { readonly [K in VoteSubjectKind]: Needs } = {
  motion: { must: ['noAppealIsPending', 'motionIsPending', 'motionIsFirst', 'quorumToDecideIsPresent'] },
  appeal: { institution: 'appeal', must: ['appealIsMade', 'quorumToDecideIsPresent'] },
  agendaChange: {
    institution: 'agenda',
    has: changesItsAgenda,
    must: [
      'noAppealIsPending',
      'noMotionIsPending',
      'agendaIsProposed',
      'agendaChangeIsPending',
      'quorumToDecideIsPresent',
    ],
  },
  amendment: {
    institution: 'amendments',
    must: ['amendmentIsPending', ...ofSubstance, 'amendmentIsNext', 'amendmentStillFits'],
  },
  part: { institution: 'divide', must: [...ofText, 'noAmendmentIsPending', 'partIsNext'] },
  draft: {
    must: [
      ...ofText,
      'decisionIsNotAdopted',
      'versionIsIssued',
      'noAmendmentIsPending',
      'everyPartIsDecided',
    ],
  },
};

/** Gives what must hold before a vote is announced, and again when voting begins. */
export function needsOfVote(on: VoteSubject): Needs {
  return subjects[on.kind];
}

/** Tells whether voting begins with the announcement: explanations of vote come before votes of substance alone. */
export function isVotedAtOnce({ kind }: VoteSubject): boolean {
  return kind === 'motion' || kind === 'appeal' || kind === 'agendaChange';
}

/** Gives what follows from a count. */
export function outcomeOf({ room, now }: Asked, on: VoteSubject, carried: boolean): Judged {
  switch (on.kind) {
    case 'motion':
      return motionOutcome(room, on.motion, carried, 'vote', now);
    case 'appeal':
      return [{ type: carried ? 'RulingOverruled' : 'RulingStands' }, ...speakerGoesOn(room)];
    case 'agendaChange':
      return agendaChangeOutcome(room, on.change, carried, 'vote');
    case 'amendment':
      return amendmentOutcome(room, on.amendment, carried, now);
    case 'part':
      return partOutcome(room, on.draft, on.part, carried, now);
    case 'draft':
      return draftOutcome(room, on.draft, on.symbol, carried, now);
    default:
      return unreachable(on);
  }
}

/** Gives the fact by which a speaker whom an appeal interrupted goes on. */
export function speakerGoesOn({ appeal, floor }: Room): readonly Outcome[] {
  return appeal?.interrupts === true && floor !== undefined && !floor.running
    ? [{ type: 'FloorContinued' }]
    : [];
}
