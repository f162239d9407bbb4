// Words not yet tabled: kept in this browser, shared by the tabs of one seat, never sent before they are tabled.
import { useCallback, useSyncExternalStore } from 'react';

const prefix = 'placard.draft.';
/** Where a browser gives no storage, drafts live as long as the page. */
const memory = new Map<string, string>();
const listeners = new Set<() => void>();

function read(key: string): string | undefined {
  const held = memory.get(key);
  if (held !== undefined) return held;
  try {
    return localStorage.getItem(prefix + key) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, text: string | undefined): void {
  memory.delete(key);
  try {
    if (text === undefined) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, text);
  } catch {
    // Full or closed: this page at least keeps it.
    if (text !== undefined) memory.set(key, text);
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Fired in the other tabs of this browser.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** Gives the name under which a seat's draft on something in a room is kept. */
export function draftKey(room: string, seat: string, about: string): string {
  return [room, seat, about].map(encodeURIComponent).join('/');
}

/** Holds a draft by its key; `undefined`: there is none. */
export function useDraft(key: string): readonly [string | undefined, (text: string | undefined) => void] {
  const text = useSyncExternalStore(subscribe, () => read(key));
  const set = useCallback((next: string | undefined) => write(key, next), [key]);
  return [text, set];
}
