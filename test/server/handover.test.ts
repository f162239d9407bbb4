// A delegation's seat passes to a colleague by a link: the record says so, no name stands in it, whoever sat there is out.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { server as sentences } from '../../src/i18n/en/server.ts';
import { type LiveServer, type Visitor, liveServer } from '../support/liveServer.ts';
import { type Convened, convene } from '../support/screens.ts';

let live: LiveServer;
let room: Convened;
beforeAll(async () => {
  live = await liveServer();
  room = await convene(live, {
    title: 'Standing Committee',
    delegations: [
      { code: 'ARV', name: 'Ardovia' },
      { code: 'KST', name: 'Kestria' },
    ],
  });
});
afterAll(() => live.end());

async function sits(who: string): Promise<Visitor> {
  const visitor = live.visitor();
  await visitor.post('/api/redeem', { secret: (await room.linkFor(who)).split('#')[1] });
  return visitor;
}
const path = () => `/api/rooms/${room.id}/handover`;
const secretFrom = async (visitor: Visitor): Promise<string> =>
  (await visitor.post<{ readonly url: string }>(path())).url.split('#')[1] ?? '';
const facts = async (): Promise<readonly { readonly type: string }[]> =>
  String((await room.organiser.ask('GET', `/api/rooms/${room.id}/facts?after=0`)).body)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly type: string });

test('whoever opens the link has the seat; who sat there is told, and a fact without a name stands', async () => {
  const head = await sits('ARV');
  const line = head.line(room.id);
  await line.hello();
  const secret = await secretFrom(head);
  const colleague = live.visitor();
  expect(await colleague.post('/api/redeem', { secret })).toMatchObject({ role: 'head', delegation: 'ARV' });
  await line.until(() => line.closed);
  expect(line.of('error')[0]).toMatchObject({ what: 'seatHandedOver' });
  const [fact] = (await facts()).filter(({ type }) => type === 'SeatHandedOver');
  expect(fact).toMatchObject({ who: 'ARV', by: 'organiser' });
  expect((await head.ask('GET', `/api/rooms/${room.id}/snapshot`)).status).toBe(403);
  expect((await live.visitor().ask('POST', '/api/redeem', { secret })).status).toBe(410);
});

test('the colleague has no name of whoever sat there before', async () => {
  const seats = await room.organiser.get<
    readonly { readonly delegation?: string; readonly person?: string }[]
  >(`/api/rooms/${room.id}/seats`);
  expect(seats.find(({ delegation }) => delegation === 'ARV')?.person).toBeUndefined();
});

test('a link taken back, or made anew, opens nothing', async () => {
  const head = await sits('KST');
  const [first, second] = [await secretFrom(head), await secretFrom(head)];
  await head.ask('DELETE', path());
  for (const secret of [first, second])
    expect((await live.visitor().ask('POST', '/api/redeem', { secret })).status).toBe(410);
});

test('neither the Chair nor the desk nor a stranger hands a seat on', async () => {
  for (const visitor of [await sits('chair'), room.organiser])
    expect(await visitor.ask('POST', path())).toMatchObject({
      status: 403,
      body: { message: sentences.notYourSeat },
    });
  expect((await live.visitor().ask('POST', path())).status).toBe(401);
});

test('too many links at once are refused', async () => {
  const head = await sits('KST');
  const statuses = [];
  for (let count = 0; count < 12; count += 1) statuses.push((await head.ask('POST', path())).status);
  expect(statuses).toContain(429);
});
