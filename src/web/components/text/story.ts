// The story of a word: the act that brought it, and what was done on its paragraph afterwards.
import type { Party, WordId } from '../../../kernel/base/ids.ts';
import { at as actAt, since } from '../../../kernel/base/log.ts';
import type { Act, Draft, Paragraph } from '../../../kernel/text/draft.ts';
import { wordsIn } from '../../../kernel/text/tree.ts';
import { actOf } from './pieces.ts';

export interface Story {
  /** Who brought it; nothing when it stood in the draft from the beginning. */
  readonly by: Party | undefined;
  /** The words that came with it by the same act. */
  readonly run: ReadonlySet<WordId>;
  /** The act that brought it and those on the paragraph after it, at most the latest six. */
  readonly acts: readonly Act[];
  /** The first version that holds it. */
  readonly version: string | undefined;
}

/** Gives the story of a word of a paragraph. */
export function storyOf(draft: Draft, paragraph: Paragraph, word: WordId): Story {
  const act = actOf(word);
  const brought = act === 0 ? undefined : actAt(draft.acts, act - 1);
  const later = since(draft.acts, act).filter((one) => one.act > act && one.paragraph === paragraph.label);
  const run = wordsIn(paragraph.nodes).filter(({ id }) => (act === 0 ? id === word : actOf(id) === act));
  return {
    by: brought?.by,
    run: new Set(run.map(({ id }) => id)),
    acts: [...(brought ? [brought] : []), ...later.slice(-5)],
    version: draft.versions.find((one) => one.act >= act)?.name,
  };
}
