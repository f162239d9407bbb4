// One room in use: its folded state, its queue of commands, and whoever listens.
import type { Millis, SeatId } from '../../kernel/base/ids.ts';
import { dueAt } from '../../kernel/meeting/dueAt.ts';
import type { MeetingFact } from '../../kernel/meeting/facts.ts';
import { evolve } from '../../kernel/meeting/folds.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import { factOf } from '../../store/facts.ts';
import type { Head, Recorded, Store } from '../../store/store.ts';
import { type Answer, Answers } from './answers.ts';
import { receiptOf, together, withBallots } from './ballots.ts';
import { frameOf } from './frame.ts';
import { type Act, judge } from './judge.ts';
import { Tail, factsMessage, lineOf } from './tail.ts';

/** Whoever hears a room's facts. */
export interface Listener {
  readonly seat: SeatId;
  /** Takes a frame that is shared with all others. */
  hear(frame: Buffer): void;
  /** Its seat was withdrawn, or the room deleted. */
  dismiss(why: 'seatTakenBack' | 'notYourRoom'): void;
}

export interface HostOutside {
  readonly store: Store;
  readonly now: () => Millis;
  readonly newId: () => string;
  /** Told of what went wrong where nobody can be answered. */
  readonly report: (problem: unknown) => void;
}

interface Waiting extends Act {
  /** `receipt`: of a ballot that was cast; it is given here and kept nowhere. */
  readonly answer: (answer: Answer, receipt?: string) => void;
}
interface Asked {
  readonly ask: () => Promise<void>;
  readonly command?: never;
}

/** Most commands of one commit: a frame stays small enough for a phone. */
const batchLimit = 256;
/** Most commands that wait: beyond it the store is too slow for the room, and that is said. */
const queueLimit = 5_000;
const attempts = 6;
/** How long a store that restarts is waited for. Units: ms, a wait for each try. */
const patience = [50, 100, 200, 400, 800, 1600, 3200];
const unavailable: Answer = { error: 'storeUnavailable' };

/** Serves one room: judges what arrives, commits it, and tells everyone after the commit, never before. */
export class RoomHost {
  readonly stream: string;
  readonly listeners = new Set<Listener>();
  archived = false;
  #outside: HostOutside;
  #room: Room | undefined;
  #head: Head;
  #tail: Tail;
  readonly #answers = new Answers();
  #queue: (Waiting | Asked)[] = [];
  #running = false;
  #behind = false;
  #stuck: Millis | undefined;
  /** The store was waited for in vain; until it is back nobody waits so long again. */
  #down = false;
  #lastAt: Millis = 0 as Millis;
  #onFacts: (host: RoomHost, facts: readonly MeetingFact[]) => void;

  constructor(
    stream: string,
    outside: HostOutside,
    start: { readonly room: Room | undefined; readonly head: Head },
    onFacts: (host: RoomHost, facts: readonly MeetingFact[]) => void,
  ) {
    this.stream = stream;
    this.#outside = outside;
    this.#room = start.room;
    this.#head = start.head;
    this.#tail = new Tail(start.head.seq);
    this.#onFacts = onFacts;
  }

  get room(): Room | undefined {
    return this.#room;
  }
  get head(): Head {
    return this.#head;
  }
  /** Whether nothing is under way. */
  get quiet(): boolean {
    return !this.#running && this.#queue.length === 0;
  }
  /** When the clock has to act next. */
  get due(): Millis | undefined {
    const due = this.#room && !this.archived ? dueAt(this.#room)?.at : undefined;
    return due === this.#stuck ? undefined : due;
  }

  /** Lines of the facts after a seq, while they are in memory. */
  recent(after: number): readonly string[] | undefined {
    return this.#tail.after(after);
  }

  /** Ends every line of a seat: it was withdrawn, or somebody else sits there now. */
  dismiss(seat: SeatId): void {
    for (const listener of this.listeners) if (listener.seat === seat) listener.dismiss('seatTakenBack');
  }

