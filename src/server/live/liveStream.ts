// A room as its record stands here: folded, moved on by what is committed, heard by whoever listens.
import type { Millis, SeatId } from '../../kernel/base/ids.ts';
import type { MeetingFact } from '../../kernel/meeting/facts.ts';
import { evolve } from '../../kernel/meeting/folds.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import { factOf } from '../../store/facts.ts';
import type { Head, Recorded, Store } from '../../store/store.ts';
import type { Farewell } from '../../wire/messages.ts';
import { Answers } from './answers.ts';
import { frameOf } from './frame.ts';
import { Tail, factsMessage, lineOf } from './tail.ts';

/** Why a seat hears no more. */
export type Dismissal = Exclude<Farewell, 'roomArchived'>;

/** Whoever hears a room's facts. */
export interface Listener {
  readonly seat: SeatId;
  /** Takes a frame that is shared with all others. */
  hear(frame: Buffer): void;
  /** Its seat was withdrawn, or the room deleted. */
  dismiss(why: Dismissal): void;
}

/** Where a stream stands. */
export interface Standing {
  readonly room: Room | undefined;
  readonly head: Head;
}

/** What facts lead to, where that is known already. */
interface Folded {
  readonly facts: readonly MeetingFact[];
  readonly room: Room | undefined;
}

export interface LiveOutside {
  readonly store: Pick<Store, 'read'>;
  readonly now: () => Millis;
  readonly onFacts: (facts: readonly MeetingFact[]) => void;
}

const nothing = (): void => undefined;

/** Follows one stream. Whoever writes to it does so by `exclusively`; reading what others wrote may happen at any time. */
export class LiveStream {
  readonly stream: string;
  readonly listeners = new Set<Listener>();
  readonly answers = new Answers();
  /** Nothing is added to it any more. */
  archived = false;
  readonly #outside: LiveOutside;
  readonly #tail: Tail;
  #standing: Standing;
  #lastAt: Millis = 0 as Millis;
  /** Ends with the last write that was asked for. */
  #last: Promise<void> = Promise.resolve();

  constructor(stream: string, outside: LiveOutside, standing: Standing) {
    this.stream = stream;
    this.#outside = outside;
    this.#standing = standing;
    this.#tail = new Tail(standing.head.seq);
  }

  get standing(): Standing {
    return this.#standing;
  }

  /** `now` never goes back in a stream. */
  now(): Millis {
    this.#lastAt = Math.max(this.#lastAt, this.#outside.now()) as Millis;
    return this.#lastAt;
  }

  /** Lines of the facts after a seq, while they are in memory. */
  recent(after: number): readonly string[] | undefined {
    return this.#tail.after(after);
  }

  /**
   * Writes when nothing else of this process writes to any of the streams, in the order of coming. Whoever comes
   * stands in the queues of all of them at once, so that two that want the same streams cannot wait for each other.
   */
  static exclusively<T>(streams: readonly LiveStream[], write: () => Promise<T>): Promise<T> {
    const before = Promise.all(streams.map((one) => one.#last));
    const written = before.then(write);
    const over = written.then(nothing, nothing);
    for (const one of streams) one.#last = over;
    return written;
  }

  /** Reads what others recorded. */
  async catchUp(): Promise<void> {
    for await (const page of this.#outside.store.read(this.stream, this.#standing.head.seq)) {
      for (const { by, command, seq, part } of this.take(page))
        if (part === 0) this.answers.keep(by, command, undefined, { ok: true, seq });
    }
  }

  /** Makes committed facts the state, and tells everyone; gives those that had not been taken yet. */
  take(recorded: readonly Recorded[], folded?: Folded): readonly Recorded[] {
    const { head, room: before } = this.#standing;
    const fresh = recorded.filter(({ seq }) => seq > head.seq);
    const last = fresh.at(-1);
    if (last === undefined) return fresh;
    const known = fresh.length === recorded.length ? folded : undefined;
    const facts = known?.facts ?? fresh.map(factOf);
    const room = known === undefined ? facts.reduce<Room | undefined>(evolve, before) : known.room;
    this.#standing = { room, head: { seq: last.seq, hash: last.hash } };
    this.#lastAt = Math.max(this.#lastAt, last.at) as Millis;
    const lines = fresh.map(lineOf);
    for (const line of lines) this.#tail.push(line);
    const frame = frameOf(factsMessage(lines, last.hash, this.now()));
    for (const listener of this.listeners) listener.hear(frame);
    this.#outside.onFacts(facts);
    return fresh;
  }
}
