// A sentence of the Chair, with what it needs to be said and what it performs.
import type { Millis } from '../../base/ids.ts';
import type { AgendaChangeKind } from '../agendaChange.ts';
import type { MeetingCommand } from '../commands.ts';
import { decide } from '../decide.ts';
import type { MotionKind, Side } from '../motion.ts';
import type { SeatOrDelegation } from '../question.ts';
import { quorumOf } from '../quorum.ts';
import type { Room } from '../room.ts';
import type { VoteSubjectKind, VotingMethod } from '../vote.ts';

type SittingFormula =
  | 'callToOrder'
  | 'nextSitting'
  | 'tooFewToOpen'
  | 'resume'
  | 'proposeAgenda'
  | `takeUp${Capitalize<AgendaChangeKind>}`
  | 'takeUpMoveLast'
  | 'putAgendaChange'
  | 'announceAdoption'
  | 'anyStatement'
  | 'explanationsAfter'
  | 'openItem'
  | 'closeItem'
  | 'adjourn'
  | 'close';
type FloorFormula =
  | 'timeRunsOut'
  | 'timeIsOver'
  | 'thanks'
  | 'thanksAndNext'
  | 'goOn'
  | 'openList'
  | 'giveFloor'
  | 'giveGroup'
  | 'passOverSpeaker'
  | 'giveReply'
  | 'anyOther'
  | 'closeListWithConsent'
  | 'pointOfOrder'
  | 'pointOfOrderOnly'
  | 'upheld'
  | 'notUpheld'
  | 'appeal';
type TextFormula =
  | 'consensus'
  | 'objection'
  | 'overtaken'
  | 'quorumMissing'
  | 'issueVersion'
  | 'adReferendum'
  | 'adopt'
  | 'silenceRuns'
  | 'settlePackage'
  | 'takeReport'
  | 'reportBack'
  | 'agreeParagraph'
  | 'callParagraph';
/** Of procedural motions. */
export type MotionFormula =
  | `takeUp${Capitalize<MotionKind>}`
  | 'callSpeakers'
  | 'callSpeakersAgainst'
  | 'notDebated'
  | `speaker${Capitalize<Side>}`
  | 'carryMotion'
  | 'putMotion';
/** Of votes. */
export type VoteFormula =
  | 'putAmendment'
  | 'dropAmendment'
  | 'skipAmendment'
  | 'putPart'
  | 'putDraft'
  | 'skipText'
  | 'effortsExhausted'
  | 'explanationsBefore'
  | 'giveExplanation'
  | `begin${Capitalize<VotingMethod>}`
  | `vote${Capitalize<VotingMethod>}`
  | 'passOver'
  | 'closeVote'
  | `result${Capitalize<VoteSubjectKind>}${'Carried' | 'Lost'}`;
/** Of elections. */
export type ElectionFormula =
  'elect' | 'openBallot' | 'openNextBallot' | 'closeBallot' | 'elected' | 'nobodyElected' | 'drawPlace';
export type FormulaId =
  SittingFormula | FloorFormula | TextFormula | MotionFormula | VoteFormula | ElectionFormula;

export interface Formula {
  readonly id: FormulaId;
  readonly values: { readonly [name: string]: string | number };
  /** Missing where words alone are due. */
  readonly command?: MeetingCommand;
}

/** Gives a word with a capital, as the names of formulas have it. */
export function capital<S extends string>(word: S): Capitalize<S> {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}` as Capitalize<S>;
}

/** Gives the name by which the Chair calls a delegation, or the role of one who sits for none. */
export function nameOf(room: Room, who: SeatOrDelegation): string {
  return (
    room.delegations.find(({ code }) => code === who)?.name ??
    room.seats.find(({ seat }) => seat === who)?.role ??
    who
  );
}

/** Gives the rule by which the Chair may not do a thing now, or nothing; nothing too where nobody is in the chair. */
export function forbidden(room: Room, command: MeetingCommand, now: Millis): string | undefined {
  const chair = room.seats.find(({ role }) => role === 'chair')?.seat;
  const decision = chair && decide(room, command, chair, now);
  return decision?.ok === false ? decision.refused : undefined;
}

/** Gives that too few delegations are present for a decision. */
export function quorumMissing(room: Room): Formula {
  const quorum = quorumOf(room);
  return { id: 'quorumMissing', values: { present: quorum?.present ?? 0, needed: quorum?.toDecide ?? 0 } };
}
