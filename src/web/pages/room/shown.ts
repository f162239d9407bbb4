// Which paragraphs a view shows.
import type { DelegationCode, Party, WordId } from '../../../kernel/base/ids.ts';
import type { Draft, Paragraph } from '../../../kernel/text/draft.ts';
import { actOf } from '../../components/text/pieces.ts';
import { sitesIn, wordingOf, wordsIn } from '../../../kernel/text/tree.ts';
import { at as actAt } from '../../../kernel/base/log.ts';
import type { View } from './seated.ts';
import { changedSince } from './since.ts';
import type { Seen } from './useSeen.ts';

/** Gives the paragraphs that a view shows, in the order of the text. */
export function shownIn(
  view: View,
  draft: Draft,
  you: DelegationCode | undefined,
  only: Party | undefined,
  seen: Seen | undefined,
): readonly Paragraph[] {
  if (view === 'mine' && you !== undefined) return draft.paragraphs.filter((one) => concerns(one, you));
  if (view === 'changed') return seen ? changedSince(draft, seen.act).map(({ paragraph }) => paragraph) : [];
  if (view === 'authors' && only !== undefined)
    return draft.paragraphs.filter((one) => brought(draft, one, only));
  // The title stands above the text already, unless something in it is open.
  return draft.paragraphs.filter((one) => one.kind !== 'title' || wordingOf(one.nodes) !== draft.title);
}

/** Tells whether a delegation holds wording in a paragraph, reserves on it, or took a side on its place in the text. */
export function concerns(paragraph: Paragraph, you: Party): boolean {
  return (
    sitesIn(paragraph.nodes).some(({ alternatives }) =>
      alternatives.some(({ holders }) => holders.includes(you)),
    ) ||
    paragraph.reservations.some(({ by }) => by === you) ||
    paragraph.questions.some(({ alternatives }) => alternatives.some(({ holders }) => holders.includes(you)))
  );
}

/** Gives who brought a word: the party of the act it came with; nothing for words of the base. */
export function authorIn(draft: Draft, word: Parameters<typeof actOf>[0]): Party | undefined {
  const act = actOf(word);
  return act === 0 ? undefined : actAt(draft.acts, act)?.by;
}

function brought(draft: Draft, paragraph: Paragraph, party: Party): boolean {
  return wordsIn(paragraph.nodes).some(({ id }) => authorIn(draft, id) === party);
}

/** Gives who brought a word, for the ribbons: one's own or another delegation's, or of one delegation alone; never the Chair's draft. */
export function authorsOf(draft: Draft, only: Party | undefined): (word: WordId) => Party | undefined {
  return (word) => {
    const by = authorIn(draft, word);
    return by === 'CH' || (only !== undefined && by !== only) ? undefined : by;
  };
}
