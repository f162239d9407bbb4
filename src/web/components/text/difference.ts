// Two wordings word by word: what stayed, what left, what entered; and a change placed on a wording that moved on.
import { commonPairs } from '../../../kernel/text/lcs.ts';
import { cut, type Piece, print, spaced } from '../../../kernel/text/words.ts';

export interface Part {
  readonly kind: 'kept' | 'left' | 'entered';
  readonly text: string;
  /** A space stands before it. */
  readonly space: boolean;
}

/** A stretch of the old wording, from and up to but not including a word, and what stands there now. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly words: readonly Piece[];
}

/** Gives two wordings as one row of parts, what left before what entered in its place. */
export function difference(before: string, after: string): readonly Part[] {
  const old = cut(before);
  const parts: Part[] = [];
  let last: Piece | undefined;
  const push = (kind: Part['kind'], words: readonly Piece[]) => {
    const [first] = words;
    if (!first) return;
    parts.push({ kind, text: print(words), space: last !== undefined && spaced(first, last) });
    last = words.at(-1);
  };
  let at = 0;
  for (const { from, to, words } of hunksOf(old, cut(after))) {
    push('kept', old.slice(at, from));
    push('left', old.slice(from, to));
    push('entered', words);
    at = to;
  }
  push('kept', old.slice(at));
  return parts;
}

/**
 * Places what was changed from `base` to `mine` on `now`, a wording that moved on meanwhile.
 * `lost`: a change stood where others changed words too, and was left out.
 */
export function placedOn(
  base: string,
  mine: string,
  now: string,
): { readonly text: string; readonly lost: boolean } {
  const old = cut(base);
  const here = cut(now);
  const places = matches(old, here);
  const text: Piece[] = [];
  let lost = false;
  let at = 0;
  for (const { from, to, words } of hunksOf(old, cut(mine))) {
    const start = from === 0 ? 0 : (places[from - 1] ?? -2) + 1;
    const end = to === old.length ? here.length : (places[to] ?? -1);
    const untouched = end - start === to - from && same(old.slice(from, to), here.slice(start, end));
    if (start < at || end < start || !untouched) {
      lost = true;
      continue;
    }
    text.push(...here.slice(at, start), ...words);
    at = end;
  }
  return { text: print([...text, ...here.slice(at)]), lost };
}

function same(one: readonly Piece[], other: readonly Piece[]): boolean {
  return one.length === other.length && one.every(({ text }, index) => text === other[index]?.text);
}

function hunksOf(old: readonly Piece[], now: readonly Piece[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  const places = matches(old, now);
  let at = 0;
  let there = 0;
  for (let index = 0; index <= old.length; index += 1) {
    const place = index === old.length ? now.length : places[index];
    if (place === undefined) continue;
    if (index > at || place > there) hunks.push({ from: at, to: index, words: now.slice(there, place) });
    at = index + 1;
    there = place + 1;
  }
  return hunks;
}

/** Gives for each old word the place of its like in the new wording. */
function matches(old: readonly Piece[], now: readonly Piece[]): readonly (number | undefined)[] {
  const pairs = commonPairs(old.length, now.length, (o, n) => old[o]?.text === now[n]?.text);
  const places = new Map(pairs);
  return old.map((_, index) => places.get(index));
}