  /** Takes a command; the answer comes after its commit. */
  submit(act: Act, answer: Waiting['answer']): void {
    if (this.archived) return answer({ error: 'roomArchived' });
    if (this.#queue.length >= queueLimit) return answer(unavailable);
    this.#queue.push({ ...act, answer });
    this.#start();
  }

  /** Runs a question about the record after what is under way. */
  ask(ask: () => Promise<void>): void {
    this.#queue.push({ ask });
    this.#start();
  }

  /** Lets the clock act, or reads what another process recorded. */
  wake(): void {
    this.#behind = true;
    this.#start();
  }

  /** What arrives in the same turn of the event loop goes into the same commit. */
  #start(): void {
    if (this.#running) return;
    this.#running = true;
    setImmediate(() => void this.#run());
  }

  async #run(): Promise<void> {
    try {
      while (this.#queue.length > 0 || this.#behind) {
        if (this.#behind) {
          this.#behind = false;
          await this.#catchUp().catch(this.#outside.report);
          if (this.#queue.length === 0 && (this.due ?? Infinity) <= this.#now()) await this.#commit([]);
        }
        const batch = this.#queue.splice(0, together(this.#queue, batchLimit));
        const commands = batch.filter((one): one is Waiting => 'digest' in one);
        if (commands.length > 0) await this.#commit(commands);
        // What came before is settled now; the room does not wait for the answer.
        for (const one of batch) if ('ask' in one) one.ask().catch(this.#outside.report);
      }
    } finally {
      this.#running = false;
    }
  }

  /** `now` never goes back in a stream. */
  #now(): Millis {
    this.#lastAt = Math.max(this.#lastAt, this.#outside.now()) as Millis;
    return this.#lastAt;
  }

  /** Judges commands and commits them together; on failure the state is dropped and each is judged again. */
  async #commit(batch: readonly Waiting[], left = attempts): Promise<void> {
    const { fresh, again } = this.#sort(batch);
    try {
      const acts = await withBallots(this.#outside.store, this.stream, this.#room, this.#head, fresh);
      if (acts === undefined) return await this.#conflict(batch, left);
      const judged = judge(this.#room, acts, this.#now(), this.#outside.newId);
      this.#stuck = judged.stuck;
      const refused = fresh.filter((_, index) => judged.verdicts[index]?.ok === false);
      const [appended, earlier] = await Promise.all([
        judged.entries.length > 0
          ? this.#outside.store.append(this.stream, this.#head, judged.entries)
          : { ok: true as const, facts: [] },
        Promise.all(refused.map((act) => this.#became(act))),
      ]);
      if (!appended.ok) return await this.#conflict(batch, left);
      this.#take(appended.facts, judged.facts, judged.room);
      const before = new Map(refused.map((act, index) => [act, earlier[index]]));
      fresh.forEach((act, index) => {
        const answer = before.get(act) ?? judged.verdicts[index] ?? unavailable;
        this.#settle(act, answer, receiptOf(judged.entries, act));
      });
      for (const act of again) await this.#settleAgain(act);
    } catch (problem) {
      this.#outside.report(problem);
      await this.#failed(batch, left);
    }
  }

  /** Parts commands from those whose id is known already, or comes twice in this batch. */
  #sort(batch: readonly Waiting[]): { readonly fresh: Waiting[]; readonly again: Waiting[] } {
    const fresh: Waiting[] = [];
    const again: Waiting[] = [];
    const seen = new Set<string>();
    for (const act of batch) {
      const key = `${act.sender} ${act.id}`;
      const repeated = seen.has(key) || this.#answers.find(act.sender, act.id) !== undefined;
      (repeated ? again : fresh).push(act);
      seen.add(key);
    }
    return { fresh, again };
  }

  #settle(act: Waiting, answer: Answer, receipt?: string): void {
    this.#answers.keep(act.sender, act.id, act.digest, answer);
    act.answer(answer, receipt);
  }

  async #settleAgain(act: Waiting): Promise<void> {
    const known = this.#answers.find(act.sender, act.id);
    if (known === undefined) return act.answer(unavailable);
    if (known.digest === act.digest) return act.answer(known.answer);
    if (known.digest !== undefined) return act.answer({ error: 'idUsedForOther' });
    act.answer((await this.#became(act)) ?? known.answer);
  }

  /** What the record says of a command that would be refused now: it may have been taken before a restart. */
  async #became(act: Act): Promise<Answer | undefined> {
    const found = await this.#outside.store.became(this.stream, act.sender, act.id, act.digest);
    if (found === undefined) return undefined;
    return found === 'other' ? { error: 'idUsedForOther' } : { ok: true, seq: found.seq };
  }

  /** Someone was faster, or an id had been used: reads what is new and judges again. */
  async #conflict(batch: readonly Waiting[], left: number): Promise<void> {
    const before = this.#head.seq;
    await this.#catchUp();
    if (left <= 0) return batch.forEach((act) => act.answer(unavailable));
    if (this.#head.seq > before) return this.#commit(batch, left);
    const open: Waiting[] = [];
    for (const act of batch) {
      const earlier = await this.#became(act);
      if (earlier === undefined) open.push(act);
      else this.#settle(act, earlier);
    }
    await this.#commit(open, left - 1);
  }

  /** The store failed, and whether it committed is unknown: the record says it, then each is judged again. */
  async #failed(batch: readonly Waiting[], left: number): Promise<void> {
    const back = await this.#recovered();
    if (back && left === attempts) return this.#commit(batch, left - 1);
    if (back && batch.length > 1) {
      for (const act of batch) await this.#commit([act], left - 1);
      return;
    }
    this.#down = !back;
    for (const act of batch) act.answer(unavailable);
  }

  async #recovered(): Promise<boolean> {
    for (const wait of this.#down ? [0] : patience) {
      const back = await this.#catchUp().then(
        () => true,
        () => false,
      );
      if (back) {
        this.#down = false;
        return true;
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    return false;
  }

  async #catchUp(): Promise<void> {
    for await (const page of this.#outside.store.read(this.stream, this.#head.seq)) {
      if (page.length === 0) continue;
      const facts = page.map(factOf);
      this.#take(page, facts, facts.reduce<Room | undefined>(evolve, this.#room));
      for (const { by, command, seq, part } of page)
        if (part === 0) this.#answers.keep(by, command, undefined, { ok: true, seq });
    }
  }

  /** Makes committed facts the state, and tells everyone. */
  #take(recorded: readonly Recorded[], facts: readonly MeetingFact[], room: Room | undefined): void {
    const last = recorded.at(-1);
    if (last === undefined) return;
    this.#room = room;
    this.#head = { seq: last.seq, hash: last.hash };
    this.#lastAt = Math.max(this.#lastAt, last.at) as Millis;
    const lines = recorded.map(lineOf);
    for (const line of lines) this.#tail.push(line);
    const frame = frameOf(factsMessage(lines, last.hash, this.#now()));
    for (const listener of this.listeners) listener.hear(frame);
    this.#onFacts(this, facts);
  }
}
