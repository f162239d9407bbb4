// What an edit changed: the old wording against the new, word by word.
import { commonPairs } from './lcs.ts';
import type { Spot } from './gap.ts';
import { leadsTo, wordsOf, type Reading } from './reading.ts';
import type { Piece } from './words.ts';

/** Old words `from` up to but not including `to` gave way to new words `start` up to `end`. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Where an insertion before a word of the reading would stand beside words; nothing where it joins another. */
export type Beside = (before: number) => Spot | undefined;

/** Gives the hunks between a reading and the wording left of it, in the order of the text. */
export function hunksOf(reading: Reading, fresh: readonly Piece[], beside: Beside): readonly Hunk[] {
  const old = wordsOf(reading);
  const along = differences(old, fresh).map((hunk) =>
    onlySpace(hunk, old, fresh) ? withWordBefore(hunk) : hunk,
  );
  return along.reduce<readonly Hunk[]>((hunks, hunk) => {
    const last = hunks.at(-1);
    return last && belong(last, hunk, reading, beside)
      ? [...hunks.slice(0, -1), { ...last, to: hunk.to, end: hunk.end }]
      : [...hunks, hunk];
  }, []);
}

/** Gives where two wordings part, before anything is joined. */
export function differences(old: readonly Piece[], fresh: readonly Piece[]): readonly Hunk[] {
  const same = (o: number, n: number) => old[o]?.text === fresh[n]?.text && old[o]?.space === fresh[n]?.space;
  const shortest = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < shortest && same(head, head)) head += 1;
  let tail = 0;
  while (tail < shortest - head && same(old.length - 1 - tail, fresh.length - 1 - tail)) tail += 1;
  const [to, end] = [old.length - tail, fresh.length - tail];
  const pairs = commonPairs(to - head, end - head, (o, n) => same(head + o, head + n));
  const hunks: Hunk[] = [];
  let [from, start] = [head, head];
  for (const [o, n] of [
    ...pairs.map(([one, other]) => [head + one, head + other] as const),
    [to, end] as const,
  ]) {
    if (o > from || n > start) hunks.push({ from, to: o, start, end: n });
    [from, start] = [o + 1, n + 1];
  }
  return hunks;
}

/** A hunk that begins with a change of nothing but a space cannot be read without the word before it. */
function onlySpace({ from, to, start, end }: Hunk, old: readonly Piece[], fresh: readonly Piece[]): boolean {
  return from > 0 && from < to && start < end && old[from]?.text === fresh[start]?.text;
}

function withWordBefore(hunk: Hunk): Hunk {
  return { ...hunk, from: hunk.from - 1, start: hunk.start - 1 };
}

/** Tells whether at most two words of at most three letters stand between hunks, and no site begins, ends or stands there. */
function belong(one: Hunk, next: Hunk, reading: Reading, beside: Beside): boolean {
  const between = reading.slice(one.to, next.from);
  if (between.length > 2 || between.some(({ word }) => [...word.text].length > 3)) return false;
  const before = one.to > one.from ? reading[one.to - 1] : behind(beside(one.to));
  const last = next.to > next.from ? reading[next.from] : beside(next.from);
  const spots: readonly (Spot | undefined)[] = [before, ...between, last];
  return spots.every((spot, n) => n === 0 || follows(spots[n - 1], spot));
}

/** The last node in front of an insertion's place. */
function behind(spot: Spot | undefined): Spot | undefined {
  return spot && { path: spot.path, index: spot.index - 1 };
}

function follows(one: Spot | undefined, next: Spot | undefined): boolean {
  if (one === undefined || next === undefined || next.index !== one.index + 1) return false;
  return one.path.length === next.path.length && leadsTo(one.path, next.path);
}
