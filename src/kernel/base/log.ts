// A list that only grows. Appending copies at most one chunk, so a fold over n facts stays linear,
// and it is plain JSON, so a snapshot of a state holds it as it is.

/** Full chunks of `chunk` items, and the one being filled. */
export interface Log<T> {
  readonly full: readonly (readonly T[])[];
  readonly tail: readonly T[];
}

const chunk = 64;

/** A log with nothing in it. */
export const emptyLog: Log<never> = { full: [], tail: [] };

/** Gives the log with one item more. */
export function append<T>(log: Log<T>, item: T): Log<T> {
  if (log.tail.length < chunk) return { full: log.full, tail: withLast(log.tail, item) };
  return { full: withLast(log.full, log.tail), tail: [item] };
}

/** A spread would take half as long again, and leave room in every chunk for items that never come. */
function withLast<T>(items: readonly T[], item: T): readonly T[] {
  return items.toSpliced(items.length, 0, item);
}

/** Gives the log with several items more. */
export function appendAll<T>(log: Log<T>, items: readonly T[]): Log<T> {
  const tail = log.tail.toSpliced(log.tail.length, 0, ...items);
  if (tail.length <= chunk) return { full: log.full, tail };
  const full = [...log.full];
  let from = 0;
  for (; tail.length - from > chunk; from += chunk) full.push(tail.slice(from, from + chunk));
  return { full, tail: tail.slice(from) };
}

/** Gives how many items the log holds. */
export function size(log: Log<unknown>): number {
  return log.full.length * chunk + log.tail.length;
}

/** Gives the item at an index from 0, or nothing. */
export function at<T>(log: Log<T>, index: number): T | undefined {
  const piece = Math.floor(index / chunk);
  return piece < log.full.length
    ? log.full[piece]?.[index % chunk]
    : log.tail[index - log.full.length * chunk];
}

/** Gives every item, oldest first. */
export function all<T>(log: Log<T>): readonly T[] {
  return log.full.length === 0 ? log.tail : [...log.full, log.tail].flat();
}

/** Gives the items from an index on, oldest first. */
export function since<T>(log: Log<T>, index: number): readonly T[] {
  const piece = Math.floor(index / chunk);
  return [...log.full.slice(piece), log.tail].flat().slice(index - Math.min(piece, log.full.length) * chunk);
}
