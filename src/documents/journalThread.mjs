// Where a thread of its own begins: it learns to read TypeScript, which the main thread alone was taught, and a language.
import { register as hook } from 'node:module';
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
hook('./languageHook.mjs', import.meta.url, { data: { language: workerData.language } });
await import('./journalWorker.ts');
