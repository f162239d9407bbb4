import type { Party, WordId } from '../../../kernel/base/ids.ts';
import type { Draft } from '../../../kernel/text/draft.ts';
import { sitesIn, wordsIn } from '../../../kernel/text/tree.ts';
import { actOf, originOf } from '../../../kernel/text/views/originOf.ts';

/** How a text is read on paper: with its brackets, with who wrote each word besides, or by its base. */
export type Reading = 'brackets' | 'authors' | 'clean';

/** Gives whose codes a text shows on paper: who holds wording, reserves, asks for structure, wrote a word marked. */
export function namedIn(draft: Draft, reading: Reading): ReadonlySet<Party> {
  if (reading === 'clean') return new Set();
  return new Set(
    draft.paragraphs.flatMap(({ nodes, reservations, questions }) => [
      ...sitesIn(nodes).flatMap(({ alternatives }) => alternatives.flatMap(({ holders }) => holders)),
      ...reservations.map(({ by }) => by),
      ...questions.flatMap(({ alternatives }) => alternatives.flatMap(({ holders }) => holders)),
      ...(reading === 'authors' ? wordsIn(nodes).flatMap(({ id }) => authorOf(draft, id)) : []),
    ]),
  );
}

function authorOf(draft: Draft, word: WordId): readonly Party[] {
  const by = actOf(word) === 0 ? undefined : originOf(draft, word)?.by;
  return by === undefined ? [] : [by];
}
