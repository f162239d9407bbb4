import type { Acts } from '../asked.ts';
import type { Room } from '../room.ts';
import type { SeatId } from '../../base/ids.ts';

const presentIn = (room: Room, seat: SeatId) => room.seats.some((one) => one.seat === seat && one.present);

/** Commands on seats and presence. */
export const seatActs: Acts<'GiveSeat' | 'WithdrawSeat' | 'NoteArrival' | 'NoteDeparture'> = {
  GiveSeat: {
    must: ['senderIsSecretary', 'seatIsFree', 'delegationIsInTheRoom'],
    facts: ({ about: { seat, role, delegation } }) => [
      { type: 'SeatGiven', seat, role, ...(delegation === undefined ? {} : { delegation }) },
    ],
  },
  WithdrawSeat: {
    must: ['senderIsSecretary', 'seatExists'],
    facts: ({ about: { seat } }) => [{ type: 'SeatWithdrawn', seat }],
  },
  // One who is there already has not arrived again: no fact.
  NoteArrival: {
    must: ['senderIsOrganiser', 'seatExists'],
    facts: ({ room, about: { seat } }) => (presentIn(room, seat) ? [] : [{ type: 'SeatArrived', seat }]),
  },
  NoteDeparture: {
    must: ['senderIsOrganiser', 'seatExists'],
    facts: ({ room, about: { seat } }) => (presentIn(room, seat) ? [{ type: 'SeatDeparted', seat }] : []),
  },
};
