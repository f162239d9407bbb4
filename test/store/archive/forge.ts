// What somebody may do to an export: change its facts, and mend as much of the rest as they can.
import { canonical } from '../../../src/store/canonical.ts';
import { hashOf } from '../../../src/store/chain.ts';
import { listed, type Manifest } from '../../../src/store/archive/manifest.ts';
import { lineOf } from '../../../src/store/archive/chainCheck.ts';
import { packed, unpacked } from '../../../src/store/archive/zip.ts';
import { newPrivateKey, signedHead, signingKey } from '../../../src/store/signature.ts';
import type { Recorded } from '../../../src/store/store.ts';

export interface Opened {
  readonly facts: readonly Recorded[];
  readonly lines: readonly string[];
  readonly manifest: Manifest;
  readonly signature: { readonly algorithm: string; readonly publicKey: string; readonly signature: string };
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const bytes = (written: string): Uint8Array => new TextEncoder().encode(written);

/** Gives what stands in an export. */
export function open(zip: Uint8Array): Opened {
  const files = unpacked(zip);
  const lines = text(files.get('facts.jsonl')).split('\n').slice(0, -1);
  return {
    files,
    lines,
    facts: lines.map((line) => JSON.parse(line) as Recorded),
    manifest: JSON.parse(text(files.get('manifest.json'))) as Manifest,
    signature: JSON.parse(text(files.get('signature.json'))) as Opened['signature'],
  };
}

/** Gives an export with some of its files replaced; `undefined` takes one out. */
export function withFiles(
  zip: Uint8Array,
  change: { readonly [name: string]: string | undefined },
): Uint8Array {
  const files = new Map(open(zip).files);
  for (const [name, content] of Object.entries(change)) {
    if (content === undefined) files.delete(name);
    else files.set(name, bytes(content));
  }
  return packed(files);
}

/** Gives an export with other lines, and nothing else mended. */
export function withLines(zip: Uint8Array, lines: readonly string[]): Uint8Array {
  return withFiles(zip, { 'facts.jsonl': lines.map((line) => `${line}\n`).join('') });
}

/** Gives facts with their seq, links and hashes made anew from a place on. */
export function rechained(facts: readonly Recorded[]): readonly Recorded[] {
  let prev = '';
  return facts.map((fact, index) => {
    const { hash: _, ...rest } = { ...fact, seq: index + 1, prev };
    prev = hashOf(rest);
    return { ...rest, hash: prev };
  });
}

/** Gives an export whose facts, manifest and head agree; it keeps the signatures, for the key is not ours. */
export function mended(zip: Uint8Array, facts: readonly Recorded[]): Uint8Array {
  const { manifest } = open(zip);
  const last = facts.at(-1);
  const lines = facts.map((fact) => `${lineOf(fact)}\n`).join('');
  const head = { ...manifest.head, seq: last?.seq ?? 0, hash: last?.hash ?? '' };
  const files = manifest.files.map((one) =>
    one.name === 'facts.jsonl' ? listed(one.name, bytes(lines)) : one,
  );
  return withFiles(zip, {
    'facts.jsonl': lines,
    'manifest.json': canonical({ ...manifest, head, files }),
  });
}

/** Gives an export signed anew, with a key of the forger's own. */
export function resigned(zip: Uint8Array, publicKey?: string): Uint8Array {
  const key = signingKey(newPrivateKey());
  const { manifest } = open(zip);
  const { stream, head } = manifest;
  const own = signedHead(key, stream, head, head.epoch);
  const written = canonical({ ...manifest, head: publicKey === undefined ? own : { ...own, key: head.key } });
  return withFiles(zip, {
    'manifest.json': written,
    'signature.json': canonical({
      algorithm: 'Ed25519',
      publicKey: publicKey ?? key.publicKey,
      signature: key.sign(written),
    }),
  });
}
