import type { Around } from './connection.ts';
import type { Keep } from './keep.ts';
import type { HeadSeen } from './live.ts';
import type { Pin } from './pin.ts';
import type { Shut, Snapshot } from './snapshot.ts';

/** Everything a room's client reaches outside itself; a test gives its own. */
export interface Outside extends Around {
  readonly snapshot: (room: string) => Promise<Snapshot | Shut | 'unreachable'>;
  /** Gives the address of the room's socket, from a fact and its hash on. */
  readonly path: (room: string, after: number, head: string) => string;
  readonly keep: Keep;
  /** Fetches what checks signatures. */
  readonly checker: () => Promise<(seen: HeadSeen) => boolean>;
  /** The fingerprint of the key with which this server first signed. */
  readonly pin: Pin;
  /** Local time plus this is about the time of day, until the server says better. */
  readonly offset: number;
  readonly newId: () => string;
  /** Of this program, so that a state folded by another is not taken for its own. */
  readonly build: string;
}
