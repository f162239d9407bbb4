// A process of its own: N sockets that all send acts and see all of them; each keeps some acts under way.
import { WebSocket } from 'ws';

export interface SendersTask {
  readonly urls: readonly string[];
  readonly headers: readonly { readonly [name: string]: string }[];
  readonly acts: number;
  /** Acts that a socket has under way at once. */
  readonly window: number;
}
/** Units: ms. */
export interface SendersResult {
  readonly took: number;
  readonly refused: number;
  readonly facts: number;
}

process.once('message', (task: SendersTask) => void run(task));

async function run({ urls, headers, acts, window }: SendersTask): Promise<void> {
  const sockets: WebSocket[] = [];
  for (const [index, url] of urls.entries()) {
    const socket = new WebSocket(url, { headers: headers[index] ?? {}, perMessageDeflate: false });
    await new Promise((resolve, reject) => socket.once('message', resolve).once('error', reject));
    sockets.push(socket);
  }
  let sent = 0;
  let answered = 0;
  let refused = 0;
  // What the last socket sees of the record stands for all: each of them gets the same frames.
  let facts = 0;
  const turns = sockets.map(() => 0);
  const start = process.hrtime.bigint();
  await new Promise<void>((resolve) => {
    const say = (index: number): void => {
      if (sent >= acts) return;
      sent += 1;
      const turn = turns[index] ?? 0;
      turns[index] = turn + 1;
      const type = turn % 2 === 0 ? 'RequestFloor' : 'WithdrawRequest';
      sockets[index]?.send(
        `{"t":"command","id":"s${process.pid}-${index}-${turn}","command":{"type":"${type}"}}`,
      );
    };
    for (const [index, socket] of sockets.entries()) {
      socket.on('message', (data: Buffer) => {
        if (data[6] === 0x66) {
          if (index === sockets.length - 1) facts += data.toString().split('"type":"').length - 1;
          return;
        }
        if (!data.subarray(0, 16).includes('"answer"')) return;
        answered += 1;
        if (!data.includes('"ok":true')) refused += 1;
        if (answered === acts) resolve();
        else say(index);
      });
      for (let under = 0; under < window; under += 1) say(index);
    }
  });
  const took = Number(process.hrtime.bigint() - start) / 1e6;
  for (const socket of sockets) socket.terminate();
  const result: SendersResult = { took, refused, facts };
  process.send?.(result, () => process.exit(0));
}
