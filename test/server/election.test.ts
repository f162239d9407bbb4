// Secret ballots over the real server: what is kept where, who hears of it, and what a crash of the database does.
import { readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { DelegationCode } from '../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../src/kernel/meeting/commands.ts';
import { evolve } from '../../src/kernel/meeting/folds.ts';
import type { Room } from '../../src/kernel/meeting/room.ts';
import { backUp } from '../../src/store/backup/backup.ts';
import { factOf } from '../../src/store/facts.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { Store } from '../../src/store/store.ts';
import { discard } from '../support/database.setup.ts';
import {
  type Line,
  type LiveServer,
  type SeatedRoom,
  liveServer,
  seatedRoom,
} from '../support/liveServer.ts';

// A new database takes a second, or ten where the machine is busy.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let folder = '';
let data = '';
let live: LiveServer;
let room: SeatedRoom;
let gavel: Line;
let lines: Line[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'placard-election-'));
  data = path.join(folder, 'data');
  const opened: Store[] = [];
  const open = async (): Promise<Store> => {
    const store = await openStore({ dataDir: data });
    opened.push(store);
    return store;
  };
  const end = async (): Promise<void> => {
    for (const one of opened) await one.close();
  };
  live = await liveServer({}, { store: await open(), url: '', again: open, end });
  room = await seatedRoom(live, 5, 'ungaCommittee');
  gavel = room.chair.line(room.id);
  lines = room.delegates.map((one) => one.line(room.id));
  for (const line of [gavel, ...lines]) await line.hello();
  await arrived(5);
});
afterAll(async () => {
  for (const line of [gavel, ...lines]) line.end();
  await live.end();
  await discard(data);
  await rm(folder, { recursive: true, force: true });
});

const code = (text: string) => text as DelegationCode;
const cast = (...choices: readonly string[]): MeetingCommand => ({
  type: 'CastBallot',
  choices: choices.map(code),
});
const opens: MeetingCommand = {
  type: 'OpenElection',
  office: 'Chair of the group of experts',
  places: 1,
  candidates: ['D01', 'D02'].map(code),
};
/** Waits until so many delegations are in the room. */
async function arrived(count: number): Promise<void> {
  await gavel.until(() => gavel.facts.filter(({ type }) => type === 'SeatArrived').length >= count);
}
const line = (index: number): Line => lines[index] ?? gavel;
const stream = () => `room:${room.id}`;
const box = { election: 1, round: 1 };

async function roomNow(): Promise<Room> {
  let state: Room | undefined;
  for await (const page of live.store.read(stream(), 0))
    state = page.map(factOf).reduce<Room | undefined>(evolve, state);
  if (!state) throw new Error('no room');
  return state;
}

/** Gives every file below a folder that holds some bytes. */
function filesWith(place: string, bytes: string): readonly string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.join(one.parentPath, one.name))
    .filter((file) => readFileSync(file).includes(bytes));
}
const place = (): string =>
  (JSON.parse(readFileSync(path.join(data, 'store.json'), 'utf8')) as { readonly place: string }).place;

/** Gives all that the database holds but the ballots, as text. */
async function everythingElse(): Promise<string> {
  const tables = await live.store.sql<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r' and relname <> 'ballots'`;
  const all: string[] = [];
  for (const { name } of tables) {
    const rows = await live.store.sql<{ row: string }[]>`
      select one::text as row from ${live.store.sql(name)} as one`;
    all.push(...rows.map(({ row }) => row));
  }
  return all.join('\n');
}
const times = (text: string, word: string): number => text.split(word).length - 1;

