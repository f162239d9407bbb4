// The hash chain over the facts of a stream. The format is documented in docs/record.md.
import { createHash } from 'node:crypto';
import { canonical } from './canonical.ts';
import type { Entry, Head, Recorded } from './store.ts';

/** Where every stream begins. */
export const beginning: Head = { seq: 0, hash: '' };

/** Gives the hash of a fact: SHA-256, hex, over the canonical JSON of every column but the hash. */
export function hashOf(fact: Omit<Recorded, 'hash'>): string {
  const { at, body, by, command, part, prev, seq, stream, type } = fact;
  // Written out in canonical order: this runs for every fact, and canonical() would sort nine names each time.
  const text =
    `{"at":${canonical(at)},"body":${canonical(body)},"by":${canonical(by)},"command":${canonical(command)},` +
    `"part":${canonical(part)},"prev":${canonical(prev)},"seq":${canonical(seq)},` +
    `"stream":${canonical(stream)},"type":${canonical(type)}}`;
  return createHash('sha256').update(text).digest('hex');
}

/** Gives the facts of judged commands as they follow a head. */
export function chained(stream: string, after: Head, entries: readonly Entry[]): readonly Recorded[] {
  let { seq, hash: prev } = after;
  return entries.flatMap(({ by, command, facts }) =>
    facts.map(({ type, at, body }, part): Recorded => {
      seq += 1;
      const fact = { stream, seq, at, by, command, part, type, body: canonical(body), prev };
      prev = hashOf(fact);
      return { ...fact, hash: prev };
    }),
  );
}
