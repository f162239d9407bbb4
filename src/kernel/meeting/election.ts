// Elections by secret ballot. Before the count no fact holds what was chosen, and none ever says who chose it.
import type { DelegationCode, Millis } from '../base/ids.ts';

/** What one delegation put into the box, under a random receipt that it alone was shown. No choices: blank. */
export interface SecretBallot {
  readonly receipt: string;
  readonly choices: readonly DelegationCode[];
}
export interface CandidateVotes {
  readonly candidate: DelegationCode;
  readonly votes: number;
}
export interface BallotCount {
  /** Most votes first; of as many votes, in the order of the candidates. */
  readonly tally: readonly CandidateVotes[];
  readonly blank: number;
  readonly invalid: number;
}

export interface Round {
  /** Of the election, from 1. A ballot that was void is taken again under the same number. */
  readonly round: number;
  /** How many were left to fill. */
  readonly places: number;
  readonly candidates: readonly DelegationCode[];
  /** To those with most votes in the ballot before. */
  readonly restricted: boolean;
}
export interface OpenBallot extends Round {
  readonly opened: Millis;
  /** Who may vote, in the order of the plates. */
  readonly order: readonly DelegationCode[];
  /** Who has voted, in the order of voting. */
  readonly cast: readonly DelegationCode[];
}
export interface CountedBallot extends Round, BallotCount {
  readonly counted: Millis;
  /** By receipt, so that their order says nothing. */
  readonly ballots: readonly SecretBallot[];
  readonly elected: readonly DelegationCode[];
  readonly notVoting: readonly DelegationCode[];
  /** Who asked that it be counted again, and whether that gave the same. */
  readonly recount?: { readonly by?: DelegationCode; readonly same?: boolean };
}

export interface Election {
  /** Of the room, from 1. */
  readonly number: number;
  readonly office: string;
  readonly places: number;
  readonly candidates: readonly DelegationCode[];
  readonly opened: Millis;
  readonly state: 'open' | 'filled' | 'calledOff';
  /** In the order in which they were elected. */
  readonly elected: readonly DelegationCode[];
  /** Who stood and withdrew, in that order. */
  readonly withdrawn?: readonly DelegationCode[];
  /** After ballots, without another: the others had withdrawn, and nobody objected. */
  readonly agreed?: readonly DelegationCode[];
  /** Without a ballot: nobody objected. */
  readonly unopposed: boolean;
  readonly ballot?: OpenBallot;
  readonly rounds: readonly CountedBallot[];
}
