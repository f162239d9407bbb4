import { useEffect, useRef, useState } from 'react';
import type { SeatId } from '../../../kernel/base/ids.ts';
import type { Draft } from '../../../kernel/text/draft.ts';
import { browserStorage } from '../../state/browserStorage.ts';
import { latestAct } from './since.ts';

/** The latest act that a delegate has seen, and when that was. */
export interface Seen {
  readonly act: number;
  readonly at: number;
}

/**
 * Remembers in this browser how far a seat has seen a text: noted when the page is left or hidden,
 * or when the delegate says so; what was noted before this visit stays in sight until then.
 */
export function useSeen(
  room: string,
  seat: SeatId | undefined,
  draft: Draft | undefined,
  now: () => number,
): readonly [seen: Seen | undefined, lookNow: () => void] {
  const key = seat !== undefined && draft ? `placard seen ${room} ${seat} ${draft.id}` : undefined;
  const [seen, setSeen] = useState<Seen>();
  // Of each text that was on screen, so that leaving one for another notes the right one.
  const latest = useRef(new Map<string, number>());
  if (key !== undefined && draft) latest.current.set(key, latestAct(draft));
  const clock = useRef(now);
  clock.current = now;
  useEffect(() => {
    if (key === undefined) return;
    setSeen(read(key));
    const note = () => {
      const act = latest.current.get(key);
      if (act !== undefined) write(key, { act, at: clock.current() });
    };
    const onVisibility = () => {
      if (document.hidden) note();
      else setSeen(read(key));
    };
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('pagehide', note);
    return () => {
      note();
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('pagehide', note);
    };
  }, [key]);
  const lookNow = () => {
    if (key === undefined || !draft) return;
    const last = { act: latestAct(draft), at: now() };
    write(key, last);
    setSeen(last);
  };
  return [seen, lookNow];
}

function read(key: string): Seen | undefined {
  try {
    const held: unknown = JSON.parse(browserStorage().getItem(key) ?? '');
    if (typeof held !== 'object' || held === null) return undefined;
    const { act, at } = held as { readonly act?: unknown; readonly at?: unknown };
    return typeof act === 'number' && typeof at === 'number' ? { act, at } : undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, seen: Seen): void {
  try {
    browserStorage().setItem(key, JSON.stringify(seen));
  } catch {
    // Storage is full: what is seen now is marked again at the next visit.
  }
}
