import type { MeetingFact, MeetingFactName } from '../facts.ts';
import type { AgendaItem, Room } from '../room.ts';

/** How one kind of fact changes a room. */
export type Fold<N extends MeetingFactName> = (room: Room, fact: MeetingFact<N>) => Room;
export type Folds<N extends MeetingFactName> = { readonly [K in N]: Fold<K> };

/** Gives a room without what no longer stands. */
export function without(
  room: Room,
  gone: 'floor' | 'openItem' | 'until' | 'pointOfOrder' | 'question' | 'undo',
): Room {
  if (room[gone] === undefined) return room;
  const { [gone]: _gone, ...rest } = room;
  return rest;
}

/** Gives items with one of them changed. */
export function changeItem(
  items: readonly AgendaItem[],
  item: string,
  change: (item: AgendaItem) => AgendaItem,
): readonly AgendaItem[] {
  return items.map((one) => (one.item === item ? change(one) : one));
}

export function onItem(room: Room, item: string, change: (item: AgendaItem) => AgendaItem): Room {
  return { ...room, items: changeItem(room.items, item, change) };
}
