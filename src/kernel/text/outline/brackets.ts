// Brackets pair over the whole file: one may open in one paragraph and close many paragraphs later.

/** A bracket whose partner is nowhere in the file. `line` counts from 1. */
export interface Unpaired {
  readonly line: number;
  readonly bracket: '[' | ']';
}

export interface Brackets {
  /** The place of each paired bracket's partner, by its own place. */
  readonly partner: ReadonlyMap<number, number>;
  readonly unpaired: readonly { readonly place: number; readonly bracket: '[' | ']' }[];
}

/** `[^4]` and `[note 4]` point to notes: they are no disputed places. */
export const noteMark = /\[(?:\^[^\][\s]{1,20}|note [^\][\s]{1,10})\]:?/g;

/** Gives the pairs of brackets of a file and those that have no partner. */
export function bracketsOf(file: string): Brackets {
  const notes = new Set(
    [...file.matchAll(noteMark)].flatMap((match) => [match.index, match.index + match[0].lastIndexOf(']')]),
  );
  const partner = new Map<number, number>();
  const stray: { readonly place: number; readonly bracket: '[' | ']' }[] = [];
  const open: number[] = [];
  for (const { index, 0: bracket } of file.matchAll(/[[\]]/g)) {
    if (notes.has(index)) continue;
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
