import { bodyName } from '../../i18n/bodyName.ts';
import { fill } from '../../i18n/fill.ts';
import { journal as words } from '../../i18n/en/journal.ts';
import type { JournalSection, JournalSitting, Line } from '../../kernel/meeting/journal/journal.ts';
import type { Block } from './block.ts';
import { decisionBlocks } from './decision.ts';
import { numbered } from './numbered.ts';
import { sentenceOf, speakerOf } from './sentences.ts';
import { columnsOf, correctionsOf } from './voteSentences.ts';
import { asAt, namesIn, nameIn, begun, whenIn, type Writing } from './writing.ts';

/**
 * Gives the whole document of a journal: its head, what happened in the form of the body's record, and the texts
 * adopted. Everything that is said carries the numbers of its facts.
 */
export function written(writing: Writing): readonly Block[] {
  return numbered(bodyOf(writing), writing.journal.form !== 'journal');
}

/** Gives the journal of one sitting, and of what followed until the next; `numbered` counts its footnotes. */
export function writtenOf({ journal, times }: Writing, sitting: number): readonly Block[] {
  const own = journal.sittings.filter(({ number }) => number === sitting);
  const [from, until] = [
    own[0]?.opened ?? 0,
    journal.sittings.find(({ number }) => number > sitting)?.opened,
  ];
  const during = (at: number) => at >= from && (until === undefined || at < until);
  return bodyOf({
    times,
    journal: {
      ...journal,
      sittings: own,
      sections: journal.sections.filter((one) => one.sitting === sitting),
      decisions: journal.decisions.filter(({ adopted }) => during(adopted)),
    },
  });
}

function bodyOf(writing: Writing): readonly Block[] {
  const { journal } = writing;
  const { form } = journal;
  const organisation = [
    ...heading('section', words.agenda, agendaBlocks(writing)),
    ...heading('section', words.documents, documentBlocks(writing)),
  ];
  const body =
    form === 'report'
      ? [
          ...heading('heading', words.organisation, [
            ...journal.sittings.flatMap((sitting) => sittingBlocks(sitting, writing)),
            ...organisation,
          ]),
          ...heading('heading', words.proceedings, sectionBlocks(journal.sections, writing)),
        ]
      : [
          ...organisation,
          ...periods(journal.sections).flatMap((sections) => [
            ...periodBlocks(sections, writing),
            ...sectionBlocks(sections, writing),
          ]),
        ];
  return [...head(writing), ...body, ...journal.decisions.flatMap((one) => decisionBlocks(one, writing))];
}

function head({ journal }: Writing): readonly Block[] {
  const { opened, closed, seq, timeZone, sittings, attribution } = journal;
  const note = (text: string): Block => ({ kind: 'note', text, facts: opened.facts });
  const symbols = sittings.flatMap(({ symbol }) => symbol ?? []);
  const first = symbols.at(0);
  const symbol =
    symbols.length > 1 ? [fill(words.symbols, { first: first ?? '', last: symbols.at(-1) ?? '' })] : symbols;
  return [
    { kind: 'title', text: journal.title, facts: opened.facts },
    {
      kind: 'subtitle',
      text: [words.forms[journal.form], ...symbol, bodyName(journal.body)].join(' · '),
      facts: opened.facts,
    },
    note(
      `${fill(closed ? words.fullRecord : words.unfinished, { seq })} ${words.attribution[attribution]} ${fill(words.zone, { zone: timeZone })}`,
    ),
  ];
}

function heading(kind: 'heading' | 'section', text: string, under: readonly Block[]): readonly Block[] {
  return under.length === 0 ? [] : [{ kind, text, facts: [] }, ...under];
}

function agendaBlocks({ journal }: Writing): readonly Block[] {
  return journal.items.map(({ item, title }) => ({
    kind: 'entry',
    text: fill(words.agendaItem, { item, title }),
    facts: journal.agendaFacts,
  }));
}

function documentBlocks({ journal }: Writing): readonly Block[] {
  return journal.documents.map(({ symbol, kind, title, by, facts }) => ({
    kind: 'entry',
    // A text without a symbol goes by its title.
    text:
      symbol === title
        ? title
        : fill(words.document[kind === 'draft' && by.length > 0 ? 'draftBy' : kind], {
            symbol,
            title,
            by: by.map((one) => nameIn(journal, one)).join(', '),
          }),
    facts,
  }));
}

