// Says whether an export is what it says it is. Whoever made it is not trusted: every byte is accounted for.
import { canonical } from '../canonical.ts';
import { fingerprintOf, headText, isSigned } from '../signature.ts';
import type { Recorded } from '../store.ts';
import { ChainCheck, type Flaw, parseLine } from './chainCheck.ts';
import { aboveIn, formedIn } from './below.ts';
import {
  belowIn,
  belowName,
  listed,
  type Manifest,
  names,
  parseManifest,
  parseSignature,
  type Signature,
} from './manifest.ts';
import type { NamedHead, Trust } from './trust.ts';
import { type Files, unpacked, ZipProblem } from './zip.ts';

export interface Archive {
  readonly manifest: Manifest;
  readonly signature: Signature;
  /** Of the key that signed. */
  readonly fingerprint: string;
  readonly facts: readonly Recorded[];
  readonly files: Files;
}

/** `checked`: up to which fact the signer is known; 0 when nothing was given to know it by. */
export interface Verified {
  readonly ok: true;
  readonly archive: Archive;
  readonly checked: number;
  readonly by: 'key' | 'head' | 'nothing';
  /** The exports of the rooms below. */
  readonly below: readonly Verified[];
  /** Rooms formed below whose records it does not hold: whoever made it may not read them. */
  readonly without: readonly string[];
}
export type Verdict = Verified | { readonly ok: false; readonly problem: string };

/** Gives a flaw as a sentence that names stream and fact. */
export function flawSentence({ stream, seq, what }: Flaw): string {
  return `${stream}, fact ${seq}: ${what}.`;
}

class Unverified extends Error {}

function refuse(problem: string): never {
  throw new Unverified(problem);
}

/** Verifies the bytes of an export, and of those it holds, against what is known from elsewhere. */
export function verify(zip: Uint8Array, trust: Trust): Verdict {
  try {
    return verified(zip, trust);
  } catch (problem) {
    if (problem instanceof Unverified) return { ok: false, problem: problem.message };
    if (problem instanceof ZipProblem)
      return { ok: false, problem: `This is no export of Placard: ${problem.message}.` };
    throw problem;
  }
}

function verified(zip: Uint8Array, { keys, heads }: Trust): Verified {
  const files = unpacked(zip);
  const rooms = [...files.keys()].flatMap((name) => belowIn(name) ?? []);
  // A head that names no stream is one of the room itself.
  const isBelow = ({ stream }: NamedHead) => rooms.some((room) => stream === `room:${room}`);
  const known = heads.filter((head) => !isBelow(head));
  const archive = opened(files, { keys, heads: known });
  const formed = formedIn(archive.facts);
  const without = formed.filter((room) => !rooms.includes(room));
  const below = rooms.map((room) => {
    if (!formed.includes(room)) refuse(`${belowName(room)} is of a room that was not formed below this one.`);
    const own = heads.filter(({ stream }) => stream === `room:${room}`);
    const one = verified(files.get(belowName(room)) ?? new Uint8Array(), { keys, heads: own });
    const { manifest, facts, fingerprint } = one.archive;
    const above = aboveIn(facts);
    if (manifest.stream !== `room:${room}` || `room:${above}` !== archive.manifest.stream)
      refuse(
        `${belowName(room)} is the record of ${manifest.stream}, below ${above}: it was put in its place.`,
      );
    if (fingerprint !== archive.fingerprint)
      refuse(`${belowName(room)} is signed by another key, ${fingerprint}: it is forged.`);
    return one;
  });
  const { seq } = archive.manifest.head;
  if (keys.length > 0) return { ok: true, archive, checked: seq, by: 'key', below, without };
  const named = archive.facts.findLast(({ hash }) => known.some((head) => head.hash === hash));
  return { ok: true, archive, checked: named?.seq ?? 0, by: named ? 'head' : 'nothing', below, without };
}

