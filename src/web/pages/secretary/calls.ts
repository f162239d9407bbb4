// Calls about the seats of a room: who sits where, and the links that open a seat.
import type { DelegationCode, SeatId } from '../../../kernel/base/ids.ts';
import type { Role } from '../../../kernel/meeting/room.ts';
import { ask } from '../../state/calls.ts';

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

const path = (room: string) => `/api/rooms/${encodeURIComponent(room)}/seats`;

/** Gives the seats of a room with the names of their persons. */
export function seatsOf(room: string): Promise<readonly Sitting[]> {
  return ask('GET', path(room));
}

/** Gives a seat to a person. */
export function giveSeat(
  room: string,
  seat: { readonly role: Role; readonly delegation?: DelegationCode; readonly person?: string },
): Promise<unknown> {
  return ask('POST', path(room), seat);
}

/** Makes a new link to a seat; the old one is void from now on. */
export function linkTo(room: string, seat: SeatId): Promise<Invitation> {
  return ask('POST', `${path(room)}/${encodeURIComponent(seat)}/link`, {});
}

/** Makes the link to a seat void. */
export function voidLink(room: string, seat: SeatId): Promise<unknown> {
  return ask('DELETE', `${path(room)}/${encodeURIComponent(seat)}/link`);
}
