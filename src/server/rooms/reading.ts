// How a text is read: at once where it is short, beside the server where it is long, so that no meeting waits for it.
import { Worker } from 'node:worker_threads';
import { type Readings, readings } from './readings.ts';

/** Characters that are read in a few milliseconds. */
const short = 40_000;

/** One long text is read at a time: the meetings need the machine too. */
let before: Promise<unknown> = Promise.resolve();

/** Reads a text. Throws: when the reading fails. */
export async function reading<N extends keyof Readings>(name: N, text: string): Promise<Readings[N]> {
  if (text.length <= short) return readings[name](text);
  const mine = before.then(() => onThread(name, text));
  before = mine.catch(() => undefined);
  return mine;
}

function onThread<N extends keyof Readings>(name: N, text: string): Promise<Readings[N]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./readingThread.mjs', import.meta.url), {
      workerData: { name, text },
      execArgv: [],
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The reading of a text ended without a word.')));
  });
}
