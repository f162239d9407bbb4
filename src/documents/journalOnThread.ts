// How a file is made beside the server, so that no meeting waits for the typesetter.
import { Worker } from 'node:worker_threads';
import type { MeetingFact } from '../kernel/meeting/facts.ts';
import type { JournalFormat } from './journalFile.ts';

/** One file is made at a time: the meetings need the machine too. The thread ends with it, and its memory is free. */
let before: Promise<unknown> = Promise.resolve();

/** Gives the journal of a room, or one decision, as a file. Throws: when it cannot be made. */
export async function journalOnThread(
  facts: readonly MeetingFact[],
  format: JournalFormat,
  symbol?: string,
): Promise<Uint8Array> {
  const mine = before.then(() => onThread({ facts, format, symbol }));
  before = mine.catch(() => undefined);
  return mine;
}

function onThread(workerData: object): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./journalThread.mjs', import.meta.url), {
      workerData,
      execArgv: [],
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The making of a journal ended without a word.')));
  });
}
