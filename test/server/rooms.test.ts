import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Room } from '../../src/kernel/meeting/room.ts';
import { server as sentences } from '../../src/i18n/en/server.ts';
import { type LiveServer, type Visitor, liveServer, seatedRoom } from '../support/liveServer.ts';

let live: LiveServer;
let organiser: Visitor;
beforeAll(async () => {
  live = await liveServer();
  organiser = await live.organiser();
});
afterAll(() => live.end());

const asked = {
  title: 'A new room',
  procedure: 'osceDecision',
  language: 'en',
  timeZone: 'Asia/Ulaanbaatar',
};
async function made(more: object): Promise<{ id: string; room: Room }> {
  const { id } = await organiser.post<{ id: string }>('/api/rooms', { ...asked, ...more });
  return { id, ...(await organiser.get<{ room: Room }>(`/api/rooms/${id}/snapshot`)) };
}

describe('a new room', () => {
  test('seats the 57 participating States and lays a text of the library on the table', async () => {
    const { room } = await made({ hall: 'osce', text: { library: { id: 'S-RES-2341.en' } } });
    expect(room.delegations).toHaveLength(57);
    expect(room.seats.filter(({ role }) => role === 'head')).toHaveLength(57);
    expect(room.drafts[0]?.symbol).toContain('2341');
    expect(room.drafts[0]?.paragraphs.some(({ label }) => label === 'OP1')).toBe(true);
    expect(room.items[0]?.draft).toBe('d1');
    expect(room.demo).toBe(false);
  });

  test.each([
    ['un', 193],
    ['scenario', 12],
    ['rehearsal', 4],
  ])('may seat the hall %s', async (hall, delegations) => {
    expect((await made({ hall })).room.delegations).toHaveLength(delegations);
  });

  test('gives the organiser the secretary’s seat', async () => {
    const { id } = await made({ hall: 'rehearsal' });
    const me = await organiser.get<{ seats: readonly { room: string; role: string }[] }>('/api/me');
    expect(me.seats.find((seat) => seat.room === id)?.role).toBe('secretary');
  });

  test.each([
    ['without a title', { title: '' }, sentences.malformed],
    ['in a zone that is none', { timeZone: 'Atlantis/Main' }, sentences.unknownZone],
    ['on a text that is not there', { text: { library: { id: 'nothing' } } }, sentences.noSuchText],
    ['on an empty text', { text: { pasted: ' \n ', title: 'x' } }, sentences.emptyText],
    ['with a title that turns the line round', { title: 'a\u202Eb' }, sentences.hiddenCharacters],
  ])('%s is refused with a sentence, and nothing is left of it', async (_, more, message) => {
    const before = await organiser.get<readonly object[]>('/api/rooms');
    const answer = await organiser.ask('POST', '/api/rooms', { ...asked, hall: 'rehearsal', ...more });
    expect(answer.body).toEqual({ message });
    expect(await organiser.get<readonly object[]>('/api/rooms')).toHaveLength(before.length);
  });
});

