// bin/placard journal: from a record, and from an exported file that verifies.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { exported } from '../../src/store/archive/write.ts';
import { type FreshStore, freshStore } from '../support/freshStore.ts';
import { recordMeeting } from '../store/archive/meeting.ts';
import { placard } from './run.ts';

let fresh: FreshStore;
let folder: string;
let zip: string;
beforeAll(async () => {
  fresh = await freshStore();
  folder = await mkdtemp(path.join(tmpdir(), 'placard-journal-'));
  zip = path.join(folder, 'rivers.zip');
  await recordMeeting(fresh.store, 'rivers');
  await writeFile(zip, (await exported(fresh.store, 'room:rivers')).zip);
});
beforeEach(() => {
  vi.stubEnv('DATABASE_URL', fresh.url);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
  await fresh.end();
});

test('prints the journal as plain text, the same from the record and from its export', async () => {
  const ofRoom = await placard('journal', 'rivers');
  expect(ofRoom.code).toBe(0);
  expect(ofRoom.out).toContain('Journal · ');
  expect(await placard('journal', zip)).toEqual(ofRoom);
});

test('writes a Word file and a PDF', async () => {
  const [docx, pdf] = [path.join(folder, 'j.docx'), path.join(folder, 'j.pdf')];
  const ran = await placard('journal', zip, '--docx', docx, '--pdf', pdf);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect((await readFile(docx)).subarray(0, 2).toString()).toBe('PK');
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
});

test('names what is not there, and makes nothing of a file that does not verify', async () => {
  expect(await placard('journal', 'nowhere')).toMatchObject({
    code: 1,
    err: expect.stringContaining('There is no room "nowhere".') as string,
  });
  expect(await placard('journal', zip, '--document', 'X/1')).toMatchObject({
    code: 1,
    err: expect.stringContaining('There is no document "X/1".') as string,
  });
  const broken = path.join(folder, 'broken.zip');
  await writeFile(broken, 'not a zip');
  expect(await placard('journal', broken)).toMatchObject({
    code: 1,
    err: expect.stringContaining('no journal is made of it') as string,
  });
});
