// Seats that have a device connected, of all server processes on one record.
import type { Millis, SeatId } from '../../kernel/base/ids.ts';
import type { Store } from '../../store/store.ts';

/** Units: ms. */
const beatEvery = 30_000;
const alive = 3 * beatEvery;

/** Tells the other processes which seats are connected here, and asks about theirs. */
export class Devices {
  readonly #sql: Store['sql'];
  readonly #now: () => Millis;
  readonly #process: string;
  readonly #report: (problem: unknown) => void;
  #beat: NodeJS.Timeout | undefined;

  constructor(
    { sql }: Pick<Store, 'sql'>,
    now: () => Millis,
    process: string,
    report: (problem: unknown) => void,
  ) {
    this.#sql = sql;
    this.#now = now;
    this.#process = process;
    this.#report = report;
  }

  start(): void {
    this.#beat = setInterval(() => {
      this.#sql`update devices set seen = ${this.#now()} where process = ${this.#process}`.catch(
        this.#report,
      );
    }, beatEvery);
  }

  async stop(): Promise<void> {
    clearInterval(this.#beat);
    await this.#sql`delete from devices where process = ${this.#process} or seen < ${this.#now() - alive}`;
  }

  connected(room: string, seat: SeatId): void {
    this.#sql`insert into devices (room, seat, process, seen)
      values (${room}, ${seat}, ${this.#process}, ${this.#now()})
      on conflict (room, seat, process) do update set seen = excluded.seen`.catch(this.#report);
  }

  gone(room: string, seat: SeatId): void {
    this.#sql`delete from devices
      where room = ${room} and seat = ${seat} and process = ${this.#process}`.catch(this.#report);
  }

  /** Says whether a seat is in the room by way of another process. */
  async elsewhere(room: string, seat: SeatId): Promise<boolean> {
    const [found] = await this.#sql`select from devices where room = ${room} and seat = ${seat}
      and process <> ${this.#process} and seen > ${this.#now() - alive} limit 1`;
    return found !== undefined;
  }
}
