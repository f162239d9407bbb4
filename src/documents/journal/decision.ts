import { fill } from '../../i18n/fill.ts';
import { journal as words } from '../../i18n/en/journal.ts';
import type {
  Attachment,
  CleanParagraph,
  JournalDecision,
  Shown,
} from '../../kernel/meeting/journal/journal.ts';
import type { Block } from './block.ts';
import { asAt, nameIn, namesIn, whenIn, type Writing } from './writing.ts';

type Note = Shown & { readonly text: string };

/**
 * Gives a decision as a clean document: symbol, title, how it was adopted, paragraphs as corrected since, attachments.
 * Footnotes say which statement is on which paragraph, and what was corrected; `numbered` counts them.
 */
export function decisionBlocks(decision: JournalDecision, now: Writing): readonly Block[] {
  const writing = asAt(now, decision.adopted);
  const { symbol, title, how, tally, adopted, sponsors, paragraphs, attachments, facts } = decision;
  const { journal, times } = writing;
  const onWhole = attachments
    .filter(({ paragraph }) => !paragraphs.some(({ label }) => label === paragraph))
    .map((one) => attached(one, now));
  return [
    { kind: 'annex', text: symbol, facts },
    ...(title === symbol ? [] : noted({ kind: 'clause', level: 'title', text: title, facts }, onWhole)),
    {
      kind: 'note',
      text: fill(words.annex.adopted[how], { when: whenIn(times, adopted), ...tally }),
      facts,
    },
    ...(sponsors.length === 0
      ? []
      : [
          {
            kind: 'note' as const,
            text: fill(words.annex.sponsors, { sponsors: namesIn(journal, sponsors) }),
            facts,
          },
        ]),
    ...paragraphs
      .filter(({ kind }) => kind !== 'title')
      .flatMap((paragraph) => paragraphBlocks(paragraph, decision, now)),
    ...attachments.flatMap((one): readonly Block[] => [
      {
        kind: 'section',
        text: fill(one.paragraph === undefined ? words.annex.attachment : words.annex.attachmentOn, {
          number: one.number,
          statement: namedIn(one, now),
          paragraph: numberOf(decision, one.paragraph),
        }),
        facts: one.facts,
      },
      { kind: 'clause', level: 'paragraph', text: one.text, marks: [], facts: one.facts },
    ]),
  ];
}

function paragraphBlocks(
  { label, kind, number, text, facts }: CleanParagraph,
  { attachments, corrections }: JournalDecision,
  writing: Writing,
): readonly Block[] {
  const corrected = corrections.filter(({ paragraph }) => paragraph === label);
  return noted(
    {
      kind: 'clause',
      level: kind === 'heading' ? 'heading' : kind === 'sub' ? 'sub' : 'paragraph',
      ...(number === undefined ? {} : { label: `${number}.` }),
      text: corrected.at(-1)?.shouldRead ?? text,
      facts,
    },
    [
      ...corrected.map(({ symbol, reads, facts: by }) => ({
        text: fill(words.annex.corrected, { symbol, reads }),
        facts: by,
      })),
      ...attachments.filter(({ paragraph }) => paragraph === label).map((one) => attached(one, writing)),
    ],
  );
}

/** A clause with its footnotes behind it; each is marked once. */
function noted(
  clause: Omit<Extract<Block, { kind: 'clause' }>, 'marks'>,
  notes: readonly Note[],
): readonly Block[] {
  const marks = notes.map((_, index) => index + 1);
  return [
    { ...clause, marks },
    ...notes.map((note, index): Block => ({ kind: 'footnote', number: index + 1, ...note })),
  ];
}

function attached(one: Attachment, writing: Writing): Note {
  return {
    text: fill(words.annex.note, { number: one.number, statement: namedIn(one, writing) }),
    facts: one.facts,
  };
}

/** A delegation is called as it was when it made the statement. */
function namedIn({ kind, who, at }: Attachment, now: Writing): string {
  return fill(words.statement[kind], { who: nameIn(asAt(now, at).journal, who) });
}

/** Gives what a paragraph is called in the text as adopted: its number there, else its label. */
export function numberOf({ paragraphs }: JournalDecision, paragraph: string | undefined): string {
  const number = paragraphs.find(({ label }) => label === paragraph)?.number;
  return number === undefined ? (paragraph ?? '') : `${number}`;
}
