// Votes: what is put, who answers in which order, and what came of it.
import type { DelegationCode, DraftId, Millis, SeatId } from '../base/ids.ts';
import type { AmendmentId } from './amendment.ts';
import type { MotionId } from './motion.ts';

export type Answer = 'yes' | 'no' | 'abstain';
/** `simple`: more yes than no; `twoThirds`: yes at least twice the noes. Abstentions do not count as voting. */
export type Majority = 'simple' | 'twoThirds';
/** `plates`: only the numbers go into the journal; `recorded`: each answer does; `rollCall`: called by name. */
export type VotingMethod = 'plates' | 'recorded' | 'rollCall';

/** What a vote is taken on. */
export type VoteSubject =
  | { readonly kind: 'motion'; readonly motion: MotionId }
  /** Yes overrules the Chair's latest ruling. */
  | { readonly kind: 'appeal' }
  /** Yes makes a change of the proposed agenda. */
  | { readonly kind: 'agendaChange'; readonly change: number }
  | { readonly kind: 'amendment'; readonly amendment: AmendmentId }
  /** Yes retains the part, counted from 0, of a text that is divided. */
  | { readonly kind: 'part'; readonly draft: DraftId; readonly part: number }
  | { readonly kind: 'draft'; readonly draft: DraftId; readonly symbol: string };
export type VoteSubjectKind = VoteSubject['kind'];

export interface Ballot {
  readonly who: DelegationCode;
  readonly answer: Answer;
  readonly at: Millis;
  /** From which seat; missing in what was folded before seats were told apart. */
  readonly by?: SeatId;
}

interface Put {
  /** Of the room, from 1. */
  readonly number: number;
  readonly on: VoteSubject;
  readonly method: VotingMethod;
  readonly majority: Majority;
  readonly announced: Millis;
}
/** A vote announced, then begun; from then on only a point of order on the vote interrupts it. */
export interface OpenVote extends Put {
  readonly begun?: Millis;
  /** Who may vote; in a roll call the order in which they are called. Empty until voting begins. */
  readonly order: readonly DelegationCode[];
  /** In a roll call, the lot that said with whom it begins. */
  readonly lot?: Lot;
  /** In the order of answering, one a delegation. */
  readonly answers: readonly Ballot[];
  /** Called, and not there to answer. */
  readonly passedOver: readonly DelegationCode[];
  /** The vote that waits while an appeal against a ruling on its conduct is voted. */
  readonly interrupts?: OpenVote;
}

export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}
/** A vote that was counted. */
export interface CountedVote extends Put, Tally {
  readonly counted: Millis;
  readonly lot?: Lot;
  readonly carried: boolean;
  /** Empty in a vote by show of plates: it is not recorded who answered what. */
  readonly answers: readonly Ballot[];
  readonly notVoting: readonly DelegationCode[];
  /** What delegations said afterwards that they had meant to answer; the count stands. */
  readonly corrections: readonly Ballot[];
}

/** An order that begins with a delegation drawn by lot. */
export interface Lot {
  /** What the draw was made from: `room/seq/at` of the fact before it, so that anybody can draw again. */
  readonly seed: string;
  readonly first: DelegationCode;
}
