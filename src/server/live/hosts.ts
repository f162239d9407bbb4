// The rooms in use: loaded when somebody comes, let go when all have left, woken when something falls due.
import type { Millis, SeatId } from '../../kernel/base/ids.ts';
import type { MeetingFact } from '../../kernel/meeting/facts.ts';
import { organiser as organiserSeat } from '../../kernel/meeting/sender.ts';
import { Devices } from './devices.ts';
import { actOf } from './judge.ts';
import { Presence } from './presence.ts';
import type { Dismissal } from './liveStream.ts';
import { type HostOutside, RoomHost } from './roomHost.ts';
import { foldedRoom, keepState } from './snapshots.ts';
import { publishHead } from './heads.ts';

/** Units: ms. */
const tickEvery = 100;
const sweepEvery = 5_000;
const idleAfter = 30_000;
const signEvery = 60_000;
const peekAfter = 2_000;
/** Facts folded since the last snapshot that make a new one worth while. */
const snapshotAfter = 2_000;
const snapshotAtLeast = 50;

interface InUse {
  readonly host: RoomHost;
  readonly presence: Presence;
  kept: number;
  signed: number;
  signedAt: number;
  usedAt: number;
}

/** Whether anything may be recorded in a room; one that is not listed may only begin. */
export type RoomStanding = 'open' | 'archived' | 'unlisted';

/** What stands beside the record. */
export interface RoomsOutside {
  readonly standing: (room: string) => Promise<RoomStanding>;
  /** Takes back what opens a seat. */
  readonly withdrawn: (room: string, seat: SeatId) => Promise<void>;
}

const prefix = 'room:';
/** Begins what a process tells the others when a seat is another person's. */
const taken = 'taken';

/** Keeps the rooms in use, and knows when those not in use have to be woken. */
export class Hosts {
  readonly #outside: HostOutside;
  readonly #loading = new Map<string, Promise<InUse>>();
  readonly #inUse = new Map<string, InUse>();
  /** Of rooms not in memory: when their clock has to act. */
  readonly #due = new Map<string, Millis>();
  readonly #peeks = new Map<string, NodeJS.Timeout>();
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #rooms: RoomsOutside;
  readonly #process: string;
  readonly devices: Devices;
  #unlisten: () => Promise<void> = async () => undefined;

