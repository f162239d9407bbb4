// How each delegation stands in a vote that has begun.
import type { DelegationCode } from '../../kernel/base/ids.ts';
import { calledIn } from '../../kernel/meeting/tally.ts';
import type { Answer, OpenVote } from '../../kernel/meeting/vote.ts';

export type Standing = Answer | 'called' | 'passed' | 'yet';

/** Gives how each delegation stands, in the order in which they are called. */
export function standingsOf(
  vote: OpenVote,
): readonly { readonly who: DelegationCode; readonly standing: Standing }[] {
  const answers = new Map(vote.answers.map(({ who, answer }) => [who, answer]));
  const passed = new Set(vote.passedOver);
  const called = vote.method === 'rollCall' ? calledIn(vote) : undefined;
  return vote.order.map((who) => ({
    who,
    standing: answers.get(who) ?? (passed.has(who) ? 'passed' : who === called ? 'called' : 'yet'),
  }));
}
