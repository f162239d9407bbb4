// One snapshot of everything an installation holds: its tables as at one moment, then its files.
import { createReadStream, createWriteStream } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { TransactionSql } from 'postgres';
import type { Store } from '../store.ts';
import { format, type Opening, PartWriter } from './parts.ts';

/** Not of the record: the steps are in the opening, folded states are made again, and secret ballots are in no copy. */
const leftOut = ['migrations', 'snapshots', 'ballots'];
/** Of a data folder: what belongs to the database itself. */
const notFiles = ['store.json', 'postgres'];

/** Few at once: a row of uploads may hold ten million bytes. */
const fetched = 20;
/** Units: characters. */
const pieceSize = 1 << 20;

interface Table {
  readonly table: string;
  readonly columns: readonly string[];
}
export interface Saved {
  readonly tables: number;
  readonly files: number;
}

/** Writes a backup that only its owner may read. The installation may run meanwhile. */
export async function backUp(store: Store, dataDir: string, file: string): Promise<Saved> {
  const files = await filesIn(dataDir);
  let tables = 0;
  await store.sql.begin('isolation level repeatable read read only', async (sql) => {
    const all = await tablesIn(sql);
    tables = all.length;
    await pipeline(
      Readable.from(parts(store, sql, all, dataDir, files)),
      createGzip(),
      createWriteStream(file, { mode: 0o600, flags: 'wx' }),
    );
  });
  const handle = await open(file, 'r+');
  await handle.sync();
  await handle.close();
  return { tables, files: files.length };
}

async function* parts(
  store: Store,
  sql: TransactionSql,
  tables: readonly Table[],
  dataDir: string,
  files: readonly string[],
): AsyncGenerator<Buffer> {
  const writer = new PartWriter();
  yield writer.line(await opening(store, sql));
  for (const { table, columns } of tables) {
    yield* writer.part({ table, columns }, rowsOf(sql, table, columns));
  }
  for (const file of files) yield* writer.part({ file }, createReadStream(path.join(dataDir, file)));
  yield writer.end();
}

/**
 * Gives the rows of a table. Shape: lists of rows in JSON, made and read by PostgreSQL, so that no value passes
 * through a number of JavaScript. (The library's COPY stops for ever after a table that fills its buffer.)
 */
async function* rowsOf(
  sql: TransactionSql,
  table: string,
  columns: readonly string[],
): AsyncGenerator<Uint8Array> {
  const query = sql<{ row: string }[]>`
    select row_to_json(placard_row)::text as row from (select ${sql(columns as string[])} from ${sql(table)}) as placard_row`;
  let rows: string[] = [];
  let size = 0;
  for await (const batch of query.cursor(fetched)) {
    for (const { row } of batch) {
      rows.push(row);
      size += row.length;
    }
    if (size < pieceSize) continue;
    yield Buffer.from(`[${rows.join()}]`);
    rows = [];
    size = 0;
  }
  if (rows.length > 0) yield Buffer.from(`[${rows.join()}]`);
}

async function opening(store: Store, sql: TransactionSql): Promise<Opening> {
  const steps = await sql<{ step: number }[]>`select step from migrations order by step`;
  const sequences = await sql<{ name: string; value: number }[]>`
    select sequencename as name, last_value as value from pg_sequences
    where schemaname = current_schema() and last_value is not null`;
  return {
    format,
    made: await store.now(),
    steps: steps.map(({ step }) => step),
    epoch: store.epoch,
    key: store.key,
    sequences: [...sequences],
  };
}

async function tablesIn(sql: TransactionSql): Promise<readonly Table[]> {
  return sql<Table[]>`
    select relname as table, array_agg(attname::text order by attnum) as columns
    from pg_class join pg_attribute on attrelid = pg_class.oid
    where relnamespace = current_schema()::regnamespace and relkind = 'r' and relpersistence = 'p'
      and attnum > 0 and not attisdropped and attgenerated = '' and relname != all (${leftOut})
    group by relname order by relname`;
}

/** Gives the files below a data folder, but for those of the database. */
async function filesIn(dataDir: string): Promise<readonly string[]> {
  const entries = await readdir(dataDir, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dataDir, path.join(entry.parentPath ?? entry.path, entry.name)))
    .filter((name) => !notFiles.includes(name.split(path.sep)[0] ?? ''))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}
