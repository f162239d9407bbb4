// The cookie of a session, and whom it makes of a request.
import type { IncomingMessage } from 'node:http';
import type { SeatId } from '../../kernel/base/ids.ts';
import type { RoomHost } from '../live/roomHost.ts';
import { organiser as organiserSeat } from '../../kernel/meeting/sender.ts';
import { type People, type Person, lifetimes } from '../signin/people.ts';

/** Reads and writes the cookie of this installation: another one on the same machine has another name. */
export class Sessions {
  readonly #people: People;
  readonly #name: string;
  readonly #encrypted: boolean;

  constructor(people: People, installation: string, encrypted: boolean) {
    this.#people = people;
    this.#name = `placard-${installation.slice(0, 8)}`;
    this.#encrypted = encrypted;
  }

  /** Gives the secret that a request brings along. */
  secretIn({ headers }: IncomingMessage): string | undefined {
    for (const one of (headers.cookie ?? '').split(';')) {
      const [name, value] = one.trim().split('=', 2);
      if (name === this.#name && value !== undefined && value !== '') return value;
    }
    return undefined;
  }

  async personOf(request: IncomingMessage): Promise<Person | undefined> {
    const secret = this.secretIn(request);
    return secret === undefined ? undefined : this.#people.personOf(secret);
  }

  cookie(session: string): string {
    const age = Math.floor(lifetimes.session / 1000);
    return `${this.#name}=${session}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${age}${this.#encrypted ? '; Secure' : ''}`;
  }

  noCookie(): string {
    return `${this.#name}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`;
  }
}

/** Gives the seat from which a person follows a room; the organiser without a seat follows as such. */
export function seatIn(
  { room }: RoomHost,
  roomId: string,
  person: Person | undefined,
  wanted: string | undefined,
): SeatId | undefined {
  if (room === undefined || person === undefined) return undefined;
  const held = person.seats
    .filter((one) => one.room === roomId && room.seats.some(({ seat }) => seat === one.seat))
    .map(({ seat }) => seat);
  const seat = held.find((one) => one === wanted) ?? held[0];
  return seat ?? (person.organiser ? organiserSeat : undefined);
}
