import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginning } from '../../src/store/chain.ts';
import type { Store } from '../../src/store/store.ts';
import { type FreshStore, freshStore } from '../support/freshStore.ts';
import { entry } from './entries.ts';

let fresh: FreshStore;
let store: Store;
beforeAll(async () => {
  fresh = await freshStore();
  store = fresh.store;
});
afterAll(() => fresh.end());

const box = { election: 1, round: 1 };
const cast = (command: string, receipt: string, ...choices: readonly string[]) => ({
  ...entry(command),
  ballot: { ...box, receipt, choices },
});

test('a ballot is kept with its fact or not at all, and read by receipt', async () => {
  const done = await store.append('room:a', beginning, [cast('1', 'z', 'ARV'), cast('2', 'm')]);
  if (!done.ok) throw new Error(done.why);
  const head = done.facts.at(-1) ?? beginning;
  expect(await store.append('room:a', beginning, [cast('3', 'b', 'KST')])).toEqual({
    ok: false,
    why: 'conflict',
  });
  await store.append('room:a', head, [cast('4', 'a', 'BMR', 'CRV')]);
  expect(await store.ballots('room:a', box)).toEqual({
    seq: 3,
    ballots: [
      { receipt: 'a', choices: ['BMR', 'CRV'] },
      { receipt: 'm', choices: [] },
      { receipt: 'z', choices: ['ARV'] },
    ],
  });
  expect(await store.ballots('room:a', { election: 1, round: 2 })).toEqual({ seq: 3, ballots: [] });
  expect(await store.ballots('room:b', box)).toEqual({ seq: 0, ballots: [] });
});

test('the ballots go in the transaction of the count, and those of others stay', async () => {
  await store.append('room:c', beginning, [cast('1', 'c', 'ARV')]);
  const done = await store.append('room:d', beginning, [cast('1', 'd', 'ARV')]);
  if (!done.ok) throw new Error(done.why);
  const head = done.facts.at(-1) ?? beginning;
  const count = { ...entry('2'), emptied: box };
  expect(await store.append('room:d', beginning, [count])).toMatchObject({ ok: false });
  expect((await store.ballots('room:d', box)).ballots.length).toBe(1);
  await store.append('room:d', head, [count]);
  expect((await store.ballots('room:d', box)).ballots).toEqual([]);
  expect((await store.ballots('room:c', box)).ballots.length).toBe(1);
});

test('a room that is deleted leaves no ballot', async () => {
  await store.append('room:e', beginning, [cast('1', 'e', 'ARV')]);
  await store.remove('room:e');
  expect((await store.ballots('room:e', box)).ballots).toEqual([]);
});

test('the table is unlogged, and has no column that says who or when', async () => {
  const [table] = await store.sql<{ kind: string; columns: string[] }[]>`
    select relpersistence as kind, array_agg(attname::text order by attnum) as columns
    from pg_class join pg_attribute on attrelid = pg_class.oid
    where relname = 'ballots' and attnum > 0 group by relpersistence`;
  expect(table).toEqual({ kind: 'u', columns: ['stream', 'election', 'round', 'receipt', 'choices'] });
});
