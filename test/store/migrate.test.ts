import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { openStore } from '../../src/store/openStore.ts';
import { beginning } from '../../src/store/chain.ts';
import { entry } from './entries.ts';
import { type FreshStore, freshStore } from '../support/freshStore.ts';

let fresh: FreshStore;
let folder: string;
beforeEach(async () => {
  fresh = await freshStore();
  folder = await mkdtemp(path.join(tmpdir(), 'placard-steps-'));
});
afterEach(async () => {
  await fresh.end();
  await rm(folder, { recursive: true });
});

const again = () => openStore({ dataDir: '', databaseUrl: fresh.url });
const there = async (table: string): Promise<boolean> =>
  (await fresh.store.sql<{ there: boolean }[]>`select to_regclass(${table}) is not null as there`)[0]
    ?.there === true;

describe('the tables', () => {
  test('are made once', async () => {
    const [before] = await fresh.store.sql`select count(*) as steps, max(at) as at from migrations`;
    await (await again()).close();
    expect(await fresh.store.sql`select count(*) as steps, max(at) as at from migrations`).toEqual([before]);
  });

  test('of a newer program are left alone, and that is said', async () => {
    await fresh.store.sql`insert into migrations (step, name) values (9999, '9999_later.sql')`;
    await expect(again()).rejects.toThrow(/newer Placard has used this data.*nothing was changed/);
  });

  test('are changed by a whole step or not at all', async () => {
    await fresh.store.sql`drop table migrations`;
    await writeFile(path.join(folder, '0001_first.sql'), 'create table first (a integer);');
    await writeFile(path.join(folder, '0002_second.sql'), 'create table second (a integer); select 1/0;');
    await expect(migrate(fresh.store.sql, { from: folder })).rejects.toThrow('division by zero');
    expect(await there('first')).toBe(false);
    expect(await there('migrations')).toBe(false);
    await writeFile(path.join(folder, '0002_second.sql'), 'create table second (a integer);');
    await Promise.all([
      migrate(fresh.store.sql, { from: folder }),
      migrate(fresh.store.sql, { from: folder }),
    ]);
    expect(await there('second')).toBe(true);
  });
});

describe('a database that cannot be used gets a sentence', () => {
  const openAt = (url: string) => openStore({ dataDir: '', databaseUrl: url });
  const changed = (change: (url: URL) => void): string => {
    const url = new URL(fresh.url);
    change(url);
    return url.href;
  };

  test('when its address is none', async () => {
    await expect(openAt('somewhere')).rejects.toThrow('DATABASE_URL is no URL');
  });
  test('when nobody answers there', async () => {
    await expect(openAt('postgres://placard:x@127.0.0.1:1/placard')).rejects.toThrow('does not answer');
  });
  test('when the machine is unknown', async () => {
    await expect(openAt('postgres://placard:x@nowhere.invalid/placard')).rejects.toThrow(
      /machine of the database/,
    );
  });
  test('when there is none of that name', async () => {
    const url = changed((one) => (one.pathname = '/placard_test_nowhere'));
    await expect(openAt(url)).rejects.toThrow('no database of that name');
  });
  test('when it can only be read', async () => {
    const { sql } = fresh.store;
    await sql`${sql.unsafe(`alter database ${new URL(fresh.url).pathname.slice(1)} set default_transaction_read_only = on`)}`;
    const store = await again();
    await expect(store.append('room:a', beginning, [entry('a')])).rejects.toThrow('can only be read');
    await store.close();
  });
  test('when its account may not make tables', async () => {
    const { sql } = fresh.store;
    const role = `placard_test_${new URL(fresh.url).pathname.slice(-6)}`;
    await sql.unsafe(`drop table migrations; create role ${role} login password 'x'`);
    const url = changed((one) => {
      one.username = role;
      one.password = 'x';
    });
    await expect(openAt(url)).rejects.toThrow('may not make or change tables');
    await sql.unsafe(`drop owned by ${role}; drop role ${role}`);
  });
});
