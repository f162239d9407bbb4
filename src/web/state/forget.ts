import { browserStorage } from './browserStorage.ts';
import { pinPlace } from './pin.ts';

/** What a person keeps who signs out: how pages look to them and the server's key are not about any room. */
const kept = ['placard.theme', 'placard.keys', pinPlace];

/** Removes what this browser kept of one room beside its state: drafts, what was seen, the seat of the tab. */
export function forgetRoom(room: string): void {
  for (const storage of [browserStorage(), browserStorage('sessionStorage')]) {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
    for (const key of keys)
      if (key?.startsWith('placard') && key.split(/[ .]/).includes(room)) storage.removeItem(key);
  }
}

/** Removes what this browser kept of rooms: states, drafts, the seat of the tab. */
export function forgetHere(): void {
  const storage = browserStorage();
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) if (key !== null && !kept.includes(key)) storage.removeItem(key);
  browserStorage('sessionStorage').clear();
  try {
    indexedDB.deleteDatabase('placard');
  } catch {
    // No storage: nothing was kept.
  }
}
