// How a file is made beside the server, so that no meeting waits for the typesetter.
import { Worker } from 'node:worker_threads';
import type { Language } from '../i18n/languages.ts';
import type { MeetingFact } from '../kernel/meeting/facts.ts';
import type { JournalFormat } from './journalFile.ts';

/** One file is made at a time: the meetings need the machine too. The thread ends with it, and its memory is free. */
let before: Promise<unknown> = Promise.resolve();

export interface JournalWanted {
  readonly facts: readonly MeetingFact[];
  readonly format: JournalFormat;
  readonly language: Language;
  /** Of one document alone. */
  readonly symbol?: string;
}

/** Gives the journal of a room, or one document, as a file. Throws: when it cannot be made. */
export async function journalOnThread(wanted: JournalWanted): Promise<Uint8Array> {
  const mine = before.then(() => onThread(wanted));
  before = mine.catch(() => undefined);
  return mine;
}

function onThread(workerData: JournalWanted): Promise<Uint8Array> {
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
