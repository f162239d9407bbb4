// Acts a second of one room, durable, 50 seats sending and seeing all, beside bare commits of single rows.
import { fork } from 'node:child_process';
import { openStore } from '../../src/store/openStore.ts';
import type { Figure } from './figures.ts';
import { type BenchRoom, benchRoom, type Installation, operative, wording } from './installation.ts';
import type { SendersResult, SendersTask } from './senders.ts';

/** What a delegation does again and again: a plate, a remark, a proposal, a reservation. */
function mixed(place: number): readonly string[] {
  const on = { draft: 'd1', paragraph: `OP${place + 1}` };
  const acts = [
    { type: 'RequestFloor' },
    { type: 'NoteRemark', ...on, text: 'Remark {turn}: our capital asks for time.' },
    { type: 'EditParagraph', ...on, text: `In year {turn}, ${wording(place)}` },
    { type: 'WithdrawRequest' },
    { type: 'ReserveParagraph', ...on },
    { type: 'LiftReservation', ...on },
    { type: 'EditParagraph', ...on, text: wording(place) },
    { type: 'NoteRemark', ...on, text: 'Remark {turn}: we thank the Chair.' },
  ];
  return acts.map((act) => JSON.stringify(act));
}

/**
 * Has the seats of a room send acts, each as many, and gives how many a second were done.
 * Throws: when one was refused.
 */
export async function send({ address }: Installation, room: BenchRoom, acts: number): Promise<number> {
  // Whole rounds: the next may begin anew.
  const round = mixed(0).length;
  const turns = Math.ceil(acts / room.delegates.length / round) * round;
  const task: SendersTask = {
    urls: room.delegates.map(
      () => `${address.replace(/^http/, 'ws')}/api/rooms/${room.id}/socket?after=999999999`,
    ),
    headers: room.delegates.map(({ cookie }) => ({ origin: address, cookie: cookie ?? '' })),
    commands: room.delegates.map((_, seat) => mixed(seat % operative)),
    turns,
    window: 4,
  };
  const { took, refused } = await new Promise<SendersResult>((resolve, reject) => {
    const child = fork('scripts/bench/senders.ts', { execArgv: ['--import', 'tsx'] });
    child.once('message', (result) => resolve(result as SendersResult));
    child.once('exit', (code) => reject(new Error(`The senders ended with ${code}.`)));
    child.send(task);
  });
  if (refused.length > 0) throw new Error(`${refused.length} acts were refused: ${refused[0]}`);
  return (turns * room.delegates.length) / (took / 1_000);
}

const acts = 20_000;

async function bareCommits(data: string): Promise<number> {
  const store = await openStore({ dataDir: data });
  await store.sql`create table if not exists bare (seq bigserial primary key, body text not null)`;
  const rows = 5_000;
  const body = 'x'.repeat(200);
  let left = rows;
  const start = process.hrtime.bigint();
  const one = async () => {
    while (left > 0) {
      left -= 1;
      await store.sql`insert into bare (body) values (${body})`;
    }
  };
  await Promise.all(Array.from({ length: 8 }, one));
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  await store.close();
  return rows / seconds;
}

/** Measures the acts a second. */
export async function throughput(one: Installation): Promise<readonly Figure[]> {
  const room = await benchRoom(one, 50);
  await send(one, room, 2_000);
  const rate = await send(one, room, acts);
  const bare = await bareCommits(one.data);
  return [
    {
      what: 'acts a second, one room, 50 seats sending and seeing all',
      ours: `${Math.round(rate)}/s`,
      baseline: `${Math.round(bare)}/s single-row commits, 8 connections`,
      ratio: (rate / bare).toFixed(2),
      target: '≥ 3,000/s',
    },
  ];
}
