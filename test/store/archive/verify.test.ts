import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonical } from '../../../src/store/canonical.ts';
import { exported } from '../../../src/store/archive/write.ts';
import { nothing, type Trust } from '../../../src/store/archive/trust.ts';
import { verify } from '../../../src/store/archive/verify.ts';
import { hashOf } from '../../../src/store/chain.ts';
import type { Recorded } from '../../../src/store/store.ts';
import { type FreshStore, freshStore } from '../../support/freshStore.ts';
import { mended, open, type Opened, rechained, resigned, withFiles, withLines } from './forge.ts';
import { recordMeeting } from './meeting.ts';

let fresh: FreshStore;
let zip: Uint8Array;
let was: Opened;
let key: Trust;
let head: Trust;

beforeAll(async () => {
  fresh = await freshStore();
  const { seq, hash } = await recordMeeting(fresh.store, 'rivers');
  await recordMeeting(fresh.store, 'other');
  zip = (await exported(fresh.store, 'room:rivers')).zip;
  was = open(zip);
  key = { ...nothing, keys: [fresh.store.key] };
  head = { ...nothing, heads: [{ seq, hash }] };
});
afterAll(() => fresh.end());

const problem = (bytes: Uint8Array, trust: Trust = nothing): string => {
  const verdict = verify(bytes, trust);
  return verdict.ok ? `verified by ${verdict.by}` : verdict.problem;
};
const line = (at: number): string => was.lines[at] ?? '';
const fact = (at: number): Recorded => was.facts[at] as Recorded;
/** Gives the facts with one of them changed. */
const changed = (at: number, change: Partial<Recorded>): readonly Recorded[] =>
  was.facts.map((one, index) => (index === at ? { ...one, ...change } : one));
const lines = (facts: readonly Recorded[]): Uint8Array =>
  withLines(
    zip,
    facts.map((one) => canonical(one)),
  );

describe('an export that nobody touched', () => {
  test('is verified by the key, by a head, or found consistent', () => {
    expect(verify(zip, nothing)).toMatchObject({
      ok: true,
      checked: 0,
      by: 'nothing',
    });
    expect(verify(zip, key)).toMatchObject({ ok: true, checked: 11, by: 'key' });
    expect(verify(zip, head)).toMatchObject({ ok: true, checked: 11, by: 'head' });
  });
  test('is verified up to an earlier head', () => {
    const trust = { keys: [], heads: [{ stream: 'room:rivers', seq: 4, hash: fact(3).hash }] };
    expect(verify(zip, trust)).toMatchObject({ ok: true, checked: 4, by: 'head' });
  });
  test('holds the facts, the text as printed, a manifest and a signature, and no more', () => {
    expect([...was.files.keys()]).toEqual([
      'manifest.json',
      'signature.json',
      'facts.jsonl',
      'documents/1-d1.txt',
    ]);
    expect(new TextDecoder().decode(was.files.get('documents/1-d1.txt'))).toBe(
      'MC.DD/1/26 On shared rivers\n\nOP1\n[Decides to share data] (ARV reserves)\n',
    );
  });
});

