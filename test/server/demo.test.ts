import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SeatId } from '../../src/kernel/base/ids.ts';
import type { Room } from '../../src/kernel/meeting/room.ts';
import { announce } from '../../src/server/announce.ts';
import { readOptions } from '../../src/server/options.ts';
import { seedDemo } from '../../src/server/rooms/seedDemo.ts';
import { forms, into, label } from '../support/consultation.ts';
import { type LiveServer, liveServer } from '../support/liveServer.ts';

let live: LiveServer;
beforeAll(async () => {
  live = await liveServer();
  await seedDemo(live.server.services);
});
afterAll(() => live.end());

interface Listed {
  readonly id: string;
  readonly demo: boolean;
}
const room = 'veltic';
const take = (seat: string) => ({ room, seat });

test('a newcomer sees a living room at once, without signing in', async () => {
  const one = live.visitor();
  expect(await one.get<readonly Listed[]>('/api/rooms')).toMatchObject([{ id: room, demo: true }]);
  const { room: state } = await one.get<{ room: Room }>(`/api/rooms/${room}/snapshot`);
  expect(state.state).toBe('open');
  expect(state.floor).toBeDefined();
  expect(state.silences.some((silence) => silence.state === 'running')).toBe(true);
  expect(state.seats.filter(({ present }) => present).length).toBeGreaterThan(5);
  expect(await one.get('/api/me')).toMatchObject({ organiser: false, demo: true, seats: [] });
});

test('one click takes a seat, another click another, and a tab may keep the first', async () => {
  const one = live.visitor();
  expect(await one.post('/api/demo/seat', take('ARV'))).toMatchObject({ seat: 'ARV', delegation: 'ARV' });
  await one.post('/api/demo/seat', take('chair'));
  const latest = one.line(room);
  const first = one.line(room, '?seat=ARV');
  expect([(await latest.hello()).seat, (await first.hello()).seat]).toEqual(['chair', 'ARV']);
  expect(await one.get('/api/me')).toMatchObject({ organiser: false });
  latest.end();
  first.end();
});

test('no click gives the organiser, a seat that is not there, or a seat to somebody far away', async () => {
  const one = live.visitor();
  expect((await one.ask('POST', '/api/demo/seat', take('organiser'))).status).toBe(404);
  expect((await one.ask('POST', '/api/demo/seat', take('nobody'))).status).toBe(404);
  const far = { 'x-forwarded-for': '192.0.2.7' };
  expect((await one.ask('POST', '/api/demo/seat', take('chair'), far)).status).toBe(403);
  expect((await one.ask('GET', `/api/rooms/${room}/snapshot`, undefined, far)).status).toBe(401);
});

test('the demo is made once, and not again when it was deleted', async () => {
  const { seq } = await live.store.head(`room:${room}`);
  await seedDemo(live.server.services);
  expect((await live.store.head(`room:${room}`)).seq).toBe(seq);
  const organiser = await live.organiser();
  const [listed] = await organiser.get<readonly { title: string }[]>('/api/rooms');
  await organiser.post(`/api/rooms/${room}/delete`, { title: listed?.title });
  await seedDemo(live.server.services);
  expect((await live.store.head(`room:${room}`)).seq).toBe(0);
});

test('the links that a start prints open organiser, Chair, two delegations and hall', async () => {
  const other = await liveServer();
  await seedDemo(other.server.services);
  const options = readOptions([], {});
  if (options === undefined) throw new Error('no options');
  const said = await announce(other.server.services, options, 3000);
  expect(said).toMatch(/^Placard is ready: http:\/\/localhost:3000\n/);
  const roles: unknown[] = [];
  for (const [, secret] of said.matchAll(/#(\S+)/g)) {
    const one = other.visitor();
    const { role } = await one.post<{ role?: string }>('/api/redeem', { secret });
    roles.push(role ?? (await one.get<{ organiser: boolean }>('/api/me')).organiser);
  }
  expect(roles).toEqual([true, 'chair', 'head', 'head', 'hall']);
  await other.end();
});

test('a group that a newcomer forms in the demo is entered by the same click, and a start goes on to print the demo', async () => {
  const other = await liveServer();
  await seedDemo(other.server.services);
  const chair = other.visitor();
  await chair.post('/api/demo/seat', take('chair'));
  const { line } = await into(chair, room);
  const mandate = forms('groupindemo1', 'ARV' as SeatId, { paragraphs: [label('OP4')] });
  expect(await line.does(mandate)).toMatchObject({ ok: true });
  line.end();
  const one = other.visitor();
  expect((await one.ask('GET', '/api/rooms/groupindemo1/snapshot')).status).toBe(200);
  expect(await one.post('/api/demo/seat', { room: 'groupindemo1', seat: 'ARV' })).toMatchObject({ room });
  const facilitator = await into(one, 'groupindemo1');
  expect(facilitator.seat).toBe('ARV');
  facilitator.line.end();
  const options = readOptions([], {});
  if (options === undefined) throw new Error('no options');
  expect((await announce(other.server.services, options, 3000)).match(/#/g)).toHaveLength(5);
  await other.end();
});
