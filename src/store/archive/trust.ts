// What the person who verifies knows from elsewhere: the fingerprint of a key, or a head that was published.
import type { Head } from '../store.ts';

export interface NamedHead extends Head {
  /** Missing where the record has one stream. */
  readonly stream?: string;
}

export interface Trust {
  /** Fingerprints of keys. */
  readonly keys: readonly string[];
  readonly heads: readonly NamedHead[];
}

export const nothing: Trust = { keys: [], heads: [] };

/** Gives the text of a head as people pass it on: `room:baltic@128:9f3c…`. */
export function headName({ stream, seq, hash }: NamedHead): string {
  return `${stream === undefined ? '' : `${stream}@`}${seq}:${hash}`;
}

/** Reads a head; the name of the stream may be missing. */
export function parseHead(text: string): NamedHead | undefined {
  const [, stream, seq, hash] = /^(?:(.+)@)?([1-9]\d{0,14}):([0-9a-f]{64})$/i.exec(text) ?? [];
  if (seq === undefined || hash === undefined) return undefined;
  return { seq: Number(seq), hash: hash.toLowerCase(), ...(stream !== undefined && { stream }) };
}

/** Reads the fingerprint of a key. */
export function parseFingerprint(text: string): string | undefined {
  const plain = text.replace(/[\s:]/g, '').toLowerCase();
  return /^[0-9a-f]{64}$/.test(plain) ? plain : undefined;
}
