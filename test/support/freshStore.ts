// A database of its own for a test: on the server of DATABASE_URL where one is given, else on one shared by all tests.
import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { openEmbedded } from '../../src/store/embedded/embedded.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { Store } from '../../src/store/store.ts';

let shared: Promise<string> | undefined;

/** Gives the address of the server, as a URL without a database. */
function server(): Promise<string> {
  shared ??= (async () => {
    const given = process.env['DATABASE_URL'];
    if (given !== undefined) return given;
    const folder = process.env['PLACARD_TEST_DATA'];
    if (folder === undefined) throw new Error('Tests run by vitest with the configuration of this checkout.');
    const { host, port, user, password } = (await openEmbedded(folder)).address;
    const at = host.startsWith('/') ? `localhost/postgres?host=${host}` : `${host}:${port}/postgres`;
    return `postgres://${user}:${password}@${at}`;
  })();
  return shared;
}

export interface FreshDatabase {
  readonly url: string;
  /** Takes the database away. */
  readonly drop: () => Promise<void>;
}

/** Makes an empty database. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const url = new URL(await server());
  const name = `placard_test_${randomBytes(6).toString('hex')}`;
  const ask = async (statement: string): Promise<void> => {
    const host = url.searchParams.get('host');
    const plain = new URL(url);
    plain.searchParams.delete('host');
    const sql = postgres(plain.href, { max: 1, fetch_types: false, ...(host !== null && { host }) });
    await sql.unsafe(statement);
    await sql.end();
  };
  await ask(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { url: own.href, drop: () => ask(`drop database if exists ${name} with (force)`) };
}

export interface FreshStore {
  readonly store: Store;
  readonly url: string;
  /** Opens the same record once more, as another process would. */
  readonly again: () => Promise<Store>;
  /** Closes all of them and takes the database away. */
  readonly end: () => Promise<void>;
}

/** Opens a store of its own for a test. */
export async function freshStore(): Promise<FreshStore> {
  const { url, drop } = await freshDatabase();
  const open = () => openStore({ dataDir: '', databaseUrl: url });
  const store = await open();
  const opened = [store];
  return {
    store,
    url,
    again: async () => {
      const other = await open();
      opened.push(other);
      return other;
    },
    end: async () => {
      for (const one of opened) await one.close();
      await drop();
    },
  };
}
