import { chmodSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginning, hashOf } from '../../src/store/chain.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { Store } from '../../src/store/store.ts';
import { discard } from '../support/database.setup.ts';
import { entry } from './entries.ts';
import { writing } from './processes.ts';

// A new database takes a second, or ten where the machine is busy.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let folder: string;
let dataDir: string;
const stores: Store[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'placard-embedded-'));
  dataDir = path.join(folder, 'data');
});
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  await discard(dataDir);
  await rm(folder, { recursive: true, force: true });
});

async function open(where: string = dataDir): Promise<Store> {
  const store = await openStore({ dataDir: where });
  stores.push(store);
  return store;
}
async function close(store: Store): Promise<void> {
  stores.splice(stores.indexOf(store), 1);
  await store.close();
}
const place = (where: string = dataDir): string =>
  (JSON.parse(readFileSync(path.join(where, 'store.json'), 'utf8')) as { readonly place: string }).place;
const lock = (where: string = dataDir): string => path.join(place(where), 'cluster', 'postmaster.pid');
const began = async (store: Store): Promise<string | undefined> =>
  (await store.sql<{ began: string }[]>`select pg_postmaster_start_time()::text as began`)[0]?.began;

describe('a database of its own', () => {
  test('is there after one start, closed to others, and gone with the last user', async () => {
    const store = await open();
    await store.append('room:a', beginning, [entry('a')]);
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(dataDir, 'store.json')).mode & 0o777).toBe(0o600);
    expect(statSync(path.join(place(), 'cluster', 'placard.password')).mode & 0o777).toBe(0o600);
    const [listens] = await store.sql<{ listen_addresses: string }[]>`show listen_addresses`;
    expect(listens?.listen_addresses).toBe('');
    await close(store);
    expect(existsSync(lock())).toBe(false);
    const again = await open();
    expect(await again.head('room:a')).toMatchObject({ seq: 1 });
    expect(again.key).toBe(store.key);
  });

  test('serves every process that opens it, and goes with the last', async () => {
    const [one, two] = await Promise.all([open(), open()]);
    const three = await open();
    expect(new Set(await Promise.all([one, two, three].map(began))).size).toBe(1);
    await close(one);
    await close(three);
    expect(await two.head('room:a')).toEqual(beginning);
    await close(two);
    expect(existsSync(lock())).toBe(false);
  });

  test('is made once when two processes start at the same moment', async () => {
    const writers = [writing(dataDir, 'room:a', 'idle'), writing(dataDir, 'room:a', 'idle')];
    const store = await open();
    const said = await Promise.all(writers.map((one) => one.lines(1)));
    expect(said.map(([line]) => line)).toEqual(Array(2).fill(`ready ${await began(store)} ${store.key}`));
    for (const one of writers) await one.close();
  });
});

describe('when something is killed', () => {
  test('the server that a killed process left behind is used by the next', async () => {
    const writer = writing(dataDir, 'room:a', 'idle');
    const [line] = await writer.lines(1);
    await writer.kill();
    expect(existsSync(lock())).toBe(true);
    const store = await open();
    expect(line).toBe(`ready ${await began(store)} ${store.key}`);
    await close(store);
    expect(existsSync(lock())).toBe(false);
  });

  test('every fact told as recorded is there, and the chain is whole', async () => {
    for (const lines of [40, 90]) {
      const writer = writing(dataDir, 'room:a');
      await writer.lines(lines);
      await writer.kill();
      const store = await open();
      const facts = [];
      for await (const page of store.read('room:a', 0)) facts.push(...page);
      for (const [index, { hash, ...fact }] of facts.entries()) {
        expect(fact.prev).toBe(facts[index - 1]?.hash ?? '');
        expect(hashOf(fact)).toBe(hash);
      }
      for (const [word, seq, hash] of writer.said.map((line) => line.split(' ')))
        if (word === 'recorded') expect(facts[Number(seq) - 1]?.hash).toBe(hash);
      await close(store);
    }
  });

  test('a server that dies under its users comes back, with all that was recorded', async () => {
    const store = await open();
    const before = await began(store);
    const other = await open();
    const heard: number[] = [];
    const unlisten = await other.listen((_, seq) => heard.push(seq));
    const first = await store.append('room:a', beginning, [entry('a')]);
    process.kill(Number(readFileSync(lock(), 'utf8').split('\n')[0]), 'SIGKILL');
    await vi.waitFor(async () => expect(await began(store)).not.toBe(before), { timeout: 60_000 });
    const head = await store.head('room:a');
    expect(first.ok && first.facts[0]?.hash).toBe(head.hash);
    expect(await store.append('room:a', head, [entry('b')])).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(heard.at(-1)).toBe(2), { timeout: 60_000 });
    await unlisten();
  });

  test('the lock of a dead server does not keep the next one out', async () => {
    const store = await open();
    const pid = Number(readFileSync(lock(), 'utf8').split('\n')[0]);
    const remains = await readFile(lock());
    await close(store);
    await writeFile(lock(), remains);
    const again = await open();
    expect(Number(readFileSync(lock(), 'utf8').split('\n')[0])).not.toBe(pid);
    expect(await again.head('room:a')).toEqual(beginning);
  });
});

