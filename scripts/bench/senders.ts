// A process of its own: N sockets that all send acts and see all of them; each keeps some acts under way.
import { WebSocket } from 'ws';

export interface SendersTask {
  readonly urls: readonly string[];
  readonly headers: readonly { readonly [name: string]: string }[];
  /** What each socket asks for, one after the other and again; `{turn}` becomes a number. */
  readonly commands: readonly (readonly string[])[];
  /** Acts of each socket. */
  readonly turns: number;
  /** Acts that a socket has under way at once. */
  readonly window: number;
}
/** Units: ms. */
export interface SendersResult {
  readonly took: number;
  /** What was refused, if anything. */
  readonly refused: readonly string[];
}

process.once('message', (task: SendersTask) => void run(task));

async function run({ urls, headers, commands, turns, window }: SendersTask): Promise<void> {
  const sockets: WebSocket[] = [];
  for (const [index, url] of urls.entries()) {
    const socket = new WebSocket(url, { headers: headers[index] ?? {}, perMessageDeflate: false });
    await new Promise((resolve, reject) => socket.once('message', resolve).once('error', reject));
    sockets.push(socket);
  }
  const acts = sockets.length * turns;
  let answered = 0;
  let last = 0;
  const refused: string[] = [];
  const seen = sockets.map(() => 0);
  const sent = sockets.map(() => 0);
  const start = process.hrtime.bigint();
  await new Promise<void>((resolve) => {
    const say = (index: number): void => {
      const turn = sent[index] ?? 0;
      if (turn === turns) return;
      sent[index] = turn + 1;
      const own = commands[index] ?? [];
      const command = own[turn % own.length]?.replace('{turn}', String(turn)) ?? '';
      sockets[index]?.send(`{"t":"command","id":"s${process.pid}-${index}-${turn}","command":${command}}`);
    };
    // Done when everybody has heard of everything, not when it was answered.
    const finished = () => answered === acts && seen.every((seq) => seq >= last);
    for (const [index, socket] of sockets.entries()) {
      socket.on('message', (data: Buffer) => {
        if (begins(data, '{"t":"facts"')) {
          seen[index] = lastSeq(data);
          if (finished()) resolve();
          return;
        }
        if (!begins(data, '{"t":"answer"') && !begins(data, '{"t":"error"')) return;
        const answer = JSON.parse(data.toString()) as { readonly ok?: boolean; readonly seq?: number };
        answered += 1;
        last = Math.max(last, answer.seq ?? 0);
        if (answer.ok !== true) refused.push(data.toString());
        if (finished()) resolve();
        else say(index);
      });
      for (let under = 0; under < window; under += 1) say(index);
    }
  });
  const took = Number(process.hrtime.bigint() - start) / 1e6;
  for (const socket of sockets) socket.terminate();
  const result: SendersResult = { took, refused };
  process.send?.(result, () => process.exit(0));
}

function begins(data: Buffer, text: string): boolean {
  return data.subarray(0, text.length).toString('latin1') === text;
}

/** Gives the seq of the last fact of a frame, without reading the others. */
function lastSeq(data: Buffer): number {
  const at = data.lastIndexOf('"seq":') + 6;
  return Number.parseInt(data.subarray(at, at + 16).toString('latin1'), 10);
}
