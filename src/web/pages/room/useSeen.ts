import { useEffect, useRef, useState } from 'react';
import type { SeatId } from '../../../kernel/base/ids.ts';
import type { Draft } from '../../../kernel/text/draft.ts';
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
  const latest = useRef<() => Seen | undefined>(() => undefined);
  latest.current = () => (draft ? { act: latestAct(draft), at: now() } : undefined);
  useEffect(() => {
    if (key === undefined) return;
    setSeen(read(localStorage.getItem(key)));
    const note = () => {
      const last = latest.current();
      if (last) localStorage.setItem(key, JSON.stringify(last));
    };
    const onVisibility = () => {
      if (document.hidden) note();
      else setSeen(read(localStorage.getItem(key)));
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
    const last = latest.current();
    if (key === undefined || !last) return;
    localStorage.setItem(key, JSON.stringify(last));
    setSeen(last);
  };
  return [seen, lookNow];
}

function read(value: string | null): Seen | undefined {
  try {
    const held: unknown = JSON.parse(value ?? '');
    if (typeof held !== 'object' || held === null) return undefined;
    const { act, at } = held as { readonly act?: unknown; readonly at?: unknown };
    return typeof act === 'number' && typeof at === 'number' ? { act, at } : undefined;
  } catch {
    return undefined;
  }
}
