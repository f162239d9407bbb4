// What has changed in a text since a delegate last looked, told by the identity of its words: no earlier text is needed.
import type { WordId } from '../../../kernel/base/ids.ts';
import { all, since, size } from '../../../kernel/base/log.ts';
import type { Act, Draft, Paragraph, Word } from '../../../kernel/text/draft.ts';
import { wordsIn } from '../../../kernel/text/tree.ts';
import { actOf } from '../../../kernel/text/views/originOf.ts';

/** A paragraph on which something was done. `left`: words gone since, in their order. */
export interface Changed {
  readonly paragraph: Paragraph;
  readonly acts: readonly Act[];
  readonly left: readonly Word[];
  readonly entered: boolean;
}

/** Gives the paragraphs on which an act was done after the one with the given number, in the order of the text. */
export function changedSince(draft: Draft, act: number): readonly Changed[] {
  const later = since(draft.acts, act + 1);
  return draft.paragraphs.flatMap((paragraph) => {
    const acts = later.filter((one) => one.paragraph === paragraph.label);
    const left = all(paragraph.left)
      .filter((one) => one.act > act)
      .map(({ word }) => word);
    const entered = wordsIn(paragraph.nodes).some(({ id }) => actOf(id) > act);
    return acts.length + left.length > 0 || entered ? [{ paragraph, acts, left, entered }] : [];
  });
}

/** Tells of words that entered after an act. */
export function enteredSince(act: number): (word: WordId) => boolean {
  return (word) => actOf(word) > act;
}

/** Gives the number of the latest act on a text; 0 is its tabling. */
export function latestAct(draft: Draft): number {
  return size(draft.acts) - 1;
}
