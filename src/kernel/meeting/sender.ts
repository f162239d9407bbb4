// Who sends a command, as the room knows the seat.
import type { DelegationCode, Party, SeatId } from '../base/ids.ts';
import type { SeatOrDelegation } from './question.ts';
import type { Role, Room } from './room.ts';

/** The server's own seats: acting for the installation's organiser, and the clock. */
export const organiser = 'organiser' as SeatId;
export const clock = 'clock' as SeatId;
/** The Chair as the author of wording. */
export const chairParty = 'CH' as Party;

export interface Sender {
  readonly seat: SeatId;
  readonly role: Role | 'organiser' | 'clock' | 'stranger';
  readonly delegation?: DelegationCode;
}

/** Gives who a seat is in a room; a seat that nobody was given is a stranger. */
export function senderOf(room: Room | undefined, seat: SeatId): Sender {
  if (seat === organiser) return { seat, role: 'organiser' };
  if (seat === clock) return { seat, role: 'clock' };
  return room?.seats.find((one) => one.seat === seat) ?? { seat, role: 'stranger' };
}

/** Gives the party for which a sender acts on wording: its delegation, else the Chair. */
export function partyOf(from: Sender): Party {
  return speaksFor(from) ?? chairParty;
}

/** Gives the delegation that a head or delegate acts for; experts and others act for none. */
export function speaksFor(from: Sender): DelegationCode | undefined {
  return from.role === 'head' || from.role === 'delegate' ? from.delegation : undefined;
}

/** Gives under what a sender stands on the floor: the delegation, or one's own seat. */
export function whoOf(from: Sender): SeatOrDelegation {
  return speaksFor(from) ?? from.seat;
}
