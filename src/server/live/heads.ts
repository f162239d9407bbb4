import type { ServerMessage } from '../../wire/messages.ts';
import type { Store } from '../../store/store.ts';
import { frameOf } from './frame.ts';
import type { RoomHost } from './roomHost.ts';

/** Gives every listener the signed head, to keep and to compare with later. */
export function publishHead(store: Store, host: RoomHost): void {
  const { seq, hash } = host.head;
  const { signature } = store.sign(host.stream, seq, hash);
  const message: ServerMessage = { t: 'head', seq, head: hash, signature, key: store.key };
  const frame = frameOf(JSON.stringify(message));
  for (const listener of host.listeners) listener.hear(frame);
}
