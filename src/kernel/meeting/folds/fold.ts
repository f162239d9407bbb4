import type { Copy } from '../../base/unfinished.ts';
import type { MeetingFact, MeetingFactName } from '../facts.ts';
import type { AgendaItem, Room } from '../room.ts';

/** What one kind of fact changes in a room; what no longer stands after it is in `endings`. */
export type Fold<N extends MeetingFactName> = (room: Room, fact: MeetingFact<N>) => Partial<Room>;
export type Folds<N extends MeetingFactName> = { readonly [K in N]: Fold<K> };

/** What is made of an item: a copy that nobody has seen yet, to put parts into and to give back. */
export type ItemChange = (copy: Copy<AgendaItem>) => AgendaItem;

/** Gives items with one of them changed. */
export function changeItem(
  items: readonly AgendaItem[],
  item: string,
  change: ItemChange,
): readonly AgendaItem[] {
  const at = items.findIndex((one) => one.item === item);
  const found = items[at];
  return found ? items.with(at, change(itemCopy(found))) : items;
}

/** Written out for the same reason as `without`: all items have one shape. */
function itemCopy(item: AgendaItem): Copy<AgendaItem> {
  return {
    item: item.item,
    title: item.title,
    draft: item.draft,
    more: item.more,
    attribution: item.attribution,
    state: item.state,
    debate: item.debate,
    list: item.list,
    closingAt: item.closingAt,
    waiting: item.waiting,
    replies: item.replies,
    spoken: item.spoken,
    heardFor: item.heardFor,
    alignments: item.alignments,
  };
}

/** Gives the change of one item. */
export function onItem(room: Room, item: string, change: ItemChange): Pick<Room, 'items'> {
  return { items: changeItem(room.items, item, change) };
}
