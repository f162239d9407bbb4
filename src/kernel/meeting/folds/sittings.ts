import type { Millis } from '../../base/ids.ts';
import { newItem } from '../agendaChanges.ts';
import { attributionOf, keptAfterSitting } from '../attribution.ts';
import type { Room, Sitting } from '../room.ts';
import { overtaken } from './agenda.ts';
import { type Folds, onItem } from './fold.ts';
import { withoutKinds } from './motions.ts';

function sittingEnds(sittings: readonly Sitting[], at: Millis): readonly Sitting[] {
  const last = sittings.at(-1);
  return last && last.adjourned === undefined
    ? [...sittings.slice(0, -1), { ...last, adjourned: at }]
    : sittings;
}

function rests(state: Room['state'], until: Millis | undefined): Partial<Room> {
  return { state, ...(until === undefined ? {} : { until }) };
}

/** Gives a room in which nothing more is done; nobody waits any more for a floor that will not be given. */
export function closedAt(room: Room, at: Millis): Partial<Room> {
  const { sittings, items } = room;
  return {
    ...rests('closed', undefined),
    sittings: sittingEnds(sittings, at),
    items: items.map((item) => ({ ...keptAfterSitting(room, item), waiting: [], replies: [] })),
    ...unruled(room),
  };
}

/** Who raised the points of order that were ruled on spoke as well. */
function unruled(room: Room): Partial<Room> {
  return attributionOf(room) === 'record' ? {} : { rulings: [] };
}

/** How facts of sittings and the agenda change a room. */
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
    state: 'open',
    sittings: [...room.sittings, { opened: at }],
  }),
  MeetingSuspended: (room, { until }) => ({
    ...rests('suspended', until),
    ...withoutKinds(room, ['suspendMeeting']),
  }),
  MeetingResumed: () => rests('open', undefined),
  MeetingAdjourned: (room, { at, next }) => ({
    ...rests('adjourned', next),
    ...withoutKinds(room, ['suspendMeeting', 'adjournMeeting']),
    sittings: sittingEnds(room.sittings, at),
    items: room.items.map((item) => keptAfterSitting(room, item)),
    ...unruled(room),
  }),
  MeetingClosed: (room, { at }) => closedAt(room, at),
  AgendaProposed: (room, { items }) => ({
    agenda: 'proposed',
    items: items.map((entry) => ({ ...newItem(entry.item, entry.title), ...entry })),
    ...overtaken(room, () => false),
  }),
  AgendaAdopted: () => ({ agenda: 'adopted' }),
  ItemOpened: (room, { item, attribution }) => ({
    ...onItem(room, item, (one) => ({ ...one, attribution, state: 'open' })),
    openItem: item,
  }),
  ItemClosed: (room, { item }) => ({
    ...unruled(room),
    ...onItem(room, item, ({ closingAt: _gone, ...one }) => ({
      ...keptAfterSitting(room, one),
      state: 'done',
      list: one.list === 'unopened' ? 'unopened' : 'closed',
      waiting: [],
      replies: [],
    })),
  }),
  ActTakenBack: ({ undo }) => undo?.before ?? {},
};
