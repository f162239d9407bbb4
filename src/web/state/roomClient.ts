// Follows one room, from the first page that looks at it to the last: snapshot, facts by number, own pending acts.
import type { SeatId } from '../../kernel/base/ids.ts';
import type { MeetingCommand } from '../../kernel/meeting/commands.ts';
import { decide } from '../../kernel/meeting/decide.ts';
import type { MeetingRule } from '../../kernel/meeting/rules.ts';
import { type ServerMessage, isFarewell, limits } from '../../wire/messages.ts';
import { Connection, type Said } from './connection.ts';
import type { Line, Live, Notice, Sending } from './live.ts';
import { overlay } from './overlay.ts';
import type { Outside } from './outside.ts';
import { OwnActs, patience } from './ownActs.ts';
import { RecordCopy } from './recordCopy.ts';
import { Rhythm } from './rhythm.ts';
import { type ServerClock, serverClock } from './serverClock.ts';
import { Signatures } from './signatures.ts';
import type { Snapshot } from './snapshot.ts';
import { Told } from './told.ts';
import { mayWait } from './waits.ts';

type Message<T extends ServerMessage['t']> = Extract<ServerMessage, { readonly t: T }>;

export class RoomClient {
  readonly #id: string;
  readonly #outside: Outside;
  readonly #clock: ServerClock;
  readonly #connection: Connection;
  readonly #rhythm: Rhythm;
  readonly #record = new RecordCopy();
  readonly #signatures: Signatures;
  readonly #told = new Told(() => this.#rhythm.now());
  readonly #acts = new OwnActs();
  readonly #listeners = new Set<() => void>();
  #seat: SeatId | undefined;
  #line: Line = { status: 'connecting' };
  /** Whether the next attempt looks for a reason first: the line did not even open. */
  #doubt = false;
  #begun = false;
  #live: Live;

