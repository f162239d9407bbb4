// The cookie of a session, and whom it makes of a request.
import type { IncomingMessage } from 'node:http';
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
