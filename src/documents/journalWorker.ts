// Makes one file on a thread of its own: setting a PDF takes a second that a meeting would notice.
import { parentPort, workerData } from 'node:worker_threads';
import type { MeetingFact } from '../kernel/meeting/facts.ts';
import { journalFile, type JournalFormat } from './journalFile.ts';

const { facts, format, symbol } = workerData as {
  readonly facts: readonly MeetingFact[];
  readonly format: JournalFormat;
  readonly symbol?: string;
};
parentPort?.postMessage(await journalFile(facts, format, symbol));
