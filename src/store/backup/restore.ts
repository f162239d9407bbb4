// A backup made into a new data folder: the same facts, the same key, a new epoch.
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { TransactionSql } from 'postgres';
import { openEmbedded } from '../embedded/embedded.ts';
import { migrate, stepsAreKnown } from '../migrate.ts';
import { connector } from '../openStore.ts';
import { StoreProblem } from '../store.ts';
import { BackupProblem, type Opening, PartReader } from './parts.ts';

/** Restores a backup into a folder that is new or empty. Throws: sentences; nothing is left of what failed. */
export async function restore(file: string, dataDir: string): Promise<Opening> {
  if ((await entries(dataDir)) > 0)
    throw new StoreProblem(`${dataDir} holds something already. Name a folder that does not exist yet.`);
  try {
    // Read to its end first: of a file that is cut off or damaged nothing is made.
    const opening = await reading(file, check);
    await reading(file, (reader) => filled(dataDir, reader));
    return opening;
  } catch (problem) {
    await undo(dataDir);
    throw explained(file, problem);
  }
}

async function reading<T>(file: string, read: (reader: PartReader) => Promise<T>): Promise<T> {
  const source = createReadStream(file);
  const unzipped = createGunzip();
  const flow = pipeline(source, unzipped);
  flow.catch(() => undefined);
  try {
    const result = await read(new PartReader(unzipped));
    await flow;
    return result;
  } finally {
    source.destroy();
  }
}

async function check(reader: PartReader): Promise<Opening> {
  const opening = await reader.opening();
  stepsAreKnown(opening.steps);
  while ((await reader.title()) !== undefined) {
    for await (const piece of reader.content()) void piece;
  }
  return opening;
}

async function entries(folder: string): Promise<number> {
  try {
    return (await readdir(folder)).length;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw new StoreProblem(`${folder} is no folder that can be used. Name one that does not exist yet.`);
  }
}

async function filled(dataDir: string, reader: PartReader): Promise<void> {
  const opening = await reader.opening();
  const embedded = await openEmbedded(dataDir);
  const sql = connector({ dataDir }, embedded)({ max: 1 });
  try {
    await migrate(sql, { only: opening.steps });
    await sql.begin(async (all) => {
      // Rows come table by table; what they say of each other holds again at the end.
      await all`set local session_replication_role = replica`;
      await emptied(all);
      for (let title = await reader.title(); title !== undefined; title = await reader.title()) {
        if ('table' in title) await rowsInserted(all, title.table, title.columns, reader);
        else await fileWritten(dataDir, title.file, reader);
      }
      for (const { name, value } of opening.sequences) await all`select setval(${name}::regclass, ${value})`;
      // Two restored from one backup differ from each other as from the first: the moment tells them apart.
      await all`update installation set epoch = greatest(epoch + 1, extract(epoch from now())::bigint)`;
    });
  } finally {
    await sql.end({ timeout: 5 });
    await embedded.release();
  }
}

async function rowsInserted(
  sql: TransactionSql,
  table: string,
  columns: readonly string[],
  reader: PartReader,
): Promise<void> {
  const named = sql(columns as string[]);
  for await (const rows of reader.content())
    await sql`insert into ${sql(table)} (${named})
      select ${named} from json_populate_recordset(null::${sql(table)}, ${rows.toString()}::text::json)`;
}

/** Takes away what migrations may have put into tables. */
async function emptied(sql: TransactionSql): Promise<void> {
  const tables = await sql<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r' and relname <> 'migrations'`;
  for (const { name } of tables) await sql`delete from ${sql(name)}`;
}

async function fileWritten(dataDir: string, name: string, reader: PartReader): Promise<void> {
  const place = path.join(dataDir, name);
  if (path.relative(dataDir, place).startsWith('..'))
    throw new BackupProblem('it names a file outside its folder');
  await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
  await pipeline(Readable.from(reader.content()), createWriteStream(place, { mode: 0o600, flags: 'wx' }));
}

/** Takes away what was made of a backup that could not be read to its end. */
async function undo(dataDir: string): Promise<void> {
  const note = await readFile(path.join(dataDir, 'store.json'), 'utf8').catch(() => undefined);
  if (note === undefined) return;
  const { place } = JSON.parse(note) as { readonly place: string };
  await rm(place, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}

function explained(file: string, problem: unknown): unknown {
  if (problem instanceof BackupProblem)
    return new StoreProblem(`${file} cannot be restored: ${problem.message}.`);
  const { code } = problem as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new StoreProblem(`${file} cannot be read: there is no such file.`);
  if (code === 'EISDIR') return new StoreProblem(`${file} cannot be read: it is a folder.`);
  if (code === 'Z_BUF_ERROR') return new StoreProblem(`${file} cannot be restored: it is cut off.`);
  if (code?.startsWith('Z_'))
    return new StoreProblem(`${file} cannot be restored: it is no backup of Placard, or damaged.`);
  return problem;
}
