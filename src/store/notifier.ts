// Tells other processes of new facts, after the commit and beside it.
import type { Sql } from 'postgres';

export const channel = 'placard_facts';

/** What arrives within this time goes into one notification a stream. Units: ms. */
const gather = 5;

/** Sends the latest seq of each stream; nothing depends on its arriving. */
export class Notifier {
  // On a connection of its own that does not wait for the disk: NOTIFY takes one lock for all databases of the
  // server until its commit, and inside a fact's transaction it would make the rooms wait for each other's disk.
  readonly #sql: Sql;
  readonly #latest = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #sending: Promise<unknown> = Promise.resolve();

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  tell(stream: string, seq: number): void {
    this.#latest.set(stream, seq);
    this.#timer ??= setTimeout(() => this.#send(), gather);
  }

  #send(): void {
    const payloads = [...this.#latest].map(([stream, seq]) => `${seq} ${stream}`);
    this.#latest.clear();
    this.#timer = undefined;
    if (payloads.length === 0) return;
    this.#sending = this
      .#sql`select pg_notify(${channel}, said) from unnest(${payloads}::text[]) as said`.catch(
      () => undefined,
    );
  }

  /** Sends what is left. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#send();
    await this.#sending;
    await this.#sql.end({ timeout: 5 });
  }
}

/** Reads a notification. */
export function parseNotification(payload: string): { readonly stream: string; readonly seq: number } {
  const [seq = ''] = payload.split(' ', 1);
  return { seq: Number(seq), stream: payload.slice(seq.length + 1) };
}
