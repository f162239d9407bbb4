// The real server as a process of its own on a data folder, to be killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A server that comes back on the same port. */
export class ServerProcess {
  readonly address: string;
  readonly #port: number;
  readonly #folder: string;
  #process: ChildProcess | undefined;

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.#port = port;
    this.address = `http://localhost:${port}`;
  }

  static async on(folder: string): Promise<ServerProcess> {
    return new ServerProcess(folder, await freePort());
  }

  /** Starts it as a person does; gives what it printed once it is ready. */
  async start(): Promise<string> {
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        'src/server/main.ts',
        '--port',
        `${this.#port}`,
        '--data',
        this.#folder,
        '--limits-lifted',
      ],
      { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, DATABASE_URL: '' } },
    );
    this.#process = child;
    let said = '';
    let wrong = '';
    child.stderr.on('data', (data: Buffer) => (wrong += data.toString()));
    return new Promise((resolve, reject) => {
      child.stdout.on('data', (data: Buffer) => {
        said += data.toString();
        if (/ready: .*\n(  .*\n)+/.test(said)) resolve(said);
      });
      child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${wrong}`)));
    });
  }

  /** Ends it; gives the code and the signal of its end. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<readonly unknown[]> {
    const child = this.#process;
    this.#process = undefined;
    if (child === undefined) return [];
    const ended = once(child, 'exit');
    child.kill(signal);
    return ended;
  }
}
