import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { beginning } from '../../src/store/chain.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { Head, Store } from '../../src/store/store.ts';
import { discard } from '../support/database.setup.ts';
import { entry } from '../store/entries.ts';
import { recordMeeting } from '../store/archive/meeting.ts';
import { placard } from './run.ts';

// A new database takes a second, or ten where the machine is busy.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let folder: string;
let data: string;
let file: string;
let store: Store;
let head: Head;

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', '');
  folder = await mkdtemp(path.join(tmpdir(), 'placard-backup-'));
  data = path.join(folder, 'data');
  file = path.join(folder, 'placard.backup');
  store = await openStore({ dataDir: data });
  head = await recordMeeting(store, 'rivers');
  store.sign('room:rivers', head.seq, head.hash);
  await store.sql`insert into people (id, name, made) values ('p1', ${'Ana \t\\N\n“Ⅷ”'}, 1)`;
  await store.sql`insert into rooms (id, title, made) values ('rivers', 'Rivers', 1)`;
  await store.sql`insert into uploads (id, room, name, bytes, at) values ('u1', 'rivers', 'a.txt', ${Buffer.from([0, 255, 10])}, 1)`;
  await store.sql`insert into bodies (id, version, base, procedure, made) values ('b1', 1, 'osceDecision', '{}', 1)`;
  // More than the library takes at once.
  await store.append('room:long', beginning, [entry('long', 3_000)]);
  const long = await store.head('room:long');
  store.sign('room:long', long.seq, long.hash);
  await mkdir(path.join(data, 'files', 'deep'), { recursive: true });
  await writeFile(path.join(data, 'files', 'deep', 'a.bin'), Buffer.alloc(200_000, 7));
  await writeFile(path.join(data, 'files', 'empty'), '');
});
afterAll(async () => {
  await store.close();
  await discard(data);
  await rm(folder, { recursive: true });
  vi.unstubAllEnvs();
});

describe('a backup', () => {
  test('is written while the server runs, for its owner only', async () => {
    let at = head;
    let writing = true;
    const busy = (async () => {
      for (let round = 0; writing; round += 1) {
        const done = await store.append('room:rivers', at, [entry(`during ${round}`)]);
        at = (done.ok && done.facts.at(-1)) || at;
      }
    })();
    const ran = await placard('backup', '-o', file, '--data', data);
    writing = false;
    await busy;
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('2 files');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test('restored is the same record under a new epoch, and verifies', async () => {
    const made = path.join(folder, 'restored');
    const ran = await placard('restore', file, '--data', made);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(
      (
        await placard(
          'verify',
          '--data',
          made,
          '--key',
          store.key,
          '--head',
          `room:rivers@${head.seq}:${head.hash}`,
        )
      ).code,
    ).toBe(0);
    const other = await openStore({ dataDir: made });
    expect(other.key).toBe(store.key);
    expect(other.epoch).toBeGreaterThan(store.epoch);
    expect(await other.sql`select * from people`).toEqual(await store.sql`select * from people`);
    expect(await other.sql`select * from bodies`).toEqual(await store.sql`select * from bodies`);
    expect(await other.sql`select * from uploads`).toEqual(await store.sql`select * from uploads`);
    const last = await other.head('room:rivers');
    expect(await other.append('room:rivers', last, [entry('afterwards')])).toMatchObject({ ok: true });
    expect(await other.became('room:rivers', 's1', 'during 0', 'digest of during 0')).toEqual(
      last.seq > head.seq ? { seq: head.seq + 1 } : undefined,
    );
    await other.close();
    expect(await readFile(path.join(made, 'files', 'deep', 'a.bin'))).toEqual(Buffer.alloc(200_000, 7));
    expect(await readFile(path.join(made, 'files', 'empty'), 'utf8')).toBe('');
    expect((await placard('restore', file, '--data', made)).err).toContain('holds something already');
    await discard(made);
  });

  test.each<[string, (whole: Buffer) => Buffer, string]>([
    ['cut off', (whole) => whole.subarray(0, whole.length - 200), 'it is cut off'],
    ['packed anew without its end', (whole) => gzipSync(gunzipSync(whole).subarray(0, -80)), 'it is cut off'],
    ['changed', (whole) => gzipSync(changed(gunzipSync(whole))), 'it was changed or damaged'],
    ['another file', () => Buffer.from('hello'), 'no backup of Placard'],
    ['another file, packed', () => gzipSync('hello\n'), 'no backup of Placard'],
    [
      'of a newer program',
      (whole) => gzipSync(gunzipSync(whole).toString('latin1').replace('"steps":[1', '"steps":[9999,1')),
      'A newer Placard',
    ],
  ])('that is %s is refused, and leaves nothing behind', async (name, spoil, sentence) => {
    const bad = path.join(folder, 'bad.backup');
    await writeFile(bad, spoil(await readFile(file)));
    const made = path.join(folder, `bad ${name}`);
    const ran = await placard('restore', bad, '--data', made);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain(sentence);
    await expect(stat(made)).rejects.toThrow('ENOENT');
  });

  test.each<[string, readonly string[], string]>([
    ['backup', [], 'Name the file to write with -o FILE.'],
    ['backup', ['x', '-o', 'y'], '"x" is not understood'],
    ['restore', [], 'Name the backup.'],
    ['restore', ['x'], 'Name the new data folder with --data NEW.'],
    [
      'restore',
      ['/nowhere', '--data', '/tmp/placard-never-made'],
      '/nowhere cannot be read: there is no such file.',
    ],
  ])('%s %j gets a sentence', async (name, args, sentence) => {
    expect((await placard(name, ...args)).err).toContain(`placard ${name}: ${sentence}`);
  });
});

/** A word in a fact, of the same length. */
function changed(bytes: Buffer): Buffer {
  const at = bytes.indexOf('On shared rivers');
  bytes.write('On shared wivers', at);
  return bytes;
}
