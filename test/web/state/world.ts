// A world for a room's client: time that a test moves, and a room at the other end of the line, judged by the kernel.
import type { DelegationCode, DraftId, Millis, SeatId } from '../../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../../src/kernel/meeting/commands.ts';
import { decide } from '../../../src/kernel/meeting/decide.ts';
import type { MeetingFact } from '../../../src/kernel/meeting/facts.ts';
import { evolve } from '../../../src/kernel/meeting/folds.ts';
import type { Procedure } from '../../../src/kernel/meeting/procedure.ts';
import type { Room } from '../../../src/kernel/meeting/room.ts';
import { outline } from '../../../src/kernel/text/outline/outline.ts';
import { toBase } from '../../../src/kernel/text/outline/toBase.ts';
import { osceDecision } from '../../../src/content/procedures/osceDecision.ts';
import { isSigned } from '../../../src/web/state/checkHead.ts';
import { type Keep, memoryKeep } from '../../../src/web/state/keep.ts';
import type { Outside } from '../../../src/web/state/outside.ts';
import { RoomClient } from '../../../src/web/state/roomClient.ts';
import type { Shut, Snapshot } from '../../../src/web/state/snapshot.ts';
import type { Heard } from '../../../src/web/state/socket.ts';
import type { ClientMessage, ServerMessage } from '../../../src/wire/messages.ts';

/** Where the test's time begins, by the server's clock. */
const start = 1_795_000_000_000;
export const seat = (id: string) => id as SeatId;
export const code = (id: string) => id as DelegationCode;
export const draft = 'd1' as DraftId;

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Lets promises that are already settled go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

export class World {
  readonly keep: Keep = memoryKeep();
  /** The fingerprint of the server's key that this browser keeps. */
  pinned: string | undefined;
  readonly me: SeatId;
  room: Room;
  facts: readonly MeetingFact[] = [];
  epoch = 1;
  /** While false the server hears and answers nothing, as behind a dead network. */
  reachable = true;
  /** While true commands are heard and recorded, but nothing comes back. */
  mute = false;
  /** While true commands are heard and lie about. */
  deaf = false;
  shut: Shut | undefined;
  /** What the client said, oldest first. */
  heard: readonly ClientMessage[] = [];
  #time = 0;
  #timers: readonly Timer[] = [];
  #line: { readonly heard: Heard } | undefined;
  #ids = 0;
  readonly #known = new Map<string, number>();

  constructor(me: SeatId, procedure: Procedure = osceDecision) {
    this.me = me;
    this.room = this.#opened(procedure);
  }

