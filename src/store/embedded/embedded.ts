// A database of our own in a data folder: found running or started, shared by processes, stopped by the last one out.
import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import postgres, { type Sql } from 'postgres';
import { StoreProblem } from '../store.ts';
import { type Address, addressOf, dataOf, lastWords, launch, make, stop } from './cluster.ts';
import { type Place, placeOf } from './place.ts';

/** Held shared by every process that uses the server; whoever gets it alone is the last and stops the server. */
const users = 7_531_001;
/** How long a dead server's lock is waited out, and a server that starts after a crash. Units: ms. */
const patience = 10_000;
const recovery = 120_000;

export interface Embedded {
  readonly address: Address;
  /** Lets the server go; the last one out stops it. */
  readonly release: () => Promise<void>;
}

/** Gives the server of a data folder, running. Throws: sentences. */
export async function openEmbedded(dataDir: string): Promise<Embedded> {
  const place = await placeOf(dataDir);
  await make(place);
  return new Keeper(place).open();
}

/** Keeps a server running for as long as this process uses it. */
class Keeper {
  readonly #place: Place;
  #session: Sql | undefined;
  #closing = false;
  #reviving: Promise<void> = Promise.resolve();

  constructor(place: Place) {
    this.#place = place;
  }

  async open(): Promise<Embedded> {
    const address = await this.#take();
    return { address, release: () => this.#release() };
  }

  /** Finds the server by connecting, never by a process id; starts it where nobody answers. */
  async #take(): Promise<Address> {
    const began = performance.now();
    let child: ChildProcess | undefined;
    for (;;) {
      const address = await this.#attach();
      if (address !== undefined) return address;
      const waited = performance.now() - began;
      const starting = child !== undefined && child.exitCode === null && child.signalCode === null;
      if (waited > (starting ? recovery : patience)) throw this.#unavailable();
      if (!starting) {
        // A server that ended at once met another's lock: that one answers soon, or its lock dies with it.
        if (child !== undefined) await pause(100);
        child = await launch(this.#place);
      }
      await pause(10);
    }
  }

  #unavailable(): StoreProblem {
    const { dataDir, folder } = this.#place;
    return new StoreProblem(
      `The database of the data folder ${dataDir} does not start; its log is ${folder}/postgres.log: ${lastWords(this.#place)}`,
    );
  }

  async #attach(): Promise<Address | undefined> {
    const address = addressOf(this.#place);
    if (address === undefined) return undefined;
    const session = postgres({
      ...address,
      database: 'postgres',
      max: 1,
      max_lifetime: null,
      connect_timeout: 5,
      fetch_types: false,
      onnotice: () => undefined,
      onclose: () => this.#lost(session),
    });
    try {
      const [row] = await session<{ ours: boolean }[]>`
        select current_setting('data_directory') = ${dataOf(this.#place)} as ours
        where pg_try_advisory_lock_shared(${users})`;
      if (row?.ours === true) {
        this.#session = session;
        return address;
      }
    } catch {
      // Nobody listens, or the server is starting or stopping: it is asked again.
    }
    await session.end({ timeout: 0 });
    return undefined;
  }

  /** The server went down under us: it is started again, as after any crash, for as long as it takes. */
  #lost(session: Sql): void {
    if (this.#closing || session !== this.#session) return;
    this.#session = undefined;
    this.#reviving = this.#revive(session);
  }

  async #revive(session: Sql): Promise<void> {
    await session.end({ timeout: 0 });
    while (!this.#closing) {
      const back = await this.#take().then(
        () => true,
        () => false,
      );
      if (back) return;
      // A full disk, most likely.
      await pause(1_000);
    }
  }

  async #release(): Promise<void> {
    this.#closing = true;
    await this.#reviving;
    const session = this.#session;
    if (session === undefined) return;
    this.#session = undefined;
    const last = await session<{ alone: boolean }[]>`
      select pg_try_advisory_lock(${users}) as alone from pg_advisory_unlock_shared(${users})`.then(
      ([row]) => row?.alone === true,
      () => false,
    );
    if (last) await stop(this.#place);
    await session.end({ timeout: 0 });
  }
}
