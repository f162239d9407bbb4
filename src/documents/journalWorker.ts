// Makes one file on a thread of its own: setting a PDF takes a second that a meeting would notice.
import { parentPort, workerData } from 'node:worker_threads';
import { journalFile } from './journalFile.ts';
import type { JournalWanted } from './journalOnThread.ts';

const { facts, format, symbol } = workerData as JournalWanted;
parentPort?.postMessage(await journalFile(facts, format, symbol));
