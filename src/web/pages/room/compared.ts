// Two versions of a text set side by side, by the identity of paragraphs and words: exact, no guessing.
import type { ParagraphLabel, WordId } from '../../../kernel/base/ids.ts';
import type { Draft, Paragraph } from '../../../kernel/text/draft.ts';
import { wordsIn } from '../../../kernel/text/tree.ts';

/** One line of the comparison. `same`: paragraphs with the same words, gathered. */
export type Compared =
  | { readonly kind: 'same'; readonly labels: readonly ParagraphLabel[] }
  | {
      readonly kind: 'changed';
      readonly label: ParagraphLabel;
      readonly before: Paragraph | undefined;
      readonly after: Paragraph | undefined;
      readonly left: ReadonlySet<WordId>;
      readonly entered: ReadonlySet<WordId>;
    };

/** Gives two versions line by line, in the order of the later one; what left stands where it stood. */
export function comparedLines(before: Draft, after: Draft): readonly Compared[] {
  const lines: Compared[] = [];
  for (const label of orderOf(before, after)) {
    const was = before.paragraphs.find((one) => one.label === label);
    const is = after.paragraphs.find((one) => one.label === label);
    const old = idsIn(was);
    const now = idsIn(is);
    const left = new Set([...old].filter((id) => !now.has(id)));
    const entered = new Set([...now].filter((id) => !old.has(id)));
    if (was && is && left.size + entered.size === 0) {
      const last = lines.at(-1);
      if (last?.kind === 'same') lines[lines.length - 1] = { kind: 'same', labels: [...last.labels, label] };
      else lines.push({ kind: 'same', labels: [label] });
    } else lines.push({ kind: 'changed', label, before: was, after: is, left, entered });
  }
  return lines;
}

/** Gives how many words entered and left, in how many paragraphs. */
export function countsOf(lines: readonly Compared[]) {
  const changed = lines.filter((line) => line.kind === 'changed');
  return {
    entered: changed.reduce((sum, { entered }) => sum + entered.size, 0),
    left: changed.reduce((sum, { left }) => sum + left.size, 0),
    paragraphs: changed.length,
  };
}

function idsIn(paragraph: Paragraph | undefined): ReadonlySet<WordId> {
  return new Set(wordsIn(paragraph?.nodes ?? []).map(({ id }) => id));
}

/** Gives the labels of both, those of the later in its order, each that left behind the one it followed. */
function orderOf(before: Draft, after: Draft): readonly ParagraphLabel[] {
  const order = after.paragraphs.map(({ label }) => label);
  before.paragraphs.forEach(({ label }, index) => {
    if (order.includes(label)) return;
    const previous = before.paragraphs[index - 1]?.label;
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, label);
  });
  return order;
}
