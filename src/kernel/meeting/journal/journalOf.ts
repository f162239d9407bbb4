import { agendaChangesOf } from '../agendaChanges.ts';
import type { DelegationCode } from '../../base/ids.ts';
import type { MeetingFact, MeetingFactName } from '../facts.ts';
import type { Room } from '../room.ts';
import { called, sittingSymbol } from '../symbols.ts';
import { attendance, attributed } from './attributed.ts';
import type { Book, Pages } from './book.ts';
import { consultationPages } from './consultations.ts';
import { decisionsOf } from './decisions.ts';
import { documentsOf } from './documents.ts';
import { floorPages } from './floor.ts';
import type { Journal, JournalSection, JournalSitting, Line } from './journal.ts';
import { paperPages } from './papers.ts';
import { questionPages } from './questions.ts';
import { sittingPages } from './sittings.ts';
import { standing } from './standing.ts';
import { textPages } from './texts.ts';
import { inOrder, votePages } from './votes.ts';

const pages: Pages = {
  ...sittingPages,
  ...floorPages,
  ...votePages,
  ...questionPages,
  ...textPages,
  ...consultationPages,
  ...paperPages,
};

/** Gives the journal of a room from its facts; `room` stands after the last of them. */
export function journalOf(facts: readonly MeetingFact[], room: Room): Journal {
  const held = standing(facts);
  const opening = facts.find((one) => one.type === 'RoomOpened');
  const alphabet = (opening?.delegations ?? room.delegations).map(({ code }) => code);
  const rule = room.attribution ?? 'record';
  const book: Book = {
    room,
    alphabet,
    lines: new Map(),
    sittings: [],
    inSession: false,
    rule,
    seats: new Map(),
    there: new Map(),
    sides: new Map(),
    replies: new Map(),
    latest: new Map(),
  };
  for (const fact of held) write(book, fact);
  return {
    room: room.id,
    title: room.title,
    body: room.procedure.name,
    form: room.procedure.settings.records?.params.form ?? 'journal',
    attribution: rule,
    timeZone: room.timeZone,
    language: room.language,
    seq: room.seq,
    opened: { facts: opening === undefined ? [] : [opening.seq] },
    closed: room.state === 'closed',
    delegations: room.delegations.toSorted(
      (one, other) => alphabet.indexOf(one.code) - alphabet.indexOf(other.code),
    ),
    groups: room.groups,
    roles: Object.fromEntries(
      held
        .filter((one) => one.type === 'SeatGiven')
        .filter((one) => one.delegation === undefined)
        .map(({ seat, role }) => [seat, role]),
    ),
    items: room.items.map(({ item, title, draft, attribution }) => ({
      item,
      title,
      ...(draft && { draft }),
      ...(attribution && { attribution }),
    })),
    agendaFacts: held
      .filter(
        ({ type }) => type === 'AgendaProposed' || type === 'AgendaChangeDecided' || type === 'AgendaAdopted',
      )
      .map(({ seq }) => seq),
    sittings: book.sittings.map((one) => withSymbol(room, attendance(inAlphabet(one, alphabet), rule))),
    documents: documentsOf(held, room),
    sections: sectionsOf(attributed([...book.lines.values()].filter(isTold))),
    decisions: decisionsOf(held, room),
    texts: Object.fromEntries(
      room.drafts.map(({ id, symbol, title }) => [id, { symbol: called(symbol, title), title }]),
    ),
    amendments: Object.fromEntries(room.amendments.map(({ id, symbol }) => [id, symbol])),
    agendaChanges: Object.fromEntries(
      agendaChangesOf(room).map(({ number, put: { kind }, title }) => [number, { kind, title }]),
    ),
    motions: Object.fromEntries(
      held.filter((one) => one.type === 'MotionMoved').map(({ motion, put }) => [motion, put.kind]),
    ),
  };
}

function write<N extends MeetingFactName>(book: Book, fact: MeetingFact<N>): void {
  pages[fact.type]?.(book, fact);
}

function withSymbol(room: Room, sitting: JournalSitting): JournalSitting {
  const symbol = sittingSymbol(room, sitting.number);
  return symbol === undefined ? sitting : { ...sitting, symbol };
}

function inAlphabet(sitting: JournalSitting, alphabet: readonly DelegationCode[]): JournalSitting {
  return {
    ...sitting,
    present: inOrder(alphabet, new Set(sitting.present)),
    presentFacts: [...new Set(sitting.presentFacts)].sort((one, other) => one - other),
  };
}

/** What a question led to is told by the line of the decision, the silence, the election or the agreement itself. */
function isTold(line: Line): boolean {
  if (line.kind !== 'question' || line.outcome !== 'found') return true;
  return !['adopt', 'silence', 'elect', 'agreeParagraph', 'adReferendum', 'takeReport'].includes(
    line.put.kind,
  );
}

/** Lines one after the other in one sitting under one item stand together. */
function sectionsOf(lines: readonly Line[]): readonly JournalSection[] {
  const sections: { sitting: number; inSession: boolean; item?: string; lines: Line[] }[] = [];
  for (const line of lines) {
    const last = sections.at(-1);
    const { sitting, inSession, item } = line;
    if (last && last.sitting === sitting && last.inSession === inSession && last.item === item)
      last.lines.push(line);
    else sections.push({ sitting, inSession, ...(item === undefined ? {} : { item }), lines: [line] });
  }
  return sections;
}
