import type { ParagraphLabel, Party } from '../../base/ids.ts';
import type { Draft, Paragraph, Word } from '../draft.ts';
import { basePick, readingOf } from '../reading.ts';
import { print } from '../words.ts';
import { actOf, originOf } from './originOf.ts';

/** Words beside one another that the same act brought. */
export interface OriginRun {
  readonly text: string;
  readonly by: Party;
  readonly act: number;
}

/** Gives a paragraph's base reading as runs of words with the same origin. */
export function originRuns(draft: Draft, paragraph: Paragraph): readonly OriginRun[] {
  const runs: { act: number; by: Party; words: Word[] }[] = [];
  for (const { word } of readingOf(paragraph.nodes, basePick)) {
    const act = actOf(word.id);
    const last = runs.at(-1);
    if (last && last.act === act) last.words.push(word);
    else runs.push({ act, by: originOf(draft, word.id)?.by ?? ('CH' as Party), words: [word] });
  }
  return runs.map(({ act, by, words }) => ({ text: print(words), by, act }));
}

/** Gives the origins of a draft's words, paragraph by paragraph. */
export function originsOf(
  draft: Draft,
): readonly { readonly label: ParagraphLabel; readonly runs: readonly OriginRun[] }[] {
  return draft.paragraphs.map((one) => ({ label: one.label, runs: originRuns(draft, one) }));
}
