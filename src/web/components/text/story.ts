// The story of a word: the act that brought it, and what was done on its paragraph afterwards.
import type { Party, WordId } from '../../../kernel/base/ids.ts';
import type { Delegation } from '../../../kernel/meeting/room.ts';
import type { Act, Draft, Paragraph } from '../../../kernel/text/draft.ts';
import { wordsIn } from '../../../kernel/text/tree.ts';
import { print } from '../../../kernel/text/words.ts';
import { historyOf } from '../../../kernel/text/views/historyOf.ts';
import { actOf, originOf } from '../../../kernel/text/views/originOf.ts';

/** The text whose words are asked about, for whom, and where the answer may stand. */
export interface HistoryOf {
  readonly draft: Draft;
  readonly delegations: readonly Delegation[];
  readonly you: string | undefined;
  /** The room's time zone. */
  readonly zone: string;
  /** There is a margin for it: it opens on hover as well, joined to its words by a line. */
  readonly margin: boolean;
}

export interface Story {
  /** Who brought it; nothing when it stood in the draft from the beginning. */
  readonly by: Party | undefined;
  /** The words that came with it by the same act, as they stand in the paragraph. */
  readonly words: string;
  /** The act that brought it and those on the paragraph after it, at most the latest six. */
  readonly acts: readonly Act[];
  /** The first version that holds it. */
  readonly version: string | undefined;
}

/** Gives the story of a word of a paragraph. */
export function storyOf(draft: Draft, paragraph: Paragraph, word: WordId): Story {
  const act = actOf(word);
  const brought = act === 0 ? undefined : originOf(draft, word);
  const later = historyOf(draft, paragraph.label).filter((one) => one.act > act);
  const run = new Map(
    wordsIn(paragraph.nodes)
      .filter(({ id }) => (act === 0 ? id === word : actOf(id) === act))
      .map((one) => [one.id, one]),
  );
  return {
    by: brought?.by,
    words: print([...run.values()]),
    acts: [...(brought ? [brought] : []), ...later.slice(-5)],
    version: draft.versions.find((one) => one.act >= act)?.name,
  };
}
