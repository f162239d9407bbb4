// Says whether the streams of an installation are whole, against the heads it signed and those known from elsewhere.
import { fingerprintOf, headText, isSigned } from '../signature.ts';
import type { Head, SignedHead, Store } from '../store.ts';
import { aboveIn } from './below.ts';
import { ChainCheck } from './chainCheck.ts';
import { headName, type NamedHead, type Trust } from './trust.ts';
import { flawSentence } from './verify.ts';

export interface StreamVerdict {
  readonly stream: string;
  readonly head: Head;
  /** The last head that was signed, if it holds. */
  readonly signed?: { readonly seq: number; readonly key: string };
  readonly problem?: string;
  /** The room that it is below. */
  readonly above?: string;
}

type Kept = Omit<SignedHead, 'key'> & { readonly publicKey: string };

/** Verifies every stream of a store. */
export async function verifyStore(store: Store, trust: Trust): Promise<readonly StreamVerdict[]> {
  const kept = await store.sql<Kept[]>`
    select stream, seq, hash, epoch, public_key as "publicKey", signature from heads`;
  // Not streams(): somebody may have removed the first fact of one, or all of them.
  const rows = await store.sql<{ stream: string }[]>`
    select distinct stream from facts union select stream from heads order by stream`;
  const streams = rows.map(({ stream }) => stream);
  const verdicts = [];
  for (const stream of streams) {
    const known = trust.heads.filter((head) => head.stream === stream || streams.length === 1);
    const last = kept.find((one) => one.stream === stream);
    verdicts.push(await verifyStream(store, stream, known, last, trust.keys));
  }
  const lost = trust.heads.filter(({ stream }) => streams.length !== 1 && !streams.includes(stream ?? ''));
  return [...verdicts, ...lost.map(missing)];
}

function missing(head: NamedHead): StreamVerdict {
  const stream = head.stream ?? 'the stream';
  const problem =
    head.stream === undefined
      ? `The head ${headName(head)} names no stream, and there are several. Write it as STREAM@SEQ:HASH or STREAM@HASH.`
      : `${stream}, fact 1: it is missing: there is no such stream, and the head ${headName(head)} is one of it.`;
  return { stream, head: { seq: 0, hash: '' }, problem };
}

async function verifyStream(
  store: Store,
  stream: string,
  known: readonly NamedHead[],
  last: Kept | undefined,
  keys: readonly string[],
): Promise<StreamVerdict> {
  const check = new ChainCheck(stream, last === undefined ? known : [...known, last]);
  const broken = (problem: string): StreamVerdict => ({ stream, head: check.head, problem });
  const other = known.find((head) => head.stream !== undefined && head.stream !== stream);
  if (other !== undefined)
    return broken(`This is the record of ${stream}; the head is one of ${other.stream}.`);
  let above: string | undefined;
  for await (const page of store.read(stream, 0)) {
    above ??= aboveIn(page);
    for (const fact of page) {
      const flaw = check.take(fact);
      if (flaw !== undefined) return broken(flawSentence(flaw));
    }
  }
  const cut = check.end();
  if (cut !== undefined) return broken(flawSentence(cut));
  const { head } = check;
  const where = { stream, head, ...(above !== undefined && { above }) };
  if (last === undefined) {
    if (keys.length === 0) return where;
    return broken(
      `${stream}, fact ${head.seq}: no head of it was signed, so that no key shows who recorded it.`,
    );
  }
  const key = fingerprintOf(last.publicKey);
  const at = `${stream}, fact ${last.seq}:`;
  if (key === undefined || !isSigned(headText(stream, last, last.epoch), last.signature, last.publicKey))
    return broken(`${at} the head kept for it is not signed by its key: it is forged.`);
  if (keys.length > 0 && !keys.includes(key))
    return broken(`${at} its head is signed by another key, ${key}: it is forged, or imported.`);
  return { ...where, signed: { seq: last.seq, key } };
}
