// Brackets pair over the whole file: one may open in one paragraph and close many paragraphs later.

export type Bracket = '[' | ']';

/** A bracket whose partner is nowhere in the file. `line` counts from 1. */
export interface Unpaired {
  readonly line: number;
  readonly bracket: Bracket;
}

export interface Brackets {
  /** The place of each paired bracket's partner, by its own place. */
  readonly partner: ReadonlyMap<number, number>;
  readonly unpaired: readonly { readonly place: number; readonly bracket: Bracket }[];
}

/** A bracket whose partner stands in another paragraph. `partner`: the line of that one. */
export interface Across extends Unpaired {
  readonly partner: number;
}

/**
 * Brackets that are no disputed places, with what of them is no wording: `[^4]` and `[note 4]` point to notes,
 * `[wording](https://…)` is a link of Markdown.
 */
const pointers =
  /\[(?:\^[^\][\s]{1,20}|note [^\][\s]{1,10})\]:?|\[([^\][\n\r]{0,400})(\]\((?:https?:|mailto:|#)[^()\s]{0,2000}\))/g;

/** A stretch of the file from `from` up to `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Gives the stretches of a file, or of a line, that only point somewhere. */
export function pointersIn(text: string): readonly Span[] {
  return [...text.matchAll(pointers)].flatMap(({ index, 0: whole, 2: address }): readonly Span[] => {
    const to = index + whole.length;
    return address === undefined
      ? [{ from: index, to }]
      : [
          { from: index, to: index + 1 },
          { from: to - address.length, to },
        ];
  });
}

/** Gives the pairs of brackets of a file and those that have no partner. */
export function bracketsOf(file: string): Brackets {
  const pointing = new Set<number>();
  for (const { from, to } of pointersIn(file)) for (let at = from; at < to; at += 1) pointing.add(at);
  const partner = new Map<number, number>();
  const stray: { readonly place: number; readonly bracket: Bracket }[] = [];
  const open: number[] = [];
  for (const { index, 0: bracket } of file.matchAll(/[[\]]/g)) {
    if (pointing.has(index)) continue;
    if (bracket === '[') {
      open.push(index);
      continue;
    }
    const other = open.pop();
    if (other === undefined) stray.push({ place: index, bracket: ']' });
    else partner.set(index, other).set(other, index);
  }
  const unclosed = open.map((place) => ({ place, bracket: '[' as const }));
  return { partner, unpaired: [...stray, ...unclosed].sort((one, two) => one.place - two.place) };
}
