// Under which account PostgreSQL runs: it refuses to run as root.
import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { StoreProblem } from '../store.ts';

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Says whether this process is root, on systems that have one. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Gives the unprivileged account for a process that is root: `placard` where there is one, else `nobody`. */
export function unprivileged(): Account {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const wanted of ['placard', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${wanted}:`))?.split(':') ?? [];
    // Some systems write -2; ids are 32 bits without sign.
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
  }
  throw new StoreProblem(
    'PostgreSQL does not run as root, and this machine has neither an account “placard” nor “nobody”. Start Placard as another user, or set DATABASE_URL.',
  );
}

/** Says whether an account that owns nothing on the way can enter a folder. */
export async function reachable(folder: string): Promise<boolean> {
  for (let place = folder; ; place = path.dirname(place)) {
    const { mode } = await stat(place);
    if ((mode & 0o001) === 0) return false;
    if (place === path.dirname(place)) return true;
  }
}

/** Gives the owner of a folder unless that is root. */
export async function ownerOf(folder: string): Promise<Account | undefined> {
  const { uid, gid } = await stat(folder);
  return uid === 0 ? undefined : { uid, gid };
}
