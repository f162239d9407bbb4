// Who may go into a room below a room, and what happens to it with the one above.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DelegationCode, SeatId } from '../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../src/kernel/meeting/commands.ts';
import { Plenary, draft, factsOf, forms, into, label, reads, stateOf } from '../support/consultation.ts';
import { type Line, type LiveServer, liveServer, seatedRoom } from '../support/liveServer.ts';

let live: LiveServer;
let plenary: Plenary;
let gavel: Line;
let below = '';
let count = 0;

beforeAll(async () => {
  live = await liveServer({ limitsLifted: true });
});
afterAll(() => live.end());
beforeEach(async () => {
  plenary = await Plenary.of(live);
  gavel = plenary.gavel;
  below = `below${String((count += 1)).padStart(7, '0')}`;
});
afterEach(() => plenary.end());

const formed = async (more = {}) =>
  expect(await gavel.does(forms(below, plenary.seat(0), more))).toMatchObject({ ok: true });
describe('who may go in', () => {
  const friends = { kind: 'friendsOfTheChair', members: ['D02' as DelegationCode] } as const;

  test('with the seat of the room above, given below when it first comes in', async () => {
    await formed();
    const { line: one, seat: there } = await into(plenary.delegate(1), below);
    expect(there).toBe(plenary.seat(1));
    const given = await one.until(() =>
      one.facts.find((fact) => fact.type === 'SeatGiven' && fact.seat === there),
    );
    expect(given).toMatchObject({ role: 'head', delegation: 'D02', by: 'organiser' });
    await one.until(() => one.facts.some((fact) => fact.type === 'SeatArrived' && fact.seat === there));
    const chair = await into(plenary.room.chair, below);
    expect((await stateOf(live.store, below)).seats.find((own) => own.seat === chair.seat)?.role).toBe(
      'observer',
    );
    const again = await plenary.line(plenary.delegate(1), below);
    await again.hello();
    const types = (await factsOf(live.store, below)).filter(({ type }) => type === 'SeatGiven');
    expect(types).toHaveLength(3);
  });

  test('two devices that come in at once are given the seat once', async () => {
    await formed();
    await Promise.all([
      plenary.line(plenary.delegate(1), below),
      plenary.line(plenary.delegate(1), below),
      plenary.delegate(1).get(`/api/rooms/${below}/snapshot`),
    ]);
    const given = (await factsOf(live.store, below)).filter(
      ({ type, body }) => type === 'SeatGiven' && body.includes(plenary.seat(1)),
    );
    expect(given).toHaveLength(1);
  });

  test('friends of the Chair: the members, the facilitator, the Chair and the secretary, and nobody else', async () => {
    await formed(friends);
    for (const visitor of [
      plenary.delegate(0),
      plenary.delegate(1),
      plenary.room.chair,
      plenary.room.secretary,
    ])
      expect((await visitor.ask('GET', `/api/rooms/${below}/snapshot`)).status).toBe(200);
    const outsider = plenary.delegate(2);
    for (const address of ['snapshot', 'facts', 'export', 'seats'])
      expect((await outsider.ask('GET', `/api/rooms/${below}/${address}`)).status).toBe(403);
    const shut = outsider.line(below);
    await shut.until(() => shut.closed);
    expect(shut.closed?.code).toBe(4003);
    const listed = await outsider.get<readonly { id: string }[]>('/api/rooms');
    expect(listed.some(({ id }) => id === below)).toBe(false);
    expect((await live.visitor().ask('GET', `/api/rooms/${below}/snapshot`)).status).toBe(401);
  });

  test('a seat withdrawn above is out below at once, also on another server process', async () => {
    await formed();
    const elsewhere = await live.alongside();
    const away = elsewhere.visitor(plenary.delegate(1).cookie);
    const there = await plenary.line(away, below);
    const secretary = await plenary.line(plenary.room.secretary);
    expect(await secretary.does({ type: 'WithdrawSeat', seat: plenary.seat(1) })).toMatchObject({ ok: true });
    await there.until(() => there.closed);
    expect(there.closed?.code).toBe(4003);
    await expect
      .poll(async () => (await stateOf(live.store, below)).seats.some((one) => one.seat === plenary.seat(1)))
      .toBe(false);
    for (const visitor of [away, plenary.delegate(1)])
      expect((await visitor.ask('GET', `/api/rooms/${below}/snapshot`)).status).toBe(403);
    await elsewhere.close();
  });

  test('a person whose seat another takes is out of both rooms, on every server process, and the other goes in', async () => {
    await formed();
    const elsewhere = await live.alongside();
    const away = elsewhere.visitor(plenary.delegate(1).cookie);
    const lines = [
      await plenary.line(plenary.delegate(1), below),
      await plenary.line(away, below),
      await plenary.line(away),
    ];
    const { url } = await plenary.room.secretary.post<{ url: string }>(
      `/api/rooms/${plenary.id}/seats/${plenary.seat(1)}/link`,
    );
    const successor = live.visitor();
    await successor.post('/api/redeem', { secret: url.split('#')[1] });
    for (const line of lines) expect((await line.until(() => line.closed)).code).toBe(4003);
    expect((await plenary.delegate(1).ask('GET', `/api/rooms/${below}/snapshot`)).status).toBe(403);
    expect((await into(successor, below)).seat).toBe(plenary.seat(1));
    await elsewhere.close();
  });

  test('seats and links are for the room above', async () => {
    await formed();
    const names = await plenary.room.secretary.get<readonly { seat: string }[]>(`/api/rooms/${below}/seats`);
    expect(names.map((one) => one.seat)).toContain(plenary.seat(0));
    for (const [address, body] of [
      [`/api/rooms/${below}/seats`, { role: 'observer' }],
      [`/api/rooms/${below}/seats/${plenary.seat(0)}/link`, {}],
      [`/api/rooms/${below}/archive`, {}],
      [`/api/rooms/${below}/delete`, { title: 'Contact group on meeting' }],
      [`/api/rooms/${below}/copy`, {}],
    ] as const)
      expect([address, (await plenary.room.secretary.ask('POST', address, body)).status]).toEqual([
        address,
        409,
      ]);
  });
});

describe('with the room above', () => {
  test('it is archived: it can be read, and nothing is added', async () => {
    await formed();
    const there = await plenary.line(plenary.delegate(0), below);
    await plenary.room.secretary.post(`/api/rooms/${plenary.id}/archive`);
    expect(await there.does({ type: 'ReportBack' })).toMatchObject({ what: 'roomArchived' });
    expect(await live.server.services.catalogue.find(below)).toMatchObject({ archived: true });
    expect((await plenary.delegate(2).ask('GET', `/api/rooms/${below}/snapshot`)).status).toBe(200);
  });

  test('it is deleted: its record is gone, and whoever is in it is out', async () => {
    await formed();
    const there = await plenary.line(plenary.delegate(0), below);
    await plenary.room.secretary.post(`/api/rooms/${plenary.id}/delete`, { title: 'A room of the tests' });
    await there.until(() => there.closed);
    expect(await factsOf(live.store, below)).toEqual([]);
    expect(await live.server.services.catalogue.find(below)).toMatchObject({ under: plenary.id });
    expect((await plenary.room.secretary.ask('GET', `/api/rooms/${below}/snapshot`)).status).toBe(410);
  });
});
