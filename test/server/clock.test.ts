// Deadlines: kept to the second, also when the server was down, whatever the machine's clock does.
import { afterEach, expect, test } from 'vitest';
import type { DraftId, Millis } from '../../src/kernel/base/ids.ts';
import type { MeetingFact } from '../../src/kernel/meeting/facts.ts';
import { Clock } from '../../src/server/clock.ts';
import {
  type Line,
  type LiveServer,
  type SeatedRoom,
  liveServer,
  seatedRoom,
} from '../support/liveServer.ts';

let live: LiveServer;
const lines: Line[] = [];
afterEach(async () => {
  for (const line of lines.splice(0)) line.end();
  await live.end();
});

const draft = 'd1' as DraftId;
const minute = 60_000;

async function silenceOf(length: number): Promise<{ room: SeatedRoom; chair: Line; deadline: Millis }> {
  const room = await seatedRoom(live, 2);
  const chair = room.chair.line(room.id);
  lines.push(chair);
  const { now } = await chair.hello();
  const deadline = (now + length) as Millis;
  await chair.does({ type: 'IssueVersion', draft, version: 'Rev.1' });
  expect(
    await chair.does({
      type: 'PutQuestion',
      question: { kind: 'silence', draft, version: 'Rev.1', deadline },
    }),
  ).toMatchObject({ ok: true });
  expect(await chair.does({ type: 'DeclareConsensus' })).toMatchObject({ ok: true });
  return { room, chair, deadline };
}

function expiredIn(line: Line): Promise<MeetingFact> {
  return line.fact('SilenceExpired');
}

test('a silence ends by itself when its deadline comes', async () => {
  live = await liveServer();
  const { chair, deadline } = await silenceOf(minute);
  live.ahead(minute);
  const expired = await expiredIn(chair);
  expect(expired).toMatchObject({ by: 'clock', due: deadline });
  expect(expired.at - deadline).toBeLessThan(1_000);
});

test('a silence that ended while the server was down is recorded first, with due and done', async () => {
  live = await liveServer();
  const { room, deadline } = await silenceOf(minute);
  for (const line of lines.splice(0)) line.end();
  const down = live;
  await down.server.close();
  down.ahead(10 * minute);
  live = await down.restart();
  const late = live.visitor(room.delegates[0]?.cookie).line(room.id);
  lines.push(late);
  await late.opened();
  const answer = await late.does({ type: 'BreakSilence', draft, how: 'objection' });
  expect(answer).toMatchObject({ ok: false });
  const expired = await expiredIn(late);
  expect(expired).toMatchObject({ due: deadline, by: 'clock' });
  expect(expired.at).toBeGreaterThanOrEqual(deadline + 9 * minute);
});

test('a room that nobody is in is woken for its deadline', async () => {
  live = await liveServer();
  const { room, chair } = await silenceOf(minute);
  chair.end();
  lines.length = 0;
  live.server.services.hosts.forget(room.id);
  live = await live.restart();
  live.ahead(minute);
  const line = live.visitor(room.chair.cookie).line(room.id);
  lines.push(line);
  await expiredIn(line);
});

test('time in a record never goes back, though the clock does', async () => {
  live = await liveServer();
  const { chair, room } = await silenceOf(minute);
  await chair.does({ type: 'SuspendMeeting' });
  live.ahead(-30 * minute);
  await chair.does({ type: 'ResumeMeeting' });
  live.ahead(45 * minute);
  await expiredIn(chair);
  const times = chair.facts.map(({ at }) => at);
  expect(times).toEqual([...times].sort((one, other) => one - other));
  expect(room.codes).toHaveLength(2);
});

test('the server’s time is the database’s, whatever this machine’s clock says', async () => {
  live = await liveServer();
  const hour = 60 * minute;
  const clock = await Clock.start({ now: async () => (Date.now() + hour) as Millis });
  expect(Math.abs(clock.now() - Date.now() - hour)).toBeLessThan(1_000);
  expect(Number.isInteger(clock.now())).toBe(true);
  clock.stop();
});
