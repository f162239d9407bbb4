// The record that a command is about: that of a data folder, or of DATABASE_URL as when the server runs.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFingerprint, parseHead, type Trust } from '../store/archive/trust.ts';
import { isUsed } from '../store/embedded/place.ts';
import { openStore } from '../store/openStore.ts';
import type { Store } from '../store/store.ts';
import { Refusal } from './command.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Gives the data folder that was named, or the one that `npm start` uses. */
export function dataFolder(named: string | undefined): string {
  return path.resolve(named ?? process.env['PLACARD_DATA'] ?? path.join(root, 'data'));
}

/** Does something with a record that is there, whether the server runs or not. Throws: sentences. */
export async function withRecord<T>(
  named: string | undefined,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const dataDir = dataFolder(named);
  if (!process.env['DATABASE_URL'] && !isUsed(dataDir))
    throw new Refusal(`There is no record in ${dataDir}. Name the data folder with --data.`);
  return withNewRecord(named, work);
}

/** Does something with a record, which is made where there is none yet. Throws: sentences. */
export async function withNewRecord<T>(
  named: string | undefined,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const dataDir = dataFolder(named);
  const databaseUrl = process.env['DATABASE_URL'];
  const store = await openStore({ dataDir, ...(databaseUrl && { databaseUrl }) });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Gives the stream of a room that was named. */
export function streamOf(room: string): string {
  return room.startsWith('room:') ? room : `room:${room}`;
}

/** Gives the name of the room of a stream, as commands take it. */
export function roomOf(stream: string): string {
  return stream.replace(/^room:/, '');
}

/** Says that a room is not there, and which are. */
export function unknownRoom(room: string, streams: readonly string[]): string {
  const rooms = streams.filter((stream) => stream.startsWith('room:')).map(roomOf);
  const known = rooms.length === 0 ? 'There is none yet.' : `There are: ${rooms.join(', ')}.`;
  return `There is no room ${JSON.stringify(room)}. ${known}`;
}

/** Reads what is known of a record from elsewhere. Throws: `Refusal`. */
export function trustIn(keys: readonly string[] = [], heads: readonly string[] = []): Trust {
  return {
    keys: keys.map((text) => {
      const key = parseFingerprint(text);
      if (key === undefined)
        throw new Refusal(
          `--key takes a fingerprint: 64 characters of 0–9 and a–f, not ${JSON.stringify(text)}.`,
        );
      return key;
    }),
    heads: heads.map((text) => {
      const head = parseHead(text);
      if (head === undefined)
        throw new Refusal(
          `--head takes HASH, SEQ:HASH or STREAM@SEQ:HASH with all 64 characters of the hash, not ${JSON.stringify(text)}.`,
        );
      return head;
    }),
  };
}
