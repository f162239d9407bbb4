// Calls about the seats of a room: who sits where, and the links that open a seat.
import type { DelegationCode, SeatId } from '../../../kernel/base/ids.ts';
import type { Role } from '../../../kernel/meeting/room.ts';
import { ask } from '../../state/calls.ts';
import { roomPath } from '../../state/tabSeat.ts';

/** A seat with the name of its person, which stands in no fact. */
export interface Sitting {
  readonly seat: SeatId;
  readonly role: Role;
  readonly delegation?: DelegationCode;
  readonly person?: string;
  readonly present: boolean;
}

export interface Invitation {
  readonly url: string;
  readonly expires: number;
}

/** Gives the seats of a room with the names of their persons. */
export function seatsOf(room: string): Promise<readonly Sitting[]> {
  return ask('GET', roomPath(room, '/seats'));
}

/** Gives a seat to a person. */
export function giveSeat(
  room: string,
  seat: { readonly role: Role; readonly delegation?: DelegationCode; readonly person?: string },
): Promise<unknown> {
  return ask('POST', roomPath(room, '/seats'), seat);
}

/** Makes a new link to a seat; the old one is void from now on. */
export function linkTo(room: string, seat: SeatId): Promise<Invitation> {
  return ask('POST', roomPath(room, `/seats/${encodeURIComponent(seat)}/link`), {});
}

/** Makes the link to a seat void. */
export function voidLink(room: string, seat: SeatId): Promise<unknown> {
  return ask('DELETE', roomPath(room, `/seats/${encodeURIComponent(seat)}/link`));
}
