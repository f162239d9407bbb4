import type { Millis } from '../../base/ids.ts';
import { consultationOf } from '../consultations.ts';
import { enter, type Book, type Pages } from './book.ts';
import type { Happening } from './journal.ts';

type What = Extract<Happening, { kind: 'consultation' }>['what'];

/** How informal consultations come into the journal: that they were held and what came of them, not what was said there. */
export const consultationPages: Pages = {
  ConsultationFormed: (book, fact) => tell(book, fact, 'formed'),
  ConsultationRecalled: (book, fact) => tell(book, fact, 'recalled'),
  ReportReceived: (book, fact) => tell(book, fact, 'reported'),
  ReportSetAside: (book, fact) => tell(book, fact, 'setAside'),
  ReportTaken: (book, fact) => tell(book, fact, 'taken'),
};

function tell(
  book: Book,
  fact: { readonly seq: number; readonly at: Millis; readonly consultation: string },
  what: What,
): void {
  const held = consultationOf(book.room, fact.consultation);
  if (held === undefined) return;
  const { kind, name, facilitator, delegation, draft, paragraphs } = held;
  enter(book, `consultation${fact.seq}`, fact, {
    kind: 'consultation',
    what,
    form: kind,
    name,
    facilitator: delegation ?? facilitator,
    draft,
    paragraphs,
  });
}
