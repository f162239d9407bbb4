// Counting: what was answered, whether it carries, who is called next.
import type { DelegationCode } from '../base/ids.ts';
import { unreachable } from '../base/decision.ts';
import type { Room } from './room.ts';
import type { Ballot, Majority, OpenVote, Tally, VoteSubject, VotingMethod } from './vote.ts';

/** Gives how many answered what. */
export function tallyOf(answers: readonly Ballot[]): Tally {
  const tally = { yes: 0, no: 0, abstain: 0 };
  for (const { answer } of answers) tally[answer]++;
  return tally;
}

/** Tells whether a count carries; abstentions do not count as voting, a tie rejects. */
export function carries({ yes, no }: Tally, majority: Majority): boolean {
  switch (majority) {
    case 'simple':
      return yes > no;
    case 'twoThirds':
      return yes > 0 && yes >= 2 * no;
    default:
      return unreachable(majority);
  }
}

/** Gives the least number of yes that carries, of those who voted yes or no. */
export function neededOf(majority: Majority, voting: number): number {
  return majority === 'simple' ? Math.floor(voting / 2) + 1 : Math.max(1, Math.ceil((2 * voting) / 3));
}

/** Gives who is called in a roll call, or nothing once everyone was. */
export function calledIn({ order, answers, passedOver }: OpenVote): DelegationCode | undefined {
  return order[answers.length + passedOver.length];
}

const methods: readonly VotingMethod[] = ['plates', 'recorded', 'rollCall'];

/** Tells whether a method of voting says more about who answered what than another. */
export function tellsMore(one: VotingMethod, other: VotingMethod): boolean {
  return methods.indexOf(one) > methods.indexOf(other);
}

/** Gives the majority that a vote needs in this body. */
export function majorityOf({ procedure: { settings }, motions }: Room, on: VoteSubject): Majority {
  const procedural = settings.voting?.params.procedural ?? 'simple';
  switch (on.kind) {
    case 'motion': {
      const motion = motions.find(({ id }) => id === on.motion);
      return (motion && settings[motion.put.kind]?.params.majority) ?? procedural;
    }
    case 'appeal':
      return settings.appeal?.params.overturns ?? procedural;
    case 'agendaChange':
      return procedural;
    case 'amendment':
    case 'part':
    case 'draft':
      return settings.voting?.params.majority ?? procedural;
    default:
      return unreachable(on);
  }
}

/** Gives the number of the next vote; one that was called off leaves its number to the next. */
export function nextNumber({ votes, vote }: Room): number {
  return Math.max(0, vote?.number ?? 0, ...votes.map(({ number }) => number)) + 1;
}
