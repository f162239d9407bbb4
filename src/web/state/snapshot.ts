import type { Millis, SeatId } from '../../kernel/base/ids.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import { Unanswered, ask } from './calls.ts';
import { roomPath } from './tabSeat.ts';

/** A room as it stood at a fact, with what following it from there needs. */
export interface Snapshot {
  readonly seq: number;
  readonly head: string;
  readonly epoch: number;
  readonly now: Millis;
  /** Missing where one may look at the room but has no seat in it. */
  readonly seat?: SeatId;
  readonly room: Room;
}

export type Shut = 'notYourRoom' | 'noSuchRoom';

/** Gives a room's snapshot, why there is none, or `unreachable`; with `at`, the room as it stood after that fact. */
export async function fetchSnapshot(room: string, at?: number): Promise<Snapshot | Shut | 'unreachable'> {
  try {
    const then = at === undefined ? {} : { at: String(at) };
    return await ask<Snapshot>('GET', roomPath(room, '/snapshot', then));
  } catch (error) {
    const status = error instanceof Unanswered ? error.status : 0;
    if (status === 401 || status === 403) return 'notYourRoom';
    return status === 404 || status === 410 ? 'noSuchRoom' : 'unreachable';
  }
}
