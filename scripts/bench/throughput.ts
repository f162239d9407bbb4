// Acts a second of one room, durable, 50 seats sending and seeing all, beside bare commits of single rows.
import { fork } from 'node:child_process';
import { openStore } from '../../src/store/openStore.ts';
import type { Figure } from './figures.ts';
import { type BenchRoom, benchRoom, type Installation } from './installation.ts';
import type { SendersResult, SendersTask } from './senders.ts';

/** Has the seats of a room send acts, and gives how it went. */
export function send({ address }: Installation, room: BenchRoom, acts: number): Promise<SendersResult> {
  const task: SendersTask = {
    urls: room.delegates.map(
      () => `${address.replace(/^http/, 'ws')}/api/rooms/${room.id}/socket?after=999999999`,
    ),
    headers: room.delegates.map(({ cookie }) => ({ origin: address, cookie: cookie ?? '' })),
    acts,
    window: 4,
  };
  return new Promise((resolve, reject) => {
    const child = fork('scripts/bench/senders.ts', { execArgv: ['--import', 'tsx'] });
    child.once('message', (result) => resolve(result as SendersResult));
    child.once('exit', (code) => reject(new Error(`The senders ended with ${code}.`)));
    child.send(task);
  });
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
  const { took, refused } = await send(one, room, acts);
  if (refused > 0) throw new Error(`${refused} acts were refused.`);
  const rate = acts / (took / 1_000);
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
