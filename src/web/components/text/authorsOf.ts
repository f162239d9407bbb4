// Who brought which word of a text.
import type { Party, WordId } from '../../../kernel/base/ids.ts';
import type { Draft } from '../../../kernel/text/draft.ts';
import { actOf, originOf } from '../../../kernel/text/views/originOf.ts';

/** Gives who brought a word; nothing for words of the base. */
export function authorIn(draft: Draft, word: WordId): Party | undefined {
  return actOf(word) === 0 ? undefined : originOf(draft, word)?.by;
}

/** Gives who brought a word, for the ribbons: one's own or another delegation's, or of one delegation alone; never the Chair's draft. */
export function authorsOf(draft: Draft, only: Party | undefined): (word: WordId) => Party | undefined {
  return (word) => {
    const by = authorIn(draft, word);
    return by === 'CH' || (only !== undefined && by !== only) ? undefined : by;
  };
}
