import { fill } from '../../i18n/fill.ts';
import { journal as words } from '../../i18n/en/journal.ts';
import type { Attachment, JournalDecision } from '../../kernel/meeting/journal/journal.ts';
import type { Block } from './block.ts';
import { nameIn, namesIn, whenIn, type Writing } from './writing.ts';

/** Gives a decision as a clean document: symbol, title, how it was adopted, paragraphs, footnotes, attachments. */
export function decisionBlocks(decision: JournalDecision, writing: Writing): readonly Block[] {
  const { symbol, title, how, tally, adopted, sponsors, paragraphs, attachments, facts } = decision;
  const { journal, times } = writing;
  const noted = attachments.filter((one) => paragraphs.some(({ label }) => label === one.paragraph));
  const named = ({ kind, who }: Attachment) => fill(words.statement[kind], { who: nameIn(journal, who) });
  return [
    { kind: 'annex', text: symbol, facts },
    ...(title === symbol
      ? []
      : [{ kind: 'clause' as const, level: 'title' as const, text: title, marks: [], facts }]),
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
      .map(({ label, kind, number, text, facts: made }): Block => ({
        kind: 'clause',
        level: kind === 'heading' ? 'heading' : kind === 'sub' ? 'sub' : 'paragraph',
        ...(number === undefined ? {} : { label: `${number}.` }),
        text,
        marks: noted.flatMap((one, index) => (one.paragraph === label ? [index + 1] : [])),
        facts: made,
      })),
    ...noted.map((one, index): Block => ({
      kind: 'footnote',
      number: index + 1,
      text: fill(words.annex.note, { number: one.number, statement: named(one) }),
      facts: one.facts,
    })),
    ...attachments.flatMap((one): readonly Block[] => [
      {
        kind: 'section',
        text: fill(one.paragraph === undefined ? words.annex.attachment : words.annex.attachmentOn, {
          number: one.number,
          statement: named(one),
          paragraph: numberOf(decision, one.paragraph),
        }),
        facts: one.facts,
      },
      { kind: 'clause', level: 'paragraph', text: one.text, marks: [], facts: one.facts },
    ]),
  ];
}

/** Gives what a paragraph is called in the text as adopted: its number there, else its label. */
export function numberOf({ paragraphs }: JournalDecision, paragraph: string | undefined): string {
  const number = paragraphs.find(({ label }) => label === paragraph)?.number;
  return number === undefined ? (paragraph ?? '') : `${number}`;
}
