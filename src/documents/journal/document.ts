// One document of a room as a clean document of its own: a text, a revision, an amendment, a paper, a journal.
import { fill } from '../../i18n/fill.ts';
import { documents as words } from '../../i18n/en/documents.ts';
import type { Amending } from '../../kernel/meeting/amendment.ts';
import type { MeetingFact } from '../../kernel/meeting/facts.ts';
import { evolve } from '../../kernel/meeting/folds.ts';
import { journalOf } from '../../kernel/meeting/journal/journalOf.ts';
import type { Paper, Supplement } from '../../kernel/meeting/paper.ts';
import { correctionsBeside } from '../../kernel/meeting/papers.ts';
import { type RegisterEntry, registered } from '../../kernel/meeting/register.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import type { Draft } from '../../kernel/text/draft.ts';
import { renderParagraph } from '../../kernel/text/render.ts';
import type { Block } from './block.ts';
import { decisionBlocks } from './decision.ts';
import { numbered } from './numbered.ts';
import { asAt, nameIn, namesIn, type Times, whenIn, type Writing } from './writing.ts';
import { written, writtenOf } from './written.ts';

/** Gives the room that a record makes. Throws: where there is no fact. */
export function roomOf(facts: readonly MeetingFact[]): Room {
  const room = facts.reduce<Room | undefined>((state, fact) => evolve(state, fact), undefined);
  if (room === undefined) throw new Error('a record without facts');
  return room;
}

/** Gives the journal of a room, or with a symbol one of its documents; nothing where none has that symbol. */
export function documentBlocks(
  facts: readonly MeetingFact[],
  timesIn: (zone: string) => Times,
  symbol?: string,
): readonly Block[] | undefined {
  const room = roomOf(facts);
  const writing = { journal: journalOf(facts, room), times: timesIn(room.timeZone) };
  if (symbol === undefined) return written(writing);
  const entry = registered(room, symbol);
  return entry && numbered(blocksOf({ room, facts, writing, entry }));
}

interface Making {
  readonly room: Room;
  readonly facts: readonly MeetingFact[];
  readonly writing: Writing;
  readonly entry: RegisterEntry;
}

function blocksOf(making: Making): readonly Block[] {
  const { room, facts, writing, entry } = making;
  const { is, symbol } = entry;
  switch (is.kind) {
    case 'journal':
      return writtenOf(writing, is.sitting);
    case 'decision': {
      const decision = writing.journal.decisions.find(({ draft }) => draft === is.draft);
      return decision === undefined ? [] : decisionBlocks(decision, writing);
    }
    case 'draft': {
      const seqs = seqsOf(facts, (fact) => fact.type === 'DraftTabled' && fact.draft === is.draft);
      return textBlocks(making, draftAt(facts, seqs[0], is.draft), seqs);
    }
    case 'version':
      return textBlocks(making, draftAt(facts, is.seq, is.draft), [is.seq]);
    case 'amendment': {
      const amendment = room.amendments.find(({ id }) => id === is.amendment);
      const seqs = seqsOf(
        facts,
        (fact) => fact.type === 'AmendmentSubmitted' && fact.amendment === is.amendment,
      );
      return [
        ...headOf(making, seqs),
        ...(amendment?.edits ?? []).flatMap(changesIn).map((text) => clause(text, seqs)),
      ];
    }
    case 'paper':
      return paperBlocks(making, is.paper);
    case 'supplement': {
      const seqs = seqsOf(
        facts,
        (fact) =>
          (fact.type === 'CorrigendumIssued' || fact.type === 'AddendumIssued') && fact.symbol === symbol,
      );
      return supplementBlocks(making, is.supplement, seqs);
    }
  }
}

function seqsOf(facts: readonly MeetingFact[], is: (fact: MeetingFact) => boolean): readonly number[] {
  return facts.filter(is).map(({ seq }) => seq);
}

function draftAt(facts: readonly MeetingFact[], seq: number | undefined, id: string): Draft | undefined {
  if (seq === undefined) return undefined;
  return roomOf(facts.filter((fact) => fact.seq <= seq)).drafts.find((one) => one.id === id);
}

const clause = (text: string, facts: readonly number[], label?: string): Block => ({
  kind: 'clause',
  level: 'paragraph',
  text,
  ...(label === undefined ? {} : { label }),
  marks: [],
  facts,
});

