// What became of the latest commands, so that the same id again is answered as the first time.
import type { WireError } from '../../wire/messages.ts';
import type { Verdict } from './judge.ts';

/** What a client hears of its command. */
export type Answer = Verdict | { readonly error: WireError };

interface Known {
  /** Missing where only the record says that the command was taken. */
  readonly digest: string | undefined;
  readonly answer: Answer;
}

const kept = 2_000;

/** Keeps the answers of the latest commands by sender and id. */
export class Answers {
  readonly #known = new Map<string, Known>();

  find(sender: string, id: string): Known | undefined {
    return this.#known.get(`${sender} ${id}`);
  }

  keep(sender: string, id: string, digest: string | undefined, answer: Answer): void {
    this.#known.set(`${sender} ${id}`, { digest, answer });
    if (this.#known.size <= kept) return;
    for (const key of this.#known.keys()) {
      this.#known.delete(key);
      break;
    }
  }
}
