// A seat's own acts: sent, waiting, asked about, settled.
import type { Millis } from '../../kernel/base/ids.ts';
import type { MeetingCommand } from '../../kernel/meeting/commands.ts';
import type { Pending, Recorded } from './live.ts';
import { mayWait } from './waits.ts';

/** After so long without an answer an act is shown as not confirmed. Units: ms. */
export const patience = 5_000;
/** How many recorded acts are remembered for the screen. */
const remembered = 8;

export class OwnActs {
  #pending: readonly Pending[] = [];
  #done: readonly Recorded[] = [];
  /** Answered before their facts came: by id, the number of the first fact. */
  readonly #answered = new Map<string, number>();

  get pending(): readonly Pending[] {
    return this.#pending;
  }
  get done(): readonly Recorded[] {
    return this.#done;
  }
  /** Those that will be recorded as far as one can tell: they are shown as done on top of the record. */
  get hoped(): readonly Pending[] {
    return this.#pending.filter(({ state }) => state !== 'unconfirmed');
  }
  /** What is written down in this browser: a secret ballot is not; whether it was cast, the record says. */
  get toKeep(): readonly Pending[] {
    return this.#pending.filter(({ command }) => command.type !== 'CastBallot');
  }
  find(id: string): Pending | undefined {
    return this.#pending.find((one) => one.id === id);
  }

  recall(pending: readonly Pending[]): void {
    this.#pending = pending;
  }
  add(id: string, command: MeetingCommand, sent: Millis): void {
    this.#pending = [...this.#pending, { id, command, sent, state: 'waiting' }];
  }
  drop(id: string): void {
    this.#pending = this.#pending.filter((one) => one.id !== id);
  }
  mark(id: string, state: Pending['state'], sent?: Millis): void {
    this.#pending = this.#pending.map((one) =>
      one.id === id ? { ...one, state, sent: sent ?? one.sent } : one,
    );
  }
  /** Another history, or another seat, is at the other end: a person decides about each. */
  doubtAll(): void {
    this.#pending = this.#pending.map((one) => ({ ...one, state: 'unconfirmed' }));
  }
  /** Marks those unanswered for too long as not confirmed. */
  age(now: Millis): void {
    this.#pending = this.#pending.map((one) =>
      one.state === 'waiting' && now - one.sent >= patience ? { ...one, state: 'unconfirmed' } : one,
    );
  }

  /** After a loss: those to send again under the same id, and those to ask about, whose order matters and whose time is over. */
  afterLoss(now: Millis): { readonly resend: readonly Pending[]; readonly ask: readonly Pending[] } {
    const late = (one: Pending) => !mayWait(one.command) && now - one.sent >= patience;
    return { resend: this.hoped.filter((one) => !late(one)), ask: this.hoped.filter(late) };
  }

  /** An act is recorded from this fact on; it stays pending until the facts up to `seq` are folded. */
  settle(id: string, first: number, seq: number): void {
    this.#answered.set(id, first);
    this.reach(seq);
  }

  /** The facts up to `seq` are folded: acts recorded by then are done. */
  reach(seq: number): void {
    for (const [id, first] of this.#answered) {
      if (first > seq) continue;
      this.#answered.delete(id);
      const act = this.find(id);
      this.drop(id);
      if (act) this.#done = [...this.#done, { id, command: act.command, seq: first }].slice(-remembered);
    }
  }
}
