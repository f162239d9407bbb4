import type { Sql } from 'postgres';
import type { Millis } from '../kernel/base/ids.ts';
import { appended } from './appending.ts';
import { beginning } from './chain.ts';
import { type Connect, Listener } from './listener.ts';
import type { Notifier } from './notifier.ts';
import { signedHead, type SigningKey } from './signature.ts';
import type {
  Addition,
  Appended,
  Box,
  Entry,
  Head,
  KeptBallot,
  Recorded,
  SignedHead,
  Store,
} from './store.ts';

/** What a store is made of. */
export interface Parts {
  readonly sql: Sql;
  readonly connect: Connect;
  readonly notifier: Notifier;
  readonly key: SigningKey;
  readonly epoch: number;
  /** Lets the database go. */
  readonly release: () => Promise<void>;
}

const pageSize = 1_000;

/** The record in PostgreSQL. */
export class SqlStore implements Store {
  readonly sql: Sql;
  readonly key: string;
  readonly publicKey: string;
  readonly epoch: number;
  readonly #parts: Parts;
  #keeping: Promise<void> = Promise.resolve();
  #closed: Promise<void> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.sql = parts.sql;
    this.key = parts.key.fingerprint;
    this.publicKey = parts.key.publicKey;
    this.epoch = parts.epoch;
  }

  async append(
    stream: string,
    after: Head,
    entries: readonly Entry[],
    beside: readonly Addition[] = [],
  ): Promise<Appended> {
    const additions = [{ stream, after, entries }, ...beside];
    const done = await appended(this.sql, additions);
    if (done === undefined) return { ok: false, why: 'conflict' };
    for (const { stream: of, seq } of done.flatMap((facts) => facts.at(-1) ?? []))
      this.#parts.notifier.tell(of, seq);
    if (additions.some((one) => one.entries.some(({ emptied }) => emptied)))
      this.#afterwards(() => this.#forgetBallots());
    const [facts = [], ...others] = done;
    return { ok: true, facts, beside: others };
  }

  /** What was deleted stays in the table's file, beside the number of the transaction that wrote it, until this is done. */
  async #forgetBallots(): Promise<void> {
    await this.sql`vacuum ballots`;
  }

  async ballots(
    stream: string,
    { election, round }: Box,
  ): Promise<{ readonly seq: number; readonly ballots: readonly KeptBallot[] }> {
    const rows = await this.sql<{ seq: number; receipt: string | null; choices: string | null }[]>`
      select head.seq, receipt, choices
      from (select coalesce(max(seq), 0) as seq from facts where stream = ${stream}) as head
      left join ballots on stream = ${stream} and election = ${election} and round = ${round}
      order by receipt`;
    return {
      seq: rows[0]?.seq ?? 0,
      ballots: rows.flatMap(({ receipt, choices }) =>
        receipt === null || choices === null
          ? []
          : [{ receipt, choices: JSON.parse(choices) as readonly string[] }],
      ),
    };
  }

  async became(
    stream: string,
    by: string,
    command: string,
    digest?: string,
  ): Promise<{ readonly seq: number } | 'other' | undefined> {
    const [found] = await this.sql<{ seq: number; digest: string }[]>`
      select seq, digest from commands where stream = ${stream} and by = ${by} and command = ${command}`;
    if (found === undefined) return undefined;
    return digest === undefined || found.digest === digest ? { seq: found.seq } : 'other';
  }

  async *read(stream: string, after: number, limit: number = pageSize): AsyncIterable<readonly Recorded[]> {
    for (let from = after; ;) {
      const page: readonly Recorded[] = await this.sql<Recorded[]>`
        select stream, seq, at, by, command, part, type, body, prev, hash from facts
        where stream = ${stream} and seq > ${from} order by seq limit ${limit}`;
      const last = page.at(-1);
      if (last === undefined) return;
      yield page;
      if (page.length < limit) return;
      from = last.seq;
    }
  }

  async head(stream: string): Promise<Head> {
    const [found] = await this.sql<Head[]>`
      select seq, hash from facts where stream = ${stream} order by seq desc limit 1`;
    return found === undefined ? beginning : { seq: found.seq, hash: found.hash };
  }

  async streams(): Promise<readonly string[]> {
    const rows = await this.sql<{ stream: string }[]>`
      select stream from facts where seq = 1 order by stream`;
    return rows.map(({ stream }) => stream);
  }

  async snapshot(
    stream: string,
  ): Promise<{ readonly seq: number; readonly hash: string; readonly state: string } | undefined> {
    const [found] = await this.sql<{ seq: number; hash: string; state: string }[]>`
      select seq, hash, state from snapshots where stream = ${stream}`;
    return found;
  }

  async saveSnapshot(stream: string, seq: number, hash: string, state: string): Promise<void> {
    await this.sql`
      insert into snapshots (stream, seq, hash, state) values (${stream}, ${seq}, ${hash}, ${state})
      on conflict (stream) do update set seq = excluded.seq, hash = excluded.hash, state = excluded.state
      where snapshots.seq <= excluded.seq`;
  }

  async remove(...streams: readonly string[]): Promise<void> {
    await this.sql`
      with a as (delete from facts where stream = any(${streams})),
        b as (delete from commands where stream = any(${streams})),
        c as (delete from heads where stream = any(${streams})),
        d as (delete from ballots where stream = any(${streams}))
      delete from snapshots where stream = any(${streams})`;
  }

  sign(stream: string, seq: number, hash: string): SignedHead {
    const head = signedHead(this.#parts.key, stream, { seq, hash }, this.epoch);
    this.#afterwards(() => this.#keep(head));
    return head;
  }

  /** Does what nobody waits for, one thing after the other. */
  #afterwards(act: () => Promise<void>): void {
    this.#keeping = this.#keeping.then(act).catch(() => undefined);
  }

  /** A head of another key, of an imported stream, stays. */
  async #keep({ stream, seq, hash, epoch, signature }: SignedHead): Promise<void> {
    await this.sql`
      insert into heads (stream, seq, hash, epoch, public_key, signature)
      values (${stream}, ${seq}, ${hash}, ${epoch}, ${this.publicKey}, ${signature})
      on conflict (stream) do update
      set seq = excluded.seq, hash = excluded.hash, epoch = excluded.epoch, signature = excluded.signature
      where heads.seq < excluded.seq and heads.public_key = excluded.public_key`;
  }

  signText(text: string): string {
    return this.#parts.key.sign(text);
  }

  async now(): Promise<Millis> {
    const [row] = await this.sql<{ now: Millis }[]>`
      select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as now`;
    return row?.now ?? (0 as Millis);
  }

  async listen(onFact: (stream: string, seq: number) => void): Promise<() => Promise<void>> {
    const listener = await Listener.start(this.#parts.connect, onFact);
    return () => listener.close();
  }

  tell(name: string): void {
    this.#parts.notifier.tell(name, 0);
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    await this.#keeping;
    await this.#parts.notifier.close();
    await this.sql.end({ timeout: 5 });
    await this.#parts.release();
  }
}
