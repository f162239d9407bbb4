// A record with the rooms below it: exported, verified, imported elsewhere, and whatever somebody does to it in between.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { DelegationCode } from '../../src/kernel/base/ids.ts';
import { Catalogue } from '../../src/server/rooms/catalogue.ts';
import { belowName, listed } from '../../src/store/archive/manifest.ts';
import { nothing } from '../../src/store/archive/trust.ts';
import { verify } from '../../src/store/archive/verify.ts';
import { exported } from '../../src/store/archive/write.ts';
import { packed } from '../../src/store/archive/zip.ts';
import { canonical } from '../../src/store/canonical.ts';
import { placard } from '../cli/run.ts';
import { open } from '../store/archive/forge.ts';
import { Plenary, factsOf, forms } from '../support/consultation.ts';
import { type FreshStore, freshStore } from '../support/freshStore.ts';
import { type LiveServer, liveServer } from '../support/liveServer.ts';

const groups = ['groupcontact', 'groupfriends'] as const;
const [contact, friends] = groups;
let fresh: FreshStore;
let live: LiveServer;
let plenary: Plenary;
let zip: Uint8Array;
let folder = '';

beforeAll(async () => {
  fresh = await freshStore();
  live = await liveServer({}, fresh);
  plenary = await Plenary.of(live);
  const { gavel } = plenary;
  expect(await gavel.does(forms(contact, plenary.seat(0)))).toMatchObject({ ok: true });
  const facilitator = await plenary.line(plenary.delegate(0), contact);
  expect(await facilitator.does({ type: 'ReportBack' })).toMatchObject({ ok: true });
  expect(await gavel.does({ type: 'SetReportAside', consultation: contact })).toMatchObject({ ok: true });
  const ofFriends = { kind: 'friendsOfTheChair', members: ['D02' as DelegationCode] } as const;
  expect(await gavel.does(forms(friends, plenary.seat(1), ofFriends))).toMatchObject({ ok: true });
  zip = (await exported(live.store, `room:${plenary.id}`)).zip;
  folder = await mkdtemp(path.join(tmpdir(), 'placard-below-'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  plenary.end();
  await live.end();
  await rm(folder, { recursive: true });
});

const key = () => ({ ...nothing, keys: [live.store.key] });

/** Gives the export with another file, signed anew with the installation's own key. */
function signedWith(name: string, content: Uint8Array | undefined): Uint8Array {
  const { files, manifest } = open(zip);
  const changed = new Map(files);
  if (content === undefined) changed.delete(name);
  else changed.set(name, content);
  const held = [...changed].filter(([one]) => !['manifest.json', 'signature.json'].includes(one));
  const written = canonical({ ...manifest, files: held.map(([one, bytes]) => listed(one, bytes)) });
  const signature = {
    algorithm: 'Ed25519',
    publicKey: live.store.publicKey,
    signature: live.store.signText(written),
  };
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  return packed(
    new Map([
      ['manifest.json', bytesOf(written)],
      ['signature.json', bytesOf(canonical(signature))],
      ...held,
    ]),
  );
}

describe('an export', () => {
  test('holds the rooms below, each verified like itself', () => {
    const verdict = verify(zip, key());
    expect(verdict.ok && verdict.below.map(({ archive, by }) => [archive.manifest.stream, by])).toEqual(
      groups.map((id) => [`room:${id}`, 'key']),
    );
  });

  test('is known by a head of a room below as well', async () => {
    const head = { stream: `room:${contact}`, ...(await live.store.head(`room:${contact}`)) };
    const verdict = verify(zip, { keys: [], heads: [head] });
    expect(verdict.ok && [verdict.by, verdict.below.map(({ by }) => by)]).toEqual([
      'nothing',
      ['head', 'nothing'],
    ]);
    const cut = { stream: `room:${contact}`, seq: 900, hash: 'a'.repeat(64) };
    expect(verify(zip, { keys: [], heads: [cut] })).toMatchObject({ ok: false });
  });

  test('over HTTP holds what the person who fetches it may enter, and says what it does not hold', async () => {
    for (const [visitor, rooms] of [
      [plenary.room.secretary, groups],
      [plenary.delegate(1), groups],
      [plenary.delegate(2), [contact]],
    ] as const) {
      const answer = await fetch(`${live.address}/api/rooms/${plenary.id}/export`, {
        headers: { cookie: visitor.cookie ?? '' },
      });
      const verdict = verify(new Uint8Array(await answer.arrayBuffer()), key());
      expect(verdict.ok && verdict.below.map(({ archive }) => archive.manifest.stream)).toEqual(
        rooms.map((id) => `room:${id}`),
      );
      expect(verdict.ok && verdict.without).toEqual(groups.filter((id) => !rooms.some((one) => one === id)));
    }
  });

  test.each<[string, () => Promise<Uint8Array>, string]>([
    [
      'another room in the place of one below',
      async () => signedWith(belowName(contact), (await exported(live.store, `room:${friends}`)).zip),
      `rooms/${contact}.zip is the record of room:${friends}`,
    ],
    [
      'a room that was never formed below',
      async () => signedWith(belowName('elsewhere'), (await exported(live.store, `room:${friends}`)).zip),
      'rooms/elsewhere.zip is of a room that was not formed below this one',
    ],
    [
      'a room below that is no export',
      async () => signedWith(belowName(contact), new TextEncoder().encode('nothing')),
      'This is no export of Placard',
    ],
    [
      'a room below cut out behind the manifest’s back',
      async () => {
        const files = new Map(open(zip).files);
        files.delete(belowName(contact));
        return packed(files);
      },
      `rooms/${contact}.zip is missing`,
    ],
  ])('with %s is refused, whoever signed it', async (_, forged, problem) => {
    const verdict = verify(await forged(), key());
    expect(verdict).toMatchObject({ ok: false, problem: expect.stringContaining(problem) as string });
  });
});

describe('placard', () => {
  test('exports, verifies and imports the rooms below with the one above', async () => {
    vi.stubEnv('DATABASE_URL', fresh.url);
    const file = path.join(folder, 'plenary.zip');
    const written = await placard('export', plenary.id, '-o', file);
    for (const id of groups) expect(written.out).toContain(`facts of room:${id} below it, head room:${id}@`);
    const checked = await placard('verify', file, '--key', live.store.key);
    expect(checked.code).toBe(0);
    for (const id of groups) expect(checked.out).toContain(`below it, room:${id}: `);
    const whole = await placard('verify', '--data', folder);
    expect(whole.out).toContain(`room:${contact}, below room:${plenary.id}: `);

    const elsewhere = await freshStore();
    vi.stubEnv('DATABASE_URL', elsewhere.url);
    const came = await placard('import', file);
    expect(came).toMatchObject({ code: 0, err: '' });
    const catalogue = new Catalogue(elsewhere.store, () => 1 as never);
    await catalogue.adopt();
    expect((await catalogue.below(plenary.id)).map(({ id, archived }) => [id, archived])).toEqual(
      groups.map((id) => [id, true]),
    );
    for (const id of groups)
      expect(await factsOf(elsewhere.store, id)).toEqual(await factsOf(live.store, id));
    expect((await placard('import', file)).err).toContain('here already');
    await elsewhere.end();
  });

  test('says what a file does not hold', async () => {
    const file = path.join(folder, 'less.zip');
    await writeFile(file, signedWith(belowName(friends), undefined));
    expect((await placard('verify', file)).out).toContain(`below it, room:${friends}: not in this file`);
  });
});
