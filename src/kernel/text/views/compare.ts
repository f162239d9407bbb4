import type { ParagraphLabel, WordId } from '../../base/ids.ts';
import type { Draft, Paragraph } from '../draft.ts';
import { renderParagraph } from '../render.ts';
import { wordsIn } from '../tree.ts';

/** What became of a paragraph between two states of a draft, by the identity of its words. */
export interface ParagraphDifference {
  readonly label: ParagraphLabel;
  readonly before: Paragraph | undefined;
  readonly after: Paragraph | undefined;
  readonly kept: readonly WordId[];
  readonly entered: readonly WordId[];
  readonly left: readonly WordId[];
  /** The words are the same; brackets, holders or reservations are not. */
  readonly redrawn: boolean;
}

/** Gives the difference between two states of a draft, in the order of the later; what went stands where it stood. */
export function compare(before: Draft, after: Draft): readonly ParagraphDifference[] {
  const [was, is] = [byLabel(before), byLabel(after)];
  return order(before, after).map((label) => {
    const [old, now] = [was.get(label), is.get(label)];
    const [had, has] = [idsIn(old), idsIn(now)];
    const entered = [...has].filter((id) => !had.has(id));
    const left = [...had].filter((id) => !has.has(id));
    const kept = [...has].filter((id) => had.has(id));
    const redrawn =
      entered.length + left.length === 0 && old !== now && old !== undefined && now !== undefined
        ? renderParagraph(old) !== renderParagraph(now)
        : false;
    return { label, before: old, after: now, kept, entered, left, redrawn };
  });
}

function byLabel({ paragraphs }: Draft): ReadonlyMap<ParagraphLabel, Paragraph> {
  return new Map(paragraphs.map((one) => [one.label, one]));
}

function idsIn(paragraph: Paragraph | undefined): ReadonlySet<WordId> {
  return new Set(wordsIn(paragraph?.nodes ?? []).map(({ id }) => id));
}

function order(before: Draft, after: Draft): readonly ParagraphLabel[] {
  const labels = after.paragraphs.map(({ label }) => label);
  const there = new Set(labels);
  for (const [index, { label }] of before.paragraphs.entries()) {
    if (there.has(label)) continue;
    const previous = before.paragraphs[index - 1]?.label;
    labels.splice(previous === undefined ? 0 : labels.indexOf(previous) + 1, 0, label);
  }
  return labels;
}
