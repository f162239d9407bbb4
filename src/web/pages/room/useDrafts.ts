import { useCallback, useEffect, useState } from 'react';
import type { SeatId } from '../../../kernel/base/ids.ts';
import { type Kept, keptIn } from './drafts.ts';

export interface Drafts {
  readonly kept: readonly Kept[];
  readonly keep: (draft: Kept) => void;
  readonly discard: (key: string) => void;
}

/** Keeps a seat's drafts in this browser; what another tab of the seat writes appears here. */
export function useDrafts(
  room: string,
  seat: SeatId | undefined,
  done: readonly { readonly id: string }[],
): Drafts {
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const reread = useCallback(
    () => setKept(seat === undefined ? [] : keptIn(localStorage, room, seat)),
    [room, seat],
  );
  useEffect(() => {
    reread();
    window.addEventListener('storage', reread);
    return () => window.removeEventListener('storage', reread);
  }, [reread]);
  const keep = useCallback((draft: Kept) => {
    setKept((now) => [...now.filter(({ key }) => key !== draft.key), draft]);
    try {
      localStorage.setItem(draft.key, JSON.stringify(draft));
    } catch {
      // Storage is full or closed to this page: the draft stays in this tab.
    }
  }, []);
  const discard = useCallback((key: string) => {
    localStorage.removeItem(key);
    setKept((now) => now.filter((one) => one.key !== key));
  }, []);
  useEffect(() => {
    for (const { key, sent } of kept) if (done.some(({ id }) => id === sent)) discard(key);
  }, [kept, done, discard]);
  return { kept, keep, discard };
}