  constructor(outside: HostOutside, rooms: RoomsOutside) {
    this.#outside = outside;
    this.#rooms = rooms;
    const { store, now, newId, report } = outside;
    this.#process = newId();
    this.devices = new Devices(store, now, this.#process, report);
  }

  /** Begins to follow the clock and what other processes record; wakes what fell due meanwhile. */
  async start(rooms: readonly string[]): Promise<void> {
    this.#unlisten = await this.#outside.store.listen((stream, seq) => this.#heard(stream, seq));
    this.devices.start();
    this.#timers.push(setInterval(() => this.#tick(), tickEvery));
    this.#timers.push(setInterval(() => void this.#sweep(), sweepEvery));
    for (const room of rooms) await this.#peek(room);
  }

  /** Gives a room, loading it when it is not in use. */
  async open(room: string): Promise<RoomHost> {
    return (await this.#use(room)).host;
  }

  async presence(room: string): Promise<Presence> {
    return (await this.#use(room)).presence;
  }

  /** Somebody else sits there now: whoever did is out, on every process. */
  displaced(room: string, seat: SeatId, why: Dismissal = 'seatTakenBack'): void {
    this.#dismiss(room, seat, why);
    this.#outside.store.tell([taken, this.#process, room, seat, why].join(' '));
  }

  /** Ends every line of a seat, in the rooms below as well. */
  #dismiss(room: string, seat: SeatId, why: Dismissal = 'seatTakenBack'): void {
    for (const { host } of [this.#inUse.get(room) ?? [], this.#below(room)].flat())
      for (const listener of host.listeners) if (listener.seat === seat) listener.dismiss(why);
  }

  /** Forgets a room that was deleted or archived, so that it is read anew. */
  forget(room: string): void {
    this.#due.delete(room);
    const found = this.#inUse.get(room);
    this.#loading.delete(room);
    this.#inUse.delete(room);
    found?.presence.stop();
  }

  /** Stops, and keeps snapshots for the next start. */
  async stop(): Promise<void> {
    for (const timer of [...this.#timers, ...this.#peeks.values()]) clearInterval(timer);
    for (const [room, used] of this.#inUse) {
      used.presence.stop();
      if (used.host.head.seq - used.kept >= snapshotAtLeast) await this.#keep(room, used);
    }
    await this.devices.stop();
    await this.#unlisten();
  }

  async #use(room: string): Promise<InUse> {
    const loading = this.#loading.get(room) ?? this.#load(room);
    this.#loading.set(room, loading);
    try {
      const used = await loading;
      used.usedAt = performance.now();
      return used;
    } catch (problem) {
      this.#loading.delete(room);
      throw problem;
    }
  }

  async #load(room: string): Promise<InUse> {
    const stream = prefix + room;
    const [start, standing] = await Promise.all([
      foldedRoom(this.#outside.store, stream),
      this.#rooms.standing(room),
    ]);
    const above = start.room?.under?.room;
    // Who may be in a room below is known above: while it is in use, so is the one above.
    if (above !== undefined) await this.#use(above);
    const onFacts = (facts: readonly MeetingFact[]) => this.#recorded(room, facts);
    const open = (other: string) => this.open(other);
    const host = new RoomHost(stream, { ...this.#outside, onFacts, open }, start);
    host.archived = standing === 'unlisted' ? start.room !== undefined : standing === 'archived';
    const presence = new Presence(host, room, this.devices, this.#outside.newId);
    const { seq } = start.head;
    const now = performance.now();
    const used: InUse = { host, presence, kept: start.kept, signed: seq, signedAt: now, usedAt: now };
    this.#inUse.set(room, used);
    this.#due.delete(room);
    if ((host.due ?? Infinity) <= this.#outside.now()) host.wake();
    return used;
  }

  #recorded(room: string, facts: readonly MeetingFact[]): void {
    const used = this.#inUse.get(room);
    if (used === undefined) return;
    for (const fact of facts) {
      if (fact.type === 'SeatDeparted') used.presence.check(fact.seat);
      if (fact.type === 'SeatWithdrawn') this.#withdrawn(room, used.host, fact.seat);
      if (fact.type === 'DecisionAdopted') this.#sign(used);
    }
  }

  /** Whoever sat there is out, and out of every room below as well. */
  #withdrawn(room: string, { room: state }: RoomHost, seat: SeatId): void {
    this.#dismiss(room, seat);
    this.#rooms.withdrawn(room, seat).catch(this.#outside.report);
    const { newId, report } = this.#outside;
    for (const { room: below, state: how } of state?.consultations ?? [])
      if (how === 'out')
        this.open(below).then((host) => {
          if (host.room?.seats.some((one) => one.seat === seat) === true)
            host.submit(actOf(organiserSeat, newId(), { type: 'WithdrawSeat', seat }), () => undefined);
        }, report);
  }

  #below(room: string): readonly InUse[] {
    return [...this.#inUse.values()].filter(({ host }) => host.room?.under?.room === room);
  }

  #heard(stream: string, seq: number): void {
    const [what, process, of = '', seat = '', why] = stream.split(' ');
    if (what === taken && process !== this.#process)
      this.#dismiss(of, seat as SeatId, why === 'seatHandedOver' ? why : 'seatTakenBack');
    if (!stream.startsWith(prefix)) return;
    const room = stream.slice(prefix.length);
    const used = this.#inUse.get(room);
    if (used !== undefined) {
      if (seq > used.host.head.seq) used.host.wake();
    } else if (!this.#peeks.has(room)) {
      const timer = setTimeout(() => {
        this.#peeks.delete(room);
        void this.#peek(room);
      }, peekAfter);
      this.#peeks.set(room, timer);
    }
  }

  /** Does what fell due in a room, and learns when its clock has to act next. */
  async #peek(room: string): Promise<void> {
    try {
      // Let go by the next sweep, which notes what is due.
      (await this.#use(room)).usedAt = Number.NEGATIVE_INFINITY;
    } catch (problem) {
      this.#outside.report(problem);
    }
  }

  #tick(): void {
    const now = this.#outside.now();
    for (const { host } of this.#inUse.values()) if ((host.due ?? Infinity) <= now) host.wake();
    for (const [room, due] of this.#due) {
      if (due > now) continue;
      this.#due.delete(room);
      this.#use(room).catch((problem: unknown) => {
        this.#due.set(room, (now + 1_000) as Millis);
        this.#outside.report(problem);
      });
    }
  }

  async #sweep(): Promise<void> {
    for (const [room, used] of this.#inUse) {
      const { host } = used;
      const fresh = host.head.seq - used.kept;
      if (fresh >= snapshotAfter) await this.#keep(room, used);
      if (host.head.seq > used.signed && performance.now() - used.signedAt >= signEvery) this.#sign(used);
      const below = this.#below(room);
      if (host.listeners.size > 0 || below.length > 0) await this.#checkHead(host);
      if (below.length > 0 || this.#wanted(used)) continue;
      if (host.head.seq - used.kept >= snapshotAtLeast) await this.#keep(room, used);
      // Somebody may have come while it was kept.
      if (this.#wanted(used)) continue;
      const { due } = host;
      this.forget(room);
      if (due !== undefined) this.#due.set(room, due);
    }
  }

  /** A notification may have been lost while the line to the database was. */
  async #checkHead(host: RoomHost): Promise<void> {
    try {
      const { seq } = await this.#outside.store.head(host.stream);
      if (seq > host.head.seq) host.wake();
    } catch (problem) {
      this.#outside.report(problem);
    }
  }

  #wanted({ host, presence, usedAt }: InUse): boolean {
    const here = host.listeners.size > 0 || presence.waiting || !host.quiet;
    return here || performance.now() - usedAt < idleAfter;
  }

  #sign(used: InUse): void {
    used.signed = used.host.head.seq;
    used.signedAt = performance.now();
    publishHead(this.#outside.store, used.host);
  }

  async #keep(room: string, used: InUse): Promise<void> {
    const { room: state, head } = used.host;
    if (state === undefined) return;
    try {
      await keepState(this.#outside.store, prefix + room, state, head);
      used.kept = head.seq;
    } catch (problem) {
      this.#outside.report(problem);
    }
  }
}