  get now(): Millis {
    return (start + this.#time) as Millis;
  }
  get seq(): number {
    return this.room.seq;
  }
  head(seq = this.seq): string {
    return `${this.epoch}:${seq}`;
  }

  /** A client in this world; several are several tabs or visits. */
  client(build = 'one'): RoomClient {
    return new RoomClient(this.#outside(build), 'r1');
  }

  /** Somebody acts in the room, directly at the server. */
  act(by: string, command: MeetingCommand): void {
    this.#record(seat(by), command);
  }

  /** Moves time, running what falls due, in order. */
  async pass(ms: number): Promise<void> {
    const end = this.#time + ms;
    for (;;) {
      await settle();
      const next = [...this.#timers].sort((a, b) => a.at - b.at).find(({ at }) => at <= end);
      if (!next) break;
      this.#timers = this.#timers.filter((one) => one !== next);
      this.#time = Math.max(this.#time, next.at);
      next.run();
    }
    this.#time = end;
    await settle();
  }

  /** Cuts the line. */
  cut(): void {
    const line = this.#line;
    this.#line = undefined;
    line?.heard.closed();
  }

  /** The server says something unasked. */
  say(message: ServerMessage): void {
    if (this.reachable && !this.mute) this.#line?.heard.message(JSON.stringify(message));
  }

  #outside(build: string): Outside {
    return {
      open: (path, heard) => this.#open(path, heard),
      snapshot: () => Promise.resolve(this.#snapshot()),
      path: (room, after, head) => `/${room}?after=${after}&head=${head}`,
      keep: this.keep,
      checker: () => (this.reachable ? Promise.resolve(isSigned) : Promise.reject(new Error('no line'))),
      pin: {
        read: () => this.pinned,
        write: (key) => {
          this.pinned = key;
        },
      },
      local: () => this.#time,
      offset: start - 7_000,
      later: (ms, run) => {
        const timer = { at: this.#time + ms, run };
        this.#timers = [...this.#timers, timer];
        return () => {
          this.#timers = this.#timers.filter((one) => one !== timer);
        };
      },
      newId: () => `c${++this.#ids}`,
      build,
    };
  }

  #snapshot(): Snapshot | Shut | 'unreachable' {
    if (!this.reachable) return 'unreachable';
    if (this.shut) return this.shut;
    return {
      seq: this.seq,
      head: this.head(),
      epoch: this.epoch,
      now: this.now,
      seat: this.me,
      room: this.room,
    };
  }

  #open(path: string, heard: Heard) {
    const line = { heard };
    if (!this.reachable || this.shut) {
      void Promise.resolve().then(heard.closed);
      return { send: () => undefined, close: () => undefined };
    }
    this.#line = line;
    const asked = new URL(path, 'http://placard').searchParams;
    const after = Number(asked.get('after'));
    void Promise.resolve().then(() => {
      heard.opened();
      const differs = asked.get('head') !== this.head(after);
      this.say({
        t: 'hello',
        room: 'r1',
        seat: this.me,
        seq: this.seq,
        head: this.head(),
        epoch: this.epoch,
        now: this.now,
        ...(differs ? { differs } : {}),
      });
      if (!differs && after < this.seq) this.#send(this.facts.slice(after));
    });
    return {
      send: (text: string) => {
        if (this.#line === line && this.reachable) this.#take(JSON.parse(text) as ClientMessage);
      },
      close: () => {
        if (this.#line === line) this.#line = undefined;
        heard.closed();
      },
    };
  }

  #take(message: ClientMessage): void {
    if (message.t === 'ping') return this.say({ t: 'pong', n: message.n, now: this.now });
    this.heard = [...this.heard, message];
    if (message.t === 'ask') {
      for (const id of message.ids) this.say({ t: 'became', id, seq: this.#known.get(id) ?? null });
      return;
    }
    if (this.deaf) return;
    const known = this.#known.get(message.id);
    if (known !== undefined) return this.say({ t: 'answer', id: message.id, ok: true, seq: known });
    const decision = decide(this.room, message.command, this.me, this.now);
    if (!decision.ok)
      return this.say({
        t: 'answer',
        id: message.id,
        ok: false,
        refused: decision.refused,
        source: decision.source,
      });
    this.#known.set(message.id, this.seq + 1);
    this.#record(this.me, message.command);
    this.say({ t: 'answer', id: message.id, ok: true, seq: this.#known.get(message.id) ?? 0 });
  }

  #record(by: SeatId, command: MeetingCommand): void {
    const decision = decide(this.room, command, by, this.now);
    if (!decision.ok) throw new Error(`${command.type}: ${decision.refused}`);
    this.facts = [...this.facts, ...decision.facts];
    for (const fact of decision.facts) this.room = evolve(this.room, fact);
    this.#send(decision.facts);
  }

  #send(facts: readonly MeetingFact[]): void {
    this.say({ t: 'facts', facts, head: this.head(), now: this.now });
  }

  /** A meeting in session with a chair, two delegations, an open item and an open list. */
  #opened(procedure: Procedure): Room {
    const commands: readonly (readonly [by: string, command: MeetingCommand])[] = [
      [
        'organiser',
        {
          type: 'OpenRoom',
          room: 'r1',
          title: 'A room',
          procedure,
          timeZone: 'Europe/Vienna',
          language: 'en',
          demo: false,
          delegations: [
            { code: code('ARV'), name: 'Ardovia' },
            { code: code('BMR'), name: 'Belmarra' },
          ],
          groups: [],
        },
      ],
      ['organiser', { type: 'GiveSeat', seat: seat('chair'), role: 'chair' }],
      ['organiser', { type: 'GiveSeat', seat: seat('secretary'), role: 'secretary' }],
      ['organiser', { type: 'GiveSeat', seat: seat('arv'), role: 'head', delegation: code('ARV') }],
      ['organiser', { type: 'GiveSeat', seat: seat('bmr'), role: 'head', delegation: code('BMR') }],
      [
        'secretary',
        {
          type: 'TableDraft',
          draft,
          title: 'A text',
          symbol: 'T/1',
          language: 'en',
          paragraphs: toBase(outline('1. Decides to meet in spring;\n2. Requests a report.')),
        },
      ],
      ['secretary', { type: 'ProposeAgenda', items: [{ item: '1', title: 'The text', draft }] }],
      ['chair', { type: 'CallToOrder' }],
      ['chair', { type: 'PutQuestion', question: { kind: 'agenda' } }],
      ['chair', { type: 'DeclareConsensus' }],
      ['chair', { type: 'OpenItem', item: '1' }],
      ['chair', { type: 'OpenList' }],
    ];
    let room: Room | undefined;
    for (const [by, command] of commands) {
      const decision = decide(room, command, seat(by), this.now);
      if (!decision.ok) throw new Error(`${command.type}: ${decision.refused}`);
      this.facts = [...this.facts, ...decision.facts];
      for (const fact of decision.facts) room = evolve(room, fact);
    }
    if (!room) throw new Error('no room');
    return room;
  }
}
