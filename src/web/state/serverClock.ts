// The server's clock as this browser knows it: an offset to its own clock, taken from the quickest answers.
import type { Millis } from '../../kernel/base/ids.ts';

interface Sample {
  readonly offset: number;
  /** Half of the way there and back, in ms: how wrong the offset may be. */
  readonly doubt: number;
}

/** How many answers are remembered; a clock that is set right shows after so many. */
const remembered = 6;

export interface ServerClock {
  /** Units: ms, whole, by the server's clock. */
  now(): Millis;
  /** The server said what time it is; `asked`: when this was asked for, by the local clock, if it was. */
  heard(now: Millis, asked?: number): void;
}

/** Gives the server's clock over a local one. Units: `local` in ms, never going back. */
export function serverClock(local: () => number, offset: number): ServerClock {
  let samples: readonly Sample[] = [];
  let best = offset;
  return {
    now: () => Math.round(local() + best) as Millis,
    heard: (now, asked) => {
      const here = local();
      // A word that was not asked for has been some unknown time on its way: it serves until a better one comes.
      const doubt = asked === undefined ? 5_000 : (here - asked) / 2;
      samples = [
        ...samples.slice(1 - remembered),
        { offset: now + (asked === undefined ? 0 : doubt) - here, doubt },
      ];
      best = samples.reduce((a, b) => (b.doubt <= a.doubt ? b : a)).offset;
    },
  };
}
