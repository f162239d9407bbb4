// The story of a word: the act that brought it, and what was done on its paragraph afterwards.
import type { Party, WordId } from '../../../kernel/base/ids.ts';
import type { Consultation } from '../../../kernel/meeting/consultation.ts';
import type { Delegation } from '../../../kernel/meeting/room.ts';
import type { Act, Draft, Paragraph, Word } from '../../../kernel/text/draft.ts';
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
  /** Where an act was done that came back from a room under the room. */
  readonly consultations: readonly Consultation[];
  /** There is a margin for it: it opens on hover as well, joined to its words by a line. */
  readonly margin: boolean;
}

export interface Story {
  /** Who brought it; nothing when it stood in the draft from the beginning. */
  readonly by: Party | undefined;
  /** The words that came with it by the same act, as they stand in the paragraph; “…” where others stand between. */
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
  return {
    by: brought?.by,
    words: broughtWith(paragraph, word),
    acts: [...(brought ? [brought] : []), ...later.slice(-5)],
    version: draft.versions.find((one) => one.act >= act)?.name,
  };
}

function broughtWith(paragraph: Paragraph, word: WordId): string {
  const act = actOf(word);
  const met = new Set<WordId>();
  const runs: Word[][] = [];
  let goesOn = false;
  for (const one of wordsIn(paragraph.nodes)) {
    const isOf = act === 0 ? one.id === word : actOf(one.id) === act;
    if (isOf && !met.has(one.id)) {
      const run = goesOn ? runs.at(-1) : undefined;
      if (run) run.push(one);
      else runs.push([one]);
      met.add(one.id);
    }
    goesOn = isOf;
  }
  return runs.map(print).join(' … ');
}
