import type { WordId } from '../base/ids.ts';
import type { Word } from './draft.ts';
import { commonPairs } from './lcs.ts';
import type { Piece } from './words.ts';

/**
 * Gives pieces of wording their identities: those of the base, else of the former wording, where they
 * keep its words; new ones for the others.
 */
export function identified(
  pieces: readonly Piece[],
  base: readonly Word[],
  former: readonly Word[],
  fresh: (n: number) => WordId,
): { readonly words: readonly Word[]; readonly brought: number } {
  const ids: (WordId | undefined)[] = pieces.map(() => undefined);
  const taken = new Set<WordId>();
  for (const source of [base, former]) {
    const open = pieces.map((_, n) => n).filter((n) => ids[n] === undefined);
    const free = source.filter(({ id }) => !taken.has(id));
    const pairs = commonPairs(
      free.length,
      open.length,
      (o, n) => free[o]?.text === pieces[open[n] ?? -1]?.text,
    );
    for (const [o, n] of pairs) {
      const [word, at] = [free[o], open[n]];
      if (word === undefined || at === undefined) continue;
      ids[at] = word.id;
      taken.add(word.id);
    }
  }
  let brought = 0;
  const words = pieces.map(({ text, space }, n) => ({ id: ids[n] ?? fresh(brought++), text, space }));
  return { words, brought };
}
