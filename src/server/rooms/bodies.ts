// The bodies whose rules a meeting may follow: those that ship with Placard, and the installation's own.
import type { Millis } from '../../kernel/base/ids.ts';
import type { Procedure } from '../../kernel/meeting/procedure.ts';
import { procedures } from '../../content/procedures/all.ts';
import type { Store } from '../../store/store.ts';

type Shipped = keyof typeof procedures;

/** A body with the one that ships with Placard from which it was copied; its own where it ships itself. */
export interface Body {
  readonly procedure: Procedure;
  readonly base: Procedure;
  readonly shipped: boolean;
}

interface Row {
  base: string;
  procedure: string;
}

const isShipped = (id: string): id is Shipped => Object.hasOwn(procedures, id);

/** Keeps the bodies that organisers made. */
export class Bodies {
  readonly #store: Store;
  readonly #now: () => Millis;

  constructor(store: Store, now: () => Millis) {
    this.#store = store;
    this.#now = now;
  }

  /** Gives the bodies that ship with Placard, then the installation's own in their latest versions. */
  async all(): Promise<readonly Body[]> {
    const rows = await this.#store.sql<Row[]>`
      select distinct on (id) base, procedure from bodies order by id, version desc`;
    return [...Object.values(procedures).map(shipped), ...rows.map(bodyOf)];
  }

  /** Gives a body, in its latest version or in one that is named. */
  async find(id: string, version?: number): Promise<Body | undefined> {
    if (isShipped(id)) {
      const body = procedures[id];
      return version === undefined || String(version) === body.version ? shipped(body) : undefined;
    }
    const [row] = await this.#store.sql<Row[]>`
      select base, procedure from bodies
      where id = ${id} and version = coalesce(${version ?? null}::integer, version)
      order by version desc limit 1`;
    return row === undefined ? undefined : bodyOf(row);
  }

  /** Gives the numbers of the versions that are kept, the latest first. */
  async versionsOf(id: string): Promise<readonly number[]> {
    const rows = await this.#store.sql<{ version: number }[]>`
      select version from bodies where id = ${id} order by version desc`;
    return rows.map(({ version }) => version);
  }

  /** Keeps a version. Gives false when a version of that number is kept already. */
  async keep(procedure: Procedure, base: string): Promise<boolean> {
    const { id, version } = procedure;
    const kept = await this.#store.sql`
      insert into bodies (id, version, base, procedure, made)
      values (${id}, ${Number(version)}, ${base}, ${JSON.stringify(procedure)}, ${this.#now()})
      on conflict do nothing returning id`;
    return kept.length > 0;
  }
}

function shipped(procedure: Procedure): Body {
  return { procedure, base: procedure, shipped: true };
}

function bodyOf({ base, procedure }: Row): Body {
  const own = JSON.parse(procedure) as Procedure;
  return { procedure: own, base: isShipped(base) ? procedures[base] : own, shipped: false };
}