describe('whoever changes facts is found at the fact, without any key', () => {
  test.each<[string, () => Uint8Array, string]>([
    [
      'a word changed',
      () => withLines(zip, was.lines.with(9, line(9).replace('данные', 'деньги'))),
      'fact 10: its content is not what was hashed',
    ],
    [
      'a time changed',
      () => lines(changed(3, { at: 5 as Recorded['at'] })),
      'fact 4: its content is not what was hashed',
    ],
    ['a sender changed', () => lines(changed(5, { by: 's1' })), 'fact 6: its content is not what was hashed'],
    [
      'a hash changed',
      () => lines(changed(5, { hash: 'a'.repeat(64) })),
      'fact 6: its content is not what was hashed',
    ],
    [
      'a changed fact hashed anew',
      () => lines(was.facts.with(4, rehashed({ ...fact(4), by: 's1' }))),
      'fact 6: it does not follow the fact before it',
    ],
    ['a fact removed', () => withLines(zip, was.lines.toSpliced(4, 1)), 'fact 5: in its place stands fact 6'],
    [
      'the first fact removed',
      () => withLines(zip, was.lines.slice(1)),
      'fact 1: in its place stands fact 2',
    ],
    [
      'a fact removed and the rest renumbered',
      () => lines(was.facts.toSpliced(4, 1).map((one, at) => ({ ...one, seq: at + 1 }))),
      'fact 5: its content is not what was hashed',
    ],
    [
      'two facts swapped',
      () => withLines(zip, was.lines.with(4, line(5)).with(5, line(4))),
      'fact 5: in its place stands fact 6',
    ],
    [
      'a fact told twice',
      () => withLines(zip, was.lines.toSpliced(4, 0, line(3))),
      'fact 5: in its place stands fact 4',
    ],
    [
      'a fact inserted',
      () => lines(was.facts.toSpliced(4, 0, rehashed({ ...fact(4), command: 'x' }))),
      'fact 6: in its place stands fact 5',
    ],
    [
      'a fact added at the end',
      () => lines([...was.facts, next()]),
      'fact 12: it stands after the end that was signed',
    ],
    [
      'the end cut off',
      () => withLines(zip, was.lines.slice(0, 7)),
      'fact 8: it is missing: the end was cut off, for the head names 11 facts',
    ],
    ['everything cut off', () => withLines(zip, []), 'fact 1: it is missing'],
    [
      'half a line cut off',
      () => withFiles(zip, { 'facts.jsonl': `${was.lines.slice(0, 7).join('\n')}\n${line(7).slice(0, 40)}` }),
      'fact 8: its line is cut off',
    ],
    [
      'a fact of another room',
      () => lines(was.facts.with(4, rehashed({ ...fact(4), stream: 'room:other' }))),
      'fact 5: in its place stands a fact of the stream "room:other"',
    ],
    ['a gap in the numbers', () => lines(changed(10, { seq: 13 })), 'fact 11: in its place stands fact 13'],
    [
      'a number too large to be exact',
      () => withLines(zip, was.lines.with(4, line(4).replace(/"at":\d+/, '"at":9007199254740993'))),
      'fact 5: it cannot be read',
    ],
    [
      'the same number written otherwise',
      () => withLines(zip, was.lines.with(4, line(4).replace('"seq":5', '"seq":5.0'))),
      'fact 5: it is not written in canonical JSON',
    ],
    [
      'line ends of another system',
      () => withFiles(zip, { 'facts.jsonl': was.lines.map((one) => `${one}\r\n`).join('') }),
      'fact 1: it is not written in canonical JSON',
    ],
    ['an empty line', () => withLines(zip, was.lines.toSpliced(4, 0, '')), 'fact 5: it cannot be read'],
    [
      'a column told twice',
      () => withLines(zip, was.lines.with(4, line(4).replace('{', '{"by":"s1",'))),
      'fact 5: it is not written in canonical JSON',
    ],
    [
      'a column more',
      () => lines(changed(4, { note: 'x' } as Partial<Recorded>)),
      'fact 5: it has not the columns',
    ],
    [
      'a body that hides another sender',
      () => mended(zip, rechained(changed(3, { body: '{"by":"x","seat":"s1"}' }))),
      'fact 4: its body holds what belongs to the envelope',
    ],
    [
      'a body written otherwise',
      () => mended(zip, rechained(changed(3, { body: '{ "seat":"s1"}' }))),
      'fact 4: its body is not written in canonical JSON',
    ],
    [
      'a command that was recorded before',
      () => mended(zip, rechained(changed(10, { command: 'c8' }))),
      'fact 11: its command was recorded before',
    ],
    [
      'half of what a command recorded',
      () => mended(zip, rechained(was.facts.toSpliced(6, 1))),
      'fact 7: it is a part of a command',
    ],
  ])('%s', (_, forged, expected) => {
    expect(problem(forged())).toContain(`room:rivers, ${expected}`);
    expect(problem(forged(), key)).toContain(`room:rivers, ${expected}`);
  });
});

describe('whoever mends the chain and the manifest too', () => {
  const other = () => rechained(changed(9, { body: fact(9).body.replace('данные', 'деньги') }));

  test('cannot sign for the key', () => {
    expect(problem(mended(zip, other()))).toBe(
      `room:rivers, fact 11: the manifest is not signed by the key ${fresh.store.key}: it is forged.`,
    );
    expect(problem(mended(zip, was.facts.slice(0, 7)))).toContain(
      'room:rivers, fact 7: the manifest is not signed',
    );
    expect(problem(mended(zip, [...was.facts, next()]))).toContain(
      'room:rivers, fact 12: the manifest is not signed',
    );
  });
  test('and signs with a key of their own is found by the key', () => {
    expect(problem(resigned(mended(zip, other())), key)).toContain(
      'room:rivers, fact 11: the record is signed by another key',
    );
    expect(problem(resigned(zip), key)).toContain(
      'room:rivers, fact 11: the record is signed by another key',
    );
  });
  test('and signs with a key of their own is found by a head, at its fact', () => {
    expect(problem(resigned(mended(zip, other())), head)).toContain(
      'room:rivers, fact 11: it is not the fact of the head',
    );
    const early = { keys: [], heads: [{ seq: 10, hash: fact(9).hash }] };
    expect(problem(resigned(mended(zip, other())), early)).toContain(
      'room:rivers, fact 10: it is not the fact of the head',
    );
  });
  test('and cuts off the end is found by a head', () => {
    const cut = resigned(mended(zip, was.facts.slice(0, 7)));
    expect(problem(cut, head)).toContain(
      'room:rivers, fact 8: it is missing: the end was cut off, for the head names 11',
    );
  });
  test('and names the true key over a signature of their own is found', () => {
    expect(problem(resigned(mended(zip, other()), was.signature.publicKey))).toContain(
      'is not signed by the key',
    );
  });
  test('is not found without key or head, and the signer is said to be unchecked', () => {
    expect(verify(resigned(mended(zip, other())), nothing)).toMatchObject({
      ok: true,
      checked: 0,
      by: 'nothing',
    });
  });
  test('cannot pass the head of one room for that of another', () => {
    const trust = (stream: string): Trust => ({
      keys: [],
      heads: [{ stream, seq: 11, hash: fact(10).hash }],
    });
    expect(problem(zip, trust('room:other'))).toBe(
      'This is the record of room:rivers; the head is one of room:other.',
    );
    const { manifest } = was;
    const moved = { ...manifest, head: fresh.store.sign('room:other', 11, fact(10).hash) };
    expect(problem(withFiles(zip, { 'manifest.json': canonical(moved) }))).toContain(
      'and its head of room:other',
    );
  });
});

