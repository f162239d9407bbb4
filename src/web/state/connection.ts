// Keeps a line to the server open: opens it again after a loss, with growing waits, and notices when it is dead.
import type { ClientMessage, ServerMessage } from '../../wire/messages.ts';
import type { Channel, Heard } from './socket.ts';

/** Waits between attempts to reach the server. Units: ms. */
const waits = [250, 500, 1_000, 2_000, 4_000];
/** Between pings; a line silent for longer than two of them is given up. Units: ms. */
const pulse = 12_000;

export interface Around {
  readonly open: (path: string, heard: Heard) => Channel;
  /** Units: ms, never going back. */
  readonly local: () => number;
  /** Runs something after some ms; gives what calls it off. */
  readonly later: (ms: number, run: () => void) => () => void;
}

/** What the server says, but for the answers to pings, which the connection keeps to itself. */
export type Said = Exclude<ServerMessage, { readonly t: 'pong' }>;

export interface Ears {
  /** Gives the path to open, `retry` when the server cannot be reached, `stop` when there is no use. */
  readonly prepare: () => Promise<string | 'retry' | 'stop'>;
  readonly message: (message: Said) => void;
  /** The server answered a ping that was sent at this local time. */
  readonly pong: (message: Extract<ServerMessage, { t: 'pong' }>, sent: number) => void;
  /** `opened`: whether it had been open. */
  readonly lost: (opened: boolean) => void;
}

export class Connection {
  readonly #around: Around;
  readonly #ears: Ears;
  #channel: Channel | undefined;
  #attempt = 0;
  #stopped = false;
  #heard = 0;
  #pings: readonly { readonly n: number; readonly at: number }[] = [];
  #count = 0;
  #cancel: (() => void) | undefined;

  constructor(around: Around, ears: Ears) {
    this.#around = around;
    this.#ears = ears;
  }

  start(): void {
    void this.#connect();
  }

  /** Tries again at once: the network came back, or somebody looks at the page again. */
  nudge(): void {
    if (this.#channel || this.#stopped || !this.#cancel) return;
    this.#cancel();
    this.#attempt = 0;
    void this.#connect();
  }

  say(message: ClientMessage): void {
    this.#channel?.send(JSON.stringify(message));
  }

  /** Closes the line and opens it again from where the record is known to now. */
  renew(): void {
    this.#channel?.close();
  }

  stop(): void {
    this.#stopped = true;
    this.#cancel?.();
    this.#channel?.close();
  }

  async #connect(): Promise<void> {
    this.#cancel = undefined;
    const path = await this.#ears.prepare();
    if (this.#stopped || path === 'stop') return;
    if (path === 'retry') return this.#again();
    let opened = false;
    this.#channel = this.#around.open(path, {
      opened: () => {
        opened = true;
        this.#heard = this.#around.local();
        this.#beat();
      },
      message: (text) => {
        this.#attempt = 0;
        this.#take(JSON.parse(text) as ServerMessage);
      },
      closed: () => {
        this.#channel = undefined;
        this.#cancel?.();
        if (this.#stopped) return;
        this.#ears.lost(opened);
        this.#again();
      },
    });
  }

  #again(): void {
    const wait = waits[Math.min(this.#attempt, waits.length - 1)] ?? 0;
    this.#attempt += 1;
    this.#cancel = this.#around.later(wait, () => void this.#connect());
  }

  #take(message: ServerMessage): void {
    this.#heard = this.#around.local();
    if (message.t !== 'pong') return this.#ears.message(message);
    const ping = this.#pings.find(({ n }) => n === message.n);
    this.#pings = this.#pings.filter(({ n }) => n > message.n);
    if (ping) this.#ears.pong(message, ping.at);
  }

  #beat(): void {
    const now = this.#around.local();
    if (now - this.#heard > 2 * pulse) return this.#channel?.close();
    this.#count += 1;
    this.#pings = [...this.#pings.slice(-4), { n: this.#count, at: now }];
    this.say({ t: 'ping', n: this.#count });
    this.#cancel = this.#around.later(pulse, () => this.#beat());
  }
}
