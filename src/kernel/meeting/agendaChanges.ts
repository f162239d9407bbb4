// The changes of the agenda that were asked for, and how it reads once one is made.
import type { AgendaChange, AgendaChangePut } from './agendaChange.ts';
import type { AgendaItem, Room } from './room.ts';

/** Gives every change asked for; of a room folded before there were any, none. */
export function agendaChangesOf({ agendaChanges = [] }: Room): readonly AgendaChange[] {
  return agendaChanges;
}

/** Gives the changes on which the meeting has yet to decide, in the order of asking. */
export function pendingAgendaChanges(room: Room): readonly AgendaChange[] {
  return agendaChangesOf(room).filter(({ state }) => state === 'pending');
}

/** Gives a change by its number. */
export function agendaChangeOf(room: Room, number: number): AgendaChange | undefined {
  return agendaChangesOf(room).find((one) => one.number === number);
}

/** Gives the title of the item that a change is about. */
export function titleOfChange({ items }: Room, put: AgendaChangePut): string {
  return put.kind === 'add' ? put.title : (items.find(({ item }) => item === put.item)?.title ?? put.item);
}

/** Tells whether two changes would do the same. */
export function isSameChange(one: AgendaChangePut, other: AgendaChangePut): boolean {
  if (one.kind === 'add') return other.kind === 'add' && one.title === other.title;
  if (other.kind !== one.kind || other.item !== one.item) return false;
  return one.kind === 'delete' || (other.kind === 'move' && one.before === other.before);
}

/** Gives the items as they stand once a change is made: those that stay keep their numbers. */
export function itemsAfter(items: readonly AgendaItem[], put: AgendaChangePut, fresh: string) {
  if (put.kind === 'add') return [...items, newItem(fresh, put.title)];
  const moved = items.find(({ item }) => item === put.item);
  const rest = items.filter(({ item }) => item !== put.item);
  if (put.kind === 'delete' || moved === undefined) return rest;
  const place = rest.findIndex(({ item }) => item === put.before);
  return place < 0 ? [...rest, moved] : rest.toSpliced(place, 0, moved);
}

/** Gives an item on which nothing was done yet. */
export function newItem(item: string, title: string): AgendaItem {
  return { item, title, state: 'pending', list: 'unopened', waiting: [], replies: [], spoken: [] };
}

/** Gives the first number that no item of the agenda has. */
export function freeNumber(items: readonly AgendaItem[]): string {
  const taken = new Set(items.map(({ item }) => item));
  let number = items.length + 1;
  while (taken.has(String(number))) number += 1;
  return String(number);
}
