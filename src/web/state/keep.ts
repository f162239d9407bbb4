// What a browser keeps of a room between visits: the folded state, acts still on their way, the last signed head.
import type { SeatId } from '../../kernel/base/ids.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import type { Pending, SignedHead } from './live.ts';

export interface Kept {
  /** Of the program that folded the state: another one may fold to another shape and fetches a snapshot. */
  readonly build: string;
  readonly epoch: number;
  readonly head: string;
  readonly room: Room;
  readonly seat: SeatId | undefined;
  readonly pending: readonly Pending[];
  readonly signed: SignedHead | undefined;
}

/** Where one room is kept, from one seat. */
export interface Keep {
  load(): Promise<Kept | undefined>;
  save(kept: Kept): Promise<void>;
  forget(): Promise<void>;
}

/** Keeps nothing beyond the page: where a browser gives no storage, as in a private window. */
export function memoryKeep(): Keep {
  let held: Kept | undefined;
  return {
    load: () => Promise.resolve(held),
    save: (kept) => {
      held = kept;
      return Promise.resolve();
    },
    forget: () => {
      held = undefined;
      return Promise.resolve();
    },
  };
}

/** Opened once for all rooms of a page. */
let database: Promise<IDBDatabase> | undefined;

/** Keeps in IndexedDB under a place of its own, or in memory where there is none. */
export function browserKeep(place: string): Keep {
  database ??= opened();
  const keep = database.then((base) => storeKeep(base, place), memoryKeep);
  return {
    load: async () => (await keep).load(),
    save: async (kept) => (await keep).save(kept),
    forget: async () => (await keep).forget(),
  };
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Throws where a private window closes it: the promise is rejected then.
    const asked = indexedDB.open('placard', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('rooms');
    asked.onsuccess = () => {
      // Somebody signs out here or in another tab: what is kept goes, and nothing is kept from then on.
      asked.result.onversionchange = () => asked.result.close();
      resolve(asked.result);
    };
    asked.onerror = () => reject(asked.error ?? new Error('IndexedDB'));
    asked.onblocked = () => reject(new Error('IndexedDB is held open by an older page'));
  });
}

function storeKeep(base: IDBDatabase, place: string): Keep {
  const run = <T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const request = act(base.transaction('rooms', mode).objectStore('rooms'));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
    });
  return {
    load: () => run('readonly', (store) => store.get(place) as IDBRequest<Kept | undefined>),
    save: async (kept) => {
      await run('readwrite', (store) => store.put(kept, place));
    },
    forget: async () => {
      await run('readwrite', (store) => store.delete(place));
    },
  };
}
