import postgres, { type Sql } from 'postgres';
import { type Embedded, openEmbedded } from './embedded/embedded.ts';
import type { Connect } from './listener.ts';
import { migrate } from './migrate.ts';
import { Notifier } from './notifier.ts';
import { explained } from './problems.ts';
import { newPrivateKey, type SigningKey, signingKey } from './signature.ts';
import { SqlStore } from './sqlStore.ts';
import { type Store, StoreProblem } from './store.ts';

export interface StoreOptions {
  readonly dataDir: string;
  /** A PostgreSQL of yours instead of the one in the data folder. */
  readonly databaseUrl?: string | undefined;
}

const connections = 8;
/** How long a broken connection waits before it tries again: a store that restarts is back soon. Units: s. */
const backoff = (tries: number): number => Math.min(0.02 * 2 ** tries, 0.5);
/** Whole numbers of 64 bits come as numbers: seq and times stay far below 2^53. */
const types = { bigint: { to: 20, from: [20], serialize: String, parse: Number } };

/** Gives a way to connect, with what all of Placard's connections share. */
export function connector({ databaseUrl }: StoreOptions, embedded: Embedded | undefined): Connect {
  const shared = { onnotice: () => undefined, backoff, types };
  return (more) => {
    const options = { ...shared, ...more, connection: { application_name: 'placard', ...more.connection } };
    const sql =
      databaseUrl === undefined
        ? postgres({ ...embedded?.address, database: 'postgres', ...options })
        : postgres(...located(databaseUrl, options));
    return sql as unknown as Sql;
  };
}

/** Takes the folder of a local socket from a URL, where libpq puts it: `?host=/run/postgresql`. */
function located<O extends object>(
  databaseUrl: string,
  options: O,
): [string, O & { readonly host?: string }] {
  if (!URL.canParse(databaseUrl))
    throw new StoreProblem(
      'DATABASE_URL is no URL. It reads postgres://user:password@machine:5432/database.',
    );
  const url = new URL(databaseUrl);
  const host = url.searchParams.get('host');
  if (!host?.startsWith('/')) return [databaseUrl, options];
  url.searchParams.delete('host');
  return [url.href, { ...options, host }];
}

/** Opens the record, and makes what is missing of it. Throws: sentences, as `StoreProblem`. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const embedded = options.databaseUrl === undefined ? await openEmbedded(options.dataDir) : undefined;
  const connect = connector(options, embedded);
  const sql = connect({ max: connections });
  const release = async (): Promise<void> => embedded?.release();
  try {
    await migrate(sql);
    const { key, epoch } = await installation(sql);
    const notifier = new Notifier(connect({ max: 1, connection: { synchronous_commit: 'off' } }));
    return new SqlStore({ sql, connect, notifier, key, epoch, release });
  } catch (problem) {
    await sql.end({ timeout: 0 });
    await release();
    throw explained(problem);
  }
}

async function installation(sql: Sql): Promise<{ readonly key: SigningKey; readonly epoch: number }> {
  const find = async () =>
    (await sql<{ epoch: number; pem: string }[]>`select epoch, private_key as pem from installation`)[0];
  let found = await find();
  if (found === undefined) {
    await sql`insert into installation (epoch, private_key) values (1, ${newPrivateKey()}) on conflict do nothing`;
    found = await find();
  }
  if (found === undefined) throw new Error('The installation has no row of its own.');
  return { key: signingKey(found.pem), epoch: found.epoch };
}
