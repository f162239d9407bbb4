import type { SeatId } from '../../base/ids.ts';
import type { Room, Seat } from '../room.ts';
import type { Folds } from './fold.ts';

function onSeat(room: Room, seat: SeatId, change: (seat: Seat) => Seat): Pick<Room, 'seats'> {
  return { seats: room.seats.map((one) => (one.seat === seat ? change(one) : one)) };
}

/** How facts of seats, presence and credentials change a room. */
export const seatFolds: Folds<
  | 'SeatGiven'
  | 'SeatWithdrawn'
  | 'SeatArrived'
  | 'SeatDeparted'
  | 'SeatHandedOver'
  | 'PresenceNoted'
  | 'CredentialsNoted'
  | 'DelegationRenamed'
  | 'SeatingDrawn'
> = {
  SeatGiven: (room, { seat, role, delegation }) => ({
    seats: [
      ...room.seats,
      { seat, role, present: false, ...(delegation === undefined ? {} : { delegation }) },
    ],
  }),
  SeatWithdrawn: (room, { seat }) => ({ seats: room.seats.filter((one) => one.seat !== seat) }),
  SeatArrived: (room, { seat }) => onSeat(room, seat, (one) => ({ ...one, present: true })),
  SeatDeparted: (room, { seat }) => onSeat(room, seat, (one) => ({ ...one, present: false })),
  // The seat and what is noted of it stand as they were: who sits there stands in no fact.
  SeatHandedOver: () => ({}),
  PresenceNoted: (room, { delegation, present }) => {
    const { [delegation]: _before, ...others } = room.presence;
    return { presence: present === undefined ? others : { ...others, [delegation]: present } };
  },
  CredentialsNoted: (room, { delegation, credentials }) => ({
    credentials: { ...room.credentials, [delegation]: credentials },
  }),
  DelegationRenamed: ({ delegations }, { delegation, name, at }) => ({
    delegations: delegations.map((one) =>
      one.code === delegation
        ? { ...one, name, earlier: [...(one.earlier ?? []), { name: one.name, until: at }] }
        : one,
    ),
  }),
  SeatingDrawn: ({ delegations }, { seed, first, order }) => {
    const places = new Map(order.map((code, place) => [code, place]));
    return {
      seating: { seed, first },
      delegations: delegations.toSorted(
        (one, other) => (places.get(one.code) ?? 0) - (places.get(other.code) ?? 0),
      ),
    };
  },
};
