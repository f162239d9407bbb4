import type { SeatId } from '../../base/ids.ts';
import type { Room, Seat } from '../room.ts';
import type { Folds } from './fold.ts';

function onSeat(room: Room, seat: SeatId, change: (seat: Seat) => Seat): Pick<Room, 'seats'> {
  return { seats: room.seats.map((one) => (one.seat === seat ? change(one) : one)) };
}

/** How facts of seats and presence change a room. */
export const seatFolds: Folds<'SeatGiven' | 'SeatWithdrawn' | 'SeatArrived' | 'SeatDeparted'> = {
  SeatGiven: (room, { seat, role, delegation }) => ({
    seats: [
      ...room.seats,
      { seat, role, present: false, ...(delegation === undefined ? {} : { delegation }) },
    ],
  }),
  SeatWithdrawn: (room, { seat }) => ({ seats: room.seats.filter((one) => one.seat !== seat) }),
  SeatArrived: (room, { seat }) => onSeat(room, seat, (one) => ({ ...one, present: true })),
  SeatDeparted: (room, { seat }) => onSeat(room, seat, (one) => ({ ...one, present: false })),
};
