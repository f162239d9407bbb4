import type { Millis } from '../../base/ids.ts';
import type { Room, Sitting } from '../room.ts';
import { type Folds, onItem, without } from './fold.ts';

function sittingEnds(sittings: readonly Sitting[], at: Millis): readonly Sitting[] {
  const last = sittings.at(-1);
  return last && last.adjourned === undefined
    ? [...sittings.slice(0, -1), { ...last, adjourned: at }]
    : sittings;
}

function rests(room: Room, state: Room['state'], until: Millis | undefined): Room {
  return { ...without(room, 'until'), state, ...(until === undefined ? {} : { until }) };
}

export const sittingFolds: Folds<
  | 'MeetingCalledToOrder'
  | 'MeetingSuspended'
  | 'MeetingResumed'
  | 'MeetingAdjourned'
  | 'MeetingClosed'
  | 'AgendaProposed'
  | 'AgendaAdopted'
  | 'ItemOpened'
  | 'ItemClosed'
  | 'ActTakenBack'
> = {
  MeetingCalledToOrder: (room, { at }) => ({
    ...without(room, 'until'),
    state: 'open',
    sittings: [...room.sittings, { opened: at }],
  }),
  MeetingSuspended: (room, { until }) => rests(room, 'suspended', until),
  MeetingResumed: (room) => rests(room, 'open', undefined),
  MeetingAdjourned: (room, { at, next }) => ({
    ...rests(room, 'adjourned', next),
    sittings: sittingEnds(room.sittings, at),
  }),
  MeetingClosed: (room, { at }) => ({
    ...rests(room, 'closed', undefined),
    sittings: sittingEnds(room.sittings, at),
  }),
  AgendaProposed: (room, { items }) => ({
    ...room,
    agenda: 'proposed',
    items: items.map((entry) => ({
      ...entry,
      state: 'pending',
      list: 'unopened',
      waiting: [],
      replies: [],
      spoken: [],
    })),
  }),
  AgendaAdopted: (room) => ({ ...room, agenda: 'adopted' }),
  ItemOpened: (room, { item }) => ({
    ...onItem(room, item, (one) => ({ ...one, state: 'open' })),
    openItem: item,
  }),
  ItemClosed: (room, { item }) =>
    onItem(without(room, 'openItem'), item, ({ closingAt: _gone, ...one }) => ({
      ...one,
      state: 'done',
      list: one.list === 'unopened' ? 'unopened' : 'closed',
      waiting: [],
      replies: [],
    })),
  ActTakenBack: ({ undo, ...room }) => {
    if (!undo) return room;
    const {
      floor: _floor,
      openItem: _item,
      until: _until,
      called: _called,
      pointOfOrder: _point,
      ...rest
    } = room;
    return { ...rest, ...undo.before };
  },
};
