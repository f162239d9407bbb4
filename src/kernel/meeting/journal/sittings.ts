import type { DelegationCode, Millis } from '../../base/ids.ts';
import type { SeatOrDelegation } from '../question.ts';
import { agendaChangeOf } from '../agendaChanges.ts';
import { enter, go, type Book, type Pages } from './book.ts';
import type { JournalSitting } from './journal.ts';

/** How sittings, who was there, and items come into the journal. */
export const sittingPages: Pages = {
  SeatGiven: (book, { seat, role, delegation }) => {
    if (delegation !== undefined && (role === 'head' || role === 'delegate'))
      book.seats.set(seat, delegation);
  },
  SeatArrived: (book, { seat, seq }) => {
    const delegation = book.seats.get(seat);
    if (delegation !== undefined) comes(book, seat, delegation, seq);
  },
  SeatDeparted: (book, { seat }) => {
    book.there.delete(seat);
  },
  PresenceNoted: (book, { delegation, present, seq }) => {
    if (present === true) comes(book, delegation, delegation, seq);
    if (present === false) book.there.delete(delegation);
  },
  DelegationRenamed: (book, fact) =>
    enter(book, `renamed${fact.seq}`, fact, { kind: 'renamed', who: fact.delegation, name: fact.name }),
  SeatingDrawn: (book, fact) =>
    enter(book, `seating${fact.seq}`, fact, { kind: 'seating', first: fact.first }),
  MeetingCalledToOrder: (book, fact) => {
    book.sittings.push({
      number: fact.sitting,
      opened: fact.at,
      presiding: fact.by,
      present: [...new Set([...book.there.values()].map(({ delegation }) => delegation))],
      presentFacts: [...book.there.values()].map(({ seq }) => seq),
      facts: [fact.seq],
    });
    book.inSession = true;
    enter(book, `opened${fact.seq}`, fact, { kind: 'sitting', what: 'opened' });
  },
  MeetingSuspended: (book, fact) =>
    enter(book, `suspended${fact.seq}`, fact, {
      kind: 'sitting',
      what: 'suspended',
      ...(fact.until === undefined ? {} : { until: fact.until }),
    }),
  MeetingResumed: (book, fact) =>
    enter(book, `resumed${fact.seq}`, fact, { kind: 'sitting', what: 'resumed' }),
  MeetingAdjourned: (book, fact) => {
    enter(book, `adjourned${fact.seq}`, fact, {
      kind: 'sitting',
      what: 'adjourned',
      ...(fact.next === undefined ? {} : { until: fact.next }),
    });
    ends(book, fact);
  },
  MeetingClosed: (book, fact) => {
    enter(book, `closed${fact.seq}`, fact, { kind: 'sitting', what: 'closed' });
    ends(book, fact);
  },
  AgendaChangeProposed: (book, fact) =>
    enter(book, `agendaChange${fact.change}`, fact, {
      kind: 'agendaChange',
      who: fact.who,
      put: fact.put,
      title: fact.title,
      state: standingOf(book, fact.change),
    }),
  AgendaChangeWithdrawn: (book, fact) => go(book, `agendaChange${fact.change}`, fact),
  AgendaChangeDecided: (book, fact) =>
    go(book, `agendaChange${fact.change}`, fact, (line) =>
      line.kind === 'agendaChange' ? { ...line, how: fact.how } : line,
    ),
  ItemOpened: (book, fact) => {
    book.item = fact.item;
    if (fact.attribution === undefined) delete book.itemRule;
    else book.itemRule = fact.attribution;
    enter(book, `item${fact.seq}`, fact, { kind: 'item', what: 'opened', code: fact.item });
  },
  ItemClosed: (book, fact) => {
    enter(book, `item${fact.seq}`, fact, { kind: 'item', what: 'closed', code: fact.item });
    delete book.item;
    delete book.itemRule;
  },
};

/** A change of the agenda is told as it stands at the end. */
function standingOf({ room }: Book, change: number) {
  return agendaChangeOf(room, change)?.state ?? 'pending';
}

/** A delegation is there; in a sitting it is among those present for good. */
function comes(book: Book, by: SeatOrDelegation, delegation: DelegationCode, seq: number): void {
  book.there.set(by, { delegation, seq });
  const sitting = book.sittings.at(-1);
  if (!book.inSession || sitting === undefined || sitting.present.includes(delegation)) return;
  last(book, {
    ...sitting,
    present: [...sitting.present, delegation],
    presentFacts: [...sitting.presentFacts, seq],
  });
}

function ends(
  book: Book,
  { at, seq, next }: { readonly at: Millis; readonly seq: number; readonly next?: Millis },
): void {
  const sitting = book.sittings.at(-1);
  if (sitting !== undefined && book.inSession)
    last(book, {
      ...sitting,
      ended: at,
      ...(next === undefined ? {} : { next }),
      facts: [...sitting.facts, seq],
    });
  book.inSession = false;
}

function last(book: Book, sitting: JournalSitting): void {
  book.sittings[book.sittings.length - 1] = sitting;
}
