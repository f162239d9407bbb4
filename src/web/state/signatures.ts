// Has every signed head checked, and holds the server to the key this browser saw first.
import type { HeadSeen, Live } from './live.ts';
import type { Outside } from './outside.ts';
import type { Told } from './told.ts';

/** The page shows first; what checks signatures is fetched after it. Units: ms. */
const shown = 2_000;

export class Signatures {
  readonly #outside: Outside;
  readonly #told: Told;
  #isSigned: ((seen: HeadSeen) => boolean) | undefined;
  #fetching = false;
  /** Heard before they could be checked. */
  #waiting: readonly HeadSeen[] = [];
  /** The key that a person was told of: once is enough until the page is left. */
  #foreign: string | undefined;

  constructor(outside: Outside, told: Told) {
    this.#outside = outside;
    this.#told = told;
  }

  /** Takes a head that the server signed. */
  hear(seen: HeadSeen): void {
    if (this.#isSigned) return this.#check(seen, this.#isSigned);
    this.#waiting = [...this.#waiting, seen];
    if (this.#fetching) return;
    this.#fetching = true;
    this.#outside.later(shown, () => void this.#fetch());
  }

  /** Holds the server to another key from now on. */
  readonly trust: Live['trust'] = (notice) => {
    this.#outside.pin.write(notice.key);
    this.#told.dismiss(notice);
  };

  async #fetch(): Promise<void> {
    const isSigned = await this.#outside.checker().catch(() => undefined);
    // Without a line it cannot come: the next head asks for it again.
    this.#fetching = false;
    if (!isSigned) return;
    this.#isSigned = isSigned;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const seen of waiting) this.#check(seen, isSigned);
  }

  #check(seen: HeadSeen, isSigned: (seen: HeadSeen) => boolean): void {
    if (!isSigned(seen)) return this.#told.tellNow({ kind: 'signatureFails', seq: seen.seq });
    const known = this.#outside.pin.read();
    if (known === undefined) return this.#outside.pin.write(seen.key);
    if (known === seen.key || this.#foreign === seen.key) return;
    this.#foreign = seen.key;
    this.#told.tellNow({ kind: 'keyChanged', known, key: seen.key });
  }
}
