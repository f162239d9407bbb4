import type { Millis } from '../../kernel/base/ids.ts';

/** Marks in ms at which the time left is called, the last first: of two passed at once the later counts. */
const marks = { over: 0, half: 30_000, minute: 60_000 } as const;
export type TimeMark = keyof typeof marks;

/** Gives the mark that a speaker's time passed between two looks at it, if it passed one. */
export function markPassed(before: Millis | undefined, now: Millis | undefined): TimeMark | undefined {
  if (before === undefined || now === undefined) return undefined;
  const names: readonly TimeMark[] = ['over', 'half', 'minute'];
  return names.find((name) => before > marks[name] && now <= marks[name]);
}
