import { describe, expect, test } from 'vitest';
import { openBrackets } from '../../../src/kernel/text/render.ts';
import type { Live } from '../../../src/web/state/live.ts';
import type { RoomClient } from '../../../src/web/state/roomClient.ts';
import { World, draft, seat } from './world.ts';

const waiting = ({ room }: Pick<Live, 'room'>) => room?.items[0]?.waiting.map(({ who }) => who);

async function seated(who = 'arv'): Promise<{ readonly world: World; readonly client: RoomClient }> {
  const world = new World(seat(who));
  const client = world.client();
  client.start();
  await world.pass(10);
  return { world, client };
}

describe('a room that is followed', () => {
  test('is the room as it is recorded, on the server’s clock', async () => {
    const { world, client } = await seated();
    expect(client.live.status).toBe('live');
    expect(client.live.room).toEqual(world.room);
    expect(client.live.seat).toBe('arv');
    expect(client.live.now()).toBe(world.now);
  });

  test('shows what others do as it is recorded', async () => {
    const { world, client } = await seated();
    world.act('bmr', { type: 'RequestFloor' });
    await world.pass(100);
    expect(waiting(client.live)).toEqual(['BMR']);
    expect(client.live.head).toBe(world.head());
  });

  test('is drawn no more often than the eye follows', async () => {
    const { world, client } = await seated();
    await world.pass(100);
    let drawn = 0;
    client.subscribe(() => drawn++);
    for (let turn = 0; turn < 20; turn++) {
      world.act('bmr', { type: 'RequestFloor' });
      world.act('bmr', { type: 'WithdrawRequest' });
    }
    await world.pass(100);
    expect(drawn).toBeLessThanOrEqual(3);
    expect(client.live.room?.seq).toBe(world.seq);
  });
});

describe('an act of one’s own', () => {
  test('that a rule forbids is refused at once, with the rule, and not sent', async () => {
    const { world, client } = await seated();
    const sending = client.live.send({ type: 'YieldFloor' });
    expect(sending.ok).toBe(false);
    expect(client.live.refusal?.rule).toMatch(/floorIsTaken|senderHasTheFloor/);
    expect(world.heard).toEqual([]);
  });

  test('is shown pending at once and is done when its facts are here', async () => {
    const { world, client } = await seated();
    world.mute = true;
    client.live.send({ type: 'RequestFloor' });
    expect(waiting(client.live)).toEqual(['ARV']);
    expect(waiting({ room: client.live.recorded })).toEqual([]);
    expect(client.live.pending).toMatchObject([{ command: { type: 'RequestFloor' }, state: 'waiting' }]);
  });

  test('once recorded is named with its entry', async () => {
    const { world, client } = await seated();
    const seq = world.seq + 1;
    client.live.send({ type: 'RequestFloor' });
    await world.pass(100);
    expect(client.live.pending).toEqual([]);
    expect(client.live.done).toMatchObject([{ command: { type: 'RequestFloor' }, seq }]);
    expect(client.live.room).toEqual(world.room);
  });

  test('is judged on one’s acts that still wait', async () => {
    const { world, client } = await seated();
    world.mute = true;
    client.live.send({ type: 'RequestFloor' });
    expect(client.live.send({ type: 'RequestFloor' })).toMatchObject({
      ok: false,
      refusal: { rule: 'senderIsNotWaiting' },
    });
    expect(client.live.send({ type: 'WithdrawRequest' }).ok).toBe(true);
  });

  test('without an answer for 5 s is not confirmed, and is sent again under the same id', async () => {
    const { world, client } = await seated();
    world.deaf = true;
    const sending = client.live.send({ type: 'RequestFloor' });
    await world.pass(5_000);
    expect(client.live.pending).toMatchObject([{ state: 'unconfirmed' }]);
    expect(waiting(client.live)).toEqual([]);
    world.deaf = false;
    client.live.again(sending.ok ? sending.id : '');
    await world.pass(100);
    expect(client.live.done).toHaveLength(1);
    expect(new Set(world.heard.map((message) => 'id' in message && message.id)).size).toBe(1);
  });

  test('refused by the server names the rule', async () => {
    const { world, client } = await seated();
    world.mute = true;
    world.act('chair', { type: 'CloseList' });
    world.mute = false;
    client.live.send({ type: 'RequestFloor' });
    await world.pass(100);
    expect(client.live.refusal?.rule).toBe('listIsOpen');
    expect(client.live.pending).toEqual([]);
  });
});

