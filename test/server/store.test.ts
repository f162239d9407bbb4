// A store that restarts, cannot be written or is full: everyone hears it, nothing acknowledged is lost, and it goes on.
import { afterEach, expect, test } from 'vitest';
import type { DraftId, ParagraphLabel, SeatId } from '../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../src/kernel/meeting/commands.ts';
import { type Line, type LiveServer, liveServer, seatedRoom } from '../support/liveServer.ts';

let live: LiveServer;
const lines: Line[] = [];
afterEach(async () => {
  for (const line of lines.splice(0)) line.end();
  await live.end();
});

const remark = (text: string): MeetingCommand => ({
  type: 'NoteRemark',
  draft: 'd1' as DraftId,
  paragraph: 'OP1' as ParagraphLabel,
  text,
});

async function begun(delegations: number) {
  live = await liveServer({ limitsLifted: true });
  const room = await seatedRoom(live, delegations);
  for (const one of room.delegates) {
    const line = one.line(room.id);
    const { seat } = await line.hello();
    await line.until(() => line.facts.some((fact) => fact.type === 'SeatArrived' && fact.seat === seat));
    lines.push(line);
  }
  return { room, stream: `room:${room.id}` };
}

/** Cuts all connections to the database but one's own, as a restart does. */
const cut = () => live.store.sql`select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`;

test('a store that restarts under load loses nothing that was acknowledged and does nothing twice', async () => {
  const { stream } = await begun(3);
  const acknowledged = new Map<string, number>();
  await Promise.all(
    lines.map(async (line, index) => {
      for (let n = 0; n < 60; n += 1) {
        if (index === 0 && n % 20 === 10) await cut().catch(() => undefined);
        const id = `${index}-${n}`;
        for (;;) {
          const answer = await line.does(remark(id), id);
          if (answer.t === 'error') {
            expect(answer.what).toBe('storeUnavailable');
            continue;
          }
          expect(answer).toMatchObject({ ok: true });
          if (answer.ok) acknowledged.set(id, answer.seq);
          break;
        }
      }
    }),
  );
  const recorded = new Map<string, number[]>();
  for await (const page of live.store.read(stream, 0))
    for (const { command, seq } of page) recorded.set(command, [...(recorded.get(command) ?? []), seq]);
  for (const [id, seq] of acknowledged) expect([id, recorded.get(id)]).toEqual([id, [seq]]);
  expect(acknowledged.size).toBe(180);
});

test('a store that cannot be written says so, and goes on when it can', async () => {
  const { stream } = await begun(2);
  const [one, two] = lines;
  const before = await live.store.head(stream);
  await live.store.sql.unsafe(
    `create function refuse() returns trigger language plpgsql as
       $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$;
     create trigger full_disk before insert on facts for each row execute function refuse()`,
  );
  const answers = await Promise.all([one?.does(remark('lost'), 'a'), two?.does(remark('lost'), 'b')]);
  expect(answers).toEqual([
    { t: 'error', what: 'storeUnavailable', id: 'a' },
    { t: 'error', what: 'storeUnavailable', id: 'b' },
  ]);
  expect(await live.store.head(stream)).toEqual(before);
  await live.store.sql`drop trigger full_disk on facts`;
  expect(await one?.does(remark('lost'), 'a')).toMatchObject({ ok: true, seq: before.seq + 1 });
});

test('another process that records in the same room is heard, and both judge on all of it', async () => {
  const { room, stream } = await begun(2);
  const [here] = lines;
  const other = await live.alongside();
  const there = other.visitor(room.delegates[1]?.cookie).line(room.id);
  lines.push(there);
  await there.hello();
  const said = await there.does(remark('from the other process'), 'x');
  expect(said).toMatchObject({ ok: true });
  await here?.until(() => here.facts.some((fact) => fact.type === 'RemarkNoted'));
  const both = await Promise.all(
    Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? here : there)?.does(remark(`${n}`), `n${n}`)),
  );
  expect(both.every((answer) => answer?.t === 'answer' && answer.ok)).toBe(true);
  const { seq } = await live.store.head(stream);
  await here?.until(() => here.facts.at(-1)?.seq === seq);
  await there.until(() => there.facts.at(-1)?.seq === seq);
  expect(here?.facts.slice(-21).map((fact) => fact.seq)).toEqual(
    there.facts.slice(-21).map((fact) => fact.seq),
  );
  await other.close();
});

test('a seat connected to one process is not noted as gone by another', async () => {
  const { room } = await begun(1);
  const [here] = lines;
  const { seat } = (await here?.hello()) ?? {};
  const other = await live.alongside();
  expect(await other.devices.elsewhere(room.id, seat ?? ('' as SeatId))).toBe(true);
  here?.end();
  await expect.poll(() => other.devices.elsewhere(room.id, seat ?? ('' as SeatId))).toBe(false);
  await other.close();
});
