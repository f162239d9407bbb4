import type { ParagraphLabel } from '../../base/ids.ts';
import type { Draft } from '../draft.ts';
import { baseText } from '../reading.ts';

/** Gives the text without brackets: the base reading of each paragraph that has one. */
export function cleanText(
  draft: Draft,
): readonly { readonly label: ParagraphLabel; readonly text: string }[] {
  return draft.paragraphs
    .map(({ label, nodes }) => ({ label, text: baseText(nodes) }))
    .filter(({ text }) => text !== '');
}
