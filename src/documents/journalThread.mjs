// Where a thread of its own begins: it learns to read TypeScript, which the main thread alone was taught.
import { register } from 'tsx/esm/api';

register();
await import('./journalWorker.ts');
