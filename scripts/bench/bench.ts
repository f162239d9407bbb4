// npm run bench: each figure beside a bare baseline measured in the same run. Names of parts as arguments run those alone.
import { type Figure, table } from './figures.ts';
import { fold } from './fold.ts';
import { installation, type Installation } from './installation.ts';
import { join } from './join.ts';
import { memory } from './memory.ts';
import { page } from './page.ts';
import { rollCall } from './rollCall.ts';
import { seen } from './seen.ts';
import { text } from './text.ts';
import { throughput } from './throughput.ts';
import { vote } from './vote.ts';

const inProcess: { readonly [name: string]: () => readonly Figure[] | Promise<readonly Figure[]> } = {
  page,
  fold,
  text,
  vote,
};
const onServer: { readonly [name: string]: (one: Installation) => Promise<readonly Figure[]> } = {
  seen,
  throughput,
  vote: rollCall,
  join,
  memory,
};

const chosen = process.argv.slice(2);
const wanted = (name: string) => chosen.length === 0 || chosen.includes(name);
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(inProcess)) {
  if (!wanted(name)) continue;
  process.stderr.write(`${name}…\n`);
  figures.push(...(await measure()));
}
for (const [name, measure] of Object.entries(onServer)) {
  if (!wanted(name)) continue;
  process.stderr.write(`${name}…\n`);
  const one = await installation();
  try {
    figures.push(...(await measure(one)));
  } finally {
    await one.end();
  }
}
process.stdout.write(`${table(figures)}\n`);
