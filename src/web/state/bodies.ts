// What the server says of the bodies. Documented for other clients in docs/wire.md.
import { useEffect, useState } from 'react';
import type { Procedure } from '../../kernel/meeting/procedure.ts';
import { Unanswered, ask } from './calls.ts';

export interface ListedBody {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly source: string;
  readonly shipped: boolean;
  /** The body that ships from which it was copied. */
  readonly base?: string;
}

export interface ShownBody {
  readonly procedure: Procedure;
  readonly base: Procedure;
  readonly shipped: boolean;
  /** Kept versions of an own body, the latest first. */
  readonly versions: readonly number[];
}

/** What was asked for, or why it did not come. */
export interface Fetched<T> {
  readonly value?: T;
  readonly why?: string;
}

/** Asks once for what stands at an address. */
export function useFetched<T>(path: string): Fetched<T> {
  const [fetched, setFetched] = useState<Fetched<T> & { readonly path?: string }>({});
  useEffect(() => {
    let wanted = true;
    ask<T>('GET', path).then(
      (value) => wanted && setFetched({ path, value }),
      (error: unknown) =>
        wanted && setFetched({ path, why: error instanceof Unanswered ? error.message : '' }),
    );
    return () => {
      wanted = false;
    };
  }, [path]);
  return fetched.path === path ? fetched : {};
}