describe('a secret ballot', () => {
  const receipts: string[] = [];

  test('gives the voter alone a receipt, once', async () => {
    expect(await gavel.does(opens)).toMatchObject({ ok: true });
    expect(await gavel.does({ type: 'OpenBallot' })).toMatchObject({ ok: true });
    const answer = await line(2).does(cast('D02'), 'my-ballot');
    expect(answer).toMatchObject({
      ok: true,
      receipt: expect.stringMatching(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-Z]{2}$/),
    });
    if (!('receipt' in answer) || answer.receipt === undefined) throw new Error('no receipt');
    receipts.push(answer.receipt);
    const again = await line(2).does(cast('D02'), 'my-ballot');
    expect(again).toEqual({ t: 'answer', id: 'my-ballot', ok: true, seq: answer.seq });
    await line(1).until(() => line(1).facts.some(({ type }) => type === 'BallotCast'));
    for (const other of [gavel, ...lines.filter((one) => one !== line(2))])
      expect(JSON.stringify(other.heard)).not.toContain(answer.receipt);
  });

  test('leaves what was chosen nowhere but in the box: no table, log, file or backup holds it', async () => {
    const before = await everythingElse();
    const answer = await line(3).does(cast('D01'));
    if (!('receipt' in answer) || answer.receipt === undefined) throw new Error('no receipt');
    receipts.push(answer.receipt);
    const after = await everythingElse();
    expect(times(after, 'D01')).toBe(times(before, 'D01'));
    expect(times(after, 'BallotCast')).toBe(times(before, 'BallotCast') + 1);
    await live.store.sql`checkpoint`;
    const [table] = await live.store.sql<{ files: string[] }[]>`
      select array_agg(pg_relation_filepath(oid)) as files from pg_class
      where relname in ('ballots', 'ballots_pkey')`;
    const own = new Set(table?.files.map((file) => path.join(place(), 'cluster', file)));
    expect(filesWith(place(), 'BallotCast').length).toBeGreaterThan(0);
    for (const file of filesWith(place(), answer.receipt)) expect(own).toContain(file);
    const file = path.join(folder, 'a.backup');
    await backUp(live.store, data, file);
    expect(filesWith(folder, answer.receipt).filter((one) => !one.startsWith(place()))).toEqual([]);
  });

  test('of one delegation is refused a second time, and says nothing of the first', async () => {
    expect(await line(3).does(cast('D02'))).toMatchObject({ ok: false, refused: 'ballotIsNotCast' });
  });

  test('is counted on the server from what it kept, whatever a client says', async () => {
    gavel.say({ t: 'command', id: 'forged', command: { type: 'CountBallots', ballots: [] } });
    await gavel.until(() => gavel.of('error').find(({ id }) => id === 'forged'));
    expect(await line(0).does({ type: 'CloseBallot' })).toMatchObject({ refused: 'senderIsChair' });
    const both = [line(0).does(cast('D01')), line(1).does(cast('D02')), line(4).does(cast())];
    const closing = await Promise.all(both).then(() => gavel.does({ type: 'CloseBallot' }, 'close'));
    expect(closing).toMatchObject({ ok: true });
    const [election] = (await roomNow()).elections;
    const counted = election?.rounds[0];
    expect(counted).toMatchObject({
      tally: [
        { candidate: 'D01', votes: 2 },
        { candidate: 'D02', votes: 2 },
      ],
      blank: 1,
      invalid: 0,
      elected: [],
    });
    const published = counted?.ballots.map(({ receipt }) => receipt) ?? [];
    expect(published).toEqual(published.toSorted());
    expect(published.length).toBe(5);
    expect(counted?.ballots.find(({ receipt }) => receipt === receipts[0])?.choices).toEqual(['D02']);
    expect(counted?.ballots.find(({ receipt }) => receipt === receipts[1])?.choices).toEqual(['D01']);
    expect((await live.store.ballots(stream(), box)).ballots).toEqual([]);
    expect(await gavel.does({ type: 'CloseBallot' }, 'close')).toMatchObject({ ok: true });
  });

  test('leaves nothing of the box behind once it is counted', async () => {
    await vi.waitFor(async () => {
      const [{ size } = { size: '' }] = await live.store.sql<{ size: string }[]>`
        select pg_relation_size('ballots')::text as size`;
      expect(size).toBe('0');
    });
  });

  test('is counted again when a delegation asks', async () => {
    expect(await line(4).does({ type: 'RequestRecount', election: 1, round: 1 })).toMatchObject({ ok: true });
    expect(await gavel.does({ type: 'Recount', election: 1, round: 1 })).toMatchObject({ ok: true });
    expect((await roomNow()).elections[0]?.rounds[0]?.recount).toEqual({ by: 'D05', same: true });
  });
});

