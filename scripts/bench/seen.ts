// From an act sent to the last of N sockets having seen it, commit included, beside bare commit and bare broadcast.
import { fork, spawn } from 'node:child_process';
import { type Figure, median, percentile } from './figures.ts';
import { type BenchRoom, benchRoom, ended, type Installation, printed } from './installation.ts';
import type { ListenersTask } from './listeners.ts';

const runs = 5;
const acts = 200;
const mark = '{"t":"facts"';

/** Gives the times of one run. Units: ms. */
function listen(task: ListenersTask): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const child = fork('scripts/bench/listeners.ts', { execArgv: ['--import', 'tsx'] });
    child.once('message', (times) => resolve(times as readonly number[]));
    child.once('exit', (code) => reject(new Error(`The listeners ended with ${code}.`)));
    child.send(task);
  });
}

function ours({ address }: Installation, { id, delegates }: BenchRoom, sockets: number): ListenersTask {
  const command = (type: string) => JSON.stringify({ t: 'command', id: '{id}', command: { type } });
  return {
    urls: Array.from(
      { length: sockets },
      () => `${address.replace(/^http/, 'ws')}/api/rooms/${id}/socket?after=999999999`,
    ),
    headers: Array.from({ length: sockets }, (_, index) => ({
      origin: address,
      cookie: delegates[index % delegates.length]?.cookie ?? '',
    })),
    frames: [command('RequestFloor'), command('WithdrawRequest')],
    mark,
    acts,
  };
}

/** Gives p50 and p99 of ours and of the baseline, as medians of runs taken in turn. */
async function compared(
  one: Installation,
  room: BenchRoom,
  sockets: number,
  bare: string,
): Promise<readonly Figure[]> {
  const measured: { readonly ours: readonly number[]; readonly bare: readonly number[] }[] = [];
  for (let run = 0; run < runs; run += 1) {
    const task = ours(one, room, sockets);
    measured.push({
      ours: await listen(task),
      bare: await listen({ ...task, urls: task.urls.map(() => bare) }),
    });
  }
  const at = (share: number, of: 'ours' | 'bare') =>
    median(measured.map((run) => percentile(run[of], share)));
  return [
    { name: 'p50', share: 0.5, most: '≤ 1.3 ×' },
    { name: 'p99', share: 0.99, most: '≤ 2 ×' },
  ].map(({ name, share, most }) => ({
    what: `act to seen by the last of ${sockets}, ${name}`,
    ours: `${at(share, 'ours').toFixed(1)} ms`,
    baseline: `${at(share, 'bare').toFixed(1)} ms`,
    ratio: (at(share, 'ours') / at(share, 'bare')).toFixed(2),
    target: most,
  }));
}

/** Measures with 200 and with 1,000 sockets. */
export async function seen(one: Installation): Promise<readonly Figure[]> {
  const room = await benchRoom(one, 50);
  const frame = await frameBytes(one, room);
  const bare = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/bench/bare.ts', one.data, String(frame), mark],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const port = /bare on (\d+)/.exec(await printed(bare, /bare on \d+\./))?.[1] ?? '';
  try {
    return [
      ...(await compared(one, room, 200, `ws://127.0.0.1:${port}`)),
      ...(await compared(one, room, 1_000, `ws://127.0.0.1:${port}`)),
    ];
  } finally {
    await ended(bare);
  }
}

/** Gives how many bytes a frame with the act's fact has. */
async function frameBytes(_: Installation, { id, delegates }: BenchRoom): Promise<number> {
  const line = delegates[0]?.line(id);
  if (!line) return 0;
  await line.hello();
  await line.does({ type: 'RequestFloor' });
  await line.fact('FloorRequested');
  const sent = line.of('facts').find(({ facts }) => facts.some(({ type }) => type === 'FloorRequested'));
  await line.does({ type: 'WithdrawRequest' });
  line.end();
  return JSON.stringify(sent).length;
}
