import type { Millis, ParagraphLabel } from '../../base/ids.ts';
import type { AmendmentFate, AmendmentId } from '../amendment.ts';
import type { MeetingFact } from '../facts.ts';
import { enter, go, withLabel, type Book, type Pages } from './book.ts';
import type { Line } from './journal.ts';

/** How texts, amendments, questions, silences and decisions come into the journal. */
export const textPages: Pages = {
  DraftTabled: (book, fact) =>
    enter(book, `tabled${fact.draft}`, fact, {
      kind: 'tabled',
      draft: fact.draft,
      party: fact.party,
      sponsors: [],
    }),
  SponsorJoined: (book, fact) => {
    const tabled = book.lines.get(`tabled${fact.draft}`);
    // Those who joined in the act of tabling are its sponsors; later ones joined.
    if (tabled?.kind === 'tabled' && tabled.at === fact.at)
      go(book, `tabled${fact.draft}`, fact, (line) =>
        line.kind === 'tabled' ? { ...line, sponsors: [...line.sponsors, fact.who] } : line,
      );
    else sponsors(book, fact, 'joined');
  },
  SponsorLeft: (book, fact) => sponsors(book, fact, 'left'),
  VersionIssued: (book, fact) =>
    enter(book, `version${fact.seq}`, fact, { kind: 'version', draft: fact.draft, version: fact.version }),
  ParagraphAgreed: (book, fact) => {
    const last = lastLine(book);
    const key = book.latest.get('agreed');
    if (last?.kind === 'agreed' && last.draft === fact.draft && last.inSession === book.inSession)
      return go(book, key, fact, (line) =>
        line.kind === 'agreed' ? { ...line, paragraphs: withLabel(line.paragraphs, fact.paragraph) } : line,
      );
    book.latest.set('agreed', `agreed${fact.seq}`);
    enter(book, `agreed${fact.seq}`, fact, {
      kind: 'agreed',
      draft: fact.draft,
      paragraphs: [fact.paragraph],
    });
  },
  AgreedAdReferendum: (book, fact) =>
    enter(book, `adReferendum${fact.seq}`, fact, { kind: 'adReferendum', draft: fact.draft }),
  TextAmended: (book, fact) => {
    // By an amendment or the loss of a part it is that line's; by itself it is the sponsors' oral revision.
    if (book.changes?.at === fact.at) return go(book, book.changes.key, fact);
    enter(book, `revised${fact.seq}`, fact, {
      kind: 'revised',
      draft: fact.draft,
      paragraphs: fact.paragraphs.reduce<readonly ParagraphLabel[]>(withLabel, []),
    });
  },
  ProposalFell: (book, fact) =>
    enter(book, `fell${fact.seq}`, fact, { kind: 'fell', draft: fact.draft, fate: fact.fate }),
  EffortsExhausted: (book, fact) =>
    enter(book, `efforts${fact.seq}`, fact, { kind: 'effortsExhausted', draft: fact.draft }),
  DecisionReopened: (book, fact) =>
    enter(book, `reopened${fact.seq}`, fact, { kind: 'reopened', draft: fact.draft }),

  AmendmentSubmitted: (book, fact) =>
    enter(book, `amendment${fact.amendment}`, fact, {
      kind: 'amendment',
      draft: fact.draft,
      symbol: fact.symbol,
      who: fact.who,
      fate: 'pending',
    }),
  PartDecided: (book, fact) => {
    const vote = book.room.votes.find(
      ({ on, counted }) =>
        on.kind === 'part' && on.draft === fact.draft && on.part === fact.part && counted === fact.at,
    );
    if (vote === undefined) return;
    book.changes = { at: fact.at, key: `vote${vote.number}` };
    go(book, book.changes.key, fact);
  },
  AmendmentWithdrawn: (book, fact) => fares(book, fact, 'withdrawn'),
  AmendmentAccepted: (book, fact) => fares(book, fact, 'accepted'),
  AmendmentFell: (book, fact) => fares(book, fact, 'fallen'),
  AmendmentDecided: (book, fact) => fares(book, fact, fact.adopted ? 'adopted' : 'rejected'),

  SilenceStarted: (book, fact) => {
    book.latest.set(`silence${fact.draft}`, `silence${fact.seq}`);
    enter(book, `silence${fact.seq}`, fact, {
      kind: 'silence',
      draft: fact.draft,
      version: fact.version,
      deadline: fact.deadline,
      outcome: 'running',
    });
  },
  SilenceExtended: (book, fact) => postponed(book, fact),
  SilenceReopened: (book, fact) => postponed(book, fact),
  SilenceBroken: (book, fact) =>
    go(book, book.latest.get(`silence${fact.draft}`), fact, (line) =>
      line.kind === 'silence'
        ? {
            ...line,
            outcome: 'broken',
            who: fact.who,
            ...(fact.reason === undefined ? {} : { reason: fact.reason }),
          }
        : line,
    ),
  SilenceExpired: (book, fact) =>
    go(book, book.latest.get(`silence${fact.draft}`), fact, (line) =>
      line.kind === 'silence' ? { ...line, outcome: 'expired' } : line,
    ),
  DecisionAdopted: (book, fact) => {
    enter(book, `decision${fact.draft}`, fact, {
      kind: 'decision',
      draft: fact.draft,
      symbol: fact.symbol,
      how: fact.how,
    });
  },
  DecisionIssued: (book, fact) => go(book, `decision${fact.draft}`, fact),
  StatementAttached: (book, fact) =>
    enter(book, `statement${fact.seq}`, fact, {
      kind: 'statement',
      draft: fact.draft,
      who: fact.who,
      statement: fact.kind,
      ...(fact.paragraph === undefined ? {} : { paragraph: fact.paragraph }),
      ...(fact.vote === undefined ? {} : { vote: fact.vote }),
      text: fact.text,
    }),
};

function sponsors(
  book: Book,
  fact: MeetingFact<'SponsorJoined' | 'SponsorLeft'>,
  what: 'joined' | 'left',
): void {
  enter(book, `sponsor${fact.seq}`, fact, { kind: 'sponsors', draft: fact.draft, what, who: [fact.who] });
}

function fares(
  book: Book,
  fact: { readonly seq: number; readonly at: Millis; readonly amendment: AmendmentId },
  fate: AmendmentFate,
): void {
  book.changes = { at: fact.at, key: `amendment${fact.amendment}` };
  go(book, book.changes.key, fact, (line) => (line.kind === 'amendment' ? { ...line, fate } : line));
}

function postponed(book: Book, fact: MeetingFact<'SilenceExtended' | 'SilenceReopened'>): void {
  go(book, book.latest.get(`silence${fact.draft}`), fact, (line) =>
    line.kind === 'silence' ? { ...line, deadline: fact.deadline, outcome: 'running' } : line,
  );
}

function lastLine({ lines, last }: Book): Line | undefined {
  return last === undefined ? undefined : lines.get(last);
}
