import type { MeetingFact } from '../facts.ts';
import type { SeatOrDelegation } from '../question.ts';
import { chairParty } from '../sender.ts';
import { enter, type Pages } from './book.ts';

/** How papers, corrigenda and addenda come into the journal. */
export const paperPages: Pages = {
  PaperHandedIn: (book, fact) =>
    enter(book, `paper${fact.paper}`, fact, {
      kind: 'paper',
      paper: fact.kind,
      who: handedInBy(fact),
      ...(fact.facilitates === undefined ? {} : { facilitates: fact.facilitates }),
      symbol: fact.symbol,
      title: fact.title,
    }),
  CorrigendumIssued: (book, fact) => {
    const key = `supplement${fact.seq}`;
    // What it does to the words is its own, not the sponsors' revision.
    book.changes = { at: fact.at, key };
    const { symbol, to } = fact;
    enter(book, key, fact, { kind: 'supplement', what: 'corrigendum', symbol, to, sponsors: [] });
  },
  AddendumIssued: (book, fact) => {
    const { symbol, to, sponsors } = fact;
    enter(book, `supplement${fact.seq}`, fact, {
      kind: 'supplement',
      what: 'addendum',
      symbol,
      to,
      sponsors,
    });
  },
};

/** Gives who handed a paper in: a facilitator without a delegation by the seat. */
export function handedInBy({ party, by, facilitates }: MeetingFact<'PaperHandedIn'>): SeatOrDelegation {
  return facilitates !== undefined && party === chairParty ? by : party;
}
