// Persons, their seats and how they get in: tables beside the record, so that a name can be erased.
import type { Millis, SeatId } from '../../kernel/base/ids.ts';
import type { Store } from '../../store/store.ts';
import { codeTyped, digestOf, newCode, newSecret } from './secrets.ts';

/** Whoever a session is of. `seats`: the latest taken first. */
export interface Person {
  readonly person: string;
  readonly organiser: boolean;
  readonly seats: readonly { readonly room: string; readonly seat: SeatId }[];
}

/** What a redeemed link or code opened. `session` is set as a cookie where it is new. */
export interface Opened {
  readonly session: string | undefined;
  readonly room: string | undefined;
  readonly seat: SeatId | undefined;
  /** Somebody else sat there, and does no more. */
  readonly displaced: boolean;
  /** Whoever sat there handed the seat on. */
  readonly handedOver: boolean;
}

export interface PeopleOutside {
  readonly store: Store;
  readonly now: () => Millis;
  readonly newId: () => string;
}

const day = 24 * 3600 * 1000;
/** Units: ms. */
export const lifetimes = { session: 60 * day, link: 30 * day, code: 120_000, handover: 600_000 } as const;

/** Keeps persons, seats taken, links, sessions and codes. */
export class People {
  readonly #sql: Store['sql'];
  readonly #now: () => Millis;
  readonly #newId: () => string;

  constructor({ store, now, newId }: PeopleOutside) {
    this.#sql = store.sql;
    this.#now = now;
    this.#newId = newId;
  }

  /** Gives the person of a session, or nothing when it is unknown or over. */
  async personOf(session: string): Promise<Person | undefined> {
    const rows = await this.#sql<
      { person: string; organiser: boolean; room: string | null; seat: SeatId | null }[]
    >`select p.id as person, p.organiser, t.room, t.seat
      from sessions s join people p on p.id = s.person left join sittings t on t.person = p.id
      where s.hash = ${digestOf(session)} and s.expires > ${this.#now()}
      order by t.taken desc nulls last`;
    const [first] = rows;
    if (first === undefined) return undefined;
    const seats = rows.flatMap(({ room, seat }) => (room === null || seat === null ? [] : [{ room, seat }]));
    return { person: first.person, organiser: first.organiser, seats };
  }

