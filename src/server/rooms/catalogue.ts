// The list of rooms: titles and what became of them. A deleted room leaves its line.
import type { Millis } from '../../kernel/base/ids.ts';
import type { MeetingFact } from '../../kernel/meeting/facts.ts';
import { factOf } from '../../store/facts.ts';
import type { Store } from '../../store/store.ts';

export interface CatalogueRoom {
  readonly id: string;
  readonly title: string;
  readonly demo: boolean;
  readonly made: number;
  readonly archived: boolean;
  readonly deleted: number | undefined;
}

interface Row {
  id: string;
  title: string;
  demo: boolean;
  made: string;
  archived: string | null;
  deleted: string | null;
}

const prefix = 'room:';

/** Keeps the list of rooms. */
export class Catalogue {
  readonly #store: Store;
  readonly #now: () => Millis;

  constructor(store: Store, now: () => Millis) {
    this.#store = store;
    this.#now = now;
  }

  /** Gives all rooms, the latest first. */
  async all(): Promise<readonly CatalogueRoom[]> {
    const rows = await this.#store.sql<Row[]>`
      select id, title, demo, made, archived, deleted from rooms order by made desc, id`;
    return rows.map(roomOf);
  }

  async find(id: string): Promise<CatalogueRoom | undefined> {
    const [row] = await this.#store.sql<Row[]>`
      select id, title, demo, made, archived, deleted from rooms where id = ${id}`;
    return row === undefined ? undefined : roomOf(row);
  }

  async add(id: string, title: string, demo: boolean): Promise<void> {
    await this.#store.sql`insert into rooms (id, title, demo, made)
      values (${id}, ${title}, ${demo}, ${this.#now()}) on conflict do nothing`;
  }

  /** Takes back a room of which nothing was recorded. */
  async drop(id: string): Promise<void> {
    await this.#store.sql`delete from sittings where room = ${id}`;
    await this.#store.sql`delete from rooms where id = ${id}`;
  }

  async archive(id: string): Promise<void> {
    await this.#store.sql`update rooms set archived = ${this.#now()} where id = ${id} and archived is null`;
  }

  /** Takes the record away for good and leaves the line that says so. */
  async remove(id: string): Promise<void> {
    const { sql } = this.#store;
    await sql`update rooms set deleted = ${this.#now()} where id = ${id}`;
    await sql`delete from links where room = ${id}`;
    await sql`delete from sittings where room = ${id}`;
    await sql`delete from uploads where room = ${id}`;
    await this.#store.remove(prefix + id);
  }

  /** Keeps the file that a text was read from. */
  async keepFile(id: string, room: string, name: string, text: string): Promise<void> {
    await this.#store.sql`insert into uploads (id, room, name, bytes, at)
      values (${id}, ${room}, ${name}, ${Buffer.from(text)}, ${this.#now()})`;
  }

  async filesOf(room: string): Promise<readonly { readonly id: string; readonly name: string }[]> {
    return this.#store.sql<{ id: string; name: string }[]>`
      select id, name from uploads where room = ${room} order by at, id`;
  }

  async file(
    room: string,
    id: string,
  ): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined> {
    const [found] = await this.#store.sql<{ name: string; bytes: Uint8Array }[]>`
      select name, bytes from uploads where room = ${room} and id = ${id}`;
    return found;
  }

  /** Lists records that were imported: rooms nobody acts in. */
  async adopt(): Promise<void> {
    const known = await this.#store.sql<{ id: string }[]>`select id from rooms`;
    const ids = new Set(known.map(({ id }) => id));
    for (const stream of await this.#store.streams()) {
      const id = stream.slice(prefix.length);
      if (!stream.startsWith(prefix) || ids.has(id)) continue;
      const opened = await this.#firstFact(stream);
      if (opened?.type !== 'RoomOpened') continue;
      await this.#store.sql`insert into rooms (id, title, demo, made, archived)
        values (${id}, ${opened.title}, false, ${opened.at}, ${this.#now()}) on conflict do nothing`;
    }
  }

  async #firstFact(stream: string): Promise<MeetingFact | undefined> {
    for await (const [first] of this.#store.read(stream, 0, 1)) return first && factOf(first);
    return undefined;
  }
}

function roomOf({ made, archived, deleted, ...row }: Row): CatalogueRoom {
  return {
    ...row,
    made: Number(made),
    archived: archived !== null,
    deleted: deleted === null ? undefined : Number(deleted),
  };
}