describe('the data folder', () => {
  test.each([
    ['below a long path', 'a-rather-long-name-of-a-folder-'.repeat(6), 0o755],
    ['with spaces and other letters', 'Mes réunions été № 1', 0o755],
    ['that nobody else may enter', 'closed', 0o700],
  ])('may be one %s', async (_, name, mode) => {
    chmodSync(folder, 0o755);
    dataDir = path.join(folder, name, 'data');
    mkdirSync(dataDir, { recursive: true });
    chmodSync(path.dirname(dataDir), mode);
    const store = await open();
    await store.append('room:a', beginning, [entry('a')]);
    await close(store);
    expect(await (await open()).head('room:a')).toMatchObject({ seq: 1 });
  });

  test('takes its record along when it is moved', async () => {
    const store = await open();
    await store.append('room:a', beginning, [entry('a')]);
    await close(store);
    const elsewhere = path.join(folder, 'elsewhere');
    await rename(dataDir, elsewhere);
    dataDir = elsewhere;
    expect(await (await open()).head('room:a')).toMatchObject({ seq: 1 });
  });

  test('copied while nothing runs never writes into the record of the other', async () => {
    const store = await open();
    await store.append('room:a', beginning, [entry('a')]);
    await close(store);
    const copy = path.join(folder, 'copy');
    await cp(dataDir, copy, { recursive: true, preserveTimestamps: true });
    if (place().startsWith(dataDir)) {
      await (await open(copy)).remove('room:a');
      expect(await (await open()).head('room:a')).toMatchObject({ seq: 1 });
    } else await expect(open(copy)).rejects.toThrow('is a copy of');
  });

  test('removed and made again begins with an empty record', async () => {
    const store = await open();
    await store.append('room:a', beginning, [entry('a')]);
    await close(store);
    const before = place();
    await rm(dataDir, { recursive: true });
    expect(await (await open()).streams()).toEqual([]);
    if (before !== place()) await rm(before, { recursive: true });
  });

  test('that is a file gets a sentence', async () => {
    await writeFile(path.join(folder, 'file'), '');
    await expect(open(path.join(folder, 'file'))).rejects.toThrow('is a file');
    await expect(open(path.join(folder, 'file', 'data'))).rejects.toThrow('is a file');
  });

  test('that cannot be written gets a sentence', async () => {
    const closed = process.platform === 'darwin' ? '/System/placard' : '/sys/placard';
    await expect(open(closed)).rejects.toThrow(/may not write|read-only/);
  });

  test('made by another version of PostgreSQL gets a sentence', async () => {
    await close(await open());
    await writeFile(path.join(place(), 'cluster', 'PG_VERSION'), '17\n');
    await expect(open()).rejects.toThrow('was made with PostgreSQL 17');
    await writeFile(path.join(place(), 'cluster', 'PG_VERSION'), '18\n');
  });
});