function sittingBlocks(sitting: JournalSitting, writing: Writing): readonly Block[] {
  const { journal, times } = asAt(writing, sitting.opened);
  const { number, symbol, opened, ended, next, presiding, present, attendance, presentFacts, facts } =
    sitting;
  const field = (text: string, of = facts): Block => ({ kind: 'field', text, facts: of });
  const role = journal.roles[presiding];
  const absent = journal.delegations.map(({ code }) => code).filter((code) => !present.includes(code));
  return [
    {
      kind: journal.form === 'report' ? 'section' : 'heading',
      text: [fill(words.sitting, { number }), ...(symbol === undefined ? [] : [symbol])].join(' · '),
      facts: [],
    },
    field(fill(words.fields.date, { date: times.day(opened) })),
    field(
      ended === undefined
        ? fill(words.fields.opened, { opened: times.clock(opened) })
        : fill(words.fields.openedClosed, { opened: times.clock(opened), closed: times.clock(ended) }),
    ),
    field(
      fill(words.fields.presiding, {
        presiding: role === undefined || role === 'chair' ? words.presiding : nameIn(journal, presiding),
      }),
    ),
    ...(present.length === 0
      ? []
      : [
          field(
            fill(words.fields.present, { count: present.length, names: namesIn(journal, present) }),
            presentFacts,
          ),
          ...(absent.length === 0
            ? []
            : [
                field(
                  fill(words.fields.absent, { count: absent.length, names: namesIn(journal, absent) }),
                  presentFacts,
                ),
              ]),
        ]),
    ...(attendance === undefined
      ? []
      : [field(fill(words.unnamed.present, { count: attendance }), presentFacts)]),
    ...(next === undefined ? [] : [field(fill(words.fields.next, { next: whenIn(times, next) }))]),
  ];
}

/** Sections of one sitting, or of the time between two, together. */
function periods(sections: readonly JournalSection[]): readonly (readonly JournalSection[])[] {
  const found: JournalSection[][] = [];
  for (const section of sections) {
    const last = found.at(-1)?.at(-1);
    if (last && last.sitting === section.sitting && last.inSession === section.inSession)
      found.at(-1)?.push(section);
    else found.push([section]);
  }
  return found;
}

function periodBlocks(sections: readonly JournalSection[], writing: Writing): readonly Block[] {
  const [{ sitting: number, inSession } = { sitting: 0, inSession: false }] = sections;
  const sitting = writing.journal.sittings.find((one) => one.number === number);
  if (inSession && sitting !== undefined) return sittingBlocks(sitting, writing);
  const text = number === 0 ? words.beforeFirst : fill(words.afterSitting, { number });
  return [{ kind: 'heading', text, facts: [] }];
}

function sectionBlocks(sections: readonly JournalSection[], writing: Writing): readonly Block[] {
  const { journal } = writing;
  return sections.flatMap(({ item, inSession, lines }, index) => {
    const title = journal.items.find((one) => one.item === item)?.title ?? '';
    const text = item === undefined ? words.noItem : fill(words.item, { item, title });
    // The time between sittings has its heading already; the same item goes on under its own.
    const named = (inSession || journal.form === 'report') && sections[index - 1]?.item !== item;
    const rule = journal.items.find((one) => one.item === item)?.attribution;
    const told = [
      ...(rule === undefined || rule === journal.attribution
        ? []
        : [
            {
              kind: 'note' as const,
              text: words.attribution[rule],
              facts: lines.flatMap(({ facts }) => facts).slice(0, 1),
            },
          ]),
      ...lineBlocks(lines, writing),
    ];
    return item !== undefined
      ? heading('section', text, told)
      : named || index > 0
        ? heading('section', text, told)
        : told;
  });
}

/** A journal names speakers in one line; a summary and a report give each a line of its own. */
function lineBlocks(lines: readonly Line[], writing: Writing): readonly Block[] {
  const { journal } = writing;
  if (journal.form !== 'journal') return lines.flatMap((line) => blocksOf(line, writing));
  const blocks: Block[] = [];
  let speakers: Extract<Line, { kind: 'speaker' }>[] = [];
  const flush = () => {
    const [first] = speakers;
    if (first)
      blocks.push({
        kind: 'line',
        text: fill(words.statements, {
          speakers: speakers.map((one) => speakerOf(one, asAt(writing, one.at))).join('; '),
        }),
        time: writing.times.clock(first.at),
        marks: [],
        facts: speakers.flatMap(({ facts }) => facts),
      });
    speakers = [];
  };
  for (const line of lines) {
    if (line.kind === 'speaker') speakers.push(line);
    else {
      flush();
      if (!isInHead(line)) blocks.push(...blocksOf(line, writing));
    }
  }
  flush();
  return blocks;
}

/** The head of a sitting and the headings of items say so already. */
function isInHead(line: Line): boolean {
  const begins = line.kind === 'sitting' && line.what !== 'suspended' && line.what !== 'resumed';
  return line.kind === 'item' || begins;
}

function blocksOf(line: Line, then: Writing): readonly Block[] {
  const writing = asAt(then, line.at);
  const { journal, times } = writing;
  const notes = line.kind === 'vote' ? correctionsOf(line, journal) : [];
  const columns = line.kind === 'vote' ? columnsOf(line, journal) : undefined;
  return [
    {
      kind: 'line',
      text: begun(sentenceOf(line, writing)),
      time: times.clock(line.at),
      marks: notes.map((_, index) => index + 1),
      facts: line.facts,
    },
    ...(columns === undefined ? [] : [{ kind: 'table' as const, columns, facts: line.facts }]),
    ...notes.map((note, index) => ({ kind: 'footnote' as const, number: index + 1, ...note })),
  ];
}
