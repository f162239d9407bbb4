// Two versions of a text side by side: what changed, and between it the paragraphs with the same words, gathered.
import type { ParagraphLabel } from '../../../kernel/base/ids.ts';
import type { Draft } from '../../../kernel/text/draft.ts';
import { compare, type ParagraphDifference } from '../../../kernel/text/views/compare.ts';

export type Compared =
  | { readonly kind: 'same'; readonly labels: readonly ParagraphLabel[] }
  | ({ readonly kind: 'changed' } & ParagraphDifference);

/** Gives two versions line by line, in the order of the later one; what left stands where it stood. */
export function comparedLines(before: Draft, after: Draft): readonly Compared[] {
  const lines: Compared[] = [];
  for (const one of compare(before, after)) {
    const last = lines.at(-1);
    const same = one.before && one.after && one.entered.length + one.left.length === 0 && !one.redrawn;
    if (!same) lines.push({ kind: 'changed', ...one });
    else if (last?.kind === 'same')
      lines[lines.length - 1] = { kind: 'same', labels: [...last.labels, one.label] };
    else lines.push({ kind: 'same', labels: [one.label] });
  }
  return lines;
}

/** Gives how many words entered and left, in how many paragraphs. */
export function countsOf(lines: readonly Compared[]) {
  const changed = lines.filter((line) => line.kind === 'changed');
  return {
    entered: changed.reduce((sum, { entered }) => sum + entered.length, 0),
    left: changed.reduce((sum, { left }) => sum + left.length, 0),
    paragraphs: changed.length,
  };
}
