// What a browser keeps of a room: the state that it folded itself, the head of the record, the last head it saw signed.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Room } from '../../src/kernel/meeting/room.ts';
import type { Kept } from '../../src/web/state/keep.ts';

/** Reads what a browser keeps of a room, once it has come so far: it writes a moment after it hears. */
export async function keptIn(page: Page, room: string, soFar: (room: Room) => boolean): Promise<Kept> {
  const read = (): Promise<Kept | undefined> => page.evaluate(fromIndexedDb, room);
  const comes = async (): Promise<boolean> => {
    const kept = await read();
    return kept !== undefined && soFar(kept.room);
  };
  await expect.poll(comes, { timeout: 60_000 }).toBe(true);
  const kept = await read();
  if (kept === undefined) throw new Error('The browser keeps nothing of the room.');
  return kept;
}

/** Runs in the page. */
function fromIndexedDb(room: string): Promise<Kept | undefined> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('placard', 1);
    opening.onerror = () => reject(new Error('IndexedDB'));
    opening.onsuccess = () => {
      const rooms = opening.result.transaction('rooms', 'readonly').objectStore('rooms');
      const asked = rooms.getAll() as IDBRequest<Kept[]>;
      asked.onerror = () => reject(new Error('IndexedDB'));
      asked.onsuccess = () => resolve(asked.result.find((kept) => kept.room.id === room));
    };
  });
}
