// Hears of the facts of other processes, and goes on hearing after the database was away.
import { setTimeout as pause } from 'node:timers/promises';
import type { Options, Sql } from 'postgres';
import { channel, parseNotification } from './notifier.ts';

export type Connect = (more: Options<Record<string, never>>) => Sql;
type OnFact = (stream: string, seq: number) => void;

/** Units: ms. */
const retryAfter = 200;

/** A connection that listens; the library's own gives up when the database does not answer at once. */
export class Listener {
  readonly #onFact: OnFact;
  readonly #sql: Sql;
  #closed = false;
  #trying = false;

  private constructor(connect: Connect, onFact: OnFact) {
    this.#onFact = onFact;
    const options = {
      max: 1,
      max_lifetime: null,
      fetch_types: false,
      onclose: () => void this.#again(),
      // Not in the library's types; it is how its own listen() hears.
      onnotify: (_: string, payload: string) => {
        const { stream, seq } = parseNotification(payload);
        onFact(stream, seq);
      },
    };
    this.#sql = connect(options);
  }

  /** Begins to listen. */
  static async start(connect: Connect, onFact: OnFact): Promise<Listener> {
    const listener = new Listener(connect, onFact);
    await listener.#listen();
    return listener;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#sql.end({ timeout: 1 });
  }

  async #listen(): Promise<void> {
    await this.#sql.unsafe(`listen ${channel}`);
  }

  /** What was told meanwhile is lost: the end of every stream is told instead. */
  async #again(): Promise<void> {
    // A try that fails closes a connection too.
    if (this.#trying) return;
    this.#trying = true;
    while (this.#trying && !this.#closed) {
      try {
        await this.#listen();
        const ends = await this.#sql<{ stream: string; seq: number }[]>`
          select stream, max(seq) as seq from facts group by stream`;
        for (const { stream, seq } of ends) this.#onFact(stream, seq);
        this.#trying = false;
      } catch {
        await pause(retryAfter);
      }
    }
  }
}
