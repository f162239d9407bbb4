import type { WordId } from '../../base/ids.ts';
import { at } from '../../base/log.ts';
import type { Act, Draft } from '../draft.ts';

/** Gives the number of the act that brought a word, `0` for the base. */
export function actOf(word: WordId): number {
  return Number.parseInt(word, 10);
}

/** Gives the act that brought a word: who, when. It never changes. */
export function originOf(draft: Draft, word: WordId): Act | undefined {
  return at(draft.acts, actOf(word));
}
