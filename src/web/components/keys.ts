import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { browserStorage } from '../state/browserStorage.ts';

/** A key and what it does, for the help. */
export interface Key {
  readonly keys: string;
  readonly act: string;
}

const place = 'placard.keys';
const listeners = new Set<() => void>();

/** Tells whether single letters act; a person may switch them off. */
export function lettersAct(): boolean {
  return browserStorage().getItem(place) !== 'off';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Gives whether single letters act, and the switch. */
export function useLetters(): readonly [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, lettersAct);
  const set = (next: boolean) => {
    try {
      browserStorage().setItem(place, next ? 'on' : 'off');
    } catch {
      // Storage is full: the keys stay as they are.
    }
    for (const listener of listeners) listener();
  };
  return [on, set];
}

const typing = 'input, select, textarea, [contenteditable], dialog';
const control = 'button, a, summary, [role="button"]';

const marks: { readonly [code: string]: string } = { BracketLeft: '[', BracketRight: ']' };

/** Gives a key as a Latin keyboard has it, for the help shows Latin letters: F where a Cyrillic layout types А. */
function latinOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (key.length !== 1 || key < '\u007f') return key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter === undefined) return marks[code] ?? key;
  return shiftKey ? letter : letter.toLowerCase();
}

/**
 * Calls `act` for keys pressed while nobody types; it tells whether it took the key.
 * Space and Enter on a control stay with the control, and single letters rest when they are switched off.
 */
export function useKeys(act: (key: string, event: KeyboardEvent) => boolean): void {
  const latest = useRef(act);
  // At once with what is drawn: a key must not meet what the page no longer shows.
  useLayoutEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // AltGr, which some layouts need for a bracket, comes as Ctrl and Alt.
      const held = (event.ctrlKey || event.altKey) && !event.getModifierState('AltGraph');
      if (held || event.metaKey || event.repeat) return;
      const key = latinOf(event);
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(typing)) return;
      if ((event.key === ' ' || event.key === 'Enter') && target?.closest(control)) return;
      if (/^[a-z]$/i.test(key) && !lettersAct()) return;
      if (latest.current(key, event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
