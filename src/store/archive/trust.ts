// What the person who verifies knows from elsewhere: the fingerprint of a key, or a head that was published.
/** A head as it was published: a fact of a stream, by its hash. */
export interface NamedHead {
  /** Missing where the record has one stream. */
  readonly stream?: string;
  /** Missing where only the hash was noted down. */
  readonly seq?: number;
  readonly hash: string;
}

export interface Trust {
  /** Fingerprints of keys. */
  readonly keys: readonly string[];
  readonly heads: readonly NamedHead[];
}

export const nothing: Trust = { keys: [], heads: [] };

/** Gives the text of a head as people pass it on: `room:baltic@128:9f3c…`. */
export function headName({ stream, seq, hash }: NamedHead): string {
  return `${stream === undefined ? '' : `${stream}@`}${seq === undefined ? '' : `${seq}:`}${hash}`;
}

/** Reads a head; the name of the stream and the number of the fact may be missing. */
export function parseHead(text: string): NamedHead | undefined {
  const [, stream, seq, hash] = /^(?:(.+)@)?(?:([1-9]\d{0,14}):)?([0-9a-f]{64})$/i.exec(text) ?? [];
  if (hash === undefined) return undefined;
  return {
    hash: hash.toLowerCase(),
    ...(seq !== undefined && { seq: Number(seq) }),
    ...(stream !== undefined && { stream }),
  };
}

/** Reads the fingerprint of a key. */
export function parseFingerprint(text: string): string | undefined {
  const plain = text.replace(/[\s:]/g, '').toLowerCase();
  return /^[0-9a-f]{64}$/.test(plain) ? plain : undefined;
}
