import { useEffect, useState } from 'react';
import type { MeetingFact } from '../../kernel/meeting/facts.ts';
import { recordOf } from './recordOf.ts';

/** What is made of a room's whole record: `made` is missing while it is fetched, and when it `failed`. */
export interface FromRecord<T> {
  readonly made: T | undefined;
  readonly failed: boolean;
  readonly again: () => void;
}

/** Fetches the record of a room and gives what is made of it; `make` is the same function every time. */
export function useRecord<T>(room: string, make: (facts: readonly MeetingFact[]) => T): FromRecord<T> {
  const [made, setMade] = useState<T>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    setFailed(false);
    recordOf(room, stop.signal)
      .then((facts) => setMade(() => make(facts)))
      .catch(() => {
        if (!stop.signal.aborted) setFailed(true);
      });
    return () => stop.abort();
  }, [room, make, attempt]);
  return { made, failed, again: () => setAttempt(attempt + 1) };
}
