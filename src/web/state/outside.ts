import type { Around } from './connection.ts';
import type { Keep } from './keep.ts';
import type { Shut, Snapshot } from './snapshot.ts';

/** Everything a room's client reaches outside itself; a test gives its own. */
export interface Outside extends Around {
  readonly snapshot: (room: string) => Promise<Snapshot | Shut | 'unreachable'>;
  readonly keep: Keep;
  /** Local time plus this is about the time of day, until the server says better. */
  readonly offset: number;
  readonly newId: () => string;
  /** Of this program, so that a state folded by another is not taken for its own. */
  readonly build: string;
}
