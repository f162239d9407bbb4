import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Millis } from '../../src/kernel/base/ids.ts';
import { beginning, hashOf } from '../../src/store/chain.ts';
import { fingerprintOf, headText, isSigned } from '../../src/store/signature.ts';
import type { Head, Recorded, Store } from '../../src/store/store.ts';
import { type FreshStore, freshStore } from '../support/freshStore.ts';
import { entry } from './entries.ts';

let fresh: FreshStore;
let store: Store;
let other: Store;
let number = 0;
let stream = '';

beforeAll(async () => {
  fresh = await freshStore();
  store = fresh.store;
  other = await fresh.again();
});
afterAll(() => fresh.end());
beforeEach(() => {
  number += 1;
  stream = `room:r${number}`;
});

async function all(of: string = stream): Promise<readonly Recorded[]> {
  const facts: Recorded[] = [];
  for await (const page of store.read(of, 0)) facts.push(...page);
  return facts;
}
async function appended(after: Head, ...commands: readonly string[]): Promise<Head> {
  const done = await store.append(
    stream,
    after,
    commands.map((command) => entry(command)),
  );
  if (!done.ok) throw new Error(done.why);
  return done.facts.at(-1) ?? after;
}

describe('appending', () => {
  test('gives back what is then read, one fact after the other', async () => {
    const done = await store.append(stream, beginning, [entry('a', 2), entry('b')]);
    expect(done.ok && done.facts).toEqual(await all());
    expect((await all()).map(({ seq, command, part }) => [seq, command, part])).toEqual([
      [1, 'a', 0],
      [2, 'a', 1],
      [3, 'b', 0],
    ]);
  });

  test('chains every fact to the one before it', async () => {
    await appended(await appended(beginning, 'a', 'b'), 'c');
    let prev = '';
    for (const { hash, ...fact } of await all()) {
      expect(fact.prev).toBe(prev);
      expect(hashOf(fact)).toBe(hash);
      prev = hash;
    }
    expect(await store.head(stream)).toEqual({ seq: 3, hash: prev });
  });

  test.each([
    ['has moved on', async (head: Head) => void (await appended(head, 'b'))],
    ['was removed', () => store.remove(stream)],
  ])('is a conflict when the stream %s', async (_, happens) => {
    const head = await appended(beginning, 'a');
    await happens(head);
    const before = await all();
    expect(await store.append(stream, head, [entry('c')])).toEqual({ ok: false, why: 'conflict' });
    expect(await all()).toEqual(before);
    expect(await store.became(stream, 's1', 'c')).toBeUndefined();
  });

  test.each([
    ['a hash that is not that of the fact there', { seq: 1, hash: 'f'.repeat(64) }],
    ['a place the stream has not reached', { seq: 9, hash: 'f'.repeat(64) }],
    ['the beginning of a stream that has begun', beginning],
  ])('is a conflict after %s', async (_, head) => {
    await appended(beginning, 'a');
    expect(await store.append(stream, head, [entry('b')])).toEqual({ ok: false, why: 'conflict' });
    expect(await store.head(stream)).toMatchObject({ seq: 1 });
  });

  test('takes all commands of a batch or none', async () => {
    const head = await appended(beginning, 'a');
    expect(await store.append(stream, head, [entry('b'), entry('a'), entry('c')])).toMatchObject({
      ok: false,
    });
    expect(await store.head(stream)).toEqual({ seq: 1, hash: head.hash });
  });

  test('lets one of two processes win, never both', async () => {
    let head: Head = beginning;
    for (let round = 0; round < 40; round += 1) {
      const both = await Promise.all([
        store.append(stream, head, [entry(`mine ${round}`)]),
        other.append(stream, head, [entry(`theirs ${round}`)]),
      ]);
      const won = both.filter(({ ok }) => ok);
      expect(won).toHaveLength(1);
      head = await store.head(stream);
    }
    expect((await all()).map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  test.each(['NUL \0', 'half a pair \ud83d'])('refuses %j and records nothing', async (text) => {
    const bad = { ...entry('a'), facts: [{ type: 'RemarkNoted', at: 1 as Millis, body: { text } }] };
    await expect(store.append(stream, beginning, [bad])).rejects.toThrow('NUL or half');
    expect(await store.head(stream)).toEqual(beginning);
  });

  test('keeps every other text as it came', async () => {
    const text = 'О́бщий “text” \u0001\u001f \\ "\\u0000" 𝒳 \u200f\u202e \ufeff { "a": [1] } \r\n\t é/é';
    const one = { ...entry(text), facts: [{ type: 'RemarkNoted', at: 1 as Millis, body: { text } }] };
    await store.append(stream, beginning, [one]);
    const [fact] = await all();
    expect(JSON.parse(fact?.body ?? '')).toEqual({ text });
    expect(fact?.command).toBe(text);
  });
});

describe('the same command again', () => {
  test('is found by sender and id, with the seq of its first fact', async () => {
    await store.append(stream, beginning, [entry('a', 2), entry('b', 3)]);
    expect(await store.became(stream, 's1', 'b', 'digest of b')).toEqual({ seq: 3 });
    expect(await store.became(stream, 's1', 'b')).toEqual({ seq: 3 });
  });
  test('is told apart from another command under its id', async () => {
    await appended(beginning, 'a');
    expect(await store.became(stream, 's1', 'a', 'digest of something else')).toBe('other');
  });
  test('is another one when somebody else sends it, or in another stream', async () => {
    await appended(beginning, 'a');
    expect(await store.became(stream, 's2', 'a')).toBeUndefined();
    expect(await store.became(`${stream}x`, 's1', 'a')).toBeUndefined();
  });
});

describe('reading', () => {
  test('comes in pages, from any place on', async () => {
    await store.append(stream, beginning, [entry('a', 7)]);
    const pages: number[][] = [];
    for await (const page of store.read(stream, 2, 2)) pages.push(page.map(({ seq }) => seq));
    expect(pages).toEqual([[3, 4], [5, 6], [7]]);
  });
  test('names the streams', async () => {
    await appended(beginning, 'a');
    expect(await store.streams()).toContain(stream);
    await store.remove(stream);
    expect(await store.streams()).not.toContain(stream);
    expect(await store.became(stream, 's1', 'a')).toBeUndefined();
  });
  test('keeps the latest folded state, not an older one that comes late', async () => {
    await store.saveSnapshot(stream, 5, 'h5', '{"a":5}');
    await store.saveSnapshot(stream, 3, 'h3', '{"a":3}');
    expect(await store.snapshot(stream)).toEqual({ seq: 5, hash: 'h5', state: '{"a":5}' });
  });
});

test('another process hears of facts, and a burst leaves it at the last of them', async () => {
  const heard: [string, number][] = [];
  let last = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (last = resolve));
  const stop = await other.listen((of, seq) => {
    heard.push([of, seq]);
    if (of === stream && seq === 50) last();
  });
  let head: Head = beginning;
  for (let index = 0; index < 50; index += 1) head = await appended(head, `c${index}`);
  await arrived;
  await stop();
  expect(heard.at(-1)).toEqual([stream, 50]);
});

test('a head is signed by the key whose fingerprint the store names', () => {
  const head = store.sign(stream, 3, 'a'.repeat(64));
  expect(head).toMatchObject({ stream, seq: 3, epoch: 1, key: store.key });
  expect(fingerprintOf(store.publicKey)).toBe(store.key);
  expect(isSigned(headText(stream, head, 1), head.signature, store.publicKey)).toBe(true);
  expect(isSigned(headText(`${stream}x`, head, 1), head.signature, store.publicKey)).toBe(false);
  expect(other.key).toBe(store.key);
});

test('its clock is that of the database', async () => {
  const [row] = await store.sql<{ now: Date }[]>`select now() as now`;
  expect(Math.abs((await store.now()) - (row?.now.getTime() ?? 0))).toBeLessThan(5_000);
});
