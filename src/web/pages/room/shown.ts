// Which paragraphs a view shows.
import type { DelegationCode, Party, WordId } from '../../../kernel/base/ids.ts';
import type { Draft, Paragraph } from '../../../kernel/text/draft.ts';
import { wordingOf, wordsIn } from '../../../kernel/text/tree.ts';
import { actOf, originOf } from '../../../kernel/text/views/originOf.ts';
import { touching } from '../../../kernel/text/views/touching.ts';
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
  if (view === 'mine' && you !== undefined) {
    const mine = new Set(touching(draft, you).map(({ paragraph }) => paragraph));
    return draft.paragraphs.filter(({ label }) => mine.has(label));
  }
  if (view === 'changed') return seen ? changedSince(draft, seen.act).map(({ paragraph }) => paragraph) : [];
  if (view === 'authors' && only !== undefined)
    return draft.paragraphs.filter((one) => brought(draft, one, only));
  // The title stands above the text already, unless something in it is open.
  return draft.paragraphs.filter((one) => one.kind !== 'title' || wordingOf(one.nodes) !== draft.title);
}

/** Gives who brought a word; nothing for words of the base. */
function authorIn(draft: Draft, word: WordId): Party | undefined {
  return actOf(word) === 0 ? undefined : originOf(draft, word)?.by;
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