describe('a lost line', () => {
  test('is said with its time; what depends on order waits, wording does not', async () => {
    const { world, client } = await seated();
    world.reachable = false;
    world.cut();
    expect(client.live.line).toEqual({ status: 'offline', since: world.now });
    expect(client.live.send({ type: 'RequestFloor' })).toEqual({ ok: false, refusal: 'offline' });
  });

  test('keeps wording that is tabled meanwhile, and sends it when it is back', async () => {
    const { world, client } = await seated();
    const paragraph = client.live.room?.drafts[0]?.paragraphs[0]?.label;
    if (paragraph === undefined) throw new Error('no paragraph');
    world.reachable = false;
    world.cut();
    const edit = { type: 'EditParagraph', draft, paragraph, text: 'Decides to meet in autumn;' } as const;
    expect(client.live.send(edit).ok).toBe(true);
    const bracketed = ({ room }: Pick<Live, 'room'>) => room?.drafts[0] && openBrackets(room.drafts[0]);
    expect(bracketed(client.live)).toBe(1);
    await world.pass(60_000);
    expect(client.live.pending).toMatchObject([{ state: 'waiting' }]);
    world.reachable = true;
    await world.pass(5_000);
    expect(world.room.drafts[0] && openBrackets(world.room.drafts[0])).toBe(1);
    expect(client.live.notices).toMatchObject([{ kind: 'reconnected', sent: [edit] }]);
    expect(client.live.done).toHaveLength(1);
  });

  test('comes back by itself, with what was missed', async () => {
    const { world, client } = await seated();
    world.reachable = false;
    world.cut();
    world.act('bmr', { type: 'RequestFloor' });
    await world.pass(20_000);
    expect(client.live.status).toBe('offline');
    world.reachable = true;
    await world.pass(5_000);
    expect(client.live.status).toBe('live');
    expect(waiting(client.live)).toEqual(['BMR']);
    expect(client.live.notices).toEqual([{ kind: 'reconnected', sent: [], received: 1 }]);
  });

  test('a plate younger than 5 s is sent again under its id and recorded once', async () => {
    const { world, client } = await seated();
    world.mute = true;
    client.live.send({ type: 'RequestFloor' });
    await world.pass(1_000);
    world.cut();
    world.mute = false;
    await world.pass(2_000);
    expect(world.heard.map((message) => message.t)).toEqual(['command', 'command']);
    expect(waiting(client.live)).toEqual(['ARV']);
    expect(client.live.done).toHaveLength(1);
  });

  test('a plate older than 5 s is asked about: recorded', async () => {
    const { world, client } = await seated();
    world.mute = true;
    client.live.send({ type: 'RequestFloor' });
    await world.pass(1_000);
    world.reachable = false;
    world.cut();
    await world.pass(10_000);
    world.mute = false;
    world.reachable = true;
    await world.pass(5_000);
    expect(world.heard.map((message) => message.t)).toEqual(['command', 'ask']);
    expect(client.live.done).toHaveLength(1);
    expect(waiting(client.live)).toEqual(['ARV']);
  });

  test('a plate older than 5 s is asked about: unknown, and the person decides', async () => {
    const { world, client } = await seated();
    world.reachable = false;
    client.live.send({ type: 'RequestFloor' });
    await world.pass(1_000);
    world.cut();
    await world.pass(10_000);
    world.reachable = true;
    await world.pass(5_000);
    expect(world.heard.map((message) => message.t)).toEqual(['ask']);
    expect(client.live.pending).toMatchObject([{ state: 'unconfirmed' }]);
    client.live.drop(client.live.pending[0]?.id ?? '');
    expect(client.live.pending).toEqual([]);
  });

  test('is noticed when the other end just falls silent', async () => {
    const { world, client } = await seated();
    world.mute = true;
    await world.pass(60_000);
    expect(client.live.status).toBe('offline');
  });
});

describe('what this browser keeps', () => {
  test('is the room at the next visit, before the line is there', async () => {
    const { world, client } = await seated();
    await world.pass(2_000);
    client.stop();
    world.reachable = false;
    const again = world.client();
    again.start();
    await world.pass(10);
    expect(again.live.room?.seq).toBe(world.seq);
    expect(again.live.status).toBe('offline');
    world.act('bmr', { type: 'RequestFloor' });
    world.reachable = true;
    await world.pass(5_000);
    expect(waiting(again.live)).toEqual(['BMR']);
  });

  test('was folded by another program: a snapshot is fetched', async () => {
    const { world, client } = await seated();
    client.stop();
    const again = world.client('another');
    again.start();
    await world.pass(10);
    expect(again.live.room).toEqual(world.room);
  });

  test('is ahead of a record restored from a backup: the room is fetched again and the person told', async () => {
    const { world, client } = await seated();
    const { room, facts } = world;
    world.act('bmr', { type: 'RequestFloor' });
    await world.pass(2_000);
    world.room = room;
    world.facts = facts;
    world.epoch = 2;
    world.cut();
    await world.pass(5_000);
    expect(client.live.status).toBe('live');
    expect(client.live.room).toEqual(room);
    expect(client.live.notices).toContainEqual({ kind: 'restored' });
  });

  test('is contradicted by a record of the same epoch: the person is told at which entry', async () => {
    const { world, client } = await seated();
    const { room, facts } = world;
    world.act('bmr', { type: 'RequestFloor' });
    await world.pass(2_000);
    const seen = client.live.room?.seq ?? 0;
    world.room = room;
    world.facts = facts;
    world.cut();
    await world.pass(5_000);
    expect(client.live.notices).toContainEqual({ kind: 'recordDiffers', seq: seen });
    expect(client.live.room).toEqual(room);
  });
});

describe('a room that is not open to one', () => {
  test.each(['notYourRoom', 'noSuchRoom'] as const)('says why: %s', async (why) => {
    const world = new World(seat('arv'));
    world.shut = why;
    const client = world.client();
    client.start();
    await world.pass(10);
    expect(client.live.line).toEqual({ status: 'closed', why });
  });

  test('a seat taken back closes the room, and the line stays closed', async () => {
    const { world, client } = await seated();
    world.say({ t: 'error', what: 'seatTakenBack' });
    await world.pass(10_000);
    expect(client.live.line).toEqual({ status: 'closed', why: 'seatTakenBack' });
  });

  test('another person’s acts are not sent from this seat', async () => {
    const { world, client } = await seated();
    world.mute = true;
    client.live.send({ type: 'RequestFloor' });
    await world.pass(100);
    client.stop();
    world.mute = false;
    const other = new World(seat('bmr'));
    const kept = await world.keep.load();
    expect(kept?.pending).toHaveLength(1);
    if (kept) await other.keep.save(kept);
    const again = other.client();
    again.start();
    await other.pass(3_000);
    expect(other.heard).toEqual([]);
    expect(again.live.pending).toEqual([]);
  });
});
