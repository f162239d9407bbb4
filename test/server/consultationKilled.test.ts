// The real server process, killed while a Chair sends paragraphs out and a facilitator reports them back.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { SeatId } from '../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../src/kernel/meeting/commands.ts';
import { verifyStore } from '../../src/store/archive/verifyStore.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { ServerMessage } from '../../src/wire/messages.ts';
import { factsOf, forms, stateOf } from '../support/consultation.ts';
import { discard } from '../support/database.setup.ts';
import { Visitor } from '../support/liveServer.ts';
import { ServerProcess } from '../support/serverProcess.ts';

const kills = 12;
/** Rounds between two kills: a group is formed, and reports or is recalled. */
const roundsBetween = 3;
let folder = '';
let server: ServerProcess | undefined;
afterAll(async () => {
  await server?.end('SIGKILL');
  if (folder !== '') await discard(folder);
});

/** Sends a command until it is answered, whatever happens to the line; the same id each time. */
async function surely(
  who: Visitor,
  room: string,
  command: MeetingCommand,
  id: string,
): Promise<ServerMessage> {
  for (;;) {
    const line = who.line(room);
    line.socket.once('open', () => line.say({ t: 'command', id, command }));
    const heard = await line.until(
      () =>
        line.heard.find((one) => (one.t === 'answer' || one.t === 'error') && one.id === id) ?? line.closed,
    );
    line.end();
    if ('t' in heard && !(heard.t === 'error' && heard.what === 'storeUnavailable')) return heard;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test(
  `killed ${kills} times, a consultation is in both rooms or in neither`,
  async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'placard-consultations-'));
    server = await ServerProcess.on(folder);
    const said = await server.start();
    const organiser = new Visitor(server.address);
    await organiser.post('/api/redeem', { secret: /Organiser\s+\S+#(\S+)/.exec(said)?.[1] });
    const { id: room } = await organiser.post<{ id: string }>('/api/rooms', {
      title: 'Killed while it consults',
      procedure: 'osceDecision',
      delegations: [{ code: 'D01', name: 'D01' }],
      language: 'en',
      timeZone: 'Europe/Vienna',
      text: { pasted: 'Decision\n\n1. Decides to go on.\n', title: 'A text' },
    });
    const seats = await organiser.get<readonly { seat: SeatId; role: string }[]>(`/api/rooms/${room}/seats`);
    const sit = async (role: string) => {
      const seat = seats.find((one) => one.role === role)?.seat ?? ('' as SeatId);
      const { url } = await organiser.post<{ url: string }>(`/api/rooms/${room}/seats/${seat}/link`);
      const who = new Visitor(server?.address ?? '');
      await who.post('/api/redeem', { secret: url.split('#')[1] });
      return { who, seat };
    };
    const chair = await sit('chair');
    const head = await sit('head');
    await surely(chair.who, room, { type: 'CallToOrder' }, 'open');

    let rounds = 0;
    let over = false;
    let reached: (() => void) | undefined;
    const working = (async () => {
      while (!over) {
        const consultation = `round${String(rounds).padStart(7, '0')}`;
        const ours = (command: MeetingCommand) =>
          surely(chair.who, room, command, `${command.type}-${rounds}`);
        expect(await ours(forms(consultation, head.seat))).toMatchObject({ ok: true });
        if (rounds % 2 === 0) {
          const report = await surely(head.who, consultation, { type: 'ReportBack' }, `report-${rounds}`);
          expect(report).toMatchObject({ ok: true });
          expect(await ours({ type: 'SetReportAside', consultation })).toMatchObject({ ok: true });
        } else expect(await ours({ type: 'RecallConsultation', consultation })).toMatchObject({ ok: true });
        rounds += 1;
        reached?.();
      }
    })();
    for (let kill = 1; kill <= kills; kill += 1) {
      while (rounds < kill * roundsBetween)
        await Promise.race([new Promise<void>((resolve) => (reached = resolve)), working]);
      // Somewhere within a round, another place each time.
      await new Promise((resolve) => setTimeout(resolve, (kill * 7) % 23));
      await server.end('SIGKILL');
      await server.start();
    }
    over = true;
    await working;
    expect(await server.end('SIGTERM')).toEqual([0, null]);

    const store = await openStore({ dataDir: folder });
    const state = await stateOf(store, room);
    expect(state.consultations).toHaveLength(rounds);
    for (const one of state.consultations ?? []) {
      const below = await stateOf(store, one.room);
      expect([below.under?.room, below.ended?.how]).toEqual([
        room,
        one.state === 'recalled' ? 'recalled' : 'reported',
      ]);
    }
    const listed = await store.sql`select id from rooms where under = ${room}`;
    expect(listed).toHaveLength(rounds);
    const commands = (await factsOf(store, room)).filter(({ part }) => part === 0).map((one) => one.command);
    expect(new Set(commands).size).toBe(commands.length);
    const verdicts = await verifyStore(store, { keys: [], heads: [] });
    expect(verdicts.flatMap(({ problem }) => problem ?? [])).toEqual([]);
    expect(verdicts.filter(({ above }) => above === room)).toHaveLength(rounds);
    await store.close();
  },
  kills * 30_000,
);
