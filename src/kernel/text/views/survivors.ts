import type { Party, WordId } from '../../base/ids.ts';
import type { Draft } from '../draft.ts';
import { basePick, readingOf } from '../reading.ts';
import { isMark } from '../words.ts';
import { actOf, originOf } from './originOf.ts';

/** What stands of a party's words in the base reading. The base a draft came with is counted apart, as act 0. */
export interface Survivors {
  readonly party: Party;
  readonly base: boolean;
  readonly words: readonly WordId[];
}

/** Gives the words that stand, marks left out, by whoever brought them, most first. */
export function survivors(draft: Draft): readonly Survivors[] {
  const found = new Map<string, { party: Party; base: boolean; words: WordId[] }>();
  for (const { nodes } of draft.paragraphs) {
    for (const { word } of readingOf(nodes, basePick)) {
      const by = originOf(draft, word.id)?.by;
      if (by === undefined || isMark(word.text)) continue;
      const base = actOf(word.id) === 0;
      const key = base ? 'base' : by;
      const entry = found.get(key) ?? { party: by, base, words: [] };
      found.set(key, entry);
      entry.words.push(word.id);
    }
  }
  return [...found.values()].sort((one, other) => other.words.length - one.words.length);
}
