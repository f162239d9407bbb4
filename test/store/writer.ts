// A process that opens the record of a data folder and appends to it until it is ended; each fact is told on standard
// output after its commit. Arguments: the data folder, the stream, and `idle` where nothing
// is to be appended, or `pair` where each commit is of two streams.
import { openStore } from '../../src/store/openStore.ts';
import { entry } from './entries.ts';

const [dataDir = '', stream = '', how] = process.argv.slice(2);
const store = await openStore({ dataDir });
const [server] = await store.sql<{ began: string }[]>`select pg_postmaster_start_time()::text as began`;
process.stdout.write(`ready ${server?.began} ${store.key}\n`);
process.stdin.on('data', () => void store.close().then(() => process.exit(0)));

const below = `${stream}-below`;
let head = await store.head(stream);
let second = await store.head(below);
for (let round = 0; how !== 'idle'; round += 1) {
  const entries = [entry(`${process.pid}-${round}`, 3)];
  const beside = how === 'pair' ? [{ stream: below, after: second, entries }] : [];
  const done = await store.append(stream, head, entries, beside);
  if (!done.ok) head = await store.head(stream);
  else {
    head = done.facts.at(-1) ?? head;
    second = done.beside[0]?.at(-1) ?? second;
    process.stdout.write(`recorded ${head.seq} ${head.hash}\n`);
  }
}
