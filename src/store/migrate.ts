// The tables, made step by step: each file of migrations/ once, in its order, whole or not at all.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ISql, Sql } from 'postgres';
import { StoreProblem } from './store.ts';

interface Step {
  readonly step: number;
  readonly name: string;
}

/** Keeps two processes from migrating at once. */
const migrating = 7_531_002;
const folder = fileURLToPath(new URL('./migrations/', import.meta.url));

/** Gives the steps that a folder of migrations holds, in order. */
function stepsIn(place: string): readonly Step[] {
  return readdirSync(place)
    .filter((name) => /^\d{4}_\w+\.sql$/.test(name))
    .sort()
    .map((name) => ({ step: Number(name.slice(0, 4)), name }));
}

export interface MigrateOptions {
  /** Another folder of steps than ours. */
  readonly from?: string;
  /** Only these steps: for the tables of a backup. */
  readonly only?: readonly number[];
}

/** Throws: a sentence when tables were made by steps that this program does not know. */
export function stepsAreKnown(steps: readonly number[]): void {
  isComplete(stepsIn(folder), steps);
}

/** Takes the database to where this program expects it. Throws: a sentence when a newer program used it. */
export async function migrate(sql: Sql, { from = folder, only }: MigrateOptions = {}): Promise<void> {
  const known = stepsIn(from);
  const steps = only === undefined ? known : known.filter(({ step }) => only.includes(step));
  if (isComplete(steps, await taken(sql))) return;
  await sql.begin(async (all) => {
    await all`select pg_advisory_xact_lock(${migrating})`;
    await all`create table if not exists migrations (
      step integer primary key, name text not null, at timestamptz not null default now())`;
    const before = await taken(all);
    if (isComplete(steps, before)) return;
    for (const { step, name } of steps) {
      if (before.includes(step)) continue;
      await all.unsafe(readFileSync(`${from}/${name}`, 'utf8'));
      await all`insert into migrations (step, name) values (${step}, ${name})`;
    }
  });
}

async function taken(sql: ISql): Promise<readonly number[]> {
  const [found] = await sql<{ there: boolean }[]>`select to_regclass('migrations') is not null as there`;
  if (found?.there !== true) return [];
  return (await sql<{ step: number }[]>`select step from migrations order by step`).map(({ step }) => step);
}

function isComplete(steps: readonly Step[], before: readonly number[]): boolean {
  const newest = steps.at(-1)?.step ?? 0;
  const theirs = Math.max(0, ...before);
  if (theirs > newest)
    throw new StoreProblem(
      `A newer Placard has used this data (its tables are at step ${theirs}, this program knows ${newest}). Start the newer program; nothing was changed.`,
    );
  return steps.every(({ step }) => before.includes(step));
}
