// Where the database of a data folder lies, and the note in the folder that says it.
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, chown, link, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StoreProblem } from '../store.ts';
import { type Account, isRoot, ownerOf, reachable, unprivileged } from './account.ts';
import { type Binaries, copied, linked, packaged } from './binaries.ts';

/** For what root keeps outside the data folder, because the account of the database cannot enter that. */
const outside = '/var/lib/placard';

export interface Place {
  /** Of the data folder, resolved. */
  readonly dataDir: string;
  /** Holds the cluster, and nothing else that lasts. */
  readonly folder: string;
  readonly account: Account | undefined;
  readonly binaries: Binaries;
}

interface Note {
  readonly place: string;
  readonly dataDir: string;
}

const noteIn = (dataDir: string): string => path.join(dataDir, 'store.json');

function read(dataDir: string): Note | undefined {
  if (!existsSync(noteIn(dataDir))) return undefined;
  return JSON.parse(readFileSync(noteIn(dataDir), 'utf8')) as Note;
}

/** Writes the note whole or not at all; `replace` false leaves the note of whoever was faster. */
async function write(dataDir: string, note: Note, replace: boolean): Promise<void> {
  const fresh = `${noteIn(dataDir)}.${randomBytes(6).toString('hex')}`;
  await writeFile(fresh, `${JSON.stringify(note)}\n`, { mode: 0o600, flag: 'wx' });
  if (replace) return rename(fresh, noteIn(dataDir));
  await link(fresh, noteIn(dataDir)).catch((problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EEXIST') throw problem;
  });
  await rm(fresh);
}

/** Says whether a data folder holds a database already. */
export function isUsed(dataDir: string): boolean {
  return existsSync(noteIn(dataDir));
}

/** Gives the place of a data folder's database, and makes what is missing of it. Throws: sentences. */
export async function placeOf(folder: string): Promise<Place> {
  try {
    await made(folder);
    if (!(await stat(folder)).isDirectory())
      throw new StoreProblem(`The data folder ${folder} is a file. Name a folder with --data.`);
    const dataDir = await realpath(folder);
    const note = read(dataDir) ?? (await noted(dataDir));
    if (note.dataDir !== dataDir) await moved(dataDir, note);
    return await prepared(dataDir, note.place);
  } catch (problem) {
    throw explained(folder, problem);
  }
}

/** A new folder is closed to others; as root, the account of the database may pass through it, to its own. */
async function made(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await mkdir(path.dirname(folder), { recursive: true });
  await mkdir(folder, { mode: 0o700 }).catch((problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EEXIST') throw problem;
  });
  if (isRoot() && (await reachable(path.dirname(await realpath(folder))))) await chmod(folder, 0o711);
}

async function noted(dataDir: string): Promise<Note> {
  // The random part keeps a folder that was removed and made again from finding its old database.
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const within = !isRoot() || (await reachable(dataDir));
  const place = within
    ? path.join(dataDir, 'postgres')
    : path.join(outside, `${name}-${randomBytes(4).toString('hex')}`);
  await write(dataDir, { place, dataDir }, false);
  return read(dataDir) ?? { place, dataDir };
}

/** A folder that was moved takes its database along; a copy must not share it with the folder it was copied from. */
async function moved(dataDir: string, note: Note): Promise<void> {
  const inside = note.place === path.join(note.dataDir, 'postgres');
  if (!inside && existsSync(note.dataDir) && read(note.dataDir)?.place === note.place)
    throw new StoreProblem(
      `The data folder ${dataDir} is a copy of ${note.dataDir}, whose database lies in ${note.place}. Use placard backup and placard restore to make a copy.`,
    );
  const place = inside ? path.join(dataDir, 'postgres') : note.place;
  await write(dataDir, { place, dataDir }, true);
}

async function prepared(dataDir: string, noted: string): Promise<Place> {
  const folder = read(dataDir)?.place ?? noted;
  const binaries = packaged();
  if (!isRoot()) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return { dataDir, folder, account: undefined, binaries: await linked(binaries) };
  }
  // The account cannot enter a checkout below a home of mode 0700 either.
  const copy = await copied(binaries, outside);
  if (!existsSync(folder)) {
    const { uid, gid } = unprivileged();
    await mkdir(path.dirname(folder), { recursive: true, mode: 0o755 });
    await mkdir(folder, { mode: 0o700 }).catch((problem: NodeJS.ErrnoException) => {
      if (problem.code !== 'EEXIST') throw problem;
    });
    await chown(folder, uid, gid);
    // For whoever finds the folder there and wonders.
    await writeFile(path.join(folder, 'data-folder'), `${dataDir}\n`);
  }
  return { dataDir, folder, account: (await ownerOf(folder)) ?? unprivileged(), binaries: copy };
}

function explained(folder: string, problem: unknown): unknown {
  const { code, path: where } = problem as NodeJS.ErrnoException;
  const named = where ?? folder;
  if (code === 'EACCES' || code === 'EPERM' || code === 'ENOENT')
    return new StoreProblem(
      `Placard may not write in ${named}. Give the folder to the user that starts Placard, or name another one with --data.`,
    );
  if (code === 'EROFS')
    return new StoreProblem(
      `${named} cannot be written: the disk is read-only. Name another folder with --data.`,
    );
  if (code === 'ENOSPC') return new StoreProblem(`The disk is full: ${named} could not be written.`);
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return new StoreProblem(
      `The data folder ${folder} is a file, or lies below one. Name a folder with --data.`,
    );
  return problem;
}