  /** Makes a person, unnamed where no name is given. */
  async newPerson(name: string | undefined, organiser = false): Promise<string> {
    const id = this.#newId();
    await this.#sql`insert into people (id, name, organiser, made)
      values (${id}, ${name ?? null}, ${organiser}, ${this.#now()})`;
    return id;
  }

  async newSession(person: string): Promise<string> {
    const secret = newSecret();
    const now = this.#now();
    await this.#sql`delete from sessions where expires < ${now}`;
    await this.#sql`insert into sessions (hash, person, made, expires)
      values (${digestOf(secret)}, ${person}, ${now}, ${now + lifetimes.session})`;
    return secret;
  }

  async endSession(session: string): Promise<void> {
    await this.#sql`delete from sessions where hash = ${digestOf(session)}`;
  }

  /** Sits a person on a seat. */
  async sit(room: string, seat: SeatId, person: string): Promise<void> {
    await this.#sql`insert into sittings (room, seat, person, taken)
      values (${room}, ${seat}, ${person}, ${this.#now()})
      on conflict (room, seat, person) do update set taken = excluded.taken`;
  }

  /** Gives the name of each seat's person. */
  async namesIn(room: string): Promise<ReadonlyMap<SeatId, string>> {
    const rows = await this.#sql<{ seat: SeatId; name: string }[]>`
      select t.seat, p.name from sittings t join people p on p.id = t.person
      where t.room = ${room} and p.name is not null order by t.taken`;
    return new Map(rows.map(({ seat, name }) => [seat, name]));
  }

  /**
   * Makes a link to a seat; the ones before are void. It is never a link to somebody's other seats:
   * where the seat's person has come in already, it is for a new one of the same name.
   */
  async linkTo(room: string, seat: SeatId): Promise<{ readonly secret: string; readonly expires: number }> {
    await this.voidLinks(room, seat);
    const [holder] = await this.#sql<{ person: string; name: string | null; waits: boolean }[]>`
      select p.id as person, p.name, not p.organiser
        and not exists (select from sessions s where s.person = p.id)
        and not exists (select from sittings o where o.person = p.id and o.room <> ${room}) as waits
      from sittings t join people p on p.id = t.person
      where t.room = ${room} and t.seat = ${seat} order by t.taken desc limit 1`;
    const person = holder?.waits === true ? holder.person : await this.newPerson(holder?.name ?? undefined);
    return this.#newLink(person, room, seat, lifetimes.link);
  }

  /** Makes a link by which whoever sits on a seat hands it to a colleague: a new person, whose name nobody knows. */
  async handoverLink(
    room: string,
    seat: SeatId,
  ): Promise<{ readonly secret: string; readonly expires: number }> {
    await this.voidLinks(room, seat);
    const person = await this.newPerson(undefined);
    return this.#newLink(person, room, seat, lifetimes.handover, true);
  }

  async voidLinks(room: string, seat: SeatId): Promise<void> {
    await this.#sql`delete from links where room = ${room} and seat = ${seat} and used is null`;
  }

  /** Makes a link that gives the access of the installation's organiser. */
  async organiserLink(): Promise<string> {
    const person = await this.newPerson(undefined, true);
    await this.#sql`delete from links where room is null and used is null`;
    return (await this.#newLink(person, undefined, undefined, day)).secret;
  }

  async #newLink(
    person: string,
    room: string | undefined,
    seat: SeatId | undefined,
    lifetime: number,
    handover = false,
  ): Promise<{ readonly secret: string; readonly expires: number }> {
    const secret = newSecret();
    const expires = this.#now() + lifetime;
    await this.#sql`insert into links (hash, person, room, seat, expires, handover)
      values (${digestOf(secret)}, ${person}, ${room ?? null}, ${seat ?? null}, ${expires}, ${handover})`;
    return { secret, expires };
  }

  /**
   * Redeems a link, once. A browser that is signed in already keeps its person and gains the seat,
   * unless it has another seat in that room: then it becomes the link's person.
   */
  async redeem(secret: string, current: Person | undefined): Promise<Opened | undefined> {
    const [link] = await this.#sql<
      { person: string; room: string | null; seat: SeatId | null; handover: boolean; demo: boolean | null }[]
    >`update links set used = ${this.#now()} where hash = ${digestOf(secret)} and used is null
      and expires > ${this.#now()}
      returning person, room, seat, handover, (select demo from rooms where rooms.id = links.room) as demo`;
    if (link === undefined) return undefined;
    const room = link.room ?? undefined;
    const seat = link.seat ?? undefined;
    const demo = link.demo === true;
    const elsewhere = current?.seats.some((one) => one.room === room && one.seat !== seat) ?? false;
    const keeps = current !== undefined && (demo || !elsewhere);
    const person = keeps ? current.person : link.person;
    const session = keeps ? undefined : await this.newSession(person);
    if (room === undefined || seat === undefined) {
      await this.#sql`update people set organiser = true where id = ${person}`;
      return { session, room, seat, displaced: false, handedOver: false };
    }
    if (person !== link.person) await this.#takeName(link.person, person);
    await this.sit(room, seat, person);
    const displaced = (!demo || link.handover) && (await this.#displace(room, seat, person));
    return { session, room, seat, displaced, handedOver: displaced && link.handover };
  }

  /** A seat has one person: whoever sat there before does no more. Says whether anybody did. */
  async #displace(room: string, seat: SeatId, person: string): Promise<boolean> {
    const others = await this.#sql`
      delete from sittings where room = ${room} and seat = ${seat} and person <> ${person} returning person`;
    return others.length > 0;
  }

  async #takeName(from: string, to: string): Promise<void> {
    await this.#sql`update people set name = (select name from people where id = ${from})
      where id = ${to} and name is null`;
  }

  /** Makes a code that opens this person's seats on another device within two minutes. */
  async deviceCode(person: string): Promise<string> {
    const code = newCode();
    const now = this.#now();
    await this.#sql`delete from device_codes where person = ${person} or expires < ${now}`;
    await this.#sql`insert into device_codes (hash, person, expires)
      values (${digestOf(code)}, ${person}, ${now + lifetimes.code})`;
    return code;
  }

  async redeemCode(typed: string): Promise<string | undefined> {
    const [found] = await this.#sql<{ person: string }[]>`
      delete from device_codes where hash = ${digestOf(codeTyped(typed))} and expires > ${this.#now()}
      returning person`;
    return found === undefined ? undefined : this.newSession(found.person);
  }

  /** Takes back whatever opens a seat that was withdrawn. */
  async withdraw(room: string, seat: SeatId): Promise<void> {
    await this.#sql`delete from links where room = ${room} and seat = ${seat}`;
    await this.#sql`delete from sittings where room = ${room} and seat = ${seat}`;
  }
}
