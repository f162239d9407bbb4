/**
 * Gives the pairs of a longest common subsequence of two lists, as indexes: of several the one earliest
 * in the old, then in the new. Lists whose product is larger than `largest` share nothing.
 */
export function commonPairs(
  old: number,
  fresh: number,
  same: (o: number, n: number) => boolean,
): readonly (readonly [number, number])[] {
  if (old * fresh > largest) return [];
  const width = fresh + 1;
  const length = new Uint16Array((old + 1) * width);
  const lengthAt = (o: number, n: number): number => length[o * width + n] ?? 0;
  for (let o = old - 1; o >= 0; o -= 1) {
    for (let n = fresh - 1; n >= 0; n -= 1) {
      length[o * width + n] = same(o, n)
        ? lengthAt(o + 1, n + 1) + 1
        : Math.max(lengthAt(o + 1, n), lengthAt(o, n + 1));
    }
  }
  const pairs: [number, number][] = [];
  let n = 0;
  for (let o = 0; o < old && lengthAt(o, n) > 0; o += 1) {
    const left = lengthAt(o, n);
    for (let at = n; at < fresh && lengthAt(o, at) === left; at += 1) {
      if (!same(o, at) || lengthAt(o + 1, at + 1) !== left - 1) continue;
      pairs.push([o, at]);
      n = at + 1;
      break;
    }
  }
  return pairs;
}

/** Past this the comparison costs more than it tells; such wording counts as wholly new. */
const largest = 16_000_000;
