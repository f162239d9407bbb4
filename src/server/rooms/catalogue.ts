// The list of rooms: titles and what became of them. A deleted room leaves its line.
import type { Millis } from '../../kernel/base/ids.ts';
import type { MeetingFact } from '../../kernel/meeting/facts.ts';
import { factOf } from '../../store/facts.ts';
import type { Store } from '../../store/store.ts';
import type { RoomStanding } from '../live/hosts.ts';

export interface CatalogueRoom {
  readonly id: string;
  readonly title: string;
  readonly demo: boolean;
  readonly made: number;
  readonly archived: boolean;
  readonly deleted: number | undefined;
  /** The room that this one is below; archived and deleted with it. */
  readonly under: string | undefined;
}

interface Row {
  id: string;
  title: string;
  demo: boolean;
  made: string;
  archived: string | null;
  deleted: string | null;
  under: string | null;
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
      select id, title, demo, made, archived, deleted, under from rooms order by made desc, id`;
    return rows.map(roomOf);
  }

  async find(id: string): Promise<CatalogueRoom | undefined> {
    const [row] = await this.#store.sql<Row[]>`
      select id, title, demo, made, archived, deleted, under from rooms where id = ${id}`;
    return row === undefined ? undefined : roomOf(row);
  }

  /** Says whether anything may be recorded in a room. */
  async standing(id: string): Promise<RoomStanding> {
    const listed = await this.find(id);
    if (listed === undefined) return 'unlisted';
    return listed.archived || listed.deleted !== undefined ? 'archived' : 'open';
  }

  /** Gives the rooms below one, in the order in which they were formed. */
  async below(id: string): Promise<readonly CatalogueRoom[]> {
    const rows = await this.#store.sql<Row[]>`
      select id, title, demo, made, archived, deleted, under from rooms where under = ${id} order by made, id`;
    return rows.map(roomOf);
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

  /** Archives a room with those below it. */
  async archive(id: string): Promise<void> {
    await this.#store.sql`update rooms set archived = ${this.#now()}
      where (id = ${id} or under = ${id}) and archived is null`;
  }

  /** Takes the record away for good, with those of the rooms below, and leaves the lines that say so. */
  async remove(id: string): Promise<void> {
    const { sql } = this.#store;
    const ids = [id, ...(await this.below(id)).map((one) => one.id)];
    await sql`update rooms set deleted = ${this.#now()} where id = any(${ids})`;
    await sql`delete from links where room = any(${ids})`;
    await sql`delete from sittings where room = any(${ids})`;
    await sql`delete from uploads where room = any(${ids})`;
    await this.#store.remove(...ids.map((one) => prefix + one));
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

  /** Lists records that were imported: rooms nobody acts in; the one above before those below it. */
  async adopt(): Promise<void> {
    const known = await this.#store.sql<{ id: string }[]>`select id from rooms`;
    const ids = new Set(known.map(({ id }) => id));
    const below: MeetingFact<'RoomOpened'>[] = [];
    for (const stream of await this.#store.streams()) {
      const id = stream.slice(prefix.length);
      if (!stream.startsWith(prefix) || ids.has(id)) continue;
      const opened = await this.#firstFact(stream);
      if (opened?.type !== 'RoomOpened') continue;
      if (opened.under !== undefined) below.push(opened);
      else await this.#adopted(id, opened);
    }
    for (const opened of below) await this.#adopted(opened.room, opened);
  }

  /** A room whose room above was not imported stands by itself. */
  async #adopted(id: string, { title, at, under }: MeetingFact<'RoomOpened'>): Promise<void> {
    await this.#store.sql`insert into rooms (id, title, demo, made, archived, under)
      values (${id}, ${title}, false, ${at}, ${this.#now()},
        (select id from rooms where id = ${under?.room ?? null})) on conflict do nothing`;
  }

  async #firstFact(stream: string): Promise<MeetingFact | undefined> {
    for await (const [first] of this.#store.read(stream, 0, 1)) return first && factOf(first);
    return undefined;
  }
}

function roomOf({ made, archived, deleted, under, ...row }: Row): CatalogueRoom {
  return {
    ...row,
    made: Number(made),
    archived: archived !== null,
    deleted: deleted === null ? undefined : Number(deleted),
    under: under ?? undefined,
  };
}
