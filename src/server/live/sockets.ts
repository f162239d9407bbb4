// Sockets of rooms on the HTTP server: who may open one is asked before anything is read from it.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Millis, SeatId } from '../../kernel/base/ids.ts';
import type { Store } from '../../store/store.ts';
import { limits } from '../../wire/messages.ts';
import { Allowance } from './allowance.ts';
import { Connection, closing } from './connection.ts';
import { frameOf } from './frame.ts';
import type { Hosts } from './hosts.ts';
import type { Lines } from './lines.ts';

export interface SocketsOutside {
  readonly store: Store;
  readonly now: () => Millis;
  readonly hosts: Hosts;
  /** For measurements alone: seats may send as fast as they can. */
  readonly limitsLifted: boolean;
  /** Whether a request comes from a page of ours, to a name of ours. */
  readonly admits: (request: IncomingMessage) => boolean;
  /** The seat from which a request follows a room, or nothing. */
  readonly seatOf: (
    request: IncomingMessage,
    room: string,
    wanted: string | undefined,
  ) => Promise<SeatId | undefined>;
  /** The secret of the session that a request brings along. */
  readonly sessionOf: (request: IncomingMessage) => string | undefined;
  readonly lines: Lines;
  readonly report: (problem: unknown) => void;
}

const path = /^\/api\/rooms\/([\w-]{1,64})\/socket$/;
/** Units: ms. */
const beatEvery = 30_000;

/** Serves the sockets of rooms. */
export class Sockets {
  readonly #outside: SocketsOutside;
  readonly #allowance: Allowance | undefined;
  // A message a little too large is answered; one that is far too large ends the line.
  readonly #server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: 16 * limits.messageBytes,
  });
  readonly #alive = new WeakSet<WebSocket>();
  readonly #beat: NodeJS.Timeout;

  constructor(http: Server, outside: SocketsOutside) {
    this.#outside = outside;
    this.#allowance = outside.limitsLifted
      ? undefined
      : new Allowance({ burst: limits.commandsBurst, perSecond: limits.commandsPerSecond });
    http.on('upgrade', (request, line, head) => this.#upgrade(request, line, head));
    this.#beat = setInterval(() => this.#beats(), beatEvery);
  }

  stop(): void {
    clearInterval(this.#beat);
    for (const ws of this.#server.clients) ws.close(closing.stopping, 'stopping');
    this.#server.close();
  }

  /** Ends those that do not answer any more at all. */
  terminate(): void {
    for (const ws of this.#server.clients) ws.terminate();
  }

  #upgrade(request: IncomingMessage, line: Duplex, head: Buffer): void {
    line.on('error', () => line.destroy());
    const [where = '', query = ''] = (request.url ?? '').split('?', 2);
    const [, room] = path.exec(where) ?? [];
    if (room === undefined) return refuse(line, '404 Not Found');
    if (!this.#outside.admits(request)) return refuse(line, '403 Forbidden');
    this.#server.handleUpgrade(request, line, head, (ws) => {
      ws.on('error', this.#outside.report);
      // What a hasty client says before its seat is known is heard afterwards.
      ws.pause();
      this.#alive.add(ws);
      ws.on('pong', () => this.#alive.add(ws));
      this.#seat(ws, line, request, room, new URLSearchParams(query)).catch((problem) => {
        this.#outside.report(problem);
        turnAway(ws, line, 'storeUnavailable');
      });
    });
  }

  async #seat(
    ws: WebSocket,
    line: Duplex,
    request: IncomingMessage,
    room: string,
    query: URLSearchParams,
  ): Promise<void> {
    const seat = await this.#outside.seatOf(request, room, query.get('seat') ?? undefined);
    if (seat === undefined) return turnAway(ws, line, 'notYourRoom');
    const host = await this.#outside.hosts.open(room);
    if (host.room === undefined) return turnAway(ws, line, 'notYourRoom');
    const presence = await this.#outside.hosts.presence(room);
    const connection = new Connection(ws, line, host, seat, {
      store: this.#outside.store,
      now: this.#outside.now,
      allowance: this.#allowance,
    });
    ws.resume();
    presence.arrive(seat);
    const session = this.#outside.sessionOf(request);
    const forget =
      session === undefined
        ? undefined
        : this.#outside.lines.add(session, () => connection.dismiss('notYourRoom'));
    ws.on('close', () => {
      forget?.();
      host.listeners.delete(connection);
      presence.leave(seat);
    });
    const after = Number(query.get('after') ?? 0);
    await connection.greet(
      Number.isSafeInteger(after) && after > 0 ? after : 0,
      query.get('head') ?? undefined,
    );
  }

  #beats(): void {
    for (const ws of this.#server.clients) {
      if (!this.#alive.delete(ws)) ws.terminate();
      else ws.ping();
    }
  }
}

function turnAway(ws: WebSocket, line: Duplex, what: 'notYourRoom' | 'storeUnavailable'): void {
  ws.resume();
  line.write(frameOf(JSON.stringify({ t: 'error', what })));
  ws.close(what === 'notYourRoom' ? closing.notYours : closing.stopping, what);
}

function refuse(line: Duplex, status: string): void {
  line.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Gives an id that was never given before. */
export function newId(): string {
  return randomUUID();
}
