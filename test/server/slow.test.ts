// One who does not read must not cost the others anything, and loses nothing by it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DraftId, ParagraphLabel } from '../../src/kernel/base/ids.ts';
import { type LiveServer, type SeatedRoom, liveServer, seatedRoom } from '../support/liveServer.ts';

let live: LiveServer;
let room: SeatedRoom;
beforeAll(async () => {
  live = await liveServer({ limitsLifted: true });
  room = await seatedRoom(live, 2);
});
afterAll(() => live.end());

test('a listener that does not read is dropped with a reason, and resumes by seq', async () => {
  const [reader, sleeper] = room.delegates.map((one) => one.line(room.id));
  if (reader === undefined || sleeper === undefined) throw new Error('two delegates sit here');
  await reader.hello();
  await sleeper.hello();
  await sleeper.until(() => sleeper.facts.length > 0);
  const heard = sleeper.facts.at(-1)?.seq ?? 0;
  sleeper.socket.pause();
  const host = await live.server.services.hosts.open(room.id);
  const text = 'a long remark '.repeat(1_400).trim();
  for (let n = 0; n < 1_000 && host.listeners.size > 1; n += 1)
    await reader.does({
      type: 'AttachStatement',
      draft: 'd1' as DraftId,
      paragraph: 'OP1' as ParagraphLabel,
      kind: 'interpretativeStatement',
      text,
    });
  expect(host.listeners.size).toBe(1);
  sleeper.socket.resume();
  await sleeper.until(() => sleeper.closed);
  expect(sleeper.closed).toEqual({ code: 4008, reason: 'tooSlow' });
  const last = sleeper.facts.at(-1)?.seq ?? heard;
  const back = (room.delegates[1] ?? live.visitor()).line(room.id, `?after=${last}`);
  const { seq } = await back.hello();
  await back.until(() => back.facts.at(-1)?.seq === seq);
  expect(back.facts.map((fact) => fact.seq)).toEqual(
    Array.from({ length: seq - last }, (_, n) => last + 1 + n),
  );
  reader.end();
  back.end();
});