describe('a text', () => {
  test('of 50 MB gets a sentence', async () => {
    const text = 'x'.repeat(50 * 1024 * 1024);
    const answer = await organiser.ask('POST', '/api/outline', { text });
    expect(answer).toMatchObject({ status: 413, body: { message: sentences.tooLarge } });
  });

  test('of more than two million characters gets a sentence', async () => {
    const answer = await organiser.ask('POST', '/api/outline', { text: 'x '.repeat(1_100_000) });
    expect(answer).toMatchObject({ status: 413, body: { message: sentences.tooLarge } });
  });

  test.each([
    ['binary bytes', Buffer.from([0x89, 0x50, 0, 1, 2]), sentences.binary],
    ['another encoding', Buffer.from([0xc0, 0xe0, 0xff, 0x20, 0x41]), sentences.notUtf8],
  ])('of %s gets a sentence', async (_, bytes, message) => {
    const answer = await fetch(`${live.address}/api/outline`, {
      method: 'POST',
      headers: {
        origin: live.address,
        cookie: organiser.cookie ?? '',
        'content-type': 'text/plain',
      },
      body: new Uint8Array(bytes),
    });
    expect([answer.status, await answer.json()]).toEqual([415, { message }]);
  });

  test('is read for those alone who sit somewhere', async () => {
    expect((await live.visitor().ask('POST', '/api/outline', { text: 'x' })).status).toBe(401);
    expect((await live.visitor().ask('GET', '/api/library/S-RES-2341.en')).status).toBe(401);
  });

  test('in no form at all gets a sentence', async () => {
    expect(await organiser.ask('POST', '/api/outline', '{"text":')).toMatchObject({ status: 400 });
    expect(await organiser.ask('POST', '/api/outline', 'null')).toMatchObject({ status: 400 });
    const other = await organiser.ask('POST', '/api/outline', 'x', { 'content-type': 'application/pdf' });
    expect(other.status).toBe(415);
  });

  test('is read with its unpaired brackets marked', async () => {
    const { outline } = await organiser.post<{ outline: readonly { unpaired: readonly object[] }[] }>(
      '/api/outline',
      { text: '1. Decides [to meet;\n\n2. Asks all to come.' },
    );
    expect(outline.flatMap(({ unpaired }) => unpaired)).toEqual([{ line: 1, bracket: '[' }]);
  });

  test('that takes long to read holds up nobody', async () => {
    const seated = await seatedRoom(live, 1);
    const line = seated.chair.line(seated.id);
    await line.hello();
    const { outline } = await organiser.get<{ outline: readonly object[] }>(
      '/api/library/2015-10-23-draft-agreement',
    );
    expect(outline.length).toBeGreaterThan(100);
    const reading = organiser.post<{ outline: readonly object[] }>('/api/outline', {
      text: 'Decides to meet and to meet again;\n\n'.repeat(20_000),
    });
    let slowest = 0;
    let done = false;
    const read = reading.then((answer) => {
      done = true;
      return answer;
    });
    for (let n = 0; !done; n += 1) {
      const before = performance.now();
      line.say({ t: 'ping', n });
      await line.until(() => line.of('pong').some((pong) => pong.n === n) || line.of('error').length > 0);
      slowest = Math.max(slowest, performance.now() - before);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    expect((await read).outline.length).toBeGreaterThan(1_000);
    expect(slowest).toBeLessThan(1_000);
    line.end();
  });

  test('of the library is listed with licence and source', async () => {
    const [first] = await organiser.get<readonly { licence: string; source: string }[]>('/api/library');
    expect(first?.licence).toMatch(/\w/);
    expect(first?.source).toMatch(/\w/);
  });

  test('put on the table later leaves its file, which is saved and never shown', async () => {
    const { id } = await made({ hall: 'rehearsal' });
    const pasted = '1. <script>alert(1)</script> decides.';
    await organiser.post(`/api/rooms/${id}/drafts`, { pasted, title: 'Pasted', symbol: 'X/1' });
    const { room } = await organiser.get<{ room: Room }>(`/api/rooms/${id}/snapshot`);
    expect(room.drafts.map(({ symbol }) => symbol)).toEqual(['X/1']);
    const [file] = await organiser.get<readonly { id: string }[]>(`/api/rooms/${id}/files`);
    const { headers, body } = await organiser.ask('GET', `/api/rooms/${id}/files/${file?.id}`);
    expect(headers.get('content-disposition')).toMatch(/^attachment/);
    expect(headers.get('content-security-policy')).toMatch(/^sandbox/);
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(body).toBe(pasted);
  });
});

describe('a room', () => {
  test('is copied with its seats, rules and first text, and nothing of what was said', async () => {
    const seated = await seatedRoom(live, 2);
    const { id } = await seated.secretary.post<{ id: string }>(`/api/rooms/${seated.id}/copy`);
    const { room } = await seated.secretary.get<{ room: Room }>(`/api/rooms/${id}/snapshot`);
    expect(room.state).toBe('scheduled');
    expect(room.delegations.map(({ code }) => code)).toEqual(seated.codes);
    expect(room.drafts).toHaveLength(1);
    expect(room.sittings).toEqual([]);
  });

  test('that is archived is read, and nothing is added', async () => {
    const seated = await seatedRoom(live, 1);
    const line = seated.chair.line(seated.id);
    await line.hello();
    await seated.secretary.post(`/api/rooms/${seated.id}/archive`);
    expect(await line.does({ type: 'SuspendMeeting' })).toMatchObject({ what: 'roomArchived' });
    expect(await seated.chair.ask('GET', `/api/rooms/${seated.id}/snapshot`)).toMatchObject({ status: 200 });
    const refused = await seated.secretary.ask('POST', `/api/rooms/${seated.id}/seats`, { role: 'expert' });
    expect(refused.body).toEqual({ message: sentences.roomArchived });
    line.end();
  });

  test('is deleted when its title is typed, and leaves a line', async () => {
    const seated = await seatedRoom(live, 1);
    const path = `/api/rooms/${seated.id}`;
    const line = seated.chair.line(seated.id);
    await line.hello();
    const zip = await fetch(`${live.address}${path}/export`, {
      headers: { cookie: seated.secretary.cookie ?? '' },
    });
    expect(zip.headers.get('content-type')).toBe('application/zip');
    expect((await zip.arrayBuffer()).byteLength).toBeGreaterThan(1_000);
    const wrong = await seated.secretary.ask('POST', `${path}/delete`, { title: 'A room' });
    expect(wrong.body).toEqual({ message: sentences.titleDiffers });
    await seated.secretary.post(`${path}/delete`, { title: 'A room of the tests' });
    await line.until(() => line.closed);
    expect((await seated.secretary.ask('GET', `${path}/snapshot`)).status).toBe(410);
    const listed = await seated.secretary.get<readonly { id: string; deleted?: number }[]>('/api/rooms');
    expect(listed.find(({ id }) => id === seated.id)?.deleted).toBeGreaterThan(0);
    expect((await live.store.head(`room:${seated.id}`)).seq).toBe(0);
    expect(await seated.chair.get('/api/rooms')).toEqual([]);
  });
});

test('an address that is nothing is answered', async () => {
  for (const path of ['/api/nothing', '/api/rooms/none/snapshot', '/api/rooms/%2e%2e/facts'])
    expect((await organiser.ask('GET', path)).status).toBe(404);
  for (const query of ['?at=-1', '?at=x', '?at=1e9'])
    expect((await organiser.ask('GET', `/api/rooms/none/snapshot${query}`)).status).toBe(404);
});
