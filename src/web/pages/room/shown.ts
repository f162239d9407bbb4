// Which paragraphs a view shows.
import type { DelegationCode, Party } from '../../../kernel/base/ids.ts';
import type { Draft, Paragraph } from '../../../kernel/text/draft.ts';
import { wordingOf, wordsIn } from '../../../kernel/text/tree.ts';
import { touching } from '../../../kernel/text/views/touching.ts';
import { authorIn } from '../../components/text/authorsOf.ts';
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

function brought(draft: Draft, paragraph: Paragraph, party: Party): boolean {
  return wordsIn(paragraph.nodes).some(({ id }) => authorIn(draft, id) === party);
}
