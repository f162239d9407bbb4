import type { ParagraphLabel } from '../../base/ids.ts';
import { all, emptyLog, since } from '../../base/log.ts';
import type { Act, Draft } from '../draft.ts';
import { wordsIn } from '../tree.ts';
import { actOf } from './originOf.ts';

/** Gives the acts on a paragraph, oldest first: those that name it, brought a word of it or removed one. */
export function historyOf(draft: Draft, label: ParagraphLabel): readonly Act[] {
  const paragraph = draft.paragraphs.find((one) => one.label === label);
  const left = all(paragraph?.left ?? emptyLog);
  const acts = new Set(left.map(({ act }) => act));
  for (const { id } of wordsIn(paragraph?.nodes ?? [])) acts.add(actOf(id));
  for (const { word } of left) acts.add(actOf(word.id));
  return since(draft.acts, 0).filter(
    ({ act, paragraph: named, paragraphs }) =>
      named === label || paragraphs?.includes(label) === true || acts.has(act),
  );
}
