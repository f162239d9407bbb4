import type { Checks } from '../asked.ts';
import { quorumOf } from '../quorum.ts';
import { senderOf, speaksFor } from '../sender.ts';

/** Rules on quorum, credentials and the lot of the seating. */
export const seatChecks: Checks<
  | 'seatIsOfADelegation'
  | 'quorumToOpenIsPresent'
  | 'quorumToDecideIsPresent'
  | 'credentialsAreNotRefused'
  | 'seatingIsByLot'
  | 'seatingIsNotDrawn'
  | 'nameIsNew'
> = {
  seatIsOfADelegation: ({ room, about }) =>
    'seat' in about && speaksFor(senderOf(room, about.seat)) !== undefined,
  quorumToOpenIsPresent: ({ room }) => {
    const quorum = quorumOf(room);
    return quorum === undefined || quorum.present >= quorum.toOpen;
  },
  quorumToDecideIsPresent: ({ room }) => {
    const quorum = quorumOf(room);
    return quorum === undefined || quorum.present >= quorum.toDecide;
  },
  // Whoever was refused when voting began has no vote in it.
  credentialsAreNotRefused: ({ room, from, about }) => {
    const who = ('of' in about ? about.of : undefined) ?? speaksFor(from);
    return (
      who !== undefined &&
      room.credentials[who] !== 'refused' &&
      (room.vote?.begun === undefined || room.vote.order.includes(who))
    );
  },
  seatingIsByLot: ({ room }) => room.procedure.settings.seating?.params.start === 'lot',
  seatingIsNotDrawn: ({ room }) => room.seating === undefined,
  nameIsNew: ({ room, about }) => {
    const name = 'name' in about ? about.name.trim() : '';
    return name !== '' && room.delegations.every((one) => one.name !== name);
  },
};