/** Symbol, title, what it is, by whom and when. */
function headOf({ entry, writing: now }: Making, facts: readonly number[]): readonly Block[] {
  const { symbol, title, by, at, is } = entry;
  const writing = asAt(now, at);
  const kind = is.kind === 'paper' ? is.paper.kind : is.kind === 'supplement' ? is.supplement.kind : is.kind;
  const says = [
    words.kinds[kind],
    ...(by.length === 0 ? [] : [fill(words.by, { by: partiesIn(writing, by) })]),
    ...(is.kind === 'paper' && is.paper.facilitates !== undefined
      ? [fill(words.facilitates, { group: is.paper.facilitates })]
      : []),
    whenIn(writing.times, at),
  ];
  return [
    { kind: 'annex', text: symbol, facts },
    ...(title === symbol ? [] : [{ kind: 'clause', level: 'title', text: title, marks: [], facts } as const]),
    { kind: 'note', text: says.join(' · '), facts },
  ];
}

function partiesIn({ journal }: Writing, by: RegisterEntry['by']): string {
  return by.map((one) => nameIn(journal, one)).join(', ');
}

/** Brackets and codes stand as they are printed: nothing is agreed yet. */
function textBlocks(making: Making, draft: Draft | undefined, facts: readonly number[]): readonly Block[] {
  return [
    ...headOf(making, facts),
    ...(draft?.paragraphs ?? [])
      .filter(({ kind }) => kind !== 'title')
      .map((paragraph): Block => {
        const { kind, label } = paragraph;
        const text = renderParagraph(paragraph);
        if (kind === 'heading') return { kind: 'clause', level: 'heading', text, marks: [], facts };
        return { kind: 'clause', level: kind === 'sub' ? 'sub' : 'paragraph', label, text, marks: [], facts };
      }),
  ];
}

function changesIn({ edit, strokes }: Amending): readonly string[] {
  if (edit.kind === 'add')
    return [
      fill(edit.after === null ? words.addFirst : words.addAfter, {
        after: edit.after ?? '',
        text: edit.text,
      }),
    ];
  if (edit.kind === 'strike') return [fill(words.strike, { paragraph: edit.paragraph })];
  return strokes.map(({ struck, adds }) =>
    fill(struck === '' ? words.insert : adds === '' ? words.delete : words.replace, {
      paragraph: edit.paragraph,
      struck: struck.trim(),
      adds: adds.trim(),
    }),
  );
}

/** A paper is printed as it was handed in; what a corrigendum says of a paragraph stands at its foot. */
function paperBlocks(making: Making, { id, text }: Paper): readonly Block[] {
  const { room, facts: record } = making;
  const facts = seqsOf(record, (fact) => fact.type === 'PaperHandedIn' && fact.paper === id);
  const corrections = correctionsBeside(room, { kind: 'paper', paper: id });
  return [
    ...headOf(making, facts),
    ...text.flatMap((paragraph, index): readonly Block[] => {
      const notes = corrections.filter((one) => one.paragraph === String(index + 1));
      return [
        { kind: 'clause', level: 'paragraph', text: paragraph, marks: notes.map(() => 0), facts },
        ...notes.map(({ symbol, shouldRead }): Block => ({
          kind: 'footnote',
          number: 0,
          text: fill(words.shouldRead, { symbol, shouldRead }),
          facts,
        })),
      ];
    }),
  ];
}

function supplementBlocks(
  making: Making,
  supplement: Supplement,
  facts: readonly number[],
): readonly Block[] {
  const { journal } = asAt(making.writing, supplement.at);
  const head: readonly Block[] = [
    ...headOf(making, facts),
    { kind: 'note', text: fill(words.to, { symbol: supplement.to }), facts },
  ];
  if (supplement.kind === 'corrigendum')
    return [
      ...head,
      ...supplement.corrections.flatMap(({ paragraph, reads, shouldRead }): readonly Block[] => [
        { kind: 'section', text: fill(words.paragraph, { paragraph }), facts },
        clause(reads, facts, words.for),
        clause(shouldRead, facts, words.read),
      ]),
    ];
  return [
    ...head,
    ...(supplement.sponsors.length === 0
      ? []
      : [clause(fill(words.newSponsors, { sponsors: namesIn(journal, supplement.sponsors) }), facts)]),
    ...supplement.text.map((text) => clause(text, facts)),
  ];
}
