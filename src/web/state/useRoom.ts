import { useEffect, useState, useSyncExternalStore } from 'react';
import { browserKeep } from './keep.ts';
import type { Live } from './live.ts';
import { browserPin } from './pin.ts';
import { RoomClient } from './roomClient.ts';
import { fetchSnapshot } from './snapshot.ts';
import { openSocket } from './socket.ts';
import { roomPath, tabSeat } from './tabSeat.ts';

/** Random enough never to meet again; `crypto.randomUUID` is missing over plain HTTP. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function clientOf(room: string, place: string): RoomClient {
  return new RoomClient(
    {
      open: openSocket,
      snapshot: fetchSnapshot,
      path: (id, after, head) => roomPath(id, '/socket', { after: String(after), head }),
      keep: browserKeep(place),
      checker: async () => (await import('./checkHead.ts')).isSigned,
      pin: browserPin,
      local: () => performance.now(),
      offset: performance.timeOrigin,
      later: (ms, run) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      newId,
      // This file's own address: the build puts a digest of the program into it.
      build: import.meta.url,
    },
    room,
  );
}

/** Clients by room and seat, with how many components look through each. */
const running = new Map<string, { readonly client: RoomClient; users: number }>();
/** A client outlives the page that used it for this long, so that going to another page of the room costs nothing. */
const linger = 2_000;

function join(place: string, client: RoomClient): () => void {
  const entry = running.get(place) ?? { client, users: 0 };
  if (!running.has(place)) {
    running.set(place, entry);
    client.start();
  }
  entry.users += 1;
  return () => {
    entry.users -= 1;
    setTimeout(() => {
      if (entry.users > 0 || running.get(place) !== entry) return;
      running.delete(place);
      client.stop();
    }, linger);
  };
}

/** Follows a room: what is recorded, one's own acts on top, the line, and a way to send. */
export function useRoom(room: string): Live {
  const place = `${room} ${tabSeat(room) ?? ''}`;
  const [clients] = useState(() => new Map<string, RoomClient>());
  const client = running.get(place)?.client ?? clients.get(place) ?? clientOf(room, place);
  clients.set(place, client);
  useEffect(() => join(place, client), [place, client]);
  useEffect(() => {
    const nudge = () => client.nudge();
    window.addEventListener('online', nudge);
    document.addEventListener('visibilitychange', nudge);
    return () => {
      window.removeEventListener('online', nudge);
      document.removeEventListener('visibilitychange', nudge);
    };
  }, [client]);
  return useSyncExternalStore(client.subscribe, () => client.live);
}
