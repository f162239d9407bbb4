import { canonical } from '../canonical.ts';
import { type Recorded, type Store, StoreProblem } from '../store.ts';
import { ChainCheck, lineOf } from './chainCheck.ts';
import { documentsOf } from './documents.ts';
import { formedIn } from './below.ts';
import {
  belowName,
  documentsFolder,
  format,
  listed,
  type Manifest,
  names,
  type Signature,
} from './manifest.ts';
import { packed } from './zip.ts';
import { flawSentence } from './verify.ts';

export interface Exported {
  readonly zip: Uint8Array;
  readonly manifest: Manifest;
  /** The rooms below it, whose exports it holds. */
  readonly below: readonly Exported[];
}

/**
 * Gives a stream as an export, as it stands at this moment, with those of the rooms formed below it that may be read.
 * Throws: a sentence when one is missing or broken.
 */
export async function exported(
  store: Store,
  stream: string,
  mayRead: (room: string) => boolean = () => true,
): Promise<Exported> {
  const { seq, hash } = await store.head(stream);
  const facts = await whole(store, stream, seq);
  const files = new Map([
    [names.facts as string, bytesOf(facts.map((fact) => `${lineOf(fact)}\n`).join(''))],
  ]);
  for (const { name, text } of documentsOf(facts)) files.set(documentsFolder + name, bytesOf(text));
  const below: Exported[] = [];
  for (const room of formedIn(facts).filter(mayRead)) {
    const one = await exported(store, `room:${room}`);
    below.push(one);
    files.set(belowName(room), one.zip);
  }
  const manifest: Manifest = {
    format,
    stream,
    made: await store.now(),
    head: store.sign(stream, seq, hash),
    files: [...files].map(([name, bytes]) => listed(name, bytes)),
  };
  const written = canonical(manifest);
  const signature: Signature = {
    algorithm: 'Ed25519',
    publicKey: store.publicKey,
    signature: store.signText(written),
  };
  const all = new Map([
    [names.manifest as string, bytesOf(written)],
    [names.signature, bytesOf(canonical(signature))],
  ]);
  return { zip: packed(new Map([...all, ...files])), manifest, below };
}

/** A broken chain is never signed. */
async function whole(store: Store, stream: string, seq: number): Promise<readonly Recorded[]> {
  if (seq === 0) throw new StoreProblem(`There is no record of ${stream}.`);
  const check = new ChainCheck(stream);
  const facts: Recorded[] = [];
  for await (const page of store.read(stream, 0))
    for (const fact of page) {
      if (fact.seq > seq) break;
      const flaw = check.take(fact);
      if (flaw !== undefined) throw new StoreProblem(`${flawSentence(flaw)} It is not signed.`);
      facts.push(fact);
    }
  if (facts.length !== seq) throw new StoreProblem(`The record of ${stream} was removed meanwhile.`);
  return facts;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
