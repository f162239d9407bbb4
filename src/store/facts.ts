import type { SeatId } from '../kernel/base/ids.ts';
import type { MeetingFact } from '../kernel/meeting/facts.ts';
import type { Recorded } from './store.ts';

/** Gives a recorded fact of a room as the kernel sees it. */
export function factOf({ type, at, by, seq, body }: Recorded): MeetingFact {
  const content = JSON.parse(body) as object;
  return { ...content, type, at, by: by as SeatId, seq } as MeetingFact;
}
