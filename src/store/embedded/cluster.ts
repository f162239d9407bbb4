// One cluster of PostgreSQL: made once, started, found again, stopped.
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fchownSync, openSync, readFileSync } from 'node:fs';
import { chown, lstat, mkdir, mkdtemp, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { StoreProblem } from '../store.ts';
import { program } from './binaries.ts';
import type { Place } from './place.ts';

/** Where a server is to be reached. */
export interface Address {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

const user = 'placard';
/** Systems stop the path of a socket at 107 bytes, or at 103; the name of the file is part of it. */
const longestSocket = 100;

export const dataOf = ({ folder }: Place): string => path.join(folder, 'cluster');
const passwordOf = (place: Place): string => path.join(dataOf(place), 'placard.password');
const logOf = ({ folder }: Place): string => path.join(folder, 'postgres.log');

/** Gives the folder of the server's socket; nothing where it listens on loopback instead. */
function socketFolder(place: Place): string | undefined {
  if (process.platform === 'win32') return undefined;
  if (Buffer.byteLength(path.join(place.folder, '.s.PGSQL.5432')) <= longestSocket) return place.folder;
  const name = createHash('sha256').update(place.folder).digest('hex').slice(0, 16);
  return path.join(tmpdir(), `placard-${name}`);
}

function options({ account }: Place): SpawnOptions {
  return { cwd: path.parse(process.cwd()).root, windowsHide: true, ...account };
}

/** Makes the cluster unless it is there. Two that make it at once get the same one. */
export async function make(place: Place): Promise<void> {
  const major = path.join(dataOf(place), 'PG_VERSION');
  const ours = place.binaries.version.split('.')[0];
  if (existsSync(major)) {
    const theirs = readFileSync(major, 'utf8').trim();
    if (theirs === ours) return;
    throw new StoreProblem(
      `The data folder ${place.dataDir} was made with PostgreSQL ${theirs}; this program brings ${ours}. Make a backup with the program that made it, then restore that here.`,
    );
  }
  const fresh = await mkdtemp(path.join(place.folder, '.new-'));
  const data = path.join(fresh, 'cluster');
  const secret = path.join(fresh, 'password');
  await writeFile(secret, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (place.account)
    for (const one of [fresh, secret]) await chown(one, place.account.uid, place.account.gid);
  await initialise(place, data, secret);
  await rename(secret, path.join(data, 'placard.password'));
  // A folder is not renamed onto one that holds something: whoever comes second uses what is there.
  await rename(data, dataOf(place)).catch((problem: unknown) => {
    if (!existsSync(major)) throw problem;
  });
  await rm(fresh, { recursive: true, force: true });
}

async function initialise(place: Place, data: string, secret: string): Promise<void> {
  const { file, env } = program(place.binaries, 'initdb');
  const args = [
    `--pgdata=${data}`,
    `--username=${user}`,
    `--pwfile=${secret}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  const { code, said } = await run(file, args, { ...options(place), env });
  if (code === 0) return;
  await rm(path.dirname(data), { recursive: true, force: true });
  throw new StoreProblem(`PostgreSQL could not make its files in ${place.folder}: ${said}`);
}

/** Runs a program to its end. */
async function run(
  file: string,
  args: readonly string[],
  settings: SpawnOptions,
): Promise<{ readonly code: number; readonly said: string }> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { ...settings, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stderr?.on('data', (bytes: Buffer) => (said += bytes.toString()));
    child.stdout?.resume();
    child.on('error', (problem) => resolve({ code: 1, said: problem.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, said: said.trim() }));
  });
}

/** Starts the server; it outlives this process if that is killed. Its end tells that another one has the folder. */
export async function launch(place: Place): Promise<ChildProcess> {
  const { file, env } = program(place.binaries, 'postgres');
  const sockets = socketFolder(place);
  if (sockets !== undefined) await privateFolder(place, sockets);
  const port = sockets === undefined ? await freePort() : 5432;
  const settings = {
    port,
    listen_addresses: sockets === undefined ? '127.0.0.1' : '',
    unix_socket_directories: sockets ?? '',
    unix_socket_permissions: '0700',
    // No replica reads the log, so that it need hold no more than a restart after a crash does.
    wal_level: 'minimal',
    max_wal_senders: 0,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
  };
  const log = openSync(logOf(place), (await largeLog(place)) ? 'w' : 'a', 0o600);
  if (place.account) fchownSync(log, place.account.uid, place.account.gid);
  const child = spawn(
    file,
    ['-D', dataOf(place), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...options(place), env, detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  child.on('error', () => undefined);
  child.unref();
  return child;
}

async function largeLog(place: Place): Promise<boolean> {
  return existsSync(logOf(place)) && (await stat(logOf(place))).size > 1_000_000;
}

/** A socket's folder in the temporary folder must be ours alone: anyone could have made it before. */
async function privateFolder({ folder, account }: Place, sockets: string): Promise<void> {
  if (sockets === folder) return;
  const made = await mkdir(sockets, { mode: 0o700 }).then(
    () => true,
    (problem: NodeJS.ErrnoException) => {
      if (problem.code !== 'EEXIST') throw problem;
      return false;
    },
  );
  if (made && account !== undefined) await chown(sockets, account.uid, account.gid);
  const { uid, mode } = await lstat(sockets);
  if (uid !== (account?.uid ?? process.getuid?.()) || (mode & 0o077) !== 0)
    throw new StoreProblem(
      `The folder ${sockets}, which Placard needs for its database, belongs to somebody else.`,
    );
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Gives where the server of the cluster listens, if one has taken the folder. It may be dead. */
export function addressOf(place: Place): Address | undefined {
  try {
    const [, , , port, sockets] = readFileSync(path.join(dataOf(place), 'postmaster.pid'), 'utf8').split(
      '\n',
    );
    if (port === undefined || sockets === undefined) return undefined;
    const password = readFileSync(passwordOf(place), 'utf8').trim();
    return { host: sockets === '' ? '127.0.0.1' : sockets, port: Number(port), user, password };
  } catch {
    return undefined;
  }
}

/** Stops the server and waits until it has stopped. */
export async function stop(place: Place): Promise<void> {
  const { file, env } = program(place.binaries, 'pg_ctl');
  const { code, said } = await run(file, ['stop', '-D', dataOf(place), '-m', 'fast', '-w', '-t', '60'], {
    ...options(place),
    env,
  });
  if (code !== 0 && addressOf(place) !== undefined)
    throw new StoreProblem(`PostgreSQL in ${place.folder} could not be stopped: ${said}`);
  const sockets = socketFolder(place);
  // It may hold the socket of a server that another process has started meanwhile.
  if (sockets !== undefined && sockets !== place.folder) await rmdir(sockets).catch(() => undefined);
}

/** Gives the last lines of the server's log. */
export function lastWords(place: Place): string {
  try {
    return readFileSync(logOf(place), 'utf8').trim().split('\n').slice(-3).join(' ');
  } catch {
    return '';
  }
}
