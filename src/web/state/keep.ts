// What a browser keeps of a room between visits: the folded state, acts still on their way, the last signed head.
import type { SeatId } from '../../kernel/base/ids.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import type { Pending } from './live.ts';

export interface SignedHead {
  readonly seq: number;
  readonly head: string;
  readonly signature: string;
  readonly key: string;
}
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

export interface Keep {
  load(room: string): Promise<Kept | undefined>;
  save(room: string, kept: Kept): Promise<void>;
  forget(room: string): Promise<void>;
}

/** Keeps nothing beyond the page: where a browser gives no storage, as in a private window. */
export function memoryKeep(): Keep {
  const kept = new Map<string, Kept>();
  return {
    load: (room) => Promise.resolve(kept.get(room)),
    save: (room, state) => {
      kept.set(room, state);
      return Promise.resolve();
    },
    forget: (room) => {
      kept.delete(room);
      return Promise.resolve();
    },
  };
}

const version = 1;

/** Keeps in IndexedDB, or in memory where there is none. */
export function browserKeep(): Keep {
  const keep = opened().then(storeKeep, memoryKeep);
  return {
    load: async (room) => (await keep).load(room),
    save: async (room, kept) => (await keep).save(room, kept),
    forget: async (room) => (await keep).forget(room),
  };
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Throws where a private window closes it: the promise is rejected then.
    const asked = indexedDB.open('placard', version);
    asked.onupgradeneeded = () => {
      for (const name of [...asked.result.objectStoreNames]) asked.result.deleteObjectStore(name);
      asked.result.createObjectStore('rooms');
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('IndexedDB'));
    asked.onblocked = () => reject(new Error('IndexedDB is held open by an older page'));
  });
}

function storeKeep(database: IDBDatabase): Keep {
  const run = <T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const request = act(database.transaction('rooms', mode).objectStore('rooms'));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
    });
  return {
    load: (room) => run('readonly', (store) => store.get(room) as IDBRequest<Kept | undefined>),
    save: async (room, kept) => {
      await run('readwrite', (store) => store.put(kept, room));
    },
    forget: async (room) => {
      await run('readwrite', (store) => store.delete(room));
    },
  };
}