describe('the files of an export', () => {
  const manifest = (change: object): Uint8Array =>
    withFiles(zip, { 'manifest.json': canonical({ ...was.manifest, ...change }) });

  test.each<[string, () => Uint8Array, string]>([
    [
      'a text changed',
      () => withFiles(zip, { 'documents/1-d1.txt': 'Decides nothing' }),
      'documents/1-d1.txt is not the file that the manifest names',
    ],
    [
      'a text removed',
      () => withFiles(zip, { 'documents/1-d1.txt': undefined }),
      'documents/1-d1.txt is missing',
    ],
    [
      'a file added',
      () => withFiles(zip, { 'read-me.txt': 'x' }),
      'does not name "read-me.txt": it was added',
    ],
    ['a file with a way out of the folder', () => withFiles(zip, { '../../evil': 'x' }), 'it was added'],
    [
      'the manifest removed',
      () => withFiles(zip, { 'manifest.json': undefined }),
      'manifest.json is missing',
    ],
    [
      'the signature removed',
      () => withFiles(zip, { 'signature.json': undefined }),
      'signature.json is missing',
    ],
    ['the facts removed', () => withFiles(zip, { 'facts.jsonl': undefined }), 'facts.jsonl is missing'],
    ['another manifest', () => manifest({ made: 5 }), 'the manifest is not signed by the key'],
    ['a manifest of another shape', () => manifest({ more: 1 }), 'The manifest cannot be read'],
    [
      'a manifest of a later format',
      () => manifest({ format: 'placard-export/9' }),
      'The manifest cannot be read',
    ],
    [
      'a file named twice',
      () => manifest({ files: [...was.manifest.files, was.manifest.files[0]] }),
      'names a file twice',
    ],
    [
      'a signature that is none',
      () => withFiles(zip, { 'signature.json': canonical({ ...was.signature, signature: '' }) }),
      'is not signed by the key',
    ],
    [
      'a key that is none',
      () => withFiles(zip, { 'signature.json': canonical({ ...was.signature, publicKey: 'AA' }) }),
      'the signature names no key',
    ],
    [
      'another algorithm',
      () => withFiles(zip, { 'signature.json': canonical({ ...was.signature, algorithm: 'none' }) }),
      'The signature cannot be read',
    ],
    [
      'the head of another epoch',
      () => manifest({ head: { ...was.manifest.head, epoch: 2 } }),
      'is not signed by the key',
    ],
  ])('%s', (_, forged, expected) => {
    expect(problem(forged())).toContain(expected);
  });
});

test('no byte of an export can be changed, taken away or added unseen', () => {
  const step = process.env['PLACARD_LONG'] === undefined ? 13 : 1;
  for (let at = 0; at < zip.length; at += step) {
    const other = Uint8Array.from(zip);
    other[at] = (other[at] ?? 0) ^ 0x10;
    const verdict = verify(other, key);
    // Times, versions and checksums of the zip say nothing of what it holds.
    if (verdict.ok) expect(open(other).files).toEqual(was.files);
    expect(verify(zip.slice(0, at), key).ok).toBe(false);
  }
  expect(problem(Uint8Array.from([...zip, 0]))).toContain('no zip file as Placard writes it');
  expect(problem(Uint8Array.from([0, ...zip]))).toContain('This is no export of Placard');
  expect(problem(new TextEncoder().encode('hello'))).toContain('no zip file as Placard writes it');
});

/** A fact that follows the last one. */
function next(): Recorded {
  const last = fact(10);
  return rehashed({ ...last, seq: 12, prev: last.hash, command: 'later' });
}
function rehashed(one: Recorded): Recorded {
  const { hash: _, ...rest } = one;
  return { ...rest, hash: hashOf(rest) };
}
