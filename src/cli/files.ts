// Reading and writing the files that commands are given, with sentences for what goes wrong.
import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { Refusal } from './command.ts';

const reasons: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  EACCES: 'you may not use it',
  EPERM: 'you may not use it',
  EROFS: 'its disk is read-only',
  ENOSPC: 'its disk is full',
  ENOTDIR: 'a part of its path is a file',
};

/** Gives a problem with a file as a sentence. */
export function fileRefusal(verb: 'read' | 'written', file: string, problem: unknown): Refusal {
  const { code, message } = problem as NodeJS.ErrnoException;
  return new Refusal(`${file} cannot be ${verb}: ${reasons[code ?? ''] ?? message}.`);
}

/** Reads a file. Throws: `Refusal`. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (problem) {
    throw fileRefusal('read', file, problem);
  }
}

/** Writes a file whole or not at all. Throws: `Refusal`. */
export async function writeWhole(file: string, write: (fresh: string) => Promise<void>): Promise<void> {
  const fresh = `${file}.${randomBytes(4).toString('hex')}.part`;
  try {
    await write(fresh);
    await rename(fresh, file);
  } catch (problem) {
    await rm(fresh, { force: true });
    if (problem instanceof Error && 'syscall' in problem) throw fileRefusal('written', file, problem);
    throw problem;
  }
}

/** Writes bytes to a file. Throws: `Refusal`. */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<void> {
  await writeWhole(file, (fresh) => writeFile(fresh, bytes));
}
