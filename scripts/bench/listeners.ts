// A process of its own that holds N sockets of one room, so that clients do not share the server's core.
// The parent says how many acts to send; for each act it gives the time from sending to the last of N having seen it.
import { WebSocket } from 'ws';

/** `frames`: messages of the two acts, sent in turn; `{id}` becomes a number never used before. */
export interface ListenersTask {
  readonly urls: readonly string[];
  readonly headers: readonly { readonly [name: string]: string }[];
  readonly frames: readonly string[];
  /** What a frame that shows an act to a listener contains. */
  readonly mark: string;
  readonly acts: number;
}

let received = 0;
let wanted = Number.POSITIVE_INFINITY;
let seen: () => void = () => undefined;

async function open(
  url: string,
  headers: { readonly [name: string]: string },
  mark: Buffer,
): Promise<WebSocket> {
  const socket = new WebSocket(url, { headers, perMessageDeflate: false });
  socket.on('message', (data: Buffer) => {
    if (!data.subarray(0, 64).includes(mark)) return;
    received += 1;
    if (received === wanted) seen();
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return socket;
}

process.once('message', (task: ListenersTask) => void run(task));

async function run(task: ListenersTask): Promise<void> {
  const mark = Buffer.from(task.mark);
  const sockets: WebSocket[] = [];
  for (const [index, url] of task.urls.entries()) {
    sockets.push(await open(url, task.headers[index] ?? {}, mark));
  }
  // Arrivals are facts too: they are over when nothing came for a while.
  for (let before = -1; before !== received;) {
    before = received;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const times: number[] = [];
  for (let act = 0; act < task.acts; act += 1) {
    received = 0;
    wanted = sockets.length;
    const done = new Promise<void>((resolve) => (seen = resolve));
    const frame = task.frames[act % task.frames.length] ?? '';
    const start = process.hrtime.bigint();
    sockets[0]?.send(frame.replace('{id}', `bench-${process.pid}-${act}`));
    await done;
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  for (const socket of sockets) socket.terminate();
  process.send?.(times, () => process.exit(0));
}
