// From a command line to a server that is ready, and to its clean end.
import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { start as sentences } from '../i18n/en/start.ts';
import { fill } from '../i18n/fill.ts';
import { openStore } from '../store/openStore.ts';
import { StoreProblem } from '../store/store.ts';
import { buildServer } from './app.ts';
import { Clock } from './clock.ts';
import { announce } from './announce.ts';
import { newId } from './live/sockets.ts';
import { type Options, StartProblem, problem, readOptions } from './options.ts';
import { seedDemo } from './rooms/seedDemo.ts';

/** Starts the server and ends it when the process is told to. Throws: a problem with its sentence. */
async function run(options: Options): Promise<void> {
  mayWrite(options.data);
  const pages = fileURLToPath(new URL('../../dist/web', import.meta.url));
  mayRead(`${pages}/en/index.html`);
  const store = await openStore({
    dataDir: path.resolve(options.data),
    ...(options.databaseUrl === undefined ? {} : { databaseUrl: options.databaseUrl }),
  });
  const clock = await Clock.start(store);
  const { host, origin, certificate, limitsLifted } = options;
  const server = buildServer({
    store,
    now: clock.now,
    newId,
    report,
    naming: { host, origin },
    pages,
    ...(certificate === undefined ? {} : { certificate }),
    limitsLifted,
  });
  const end = async (): Promise<void> => {
    await server.close();
    clock.stop();
    await store.close();
  };
  try {
    // A demo that cannot be played keeps nobody from meeting.
    await seedDemo(server.services).catch(report);
    const port = await server.listen(options.port);
    process.stdout.write(await announce(server.services, options, port));
  } catch (error) {
    await end();
    throw listening(error, options);
  }
  endOn(end);
}

/** Ends cleanly once; whoever insists ends it at once. */
function endOn(end: () => Promise<void>): void {
  let ending = false;
  const stop = (): void => {
    if (ending) process.exit(1);
    ending = true;
    end().then(
      () => {
        process.stdout.write(`${sentences.stopped}\n`);
        process.exit(0);
      },
      (error: unknown) => {
        report(error);
        process.exit(1);
      },
    );
  };
  // One request that went wrong must not end a meeting.
  process.on('unhandledRejection', report);
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (process.env['npm_lifecycle_event'] !== undefined) onOrphaned(stop);
}

/** Taken at once: it may be gone before the server is ready. */
const parent = process.ppid;

/** npm passes a SIGTERM on to the shell between it and this process, which dies of it and tells nobody. */
function onOrphaned(stop: () => void): void {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}

function mayWrite(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw problem(sentences.unwritable, { folder: path.resolve(folder) });
  }
}

function mayRead(file: string): void {
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new StartProblem(sentences.noPages);
  }
}

function listening(error: unknown, { port, host }: Options): unknown {
  switch ((error as { readonly code?: unknown }).code) {
    case 'EADDRINUSE':
      return problem(sentences.portTaken, { port, other: port < 65_535 ? port + 1 : 8080 });
    case 'EACCES':
      return problem(sentences.portForbidden, { port });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return problem(sentences.noAddress, { host });
    default:
      return error;
  }
}

function report(error: unknown): void {
  process.stderr.write(
    `${new Date().toISOString()} ${error instanceof Error ? error.stack : String(error)}\n`,
  );
}

/**
 * By itself V8 lets a heap grow to four times what lives in it before it collects, the more the larger the machine: after
 * a busy hour most of what a server holds would be garbage. Half as much again costs a few hundredths of the time.
 */
const heapGrowth = '--heap-growing-percent=50';

/** Starts Placard with the arguments of a command line; a start that cannot be ends with a sentence and exit 1. */
export async function main(args: readonly string[]): Promise<void> {
  setFlagsFromString(heapGrowth);
  try {
    const options = readOptions(args, process.env);
    if (options === undefined) process.stdout.write(fill(sentences.help, {}));
    else await run(options);
  } catch (error) {
    if (error instanceof StartProblem || error instanceof StoreProblem)
      process.stderr.write(`${error.message}\n`);
    else report(error);
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.slice(2));
