import type { ParagraphLabel } from '../../base/ids.ts';
import type { Draft, Paragraph } from '../draft.ts';

const suffixes = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'nonies', 'decies'];

/** Gives a label without its suffix: `OP2 bis` → `OP2`. */
export function stemOf(label: ParagraphLabel): string {
  const [, stem, suffix] = /^(.*) (\S+)$/.exec(label) ?? [];
  return stem !== undefined && suffix !== undefined && suffixes.includes(suffix) ? stem : label;
}

/** Gives the stem of a label with the next suffix never given in the draft, or nothing when all were. */
export function nextLabel(draft: Draft, label: ParagraphLabel): ParagraphLabel | undefined {
  const stem = stemOf(label);
  const given = new Set<string>(draft.labels);
  // A suffix is never given again, nor one before it.
  const last = suffixes.findLastIndex((suffix) => given.has(`${stem} ${suffix}`));
  const suffix = suffixes[last + 1];
  return suffix === undefined ? undefined : (`${stem} ${suffix}` as ParagraphLabel);
}

/** Gives the paragraphs that stand behind one as its own `bis`, `ter`… */
export function ownSuffixed(draft: Draft, label: ParagraphLabel): readonly Paragraph[] {
  if (stemOf(label) !== label) return [];
  const behind = draft.paragraphs.slice(draft.paragraphs.findIndex((one) => one.label === label) + 1);
  const end = behind.findIndex((one) => one.label === stemOf(one.label) || stemOf(one.label) !== label);
  return end < 0 ? behind : behind.slice(0, end);
}