function textOf(files: Files, name: string): string {
  const bytes = files.get(name) ?? refuse(`This is no export of Placard: ${name} is missing.`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse(`This is no export of Placard: ${name} is not written in UTF-8.`);
  }
}

function opened(files: Files, trust: Trust): Archive {
  const written = textOf(files, names.manifest);
  const manifest = parseManifest(written) ?? refuse('The manifest cannot be read.');
  const signature = parseSignature(textOf(files, names.signature)) ?? refuse('The signature cannot be read.');
  const { stream, head } = manifest;
  if (head.stream !== stream) refuse(`The manifest is of ${stream} and its head of ${head.stream}.`);
  const facts = chain(textOf(files, names.facts), manifest, trust.heads);
  sameFiles(files, manifest);
  const at = `${stream}, fact ${head.seq}:`;
  const { publicKey } = signature;
  const fingerprint = fingerprintOf(publicKey) ?? refuse(`${at} the signature names no key: it is forged.`);
  if (fingerprint !== head.key)
    refuse(
      `${at} the head is said to be signed by ${head.key} and the export by ${fingerprint}: it is forged.`,
    );
  if (!isSigned(written, signature.signature, publicKey))
    refuse(`${at} the manifest is not signed by the key ${fingerprint}: it is forged.`);
  if (!isSigned(headText(stream, head, head.epoch), head.signature, publicKey))
    refuse(`${at} the head is not signed by the key ${fingerprint}: it is forged.`);
  if (trust.keys.length > 0 && !trust.keys.includes(fingerprint))
    refuse(
      `${at} the record is signed by another key, ${fingerprint}: it is forged, or of another installation.`,
    );
  return { manifest, signature, fingerprint, facts, files };
}

function chain(lines: string, { stream, head }: Manifest, known: readonly NamedHead[]): readonly Recorded[] {
  const other = known.find((one) => one.stream !== undefined && one.stream !== stream);
  if (other !== undefined) refuse(`This is the record of ${stream}; the head is one of ${other.stream}.`);
  const check = new ChainCheck(stream, [...known, head]);
  const facts: Recorded[] = [];
  for (const line of lines.split('\n').slice(0, -1)) {
    const fact = parseLine(line);
    const flaw = typeof fact === 'string' ? check.flaw(fact) : check.take(fact);
    if (flaw !== undefined) refuse(flawSentence(flaw));
    facts.push(fact as Recorded);
  }
  if (lines !== '' && !lines.endsWith('\n')) refuse(flawSentence(check.flaw('its line is cut off')));
  const cut = check.end();
  if (cut !== undefined) refuse(flawSentence(cut));
  if (check.head.seq > head.seq)
    refuse(`${stream}, fact ${head.seq + 1}: it stands after the end that was signed: it was inserted.`);
  if (check.head.seq === 0) refuse(`The record of ${stream} is empty.`);
  return facts;
}

const mayHold = (name: string): boolean =>
  name === names.facts || belowIn(name) !== undefined || /^documents\/\w[\w.-]*$/.test(name);

/** The zip holds the files that the manifest names, each as it says, and no other. */
function sameFiles(files: Files, { files: claimed }: Manifest): void {
  const named = new Set(claimed.map(({ name }) => name));
  if (named.size !== claimed.length) refuse('The manifest names a file twice.');
  if (!named.has(names.facts)) refuse('The manifest does not name the facts.');
  for (const one of claimed) {
    if (!mayHold(one.name))
      refuse(`The manifest names a file that no export holds: ${JSON.stringify(one.name)}.`);
    const bytes = files.get(one.name) ?? refuse(`${one.name} is missing.`);
    if (canonical(listed(one.name, bytes)) !== canonical(one))
      refuse(`${one.name} is not the file that the manifest names: it was changed.`);
  }
  for (const name of files.keys())
    if (!named.has(name) && name !== names.manifest && name !== names.signature)
      refuse(`The manifest does not name ${JSON.stringify(name)}: it was added.`);
}
