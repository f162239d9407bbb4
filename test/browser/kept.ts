// What a browser keeps of a room: the state that it folded itself, the head of the record, the last head it saw signed.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Kept } from '../../src/web/state/keep.ts';

/** Reads what a browser keeps of a room, once the room it keeps is closed: it writes a moment after it hears. */
export async function keptIn(page: Page, room: string): Promise<Kept> {
  const read = (): Promise<Kept | undefined> => page.evaluate(fromIndexedDb, room);
  await expect.poll(async () => (await read())?.room.state, { timeout: 10_000 }).toBe('closed');
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
