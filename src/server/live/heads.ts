import type { ServerMessage } from '../../wire/messages.ts';
import type { Store } from '../../store/store.ts';
import { frameOf } from './frame.ts';
import type { RoomHost } from './roomHost.ts';

/** Gives the signed head of a room, to keep and to compare with later. */
export function headFrame(store: Store, { stream, head: { seq, hash } }: RoomHost): Buffer {
  const { signature } = store.sign(stream, seq, hash);
  const { key, publicKey } = store;
  const message: ServerMessage = { t: 'head', seq, head: hash, signature, key, publicKey };
  return frameOf(JSON.stringify(message));
}

/** Gives the signed head to everyone in the room. */
export function publishHead(store: Store, host: RoomHost): void {
  const frame = headFrame(store, host);
  for (const listener of host.listeners) listener.hear(frame);
}
