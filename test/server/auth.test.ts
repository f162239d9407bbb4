import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DraftId, ParagraphLabel, SeatId } from '../../src/kernel/base/ids.ts';
import { server as sentences } from '../../src/i18n/en/server.ts';
import {
  type LiveServer,
  type SeatedRoom,
  type Visitor,
  liveServer,
  seatedRoom,
} from '../support/liveServer.ts';

let live: LiveServer;
let room: SeatedRoom;
beforeAll(async () => {
  live = await liveServer();
  room = await seatedRoom(live);
});
afterAll(() => live.end());

interface Seat {
  readonly seat: string;
  readonly role: string;
  readonly delegation?: string;
}
const seats = () => room.secretary.get<readonly Seat[]>(`/api/rooms/${room.id}/seats`);
const invite = async (seat: string): Promise<string> => {
  const made = await room.secretary.post<{ url: string }>(`/api/rooms/${room.id}/seats/${seat}/link`);
  return made.url.split('#')[1] ?? '';
};
const newSeat = async (role = 'observer'): Promise<string> =>
  (await room.secretary.post<{ seat: string }>(`/api/rooms/${room.id}/seats`, { role })).seat;

/** Asks with any header at all, which fetch does not allow. */
function raw(method: string, path: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const { port } = new URL(live.address);
  return new Promise((resolve, reject) => {
    httpRequest({ port, method, path, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('signing out', () => {
  test('ends the lines of that session, and no other', async () => {
    const seat = await newSeat();
    const one = live.visitor();
    await one.post('/api/redeem', { secret: await invite(seat) });
    const { code } = await one.post<{ readonly code: string }>('/api/device-code');
    const phone = live.visitor();
    await phone.post('/api/device', { code });
    const [here, there] = [one.line(room.id), phone.line(room.id)];
    await here.hello();
    await there.hello();
    await one.post('/api/signout');
    await here.until(() => here.closed);
    expect(here.closed?.code).toBe(4003);
    there.say({ t: 'ping', n: 7 });
    expect(await there.until(() => there.of('pong')[0])).toMatchObject({ n: 7 });
    there.end();
  });
});

describe('an invitation link', () => {
  test('opens its seat once', async () => {
    const secret = await invite(await newSeat());
    const first = await live.visitor().ask('POST', '/api/redeem', { secret });
    expect(first).toMatchObject({ status: 200, body: { room: room.id, role: 'observer' } });
    expect(first.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
    expect(await live.visitor().ask('POST', '/api/redeem', { secret })).toMatchObject({
      status: 410,
      body: { message: sentences.linkUsed },
    });
  });

  test('is void when a new one was made, or it was voided', async () => {
    const seat = await newSeat();
    const [first, second] = [await invite(seat), await invite(seat)];
    expect((await live.visitor().ask('POST', '/api/redeem', { secret: first })).status).toBe(410);
    await room.secretary.ask('DELETE', `/api/rooms/${room.id}/seats/${seat}/link`);
    expect((await live.visitor().ask('POST', '/api/redeem', { secret: second })).status).toBe(410);
  });

  test('expires', async () => {
    const other = await liveServer();
    const its = await seatedRoom(other, 1);
    const [seat] = await its.secretary.get<readonly Seat[]>(`/api/rooms/${its.id}/seats`);
    const path = `/api/rooms/${its.id}/seats/${seat?.seat}/link`;
    const { url, expires } = await its.secretary.post<{ url: string; expires: number }>(path);
    other.ahead(expires - Date.now() + 1_000);
    const answer = await other.visitor().ask('POST', '/api/redeem', { secret: url.split('#')[1] });
    expect(answer.status).toBe(410);
    await other.end();
  });

  test('is kept as a digest alone', async () => {
    const secret = await invite(await newSeat());
    const rows = await live.store.sql`select encode(hash, 'escape') as hash from links`;
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  test('of another seat makes the browser the person of that seat: one seat a person', async () => {
    const one = live.visitor();
    await one.post('/api/redeem', { secret: await invite(await newSeat()) });
    await one.post('/api/redeem', { secret: await invite(await newSeat('expert')) });
    const me = await one.get<{ seats: readonly Seat[] }>('/api/me');
    expect(me.seats.map(({ role }) => role)).toEqual(['expert']);
  });

  test('made again moves the seat to whoever opens it, and opens no other seat of its person', async () => {
    const seat = await newSeat();
    const one = live.visitor();
    await one.post('/api/redeem', { secret: await invite(seat) });
    const line = one.line(room.id);
    await line.hello();
    const two = live.visitor();
    await two.post('/api/redeem', { secret: await invite(seat) });
    await line.until(() => line.closed);
    expect(line.of('error')).toEqual([{ t: 'error', what: 'seatTakenBack' }]);
    expect((await one.ask('GET', `/api/rooms/${room.id}/snapshot`)).status).toBe(403);
    expect((await two.get<{ seats: readonly object[] }>('/api/me')).seats).toHaveLength(1);
  });

  test('to the organiser’s own seat in a room does not give the organiser’s access', async () => {
    const its = await seatedRoom(live, 1);
    const found = await its.secretary.get<readonly Seat[]>(`/api/rooms/${its.id}/seats`);
    const seat = found.find(({ role }) => role === 'secretary')?.seat;
    const { url } = await its.secretary.post<{ url: string }>(`/api/rooms/${its.id}/seats/${seat}/link`);
    const one = live.visitor();
    await one.post('/api/redeem', { secret: url.split('#')[1] });
    expect(await one.get('/api/me')).toMatchObject({ organiser: false, seats: [{ role: 'secretary' }] });
  });

  test('of another room adds a seat to the person', async () => {
    const other = await seatedRoom(live, 1);
    const [seat] = await other.secretary.get<readonly Seat[]>(`/api/rooms/${other.id}/seats`);
    const { url } = await other.secretary.post<{ url: string }>(
      `/api/rooms/${other.id}/seats/${seat?.seat}/link`,
    );
    const one = live.visitor();
    await one.post('/api/redeem', { secret: await invite(await newSeat()) });
    await one.post('/api/redeem', { secret: url.split('#')[1] });
    expect((await one.get<{ seats: readonly Seat[] }>('/api/me')).seats).toHaveLength(2);
  });
});

describe('a device code', () => {
  test('opens the same seats on another device, once, however it is typed', async () => {
    const { code } = await room.chair.post<{ code: string }>('/api/device-code');
    const phone = live.visitor();
    const typed = code.toLowerCase().replace('-', ' ');
    expect(await phone.post('/api/device', { code: typed })).toMatchObject({ role: 'chair' });
    expect((await live.visitor().ask('POST', '/api/device', { code })).status).toBe(410);
  });

  test('is good for two minutes', async () => {
    const { code } = await room.chair.post<{ code: string }>('/api/device-code');
    live.ahead(121_000);
    expect((await live.visitor().ask('POST', '/api/device', { code })).status).toBe(410);
  });

  test('cannot be tried without end', async () => {
    const answers: number[] = [];
    for (let n = 0; n < 12; n += 1)
      answers.push((await live.visitor().ask('POST', '/api/device', { code: 'AAAA-AAAA' })).status);
    expect(answers.at(-1)).toBe(429);
  });

  test('is for those alone who sit somewhere', async () => {
    expect((await live.visitor().ask('POST', '/api/device-code', {})).status).toBe(401);
  });
});

describe('a request', () => {
  test('with a forged, stale or no cookie is of nobody', async () => {
    const name = room.chair.cookie?.split('=')[0] ?? '';
    const one = live.visitor();
    await one.post('/api/redeem', { secret: await invite(await newSeat()) });
    const stale = one.cookie ?? '';
    await one.post('/api/signout');
    for (const cookie of [undefined, `${name}=${'A'.repeat(32)}`, `${name}=`, stale, `${name}=%00'; drop`]) {
      const headers: Record<string, string> = cookie === undefined ? {} : { cookie };
      const path = `/api/rooms/${room.id}`;
      expect((await live.visitor().ask('GET', `${path}/snapshot`, undefined, headers)).status).toBe(401);
      expect((await live.visitor().ask('GET', `${path}/facts`, undefined, headers)).status).toBe(401);
      expect((await live.visitor().ask('POST', '/api/rooms', {}, headers)).status).toBe(401);
      const line = live.visitor().line(room.id, '', headers);
      await line.until(() => line.closed);
      expect([line.heard, line.closed?.code]).toEqual([[{ t: 'error', what: 'notYourRoom' }], 4003]);
    }
  });

  test('from another site changes nothing', async () => {
    const cookie = room.chair.cookie ?? '';
    for (const origin of [
      'https://elsewhere.example',
      'null',
      live.address.replace('localhost', '127.0.0.1'),
    ]) {
      const answer = await room.chair.ask('POST', '/api/device-code', {}, { origin });
      expect(answer).toMatchObject({ status: 403, body: { message: sentences.wrongOrigin } });
      const line = room.chair.line(room.id, '', { origin });
      await line.until(() => line.closed);
      expect(line.heard).toEqual([]);
    }
    const { host } = new URL(live.address);
    expect(await raw('POST', '/api/device-code', { host, cookie })).toBe(403);
  });

  test('to a name that is not ours is not heard', async () => {
    const { port } = new URL(live.address);
    for (const host of [`evil.example:${port}`, 'localhost.evil.example', '127.0.0.1.nip.io', '@localhost'])
      expect(await raw('GET', '/api/me', { host })).toBe(421);
    expect(await raw('GET', '/api/me', { host: `127.0.0.1:${port}` })).toBe(200);
  });

  test('is answered with headers that keep everything at home', async () => {
    const { headers } = await live.visitor().ask('GET', '/api/me');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });
});

describe('a delegate', () => {
  const delegate = (): Visitor => room.delegates[0] ?? live.visitor();

  test('cannot do what the organiser and the secretary do', async () => {
    const path = `/api/rooms/${room.id}`;
    for (const [method, address, body] of [
      ['POST', '/api/rooms', {}],
      ['POST', `${path}/copy`, {}],
      ['POST', `${path}/archive`, {}],
      ['POST', `${path}/delete`, { title: 'A room of the tests' }],
      ['GET', `${path}/seats`, undefined],
      ['POST', `${path}/seats`, { role: 'chair' }],
      ['POST', `${path}/seats/${(await seats())[0]?.seat}/link`, {}],
      ['POST', `${path}/drafts`, { pasted: 'x', title: 'x' }],
    ] as const)
      expect((await delegate().ask(method, address, body)).status).toBe(403);
    expect(await delegate().get('/api/rooms')).toMatchObject([{ id: room.id }]);
  });

  test('cannot act as the Chair, as the clock or for another, and the rule is named', async () => {
    const line = delegate().line(room.id);
    await line.hello();
    const draft = 'd1' as DraftId;
    expect(await line.does({ type: 'CallToOrder' })).toMatchObject({ refused: 'senderIsChair' });
    expect(await line.does({ type: 'ExpireSilence', draft, due: 1 as never })).toMatchObject({
      refused: 'senderIsClock',
    });
    expect(await line.does({ type: 'GiveSeat', seat: 's' as SeatId, role: 'chair' })).toMatchObject({
      ok: false,
    });
    const onBehalfOf = room.codes[1] as never;
    expect(
      await line.does({
        type: 'NoteRemark',
        draft,
        paragraph: 'OP1' as ParagraphLabel,
        text: 'ours',
        onBehalfOf,
      }),
    ).toMatchObject({ ok: false });
    line.end();
  });

  test('cannot hear or enter a room without a seat there', async () => {
    const other = await seatedRoom(live, 1);
    const line = delegate().line(other.id);
    await line.until(() => line.closed);
    expect(line.heard).toEqual([{ t: 'error', what: 'notYourRoom' }]);
    expect((await delegate().ask('GET', `/api/rooms/${other.id}/snapshot`)).status).toBe(403);
  });

  test('whose seat is withdrawn is dismissed at once and does not come back', async () => {
    const seat = await newSeat();
    const one = live.visitor();
    await one.post('/api/redeem', { secret: await invite(seat) });
    const line = one.line(room.id);
    await line.hello();
    const desk = room.secretary.line(room.id);
    await desk.hello();
    await desk.does({ type: 'WithdrawSeat', seat: seat as SeatId });
    await line.until(() => line.closed);
    expect(line.of('error')).toEqual([{ t: 'error', what: 'seatTakenBack' }]);
    expect((await one.ask('GET', `/api/rooms/${room.id}/snapshot`)).status).toBe(403);
    desk.end();
  });

  test('does not name a seat that is not theirs', async () => {
    const chair = (await seats()).find(({ role }) => role === 'chair')?.seat ?? '';
    const line = delegate().line(room.id, `?seat=${chair}`);
    expect((await line.hello()).seat).not.toBe(chair);
    line.end();
  });
});

test('seats are taken by one click in demo rooms alone', async () => {
  const [seat] = await seats();
  const answer = await live.visitor().ask('POST', '/api/demo/seat', { room: room.id, seat: seat?.seat });
  expect(answer).toMatchObject({ status: 403, body: { message: sentences.demoOnly } });
});
