// Who is in the room: the first device of a seat that connects is its arrival, the last one gone its departure.
import type { SeatId } from '../../kernel/base/ids.ts';
import { organiser as organiserSeat } from '../../kernel/meeting/sender.ts';
import type { Devices } from './devices.ts';
import { actOf } from './judge.ts';
import type { RoomHost } from './roomHost.ts';

/** A reload or a tunnel is no departure. Units: ms. */
const grace = 15_000;

/** Notes arrivals and departures of the seats of a room in use. */
export class Presence {
  readonly #host: RoomHost;
  readonly #newId: () => string;
  readonly #room: string;
  readonly #all: Devices;
  readonly #devices = new Map<SeatId, number>();
  readonly #leaving = new Map<SeatId, NodeJS.Timeout>();

  constructor(host: RoomHost, room: string, all: Devices, newId: () => string) {
    this.#host = host;
    this.#room = room;
    this.#all = all;
    this.#newId = newId;
    for (const { seat, present } of host.room?.seats ?? []) if (present) this.#mayLeave(seat);
  }

  /** Whether a departure is still to be noted. */
  get waiting(): boolean {
    return this.#leaving.size > 0;
  }

  arrive(seat: SeatId): void {
    clearTimeout(this.#leaving.get(seat));
    this.#leaving.delete(seat);
    const before = this.#devices.get(seat) ?? 0;
    this.#devices.set(seat, before + 1);
    if (before === 0) this.#all.connected(this.#room, seat);
    this.check(seat);
  }

  leave(seat: SeatId): void {
    const left = (this.#devices.get(seat) ?? 1) - 1;
    if (left > 0) {
      this.#devices.set(seat, left);
      return;
    }
    this.#devices.delete(seat);
    this.#all.gone(this.#room, seat);
    this.#mayLeave(seat);
  }

  /** Another server process may have seen a seat leave that is connected here. */
  check(seat: SeatId): void {
    const found = this.#host.room?.seats.find((one) => one.seat === seat);
    if (found && !found.present && this.#devices.has(seat)) this.#note('NoteArrival', seat);
  }

  stop(): void {
    for (const timer of this.#leaving.values()) clearTimeout(timer);
    this.#leaving.clear();
  }

  /** The seats of a demo are played by nobody, so that a newcomer sees a full room: they do not leave. */
  #mayLeave(seat: SeatId): void {
    if (this.#host.room?.demo !== false || this.#host.archived) return;
    const timer = setTimeout(() => void this.#left(seat), grace);
    this.#leaving.set(seat, timer);
  }

  /** Asks again later while another process has the seat, or cannot be asked. */
  async #left(seat: SeatId): Promise<void> {
    const elsewhere = await this.#all.elsewhere(this.#room, seat).catch(() => true);
    // Whoever came back meanwhile took this away, and whoever stopped as well.
    if (!this.#leaving.delete(seat)) return;
    if (elsewhere) this.#mayLeave(seat);
    else this.#note('NoteDeparture', seat);
  }

  #note(type: 'NoteArrival' | 'NoteDeparture', seat: SeatId): void {
    this.#host.submit(actOf(organiserSeat, this.#newId(), { type, seat }), () => undefined);
  }
}
