// Facts of several streams in one commit: all of them or none, whoever else wants the same streams.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Millis } from '../../src/kernel/base/ids.ts';
import { beginning, hashOf } from '../../src/store/chain.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { Addition, Head, Recorded, Store } from '../../src/store/store.ts';
import { discard } from '../support/database.setup.ts';
import { type FreshStore, freshStore } from '../support/freshStore.ts';
import { entry } from './entries.ts';
import { writing } from './processes.ts';

let fresh: FreshStore;
let store: Store;
let other: Store;
let number = 0;
let above = '';
let below = '';

beforeAll(async () => {
  fresh = await freshStore();
  store = fresh.store;
  other = await fresh.again();
});
afterAll(() => fresh.end());
beforeEach(() => {
  number += 1;
  above = `room:above${number}`;
  below = `room:below${number}`;
});

async function all(of: string, from: Store = store): Promise<readonly Recorded[]> {
  const facts: Recorded[] = [];
  for await (const page of from.read(of, 0)) facts.push(...page);
  return facts;
}
const to = (stream: string, after: Head, ...commands: readonly string[]): Addition => ({
  stream,
  after,
  entries: commands.map((command) => entry(command, 2)),
});
interface Heads {
  readonly up: Head;
  readonly down: Head;
}
async function both(): Promise<Heads> {
  const done = await store.append(above, beginning, [entry('a', 2)], [to(below, beginning, 'b')]);
  if (!done.ok) throw new Error(done.why);
  return { up: await store.head(above), down: await store.head(below) };
}

describe('two streams in one commit', () => {
  test('each follow their own chain, and each addition gives its own facts', async () => {
    const done = await store.append(
      above,
      beginning,
      [entry('a', 2), entry('b')],
      [to(below, beginning, 'a')],
    );
    if (!done.ok) throw new Error(done.why);
    expect(done.facts).toEqual(await all(above));
    expect(done.beside).toEqual([await all(below)]);
    for (const stream of [above, below]) {
      let prev = '';
      for (const { hash, ...fact } of await all(stream)) {
        expect([fact.stream, fact.prev, hashOf(fact)]).toEqual([stream, prev, hash]);
        prev = hash;
      }
    }
    expect(await store.became(above, 's1', 'b')).toEqual({ seq: 3 });
    expect(await store.became(below, 's1', 'a')).toEqual({ seq: 1 });
  });

  test.each([
    ['the first has moved on', ({ up }: Heads) => store.append(above, up, [entry('x')])],
    ['the other has moved on', ({ down }: Heads) => store.append(below, down, [entry('x')])],
    ['the first was removed', () => store.remove(above)],
    ['the other was removed', () => store.remove(below)],
  ])('are a conflict, with nothing in either, when %s', async (_, happens) => {
    const { up, down } = await both();
    await happens({ up, down });
    const before = [await all(above), await all(below)];
    for (const [first, second] of [
      [to(above, up, 'c'), to(below, down, 'd')],
      [to(below, down, 'd'), to(above, up, 'c')],
    ] as const)
      expect(await store.append(first.stream, first.after, first.entries, [second])).toEqual({
        ok: false,
        why: 'conflict',
      });
    expect([await all(above), await all(below)]).toEqual(before);
    expect(await store.became(above, 's1', 'c')).toBeUndefined();
    expect(await store.became(below, 's1', 'd')).toBeUndefined();
  });

  test('are a conflict when a command is in the other one already', async () => {
    const { up, down } = await both();
    expect(await store.append(above, up, [entry('c')], [to(below, down, 'b')])).toMatchObject({ ok: false });
    expect([await store.head(above), await store.head(below)]).toEqual([up, down]);
  });

  test('let one of two processes win both, whichever stream each begins with, and never wait for each other', async () => {
    await both();
    for (let round = 0; round < 60; round += 1) {
      const [up, down] = await Promise.all([store.head(above), store.head(below)]);
      const tries = await Promise.all([
        store.append(above, up, [entry(`mine ${round}`)], [to(below, down, `mine ${round}`)]),
        other.append(below, down, [entry(`theirs ${round}`)], [to(above, up, `theirs ${round}`)]),
        round % 2 === 0 ? other.append(below, down, [entry(`alone ${round}`)]) : undefined,
      ]);
      const [mine, theirs, alone] = tries;
      expect(tries.filter((one) => one?.ok === true).length).toBe(1);
      for (const [stream, id] of [
        [above, 'mine'],
        [below, 'mine'],
        [above, 'theirs'],
        [below, 'theirs'],
        [below, 'alone'],
      ] as const) {
        const won = { mine, theirs, alone }[id]?.ok === true;
        expect((await store.became(stream, 's1', `${id} ${round}`)) !== undefined).toBe(won);
      }
    }
  });

  test('tell of both to the other processes', async () => {
    const heard = new Set<string>();
    const stop = await other.listen((stream) => heard.add(stream));
    await both();
    await expect.poll(() => heard.has(above) && heard.has(below)).toBe(true);
    await stop();
  });
});

