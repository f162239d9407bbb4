import { startTransition, useCallback, useEffect, useState } from 'react';
import type { SeatId } from '../../../kernel/base/ids.ts';
import { browserStorage } from '../../state/browserStorage.ts';
import { type Kept, keptIn } from './drafts.ts';

export interface Drafts {
  readonly kept: readonly Kept[];
  readonly keep: (draft: Kept) => void;
  readonly discard: (key: string) => void;
  /** How often another tab of the seat has written. */
  readonly foreign: number;
}

/** Keeps a seat's drafts in this browser; what another tab of the seat writes appears here. */
export function useDrafts(
  room: string,
  seat: SeatId | undefined,
  done: readonly { readonly id: string }[],
): Drafts {
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const [foreign, setForeign] = useState(0);
  const reread = useCallback(() => {
    if (seat !== undefined) setKept(keptIn(browserStorage(), room, seat));
  }, [room, seat]);
  useEffect(() => {
    reread();
    const onStorage = () => {
      reread();
      setForeign((times) => times + 1);
    };
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, [reread]);
  const keep = useCallback((draft: Kept) => {
    // What is typed shows at once in its field; the rest of the page may follow behind.
    startTransition(() => setKept((now) => [...now.filter(({ key }) => key !== draft.key), draft]));
    try {
      browserStorage().setItem(draft.key, JSON.stringify(draft));
    } catch {
      // Storage is full: the draft stays in this tab.
    }
  }, []);
  const discard = useCallback((key: string) => {
    browserStorage().removeItem(key);
    setKept((now) => now.filter((one) => one.key !== key));
  }, []);
  useEffect(() => {
    for (const { key, sent } of kept) if (done.some(({ id }) => id === sent)) discard(key);
  }, [kept, done, discard]);
  return { kept, keep, discard, foreign };
}
