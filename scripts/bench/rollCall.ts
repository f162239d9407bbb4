// A roll call of 193 through the real server: from the last answer sent to a screen's own state with all of them, counted.
import { type ChildProcess, fork } from 'node:child_process';
import type { DraftId, ParagraphLabel } from '../../src/kernel/base/ids.ts';
import type { MotionId } from '../../src/kernel/meeting/motion.ts';
import { evolve } from '../../src/kernel/meeting/folds.ts';
import type { MeetingCommand } from '../../src/kernel/meeting/commands.ts';
import type { Room } from '../../src/kernel/meeting/room.ts';
import type { ServerMessage } from '../../src/wire/messages.ts';
import type { Line } from '../../test/support/liveServer.ts';
import { type Figure, median, percentile } from './figures.ts';
import { benchRoom, ended, type Installation } from './installation.ts';
import type { Call, Called, VotersTask } from './voters.ts';

const delegations = 193;
const runs = 5;
const alone = 50;
const now = (): number => performance.timeOrigin + performance.now();

/** A screen: it folds what it hears, as the pages do. */
class Screen {
  room: Room;
  #waiting: { readonly until: (room: Room) => boolean; readonly done: (at: number) => void }[] = [];

  constructor(room: Room, line: Line) {
    this.room = room;
    line.socket.on('message', (data: Buffer) => this.#hear(JSON.parse(data.toString()) as ServerMessage));
  }

  #hear(message: ServerMessage): void {
    if (message.t !== 'facts') return;
    for (const fact of message.facts) if (fact.seq > this.room.seq) this.room = evolve(this.room, fact);
    const at = now();
    this.#waiting = this.#waiting.filter(({ until, done }) => {
      if (!until(this.room)) return true;
      done(at);
      return false;
    });
  }

  /** Gives the moment at which its state has come so far. */
  comesTo(until: (room: Room) => boolean): Promise<number> {
    if (until(this.room)) return Promise.resolve(now());
    return new Promise((done) => this.#waiting.push({ until, done }));
  }
}

/** Measures roll calls that arrive within a second, beside one act alone. */
export async function rollCall(one: Installation): Promise<readonly Figure[]> {
  const { id, chair, delegates } = await benchRoom(one, delegations, 'ungaCommittee');
  const voters = fork('scripts/bench/voters.ts', { execArgv: ['--import', 'tsx'] });
  const gavel = chair.line(id);
  const hall = chair.line(id);
  const mover = delegates[0]?.line(id);
  if (!mover) throw new Error('Nobody sits.');
  await Promise.all([gavel.hello(), hall.hello(), mover.hello()]);
  try {
    const url = `${one.address.replace(/^http/, 'ws')}/api/rooms/${id}/socket?after=999999999`;
    const task: VotersTask = {
      urls: delegates.map(() => url),
      headers: delegates.map(({ cookie }) => ({ origin: one.address, cookie: cookie ?? '' })),
    };
    await told(voters, task);
    const { room } = await one.organiser.get<{ readonly room: Room }>(`/api/rooms/${id}/snapshot`);
    const screen = new Screen(room, hall);
    const shown: number[] = [];
    const counted: number[] = [];
    const took: number[] = [];
    for (let run = 1; run <= runs; run += 1) {
      await does(mover, { type: 'Move', motion: { kind: 'suspendMeeting' } });
      const on = { kind: 'motion', motion: `M${String(run)}` as MotionId } as const;
      await does(gavel, { type: 'PutToVote', on, method: 'rollCall' });
      await screen.comesTo(({ vote }) => vote?.begun !== undefined);
      const order = (screen.room.vote?.order ?? []).map((code) => Number(code.slice(1)) - 1);
      const all = screen.comesTo(({ vote }) => vote?.answers.length === delegations);
      const count = all.then(() => does(gavel, { type: 'CloseVote' }));
      const done = screen.comesTo(({ votes }) => votes.length === run);
      const { first, last } = (await told(voters, { order })) as Called;
      took.push(last - first);
      shown.push((await all) - last);
      await count;
      counted.push((await done) - last);
    }
    const single: number[] = [];
    for (let act = 0; act < alone; act += 1) {
      const { seq } = screen.room;
      const sent = now();
      const seen = screen.comesTo((state) => state.seq > seq);
      await does(gavel, {
        type: 'CallParagraph',
        draft: 'd1' as DraftId,
        paragraph: 'OP1' as ParagraphLabel,
      });
      single.push((await seen) - sent);
    }
    const bare = `p50 ${median(single).toFixed(1)} ms, one act alone`;
    return [
      {
        what: `roll call of ${String(delegations)} within ${(median(took) / 1_000).toFixed(2)} s: last answer to a screen’s state`,
        ours: `p50 ${median(shown).toFixed(1)} ms, most ${percentile(shown, 1).toFixed(1)} ms`,
        baseline: bare,
        ratio: (median(shown) / median(single)).toFixed(2),
        target: '≤ 100 ms',
      },
      {
        what: 'and to its count, declared and shown',
        ours: `p50 ${median(counted).toFixed(1)} ms, most ${percentile(counted, 1).toFixed(1)} ms`,
        baseline: bare,
        ratio: (median(counted) / median(single)).toFixed(2),
        target: '≤ 100 ms',
      },
    ];
  } finally {
    for (const line of [gavel, hall, mover]) line.end();
    await ended(voters);
  }
}

async function does(line: Line, command: MeetingCommand): Promise<void> {
  const answer = await line.does(command);
  if (answer.t === 'error' || !answer.ok) throw new Error(JSON.stringify({ command, answer }));
}

/** Sends a message to the voters and gives their reply. */
function told(child: ChildProcess, message: VotersTask | Call): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`The voters ended with ${String(code)}.`)));
    child.send(message);
  });
}
