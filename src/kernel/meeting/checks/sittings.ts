import type { Checks } from '../asked.ts';
import { openItemOf } from '../find.ts';

/** Rules on seats, sittings and the agenda. */
export const sittingChecks: Checks<
  | 'seatIsFree'
  | 'seatExists'
  | 'delegationIsInTheRoom'
  | 'meetingIsOpen'
  | 'meetingIsNotOpen'
  | 'meetingIsSuspended'
  | 'meetingIsInSession'
  | 'meetingIsNotClosed'
  | 'agendaIsProposed'
  | 'agendaIsAdopted'
  | 'agendaIsNotAdopted'
  | 'itemsAreDistinct'
  | 'itemExists'
  | 'itemIsOpen'
  | 'itemIsNotOpen'
  | 'noOtherItemIsOpen'
  | 'actCanBeTakenBack'
> = {
  seatIsFree: ({ room, about }) =>
    'seat' in about &&
    about.seat !== 'organiser' &&
    about.seat !== 'clock' &&
    !room.seats.some(({ seat }) => seat === about.seat),
  seatExists: ({ room, about }) => 'seat' in about && room.seats.some(({ seat }) => seat === about.seat),
  delegationIsInTheRoom: ({ room, about }) => {
    if ('type' in about && about.type === 'GiveSeat') {
      const speaks = about.role === 'head' || about.role === 'delegate';
      if (about.delegation === undefined) return !speaks;
    }
    if ('sponsors' in about)
      return (about.sponsors ?? []).every((one) => room.delegations.some(({ code }) => code === one));
    const named =
      'delegation' in about
        ? about.delegation
        : 'requestedBy' in about
          ? about.requestedBy
          : 'onBehalfOf' in about
            ? about.onBehalfOf
            : 'to' in about
              ? about.to
              : undefined;
    return named === undefined || room.delegations.some(({ code }) => code === named);
  },
  meetingIsOpen: ({ room }) => room.state === 'open',
  meetingIsNotOpen: ({ room }) => room.state === 'scheduled' || room.state === 'adjourned',
  meetingIsSuspended: ({ room }) => room.state === 'suspended',
  meetingIsInSession: ({ room }) => room.state === 'open' || room.state === 'suspended',
  meetingIsNotClosed: ({ room }) => room.state !== 'closed',
  agendaIsProposed: ({ room }) => room.agenda === 'proposed',
  agendaIsAdopted: ({ room }) => room.agenda === 'adopted',
  agendaIsNotAdopted: ({ room }) => room.agenda !== 'adopted',
  itemsAreDistinct: ({ about }) =>
    'items' in about && new Set(about.items.map(({ item }) => item)).size === about.items.length,
  itemExists: ({ room: { items }, about }) => {
    if (!('type' in about) || about.type !== 'ProposeAgendaChange')
      return 'item' in about && items.some(({ item }) => item === about.item);
    const { put } = about;
    if (put.kind === 'add') return true;
    const named = put.kind === 'move' && put.before !== undefined ? [put.item, put.before] : [put.item];
    return named.every((one) => items.some(({ item }) => item === one));
  },
  itemIsOpen: ({ room }) => openItemOf(room) !== undefined,
  itemIsNotOpen: ({ room, about }) => 'item' in about && room.openItem !== about.item,
  noOtherItemIsOpen: ({ room, about }) =>
    room.openItem === undefined || ('item' in about && room.openItem === about.item),
  actCanBeTakenBack: ({ room }) => room.undo !== undefined,
};
