// What the server holds with 20 rooms of 60 seats, all connected, idle after 5,000 facts each; beside a bare server.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { WebSocket } from 'ws';
import type { Figure } from './figures.ts';
import { type BenchRoom, benchRoom, ended, type Installation, printed } from './installation.ts';
import { send } from './throughput.ts';

const rooms = 20;
const seats = 60;
const facts = 5_000;

/** Gives what a process holds in memory. Units: MB. */
function resident(pid: number): number {
  return (
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1_024
  );
}

function open(url: string, headers: { readonly [name: string]: string }): Promise<WebSocket> {
  const socket = new WebSocket(url, { headers, perMessageDeflate: false });
  return new Promise((resolve, reject) => socket.once('open', () => resolve(socket)).once('error', reject));
}

/** Waits until the process uses no processor any more for two seconds. */
async function quiet(pid: number): Promise<void> {
  const ticks = () => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return Number(fields[11]) + Number(fields[12]);
  };
  for (let before = -1, still = 0; still < 2;) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const now = ticks();
    still = now - before <= 2 ? still + 1 : 0;
    before = now;
  }
}

async function bareServer(): Promise<number> {
  const bare = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { WebSocketServer } from 'ws';
       const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
       server.on('listening', () => console.log('on ' + server.address().port + '.'));`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const port = /on (\d+)/.exec(await printed(bare, /on \d+\./))?.[1] ?? '';
  const sockets = await Promise.all(
    Array.from({ length: rooms * seats }, () => open(`ws://127.0.0.1:${port}`, {})),
  );
  const held = resident(bare.pid ?? 0);
  for (const socket of sockets) socket.terminate();
  await ended(bare);
  return held;
}

/** Measures what the server holds. */
export async function memory(one: Installation): Promise<readonly Figure[]> {
  const made: BenchRoom[] = [];
  for (let room = 0; room < rooms; room += 1) {
    const next = await benchRoom(one, seats - 3);
    await send(one, next, facts);
    made.push(next);
  }
  const sockets: WebSocket[] = [];
  for (const { id, chair, delegates } of made)
    for (const seat of [chair, ...delegates])
      sockets.push(
        await open(`${one.address.replace(/^http/, 'ws')}/api/rooms/${id}/socket?after=999999999`, {
          origin: one.address,
          cookie: seat.cookie ?? '',
        }),
      );
  await quiet(one.pid);
  const held = resident(one.pid);
  for (const socket of sockets) socket.terminate();
  const bare = await bareServer();
  return [
    {
      what: `server with ${rooms} rooms of ${seats} seats, ${sockets.length} sockets, idle after ${facts} facts each`,
      ours: `${held.toFixed(0)} MB`,
      baseline: `${bare.toFixed(0)} MB, bare ws with as many sockets`,
      ratio: (held / bare).toFixed(2),
      target: '≤ 350 MB',
    },
  ];
}
