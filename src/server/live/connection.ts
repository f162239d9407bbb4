// One socket of one seat: what it says goes to the room, what the room records goes to it.
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { Millis, SeatId } from '../../kernel/base/ids.ts';
import { type ServerMessage, type WireError, limits } from '../../wire/messages.ts';
import { parseClient } from '../../wire/parse.ts';
import type { Store } from '../../store/store.ts';
import type { Allowance } from './allowance.ts';
import type { Answer } from './answers.ts';
import { frameOf } from './frame.ts';
import { headFrame } from './heads.ts';
import { actOf } from './judge.ts';
import type { Dismissal, Listener } from './liveStream.ts';
import type { RoomHost } from './roomHost.ts';
import { factsMessage, lineOf } from './tail.ts';

/** Bytes that may wait for one who does not read. */
const waitingBytes = 4 * 1024 * 1024;
/** Messages beyond the allowance, one after the other, after which the line is cut. */
const patience = 200;
/** Facts of one frame while a client catches up. */
const pageOfFacts = 500;

/** Codes with which a socket is closed, beside those of RFC 6455. */
export const closing = {
  notYours: 4003,
  tooSlow: 4008,
  tooFast: 4009,
  stopping: 1001,
} as const;

export interface ConnectionOutside {
  readonly store: Store;
  readonly now: () => Millis;
  /** Nothing where limits are lifted. */
  readonly allowance: Allowance | undefined;
}

/** Serves one socket until it ends. */
export class Connection implements Listener {
  readonly seat: SeatId;
  readonly #host: RoomHost;
  readonly #outside: ConnectionOutside;
  readonly #ws: WebSocket;
  /** The line itself: a frame made once is written as it is, past what `ws` would do for each. */
  readonly #line: Duplex;
  #tooMany = 0;

  constructor(ws: WebSocket, line: Duplex, host: RoomHost, seat: SeatId, outside: ConnectionOutside) {
    this.seat = seat;
    this.#ws = ws;
    this.#line = line;
    this.#host = host;
    this.#outside = outside;
    ws.on('message', (data: Buffer, isBinary: boolean) => this.#said(data, isBinary));
  }

  hear(frame: Buffer): void {
    if (this.#line.writableLength > waitingBytes) return this.#drop(closing.tooSlow, 'tooSlow');
    this.#line.write(frame);
  }

  dismiss(why: Dismissal): void {
    this.#say({ t: 'error', what: why });
    this.#drop(closing.notYours, why);
  }

  /** Greets, sends what the client lacks, and lets it hear what follows. */
  async greet(after: number, headThere: string | undefined): Promise<void> {
    const { head, room } = this.#host;
    const from = Math.min(after, head.seq);
    const differs = headThere !== undefined && (await this.#hashAt(after)) !== headThere;
    this.#say({
      t: 'hello',
      room: room?.id ?? '',
      seat: this.seat,
      seq: this.#host.head.seq,
      head: this.#host.head.hash,
      epoch: this.#outside.store.epoch,
      now: this.#outside.now(),
      ...(differs ? { differs } : {}),
    });
    await this.#catchUp(from);
    if (this.#ws.readyState === this.#ws.OPEN) this.hear(headFrame(this.#outside.store, this.#host));
  }

  /** Reads from the store until memory holds the rest; then joins without a gap, in one turn. */
  async #catchUp(from: number): Promise<void> {
    let seq = from;
    for (;;) {
      const recent = this.#host.live.recent(seq);
      if (recent !== undefined) {
        if (recent.length > 0) this.#sayText(factsMessage(recent, this.#host.head.hash, this.#outside.now()));
        if (this.#ws.readyState === this.#ws.OPEN) this.#host.listeners.add(this);
        return;
      }
      const before = seq;
      for await (const page of this.#outside.store.read(this.#host.stream, seq, pageOfFacts)) {
        if (this.#ws.readyState !== this.#ws.OPEN) return;
        // The store may be ahead of the room: what the room has yet to take, it tells its listeners itself.
        const taken = page.filter((fact) => fact.seq <= this.#host.head.seq);
        const last = taken.at(-1);
        if (last === undefined) break;
        this.#sayText(factsMessage(taken.map(lineOf), last.hash, this.#outside.now()));
        seq = last.seq;
        if (this.#host.live.recent(seq) !== undefined) break;
      }
      // The record is not there any more: the room was deleted.
      if (seq === before) return this.dismiss('notYourRoom');
    }
  }

  async #hashAt(seq: number): Promise<string | undefined> {
    if (seq === this.#host.head.seq) return this.#host.head.hash;
    for await (const page of this.#outside.store.read(this.#host.stream, seq - 1, 1)) return page[0]?.hash;
    return undefined;
  }

  #said(data: Buffer, isBinary: boolean): void {
    if (this.#outside.allowance?.take(`${this.#host.stream} ${this.seat}`) === false) {
      this.#tooMany += 1;
      if (this.#tooMany > patience) return this.#drop(closing.tooFast, 'tooFast');
    } else this.#tooMany = 0;
    if (isBinary) return this.#error('malformed');
    if (data.length > limits.messageBytes) return this.#error('tooLarge');
    const parsed = parseClient(data.toString());
    if (!parsed.ok) return this.#error(parsed.what, parsed.id);
    const { message } = parsed;
    if (this.#tooMany > 0) return this.#error('tooFast', message.t === 'command' ? message.id : undefined);
    if (message.t === 'ping') return this.#say({ t: 'pong', n: message.n, now: this.#outside.now() });
    if (message.t === 'ask') return this.#host.ask(() => this.#became(message.ids));
    const { id } = message;
    const seats = this.#host.room?.seats.length ?? 0;
    if (message.command.type === 'GiveSeat' && seats >= limits.seats) return this.#error('tooLarge', id);
    this.#host.submit(actOf(this.seat, id, message.command), (answer, receipt) =>
      this.#answer(id, answer, receipt),
    );
  }

  #answer(id: string, answer: Answer, receipt: string | undefined): void {
    if ('error' in answer) this.#error(answer.error, id);
    else if (answer.ok && receipt !== undefined) this.#say({ t: 'answer', id, ...answer, receipt });
    else this.#say({ t: 'answer', id, ...answer });
  }

  async #became(ids: readonly string[]): Promise<void> {
    const found = await Promise.all(
      ids.map((id) => this.#outside.store.became(this.#host.stream, this.seat, id)),
    );
    ids.forEach((id, index) => {
      const one = found[index];
      this.#say({ t: 'became', id, seq: typeof one === 'object' ? one.seq : null });
    });
  }

  #error(what: WireError, id?: string): void {
    this.#say({ t: 'error', what, ...(id === undefined ? {} : { id }) });
  }

  #say(message: ServerMessage): void {
    this.#sayText(JSON.stringify(message));
  }

  #sayText(text: string): void {
    if (this.#ws.readyState === this.#ws.OPEN) this.#line.write(frameOf(text));
  }

  /** Ends the line with a reason; what the client lacks it gets by seq when it is back. */
  #drop(code: number, reason: string): void {
    this.#host.listeners.delete(this);
    this.#ws.close(code, reason);
  }
}
