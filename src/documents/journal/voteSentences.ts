import { fill } from '../../i18n/fill.ts';
import { journal as words } from '../../i18n/en/journal.ts';
import { methods } from '../../i18n/en/votes.ts';
import type { Journal, JournalVote } from '../../kernel/meeting/journal/journal.ts';
import type { Column } from './block.ts';
import { nameIn } from './writing.ts';

/** Says what a vote came to: its numbers always, who answered what stands in a table beside. */
export function voteSentences(vote: JournalVote, subject: string, journal: Journal): readonly string[] {
  const { outcome, method, tally, on, first, seed = '', majority } = vote;
  if (outcome === 'open' || outcome === 'calledOff') return [fill(words.vote[outcome], { subject })];
  const { yes, no, abstain } = tally ?? { yes: 0, no: 0, abstain: 0 };
  const told = outcome === 'notCarried' && no <= yes ? 'tied' : outcome;
  return [
    fill(words.vote[told], {
      method: methods[method],
      subject,
      outcome: words.outcomes[on.kind][outcome],
      yes,
      no,
      abstain,
    }),
    ...(majority === 'twoThirds' ? [words.vote.twoThirds] : []),
    ...(first === undefined ? [] : [fill(words.vote.first, { who: nameIn(journal, first), seed })]),
  ];
}

/** Gives the table of a vote by name, or nothing after a show of plates. */
export function columnsOf({ answers }: JournalVote, journal: Journal): readonly Column[] | undefined {
  if (answers === undefined) return undefined;
  return (['yes', 'no', 'abstain', 'notVoting'] as const).map((answer) => ({
    title: words.table[answer],
    names: answers[answer].map((code) => nameIn(journal, code)),
  }));
}

/** Gives what delegations said afterwards that they had meant to answer, as footnotes say it. */
export function correctionsOf(
  { corrections }: JournalVote,
  journal: Journal,
): readonly { readonly facts: readonly number[]; readonly text: string }[] {
  return corrections.map(({ who, answer, facts }) => ({
    facts,
    text: fill(words.correction[answer], { who: nameIn(journal, who) }),
  }));
}
