// A process of its own: delegations that answer in a roll call, spread evenly over a second; each hears all the others.
import { WebSocket } from 'ws';

export interface VotersTask {
  readonly urls: readonly string[];
  readonly headers: readonly { readonly [name: string]: string }[];
}
/** In which order the sockets answer; one call is one roll call. */
export interface Call {
  readonly order: readonly number[];
}
/** Units: ms of this machine's clock. */
export interface Called {
  readonly first: number;
  readonly last: number;
}

const second = 1_000;
const now = (): number => performance.timeOrigin + performance.now();
const sockets: WebSocket[] = [];
let calls = 0;

process.on('message', (message: VotersTask | Call) =>
  'order' in message ? void answer(message) : void connect(message),
);

async function connect({ urls, headers }: VotersTask): Promise<void> {
  for (const [index, url] of urls.entries()) {
    const socket = new WebSocket(url, { headers: headers[index] ?? {}, perMessageDeflate: false });
    await new Promise((resolve, reject) => socket.once('message', resolve).once('error', reject));
    sockets.push(socket);
  }
  process.send?.('ready');
}

async function answer({ order }: Call): Promise<void> {
  calls += 1;
  const first = now();
  let last = first;
  for (const [place, voter] of order.entries()) {
    const due = first + ((second - 50) * place) / order.length;
    if (due > now()) await new Promise((resolve) => setTimeout(resolve, due - now()));
    last = now();
    say(sockets[voter], `v${String(calls)}-${String(place)}`);
  }
  const called: Called = { first, last };
  process.send?.(called);
}

/** Sends an answer, and once more whenever it overtook that of the State before it, which is called first. */
function say(socket: WebSocket | undefined, id: string, again = 0): void {
  const own = `${id}-${String(again)}`;
  const hear = (data: Buffer): void => {
    const text = data.subarray(0, 200).toString('latin1');
    if (!text.startsWith('{"t":"answer"') || !text.includes(`"${own}"`)) return;
    socket?.off('message', hear);
    if (!text.includes('"ok":true')) setTimeout(() => say(socket, id, again + 1), 1);
  };
  socket?.on('message', hear);
  socket?.send(`{"t":"command","id":"${own}","command":{"type":"CastVote","answer":"no"}}`);
}