describe('ballots cast while the Chair closes', () => {
  test('are counted or refused, and none is lost', async () => {
    expect(await gavel.does({ type: 'OpenBallot' })).toMatchObject({ ok: true });
    const closing = lines.map((one) => one.does(cast('D02')));
    const closed = await gavel.does({ type: 'CloseBallot' });
    const answers = await Promise.all(closing);
    expect(closed).toMatchObject({ ok: true });
    const round = (await roomNow()).elections[0]?.rounds[1];
    const taken = answers.filter((one) => 'ok' in one && one.ok);
    expect(round?.ballots.length).toBe(taken.length);
    for (const one of taken)
      if ('receipt' in one) expect(round?.ballots.map(({ receipt }) => receipt)).toContain(one.receipt);
  });
});

describe('two server processes of one room', () => {
  test('count every ballot, whichever of them it went to', async () => {
    const other = await live.alongside();
    const there = room.delegates.slice(0, 3).map((one) => other.visitor(one.cookie).line(room.id));
    for (const one of there) await one.hello();
    if ((await roomNow()).elections.at(-1)?.state === 'open') await gavel.does({ type: 'CallOffElection' });
    await gavel.does(opens);
    await gavel.does({ type: 'OpenBallot' });
    for (const one of there) await one.until(() => one.facts.at(-1)?.type === 'BallotOpened');
    const casting = [
      ...there.map((one) => one.does(cast('D01'))),
      line(3).does(cast('D02')),
      line(4).does(cast()),
    ];
    for (const answer of await Promise.all(casting)) expect(answer).toMatchObject({ ok: true });
    expect(await gavel.does({ type: 'CloseBallot' })).toMatchObject({ ok: true });
    const election = (await roomNow()).elections.at(-1);
    expect(election).toMatchObject({ state: 'filled', elected: ['D01'] });
    expect(election?.rounds[0]?.ballots.length).toBe(5);
    for (const one of there) one.end();
    await other.close();
  });
});

describe('a database that crashes during a ballot', () => {
  test('has lost it: the count is refused, the Chair declares it void and all vote again', async () => {
    const { elections } = await roomNow();
    if (elections.at(-1)?.state === 'open') await gavel.does({ type: 'CallOffElection' });
    expect(await gavel.does(opens)).toMatchObject({ ok: true });
    await gavel.does({ type: 'OpenBallot' });
    for (const one of lines) expect(await one.does(cast('D02'))).toMatchObject({ ok: true });
    const began = async () =>
      (await live.store.sql<{ began: string }[]>`select pg_postmaster_start_time()::text as began`)[0]?.began;
    const before = await began();
    const lock = path.join(place(), 'cluster', 'postmaster.pid');
    process.kill(Number(readFileSync(lock, 'utf8').split('\n')[0]), 'SIGQUIT');
    await vi.waitFor(async () => expect(await began()).not.toBe(before), { timeout: 60_000 });

    expect(await gavel.does({ type: 'CloseBallot' })).toMatchObject({ refused: 'ballotsAreWhole' });
    expect((await roomNow()).elections.at(-1)?.ballot?.cast.length).toBe(5);
    expect(await gavel.does({ type: 'VoidBallot' })).toMatchObject({ ok: true });
    expect(await gavel.does({ type: 'OpenBallot' })).toMatchObject({ ok: true });
    for (const one of lines) expect(await one.does(cast('D02'))).toMatchObject({ ok: true });
    expect(await gavel.does({ type: 'CloseBallot' })).toMatchObject({ ok: true });
    expect((await roomNow()).elections.at(-1)).toMatchObject({ state: 'filled', elected: ['D02'] });
    expect(JSON.stringify(live.reported)).not.toContain('D02');
  });
});
