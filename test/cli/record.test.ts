import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { exported } from '../../src/store/archive/write.ts';
import type { Head } from '../../src/store/store.ts';
import { type FreshStore, freshStore } from '../support/freshStore.ts';
import { mended, open, rechained, resigned, withLines } from '../store/archive/forge.ts';
import { recordMeeting } from '../store/archive/meeting.ts';
import { discard } from '../support/database.setup.ts';
import { placard } from './run.ts';

let fresh: FreshStore;
let folder: string;
let zip: string;
let head: Head;

beforeAll(async () => {
  fresh = await freshStore();
  folder = await mkdtemp(path.join(tmpdir(), 'placard-cli-'));
  zip = path.join(folder, 'rivers.zip');
  head = await recordMeeting(fresh.store, 'rivers');
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

const bytes = async (): Promise<Uint8Array> => readFile(zip);
/** Writes a forged export and gives its name. */
async function forged(name: string, content: Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}
const full = (): string => `${head.seq}:${head.hash}`;

describe('export', () => {
  test('writes the record while the server runs, and names head and key', async () => {
    const file = path.join(folder, 'out.zip');
    const ran = await placard('export', 'rivers', '-o', file);
    expect(ran).toEqual({
      code: 0,
      err: '',
      out: `${file}: 11 facts of room:rivers\nhead room:rivers@${full()}\nkey ${fresh.store.key}\n`,
    });
    expect(open(await readFile(file)).facts).toEqual(open(await bytes()).facts);
  });
  test('holds nothing of people', async () => {
    await fresh.store.sql`insert into people (id, name, made) values ('p1', 'Ana Personal', 1)`;
    const { zip: content } = await exported(fresh.store, 'room:rivers');
    for (const file of open(content).files.values())
      expect(new TextDecoder().decode(file)).not.toContain('Ana');
  });
  test.each<[string, readonly string[], string]>([
    ['an unknown room', ['nowhere', '-o', 'x.zip'], 'There is no room "nowhere". There are: rivers'],
    ['no file', ['rivers'], 'Name the file to write with -o FILE.zip.'],
    [
      'a folder that is not there',
      ['rivers', '-o', '/nowhere/x.zip'],
      '/nowhere/x.zip cannot be written: there is no such',
    ],
    ['two rooms', ['rivers', 'lakes', '-o', 'x.zip'], '"lakes" is one thing too many'],
    ['an option that is none', ['rivers', '--force'], 'There is no option --force.'],
  ])('of %s gets a sentence', async (_, args, sentence) => {
    const ran = await placard('export', ...args);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(`placard export: ${sentence}`);
  });
});

describe('verify', () => {
  test('says what it knows by what it was given', async () => {
    const lines = `\nhead room:rivers@${full()}\nkey ${fresh.store.key}\n`;
    const said = async (...args: readonly string[]) => placard('verify', zip, ...args);
    expect(await said()).toEqual({
      code: 0,
      err: '',
      out: `room:rivers: 11 facts, consistent, signer unchecked${lines}`,
    });
    expect((await said('--key', fresh.store.key)).out).toContain(
      '11 facts, verified, signed by the key you named',
    );
    expect((await said('--head', full())).out).toContain('11 facts, verified, up to the head you named');
    expect((await said('--head', head.hash)).out).toContain('11 facts, verified, up to the head you named');
    const early = open(await bytes()).facts[3];
    expect((await said('--head', `room:rivers@4:${early?.hash}`)).out).toContain(
      'verified up to fact 4, the head you named; the rest is consistent, signer unchecked',
    );
  });

  test.each<[string, () => Promise<Uint8Array>, () => readonly string[], string]>([
    [
      'changed',
      async () => withLines(await bytes(), open(await bytes()).lines.with(9, '{}')),
      () => [],
      'fact 10',
    ],
    [
      'removed',
      async () => withLines(await bytes(), open(await bytes()).lines.toSpliced(4, 1)),
      () => [],
      'fact 5',
    ],
    [
      'cut off at the end',
      async () => resigned(mended(await bytes(), open(await bytes()).facts.slice(0, 7))),
      () => ['--head', full()],
      'fact 8',
    ],
    [
      'cut off before a head of which only the hash is known',
      async () => resigned(mended(await bytes(), open(await bytes()).facts.slice(0, 7))),
      () => ['--head', head.hash],
      'fact 8',
    ],
    [
      'forged',
      async () =>
        mended(
          await bytes(),
          rechained(
            open(await bytes()).facts.with(3, { ...open(await bytes()).facts[4], command: 'x' } as never),
          ),
        ),
      () => ['--key', fresh.store.key],
      'fact 11',
    ],
  ])('ends with 1 and names stream and fact when a fact was %s', async (what, content, args, fact) => {
    const file = await forged(`${what.replaceAll(' ', '-')}.zip`, await content());
    const ran = await placard('verify', file, ...args());
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain(`${file}: room:rivers, ${fact}`);
  });

  test.each<[readonly string[], string]>([
    [['--key', 'abc'], '--key takes a fingerprint'],
    [['--head', '11:abc'], '--head takes HASH, SEQ:HASH'],
    [['--data', 'x'], 'Name an export or a data folder, not both.'],
  ])('%j gets a sentence', async (args, sentence) => {
    expect(await placard('verify', zip, ...args)).toMatchObject({
      code: 1,
      err: expect.stringContaining(sentence) as string,
    });
  });
  test('of a file that is no export gets a sentence', async () => {
    const ran = await placard('verify', await forged('text.zip', new TextEncoder().encode('hello')));
    expect(ran.err).toContain('This is no export of Placard');
  });
});

describe('verify --data', () => {
  test('follows every stream while the server runs', async () => {
    const lakes = await recordMeeting(fresh.store, 'lakes');
    fresh.store.sign('room:lakes', lakes.seq, lakes.hash);
    const before = await vi.waitFor(async () => {
      const found = await placard('verify', '--data', folder, '--key', fresh.store.key);
      expect(found.code).toBe(0);
      return found;
    });
    expect(before.out).toContain(`room:lakes: 11 facts, signed up to fact 11 by ${fresh.store.key}`);
    await fresh.store.sql`update facts set body = '{"seat":"s9"}' where stream = 'room:lakes' and seq = 4`;
    const after = await placard('verify', '--data', folder);
    expect(after.code).toBe(1);
    expect(after.err).toBe('room:lakes, fact 4: its content is not what was hashed: it was changed.\n');
    expect(after.out).toContain('room:rivers: 11 facts');
  });
  test('finds an end cut off in the database, by the head that was signed', async () => {
    await fresh.store.sql`delete from facts where stream = 'room:lakes' and seq in (4, 10, 11)`;
    expect((await placard('verify', '--data', folder)).err).toContain(
      'room:lakes, fact 4: in its place stands fact 5',
    );
    await fresh.store.sql`delete from facts where stream = 'room:lakes' and seq >= 4`;
    expect((await placard('verify', '--data', folder)).err).toContain(
      'room:lakes, fact 4: it is missing: the end was cut off, for the head names 11 facts',
    );
    await fresh.store.sql`delete from facts where stream = 'room:lakes'`;
    expect((await placard('verify', '--data', folder)).err).toContain('room:lakes, fact 1: it is missing');
    await fresh.store.remove('room:lakes');
  });
  test('wants the stream of a head when there are several', async () => {
    await recordMeeting(fresh.store, 'hills');
    expect((await placard('verify', '--data', folder, '--head', full())).err).toContain(
      'Write it as STREAM@SEQ:HASH',
    );
    expect((await placard('verify', '--data', folder, '--head', `room:rivers@${full()}`)).code).toBe(0);
    expect((await placard('verify', '--data', folder, '--head', `room:hills@${full()}`)).err).toContain(
      'room:hills, fact 11: it is not the fact of the head',
    );
    expect((await placard('verify', '--data', folder, '--head', `room:none@${full()}`)).err).toContain(
      'no such stream',
    );
    await fresh.store.remove('room:hills');
  });
  test('of a folder without a record makes none', async () => {
    vi.stubEnv('DATABASE_URL', '');
    const nothing = path.join(folder, 'nothing');
    expect((await placard('verify', '--data', nothing)).err).toContain(`There is no record in ${nothing}`);
    await expect(stat(nothing)).rejects.toThrow('ENOENT');
  });
});

describe('import', () => {
  test('makes the room again, fact for fact, once', async () => {
    const other = await freshStore();
    vi.stubEnv('DATABASE_URL', other.url);
    const ran = await placard('import', zip, '--key', fresh.store.key);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toBe(`room:rivers: 11 facts imported, read-only, signed by ${fresh.store.key}\n`);
    const facts = [];
    for await (const page of other.store.read('room:rivers', 0)) facts.push(...page);
    expect(facts).toEqual(open(await bytes()).facts);
    expect((await placard('verify', '--data', folder, '--key', fresh.store.key)).code).toBe(0);
    expect((await placard('import', zip)).err).toContain('There is a room rivers here already');
    await other.end();
  });
  test('makes a data folder that does not exist yet', async () => {
    vi.stubEnv('DATABASE_URL', '');
    const made = path.join(folder, 'elsewhere');
    expect(await placard('import', zip, '--data', made)).toMatchObject({ code: 0, err: '' });
    expect((await placard('verify', '--data', made)).out).toContain('room:rivers: 11 facts');
    await discard(made);
  });
  test('refuses an id that stands in the list of rooms, deleted or not', async () => {
    const other = await freshStore();
    vi.stubEnv('DATABASE_URL', other.url);
    await other.store.sql`insert into rooms (id, title, made, deleted) values ('rivers', 'Old', 1, 2)`;
    expect((await placard('import', zip)).err).toContain('There is a room rivers here already');
    expect(await other.store.streams()).toEqual([]);
    await other.end();
  });
  test('refuses what does not verify', async () => {
    const file = await forged('bad.zip', withLines(await bytes(), open(await bytes()).lines.slice(0, 7)));
    expect((await placard('import', file)).err).toContain(
      'does not verify, and is not imported: room:rivers, fact 8',
    );
    expect((await placard('import', zip, '--key', 'a'.repeat(64))).err).toContain(
      'is not imported: room:rivers, fact 11',
    );
  });
  test('refuses a whole chain that tells no meeting', async () => {
    const facts = open(await bytes()).facts;
    const file = await forged('none.zip', resigned(mended(await bytes(), rechained(facts.slice(1)))));
    expect((await placard('import', file)).err).toContain('tell no meeting that this program can read');
  });
});

describe('replay', () => {
  test('prints the meeting as it stood', async () => {
    const state = async (at: string) => JSON.parse((await placard('replay', zip, '--at', at)).out) as object;
    expect(await state('4')).toMatchObject({
      room: 'rivers',
      seq: 4,
      last: 'SeatArrived',
      state: 'scheduled',
      texts: {},
      present: ['s1'],
    });
    expect(await state('10')).toMatchObject({
      seq: 10,
      state: 'open',
      agenda: {
        state: 'adopted',
        open: '1',
        items: [{ item: '1', title: 'Rivers', state: 'open', list: 'unopened' }],
      },
      texts: { d1: { symbol: 'MC.DD/1/26', openBrackets: 0, paragraphs: { OP1: 'Decides to share data' } } },
    });
    expect(await state('11')).toMatchObject({
      texts: { d1: { paragraphs: { OP1: '[Decides to share data] (ARV reserves)' } } },
    });
    expect(JSON.parse((await placard('replay', zip)).out)).toEqual(await state('11'));
  });
  test.each(['0', '12', '-1', 'x', '1.5', ''])('at %j gets a sentence', async (at) => {
    const ran = await placard('replay', zip, `--at=${at}`);
    expect(ran).toMatchObject({
      code: 1,
      err: expect.stringMatching(/--at (takes the number of a fact, from 1 to 11|needs)/) as string,
    });
  });
});
