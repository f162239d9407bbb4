// A process that opens the record of a data folder and appends to it until it is ended; each fact is told on standard
// output after its commit. Arguments: the data folder, the stream, and `idle` where nothing is to be appended.
import { openStore } from '../../src/store/openStore.ts';
import { entry } from './entries.ts';

const [dataDir = '', stream = '', how] = process.argv.slice(2);
const store = await openStore({ dataDir });
const [server] = await store.sql<{ began: string }[]>`select pg_postmaster_start_time()::text as began`;
process.stdout.write(`ready ${server?.began} ${store.key}\n`);
process.stdin.on('data', () => void store.close().then(() => process.exit(0)));

let head = await store.head(stream);
for (let round = 0; how !== 'idle'; round += 1) {
  const done = await store.append(stream, head, [entry(`${process.pid}-${round}`, 3)]);
  if (!done.ok) head = await store.head(stream);
  else {
    head = done.facts.at(-1) ?? head;
    process.stdout.write(`recorded ${head.seq} ${head.hash}\n`);
  }
}
