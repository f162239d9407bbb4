import type { Acts } from '../asked.ts';
import { drawnOrder, seedOf } from '../lot.ts';
import type { Room } from '../room.ts';
import { senderOf, speaksFor } from '../sender.ts';
import type { SeatId } from '../../base/ids.ts';

const presentIn = (room: Room, seat: SeatId) => room.seats.some((one) => one.seat === seat && one.present);

/** Commands on seats, presence and credentials. */
export const seatActs: Acts<
  | 'GiveSeat'
  | 'WithdrawSeat'
  | 'NoteArrival'
  | 'NoteDeparture'
  | 'NoteHandover'
  | 'NotePresence'
  | 'NoteCredentials'
  | 'RenameDelegation'
  | 'DrawSeating'
> = {
  GiveSeat: {
    must: ['senderIsSecretary', 'orderIsForThePlenary', 'seatIsFree', 'delegationIsInTheRoom'],
    facts: ({ about: { seat, role, delegation } }) => [
      { type: 'SeatGiven', seat, role, ...(delegation === undefined ? {} : { delegation }) },
    ],
  },
  WithdrawSeat: {
    must: ['senderIsSecretary', 'orderIsForThePlenary', 'seatExists'],
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
  NoteHandover: {
    must: ['senderIsOrganiser', 'seatExists', 'seatIsOfADelegation'],
    facts: ({ room, about: { seat } }) => {
      const who = speaksFor(senderOf(room, seat));
      return who === undefined ? 'seatIsOfADelegation' : [{ type: 'SeatHandedOver', seat, who }];
    },
  },
  NotePresence: {
    must: ['senderIsSecretary', 'meetingIsNotClosed', 'delegationIsInTheRoom'],
    facts: ({ about: { delegation, present } }) => [
      { type: 'PresenceNoted', delegation, ...(present === undefined ? {} : { present }) },
    ],
  },
  // Not while a vote is taken: who may vote in it stands.
  NoteCredentials: {
    institution: 'credentials',
    must: ['senderIsSecretary', 'meetingIsNotClosed', 'delegationIsInTheRoom', 'votingHasNotBegun'],
    facts: ({ about: { delegation, credentials } }) => [
      { type: 'CredentialsNoted', delegation, credentials },
    ],
  },
  RenameDelegation: {
    must: [
      'senderIsSecretary',
      'orderIsForThePlenary',
      'meetingIsNotClosed',
      'delegationIsInTheRoom',
      'nameIsNew',
    ],
    facts: ({ about: { delegation, name } }) => [
      { type: 'DelegationRenamed', delegation, name: name.trim() },
    ],
  },
  DrawSeating: {
    institution: 'seating',
    must: ['senderIsSecretary', 'seatingIsByLot', 'seatingIsNotDrawn', 'meetingIsNotOpen'],
    facts: ({ room }) => {
      const draw = drawnOrder(
        seedOf(room),
        room.delegations.map(({ code }) => code),
      );
      return draw ? [{ type: 'SeatingDrawn', ...draw.lot, order: draw.order }] : 'delegationIsInTheRoom';
    },
  },
};