describe('what is kept apart', () => {
  const box = { election: 1, round: 1 };
  const cast = (command: string) => ({
    ...entry(command),
    ballot: { ...box, receipt: `receipt of ${command}`, choices: ['ARV'] },
  });

  test('goes with its own stream: ballots of both are kept, and emptied in one alone', async () => {
    const done = await store.append(
      above,
      beginning,
      [cast('1')],
      [{ stream: below, after: beginning, entries: [cast('1')] }],
    );
    if (!done.ok) throw new Error(done.why);
    expect((await store.ballots(above, box)).ballots).toMatchObject([{ receipt: 'receipt of 1' }]);
    const [up, down] = [await store.head(above), await store.head(below)];
    await store.append(
      above,
      up,
      [entry('2')],
      [{ stream: below, after: down, entries: [{ ...entry('2'), emptied: box }] }],
    );
    expect((await store.ballots(above, box)).ballots.length).toBe(1);
    expect((await store.ballots(below, box)).ballots).toEqual([]);
  });

  test('a room below another is listed with its first fact, or not at all', async () => {
    const id = `below${number}`;
    await store.sql`insert into rooms (id, title, made) values (${`above${number}`}, 'The plenary', 1)`;
    const opening: Addition = {
      stream: below,
      after: beginning,
      entries: [
        {
          ...entry('a'),
          listed: { id, title: 'A group', demo: false, made: 5 as Millis, under: `above${number}` },
        },
      ],
    };
    const lines = () => store.sql`select id, title, demo, made, under from rooms where id = ${id}`;
    const late = { seq: 4, hash: 'f'.repeat(64) };
    expect(await store.append(above, late, [entry('b')], [opening])).toMatchObject({ ok: false });
    expect(await lines()).toEqual([]);
    expect(await store.append(above, beginning, [entry('b')], [opening])).toMatchObject({ ok: true });
    expect(await lines()).toEqual([{ id, title: 'A group', demo: false, made: 5, under: `above${number}` }]);
  });
});

test('a process killed between two such commits leaves both streams at the same one', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'placard-beside-'));
  for (const lines of [20, 55]) {
    const writer = writing(folder, 'room:pair', 'pair');
    await writer.lines(lines);
    await writer.kill();
    const there = await openStore({ dataDir: folder });
    const [up, down] = [await all('room:pair', there), await all('room:pair-below', there)];
    expect(up.length).toBeGreaterThan(lines);
    expect(down.map(({ command }) => command)).toEqual(up.map(({ command }) => command));
    for (const [index, { hash, ...fact }] of down.entries())
      expect([fact.prev, hashOf(fact)]).toEqual([down[index - 1]?.hash ?? '', hash]);
    await there.close();
  }
  await discard(folder);
  await rm(folder, { recursive: true, force: true });
}, 180_000);
