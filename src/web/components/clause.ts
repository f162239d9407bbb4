// A long paragraph on the hall display: the clause around its brackets, the rest left out with an ellipsis.
import type { Node, Paragraph } from '../../kernel/text/draft.ts';
import { structureText } from '../../kernel/text/render.ts';
import { isSite } from '../../kernel/text/tree.ts';

/** Words shown on either side of a bracket, from generous to bare. */
const spans = [14, 8, 5, 3];

/** What of a paragraph is shown. `null` in `parts`: words were left out there; `left`: open places not shown. */
export interface Shown {
  readonly parts: readonly (readonly Node[] | null)[];
  readonly left: number;
  /** How many characters the parts take. */
  readonly length: number;
}

/** Gives how many characters nodes take on the screen, codes included. */
export function lengthOf(nodes: readonly Node[]): number {
  return nodes.reduce(
    (sum, node) =>
      sum +
      (isSite(node)
        ? node.alternatives.reduce((all, one) => all + lengthOf(one.nodes) + one.holders.length * 4 + 3, 2)
        : node.text.length + 1),
    0,
  );
}

/** Gives how many characters stand behind a paragraph's words: who reserves, what is asked about its structure. */
export function lengthBehind({
  reservations,
  questions,
}: Pick<Paragraph, 'reservations' | 'questions'>): number {
  const asked = questions
    .flatMap(({ alternatives }) => alternatives)
    .reduce((sum, one) => sum + one.holders.length * 5 + structureText(one, one.holders).length, 0);
  return (reservations.length > 0 ? 14 + reservations.length * 5 : 0) + asked;
}

/**
 * Gives the clauses around the open places of a paragraph that is too long to be read from the back of a hall.
 * A paragraph that fits is given whole; one with nothing open, from its beginning as far as it fits.
 */
export function clausesOf(nodes: readonly Node[], fits: number): Shown {
  const length = lengthOf(nodes);
  if (length <= fits) return { parts: [nodes], left: 0, length };
  const open = nodes.flatMap((node, index) => (isSite(node) ? [index] : []));
  if (open.length === 0) {
    const end = nodes.findIndex((_, index) => lengthOf(nodes.slice(0, index + 1)) > fits - 2);
    return { parts: [nodes.slice(0, end), null], left: 0, length: fits };
  }
  const ranges =
    spans.map((span) => rangesOf(nodes.length, open, span)).find((tried) => total(nodes, tried) <= fits) ??
    fitting(nodes, rangesOf(nodes.length, open, 3), fits);
  const shown = open.filter((index) => ranges.some(({ from, to }) => index >= from && index < to)).length;
  return { parts: partsOf(nodes, ranges), left: open.length - shown, length: total(nodes, ranges) };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function rangesOf(count: number, open: readonly number[], span: number): readonly Range[] {
  return open.reduce<readonly Range[]>((ranges, index) => {
    const from = Math.max(0, index - span);
    const to = Math.min(count, index + span + 1);
    const last = ranges.at(-1);
    return last && from <= last.to
      ? [...ranges.slice(0, -1), { from: last.from, to }]
      : [...ranges, { from, to }];
  }, []);
}

function total(nodes: readonly Node[], ranges: readonly Range[]): number {
  return ranges.reduce((sum, { from, to }) => sum + lengthOf(nodes.slice(from, to)) + 2, 0);
}

/** Gives as many ranges from the beginning as fit, at least one. */
function fitting(nodes: readonly Node[], ranges: readonly Range[], fits: number): readonly Range[] {
  const count = ranges.findIndex((_, index) => total(nodes, ranges.slice(0, index + 1)) > fits);
  return count === -1 ? ranges : ranges.slice(0, Math.max(1, count));
}

function partsOf(nodes: readonly Node[], ranges: readonly Range[]): readonly (readonly Node[] | null)[] {
  const parts = ranges.flatMap(({ from, to }, index) =>
    from > (ranges[index - 1]?.to ?? 0) ? [null, nodes.slice(from, to)] : [nodes.slice(from, to)],
  );
  return (ranges.at(-1)?.to ?? 0) < nodes.length ? [...parts, null] : parts;
}
