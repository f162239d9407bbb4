// One room in use: its queue of commands, and what becomes of each whatever happens to the store.
import type { Millis, SeatId } from '../../kernel/base/ids.ts';
import { dueAt } from '../../kernel/meeting/dueAt.ts';
import type { MeetingFact } from '../../kernel/meeting/facts.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import type { Head, Store } from '../../store/store.ts';
import type { Answer } from './answers.ts';
import { together } from './batches.ts';
import { became, tried, unavailable } from './commit.ts';
import type { Act } from './judge.ts';
import { type Listener, LiveStream, type Standing } from './liveStream.ts';

export interface HostOutside {
  readonly store: Store;
  readonly now: () => Millis;
  readonly newId: () => string;
  /** Told of what went wrong where nobody can be answered. */
  readonly report: (problem: unknown) => void;
}

/** What one room needs of the others. */
export interface RoomOutside extends HostOutside {
  readonly onFacts: (facts: readonly MeetingFact[]) => void;
  /** Gives another room, that an act reaches into. */
  readonly open: (room: string) => Promise<RoomHost>;
}

interface Waiting extends Act {
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

/** Serves one room: judges what arrives, commits it, and tells everyone after the commit, never before. */
export class RoomHost {
  readonly live: LiveStream;
  readonly #outside: RoomOutside;
  #queue: (Waiting | Asked)[] = [];
  #running = false;
  #behind = false;
  #stuck: Millis | undefined;
  /** The store was waited for in vain; until it is back nobody waits so long again. */
  #down = false;

  constructor(stream: string, outside: RoomOutside, standing: Standing) {
    this.#outside = outside;
    const { store, now, onFacts } = outside;
    this.live = new LiveStream(stream, { store, now, onFacts }, standing);
  }

  get stream(): string {
    return this.live.stream;
  }
  get room(): Room | undefined {
    return this.live.standing.room;
  }
  get head(): Head {
    return this.live.standing.head;
  }
  get listeners(): Set<Listener> {
    return this.live.listeners;
  }
  get archived(): boolean {
    return this.live.archived;
  }
  set archived(archived: boolean) {
    this.live.archived = archived;
  }
  /** Whether nothing is under way. */
  get quiet(): boolean {
    return !this.#running && this.#queue.length === 0;
  }
  /** When the clock has to act next. */
  get due(): Millis | undefined {
    const due = this.room && !this.archived ? dueAt(this.room)?.at : undefined;
    return due === this.#stuck ? undefined : due;
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
          await this.live.catchUp().catch(this.#outside.report);
          if (this.#queue.length === 0 && (this.due ?? Infinity) <= this.live.now()) await this.#commit([]);
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

  /** Judges commands and commits them together; on failure the state is dropped and each is judged again. */
  async #commit(batch: readonly Waiting[], left = attempts, other?: RoomHost): Promise<void> {
    const { fresh, again } = this.#sort(batch);
    try {
      const done = await tried(this.#outside, this.live, other?.live, fresh);
      if (done === 'conflict') return await this.#conflict(batch, left, other);
      if ('needs' in done) return await this.#commit(batch, left, await this.#outside.open(done.needs));
      this.#stuck = done.stuck;
      done.answers.forEach(({ answer, receipt }, index) => {
        const act = fresh[index];
        if (act !== undefined) this.#settle(act, answer, receipt);
      });
      for (const act of again) await this.#settleAgain(act);
    } catch (problem) {
      this.#outside.report(problem);
      await this.#failed(batch, left, other);
    }
  }

  /** Parts commands from those whose id is known already, or comes twice in this batch. */
  #sort(batch: readonly Waiting[]): { readonly fresh: Waiting[]; readonly again: Waiting[] } {
    const fresh: Waiting[] = [];
    const again: Waiting[] = [];
    const seen = new Set<string>();
    for (const act of batch) {
      const key = `${act.sender} ${act.id}`;
      const repeated = seen.has(key) || this.live.answers.find(act.sender, act.id) !== undefined;
      (repeated ? again : fresh).push(act);
      seen.add(key);
    }
    return { fresh, again };
  }

  #settle(act: Waiting, answer: Answer, receipt?: string): void {
    this.live.answers.keep(act.sender, act.id, act.digest, answer);
    act.answer(answer, receipt);
  }

  async #settleAgain(act: Waiting): Promise<void> {
    const known = this.live.answers.find(act.sender, act.id);
    if (known === undefined) return act.answer(unavailable);
    if (known.digest === act.digest) return act.answer(known.answer);
    if (known.digest !== undefined) return act.answer({ error: 'idUsedForOther' });
    act.answer((await this.#became(act)) ?? known.answer);
  }

  #became(act: Act): Promise<Answer | undefined> {
    return became(this.#outside.store, this.stream, act);
  }

  /** Someone was faster, or an id had been used: reads what is new and judges again. */
  async #conflict(batch: readonly Waiting[], left: number, other: RoomHost | undefined): Promise<void> {
    const streams = [this.live, ...(other === undefined ? [] : [other.live])];
    const before = streams.map(({ standing }) => standing.head.seq);
    await Promise.all(streams.map((one) => one.catchUp()));
    if (left <= 0) return batch.forEach((act) => act.answer(unavailable));
    if (streams.some(({ standing }, index) => standing.head.seq !== before[index]))
      return this.#commit(batch, left, other);
    const open: Waiting[] = [];
    for (const act of batch) {
      const earlier = await this.#became(act);
      if (earlier === undefined) open.push(act);
      else this.#settle(act, earlier);
    }
    await this.#commit(open, left - 1, other);
  }

  /** The store failed, and whether it committed is unknown: the record says it, then each is judged again. */
  async #failed(batch: readonly Waiting[], left: number, other: RoomHost | undefined): Promise<void> {
    const back = await this.#recovered(other);
    if (back && left === attempts) return this.#commit(batch, left - 1, other);
    if (back && batch.length > 1) {
      for (const act of batch) await this.#commit([act], left - 1);
      return;
    }
    this.#down = !back;
    for (const act of batch) act.answer(unavailable);
  }

  async #recovered(other: RoomHost | undefined): Promise<boolean> {
    const streams = [this.live, ...(other === undefined ? [] : [other.live])];
    for (const wait of this.#down ? [0] : patience) {
      const back = await Promise.all(streams.map((one) => one.catchUp())).then(
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
}
