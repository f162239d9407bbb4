// Other processes that use the record, for the tests of what happens when one is killed.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const writer = fileURLToPath(new URL('./writer.ts', import.meta.url));

export interface Writer {
  readonly child: ChildProcess;
  /** What it said so far, a line each. */
  readonly said: readonly string[];
  /** Waits until it has said so many lines. */
  readonly lines: (count: number) => Promise<readonly string[]>;
  readonly kill: () => Promise<void>;
  /** Asks it to close the record and end. */
  readonly close: () => Promise<void>;
}

/** Starts a process that appends to a stream, or only holds the record open. */
export function writing(dataDir: string, stream: string, how: 'idle' | 'busy' | 'pair' = 'busy'): Writer {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, dataDir, stream, how], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  const ended = once(child, 'close');
  const waiting = new Set<() => void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    said.push(line);
    for (const look of waiting) look();
  });
  return {
    child,
    said,
    lines: (count) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (said.length < count) return;
          waiting.delete(look);
          resolve(said);
        };
        waiting.add(look);
        void ended.then(() => reject(new Error(`It ended after ${said.length} lines.`)));
        look();
      }),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    close: async () => {
      child.stdin?.end('close\n');
      await ended;
    },
  };
}