  constructor(outside: Outside, id: string) {
    this.#outside = outside;
    this.#id = id;
    this.#clock = serverClock(outside.local, outside.offset);
    this.#connection = new Connection(outside, {
      prepare: () => this.#prepare(),
      message: (message) => this.#hear(message),
      pong: ({ now }, sent) => this.#clock.heard(now, sent),
      lost: (opened) => {
        if (!opened) this.#doubt = true;
        this.#down();
      },
    });
    this.#signatures = new Signatures(outside, this.#told);
    this.#live = this.#look();
    this.#rhythm = new Rhythm(
      outside,
      () => {
        this.#live = this.#look();
        for (const listener of this.#listeners) listener();
      },
      () => this.#save(),
    );
  }

  /** What a page sees now; the same object until something changes. */
  get live(): Live {
    return this.#live;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly start = (): void => this.#connection.start();
  /** Tries the line again at once. */
  readonly nudge = (): void => this.#connection.nudge();

  stop(): void {
    this.#connection.stop();
    this.#rhythm.stop();
  }

  readonly #send = (command: MeetingCommand): Sending => {
    const { room } = this.#live;
    if (!room || !this.#seat) return { ok: false, refusal: 'offline' };
    const decision = decide(room, command, this.#seat, this.#clock.now());
    if (!decision.ok) {
      const refusal = { command, rule: decision.refused, source: decision.source };
      this.#told.refusal = refusal;
      this.#rhythm.now();
      return { ok: false, refusal };
    }
    if (this.#line.status !== 'live' && !mayWait(command)) return { ok: false, refusal: 'offline' };
    const id = this.#outside.newId();
    this.#told.refusal = undefined;
    this.#acts.add(id, command, this.#clock.now());
    this.#dispatch(id, command);
    this.#rhythm.now();
    return { ok: true, id };
  };

  #dispatch(id: string, command: MeetingCommand): void {
    // What may wait for the line goes out with the next hello.
    if (this.#line.status !== 'live') return;
    this.#connection.say({ t: 'command', id, command });
    this.#outside.later(patience, () => {
      if (this.#line.status !== 'live') return;
      this.#acts.age(this.#clock.now());
      this.#rhythm.now();
    });
  }

  readonly #again = (id: string): void => {
    const act = this.#acts.find(id);
    if (!act || this.#line.status !== 'live') return;
    this.#acts.mark(id, 'waiting', this.#clock.now());
    this.#dispatch(id, act.command);
    this.#rhythm.now();
  };

  readonly #drop = (id: string): void => {
    this.#acts.drop(id);
    this.#rhythm.now();
  };

  async #prepare(): Promise<string | 'retry' | 'stop'> {
    if (!this.#begun) await this.#recall();
    this.#begun = true;
    if (!this.#record.room || this.#doubt) {
      const found = await this.#outside.snapshot(this.#id);
      if (found === 'unreachable') {
        this.#down();
        return 'retry';
      }
      if (typeof found === 'string') return this.#shut(found);
      this.#doubt = false;
      if (!this.#record.room) this.#adopt(found);
      if (found.seat === undefined) return this.#shut('notYourRoom');
    }
    return this.#outside.path(this.#id, this.#record.seq, this.#record.head ?? '');
  }

  /** Takes up what this browser kept of an earlier visit. */
  async #recall(): Promise<void> {
    const kept = await this.#outside.keep.load().catch(() => undefined);
    if (!kept) return;
    this.#seat = kept.seat;
    this.#acts.recall(kept.pending);
    this.#record.recall(kept, this.#outside.build);
    this.#rhythm.now();
  }

  #adopt(snapshot: Snapshot): void {
    this.#clock.heard(snapshot.now);
    const notice = this.#record.adopt(snapshot);
    if (notice) this.#told.tell(notice);
    this.#sit(snapshot.seat);
    this.#rhythm.now();
  }

  /** Another person's acts are not sent from this seat. */
  #sit(seat: SeatId | undefined): void {
    if (this.#seat !== seat) this.#acts.recall([]);
    this.#seat = seat;
  }

  #shut(why: Extract<Line, { readonly status: 'closed' }>['why']): 'stop' {
    this.#line = { status: 'closed', why };
    if (why !== 'roomArchived') void this.#outside.keep.forget().catch(() => undefined);
    this.#rhythm.now();
    return 'stop';
  }

  #down(): void {
    if (this.#line.status === 'offline' || this.#line.status === 'closed') return;
    this.#line = { status: 'offline', since: this.#clock.now() };
    this.#rhythm.now();
  }

  #hear(message: Said): void {
    switch (message.t) {
      case 'hello':
        return this.#hello(message);
      case 'facts':
        return this.#facts(message);
      case 'answer':
        return message.ok ? this.#settle(message.id, message.seq, message.receipt) : this.#refused(message);
      case 'became':
        if (message.seq !== null) return this.#settle(message.id, message.seq);
        this.#acts.mark(message.id, 'unconfirmed');
        return this.#rhythm.now();
      case 'head':
        return this.#head(message);
      case 'error':
        return this.#trouble(message);
    }
  }

  #hello(hello: Message<'hello'>): void {
    this.#clock.heard(hello.now);
    const found = this.#record.compare(hello);
    if (found !== 'continues') {
      if (found === 'differs') this.#told.tell({ kind: 'recordDiffers', seq: this.#record.seq });
      this.#record.drop();
      this.#acts.doubtAll();
      return this.#connection.renew();
    }
    this.#sit(hello.seat);
    const returning = this.#line.status === 'offline';
    this.#line = { status: 'live' };
    const { resend, ask } = this.#acts.afterLoss(this.#clock.now());
    for (const { id, command } of resend) {
      this.#acts.mark(id, 'waiting', this.#clock.now());
      this.#dispatch(id, command);
    }
    for (const { id } of ask) this.#acts.mark(id, 'asking');
    if (ask.length > 0)
      this.#connection.say({ t: 'ask', ids: ask.slice(-limits.askedIds).map(({ id }) => id) });
    const received = hello.seq - this.#record.seq;
    if ((returning && received > 0) || resend.length > 0)
      this.#told.tell({ kind: 'reconnected', sent: resend.map(({ command }) => command), received });
    this.#rhythm.now();
  }

  #facts({ facts, head, now }: Message<'facts'>): void {
    this.#clock.heard(now);
    if (!this.#record.take(facts, head)) return this.#connection.renew();
    this.#acts.reach(this.#record.seq);
    this.#rhythm.soon();
  }

  #head(head: Message<'head'>): void {
    if (!this.#record.sign(head)) this.#told.tell({ kind: 'recordDiffers', seq: head.seq });
    this.#signatures.hear({ ...head, stream: `room:${this.#id}`, epoch: this.#record.epoch });
    this.#rhythm.soon();
  }

  #settle(id: string, first: number, receipt?: string): void {
    if (receipt !== undefined) this.#told.receipt = receipt;
    this.#acts.settle(id, first, this.#record.seq);
    this.#rhythm.soon();
  }

  #refused({ id, refused, source }: Extract<Message<'answer'>, { readonly ok: false }>): void {
    const act = this.#acts.find(id);
    this.#acts.drop(id);
    if (act) this.#told.refusal = { command: act.command, rule: refused as MeetingRule, source };
    this.#rhythm.now();
  }

  #trouble({ what, id }: Message<'error'>): void {
    if (isFarewell(what)) {
      this.#connection.stop();
      this.#shut(what);
      return;
    }
    if (id !== undefined && (what === 'storeUnavailable' || what === 'tooFast'))
      this.#acts.mark(id, 'unconfirmed');
    else if (id !== undefined) this.#acts.drop(id);
    this.#told.tell({ kind: 'trouble', what });
    this.#rhythm.now();
  }

  #look(): Live {
    const recorded = this.#record.room;
    const acts = this.#acts.hoped;
    return {
      room:
        recorded && this.#seat && acts.length > 0
          ? overlay(recorded, acts, this.#seat, this.#clock.now())
          : recorded,
      recorded,
      seat: this.#seat,
      head: this.#record.head,
      signed: this.#record.signed,
      line: this.#line,
      status: this.#line.status,
      now: this.#clock.now,
      send: this.#send,
      pending: this.#acts.pending,
      done: this.#acts.done,
      refusal: this.#told.refusal,
      notices: this.#told.notices,
      receipt: this.#told.receipt,
      putReceiptAway: this.#told.putReceiptAway,
      again: this.#again,
      drop: this.#drop,
      trust: this.#signatures.trust,
      dismiss: this.#told.dismiss,
    };
  }

  #save(): void {
    const copy = this.#line.status === 'closed' ? undefined : this.#record.toKeep();
    if (!copy) return;
    const kept = { ...copy, build: this.#outside.build, seat: this.#seat, pending: this.#acts.toKeep };
    void this.#outside.keep.save(kept).catch(() => undefined);
  }
}
