// Once for all tests: a folder in which those that need a database start a server, and its end.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbedded } from '../../src/store/embedded/embedded.ts';

/** Makes the folder, starts nothing: most test files need no database. */
export async function setup(): Promise<void> {
  process.env['PLACARD_TEST_DATA'] = await mkdtemp(path.join(tmpdir(), 'placard-database-'));
}

/** Stops what was started and takes the folder away. */
export async function teardown(): Promise<void> {
  const folder = process.env['PLACARD_TEST_DATA'];
  if (folder !== undefined) await discard(folder);
}

/** Ends the server of a data folder and removes all that it made. */
export async function discard(folder: string): Promise<void> {
  const note = path.join(folder, 'store.json');
  if (existsSync(note)) {
    await (await openEmbedded(folder)).release();
    const { place } = JSON.parse(await readFile(note, 'utf8')) as { readonly place: string };
    await rm(place, { recursive: true, force: true });
  }
  await rm(folder, { recursive: true, force: true });
}
