// Where things stand in a room: the open item, a draft, its latest silence.
import type { DraftId } from '../base/ids.ts';
import type { Draft } from '../text/draft.ts';
import type { SeatOrDelegation } from './question.ts';
import type { AgendaItem, DecisionTaken, Room, Silence } from './room.ts';

/** Gives the item that is open, or nothing. */
export function openItemOf(room: Room): AgendaItem | undefined {
  return room.openItem === undefined ? undefined : room.items.find(({ item }) => item === room.openItem);
}

/** Gives a text on the table, or nothing. */
export function draftOf(room: Room, draft: DraftId): Draft | undefined {
  return room.drafts.find(({ id }) => id === draft);
}

/** Gives the latest silence on a draft, or nothing. */
export function silenceOf(room: Room, draft: DraftId): Silence | undefined {
  return room.silences.findLast((one) => one.draft === draft);
}

/** Gives what was decided on a text, or nothing. */
export function decisionOf(room: Room, draft: DraftId): DecisionTaken | undefined {
  return room.decisions.find((one) => one.draft === draft);
}

/** Gives how many replies one has had on the open item, the one being made included. */
export function repliesOf(room: Room, who: SeatOrDelegation): number {
  const had = openItemOf(room)?.spoken.find((one) => one.who === who)?.replies ?? 0;
  return had + (room.floor?.who === who && room.floor.kind === 'reply' ? 1 : 0);
}

/** How much later than it fell due an expiry was done, so that the server was down then. Units: ms. */
const late = 5_000;

/** Tells whether a silence ended while nobody watched the clock. */
export function endedUnattended(silence: Silence): boolean {
  return silence.doneAt !== undefined && silence.doneAt - silence.deadline > late;
}
