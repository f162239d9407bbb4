import type { MeetingFact, MeetingFactName } from '../facts.ts';
import type { AgendaItem, Room } from '../room.ts';

/** What one kind of fact changes in a room; what no longer stands after it is in `endings`. */
export type Fold<N extends MeetingFactName> = (room: Room, fact: MeetingFact<N>) => Partial<Room>;
export type Folds<N extends MeetingFactName> = { readonly [K in N]: Fold<K> };

/** Gives items with one of them changed. */
export function changeItem(
  items: readonly AgendaItem[],
  item: string,
  change: (item: AgendaItem) => AgendaItem,
): readonly AgendaItem[] {
  return items.map((one) => (one.item === item ? change(one) : one));
}

/** Gives the change of one item. */
export function onItem(
  room: Room,
  item: string,
  change: (item: AgendaItem) => AgendaItem,
): Pick<Room, 'items'> {
  return { items: changeItem(room.items, item, change) };
}
