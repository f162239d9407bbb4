import { append, emptyLog } from '../../../../src/kernel/base/log.ts';
import { describe, expect, test } from 'vitest';
import type {
  AlternativeId,
  ParagraphLabel,
  Party,
  SiteId,
  WordId,
} from '../../../../src/kernel/base/ids.ts';
import type { Draft, Paragraph } from '../../../../src/kernel/text/draft.ts';
import { cut } from '../../../../src/kernel/text/words.ts';
import { choicesOf, firstChoice, offersOf, stepped } from '../../../../src/web/pages/room/choices.ts';
import { comparedLines, countsOf } from '../../../../src/web/pages/room/compared.ts';
import { changedSince, latestAct } from '../../../../src/web/pages/room/since.ts';

const words = (text: string, act: number) =>
  cut(text).map((piece, index) => ({ ...piece, id: `${act}.${index}` as WordId }));
const plain = (label: string, text: string, act = 0): Paragraph => ({
  label: label as ParagraphLabel,
  kind: 'operative',
  nodes: words(text, act),
  reservations: [],
  questions: [],
  numbered: 0,
  agreed: false,
  notes: { full: [], tail: [] },
  left: { full: [], tail: [] },
});
const disputed: Paragraph = {
  ...plain('OP2', ''),
  nodes: [
    {
      site: 'OP2#1' as SiteId,
      letters: 3,
      alternatives: [
        { letter: 'a', nodes: words('24 hours', 0), holders: [] },
        { letter: 'b', nodes: words('two days', 1), holders: ['LRN', 'BMR'] as unknown as readonly Party[] },
      ],
    },
  ],
  questions: [
    {
      site: 'OP2#2' as SiteId,
      kind: 'move',
      letters: 2,
      alternatives: [
        { letter: 'a', holders: [] },
        { letter: 'b', holders: ['ARV' as Party], change: { kind: 'move', afterParagraph: null } },
      ],
    },
  ],
};
const draft = (...paragraphs: readonly Paragraph[]): Draft => ({
  id: 'd1' as Draft['id'],
  title: 'A text',
  symbol: 'X/1',
  language: 'en',
  paragraphs,
  labels: paragraphs.map(({ label }) => label),
  acts: {
    full: [],
    tail: [
      { act: 0, by: 'CH' as Party, at: 0 as never, what: 'DraftTabled' },
      {
        act: 1,
        by: 'LRN' as Party,
        at: 1 as never,
        what: 'WordingProposed',
        paragraph: 'OP2' as ParagraphLabel,
      },
      {
        act: 2,
        by: 'KST' as Party,
        at: 2 as never,
        what: 'ParagraphReserved',
        paragraph: 'OP1' as ParagraphLabel,
      },
    ],
  },
  packages: [],
  versions: [],
  polls: [],
  everythingAgreed: false,
  adReferendum: false,
  standing: 'open',
});

describe('what may be chosen', () => {
  test('every wording of every place, then the questions of structure', () => {
    expect(choicesOf(disputed).map(({ id }) => id)).toEqual(['OP2#1.a', 'OP2#1.b', 'OP2#2.a', 'OP2#2.b']);
    expect(offersOf(disputed)).toHaveLength(2);
  });
  test('first what one holds, else what another tabled', () => {
    expect(firstChoice(disputed, 'ARV' as Party)).toBe('OP2#2.b');
    expect(firstChoice(disputed, 'KST' as Party)).toBe('OP2#1.b');
    expect(firstChoice(plain('OP1', 'Decides;'), undefined)).toBeUndefined();
  });
  test('stepping stays within the row', () => {
    const row = choicesOf(disputed).map(({ id }) => id);
    expect(stepped(row, 'OP2#1.a' as AlternativeId, 1)).toBe('OP2#1.b');
    expect(stepped(row, 'OP2#2.b' as AlternativeId, 1)).toBe('OP2#2.b');
    expect(stepped(row, undefined, -1)).toBe('OP2#2.b');
  });
});

describe('changed since one last looked', () => {
  const text = draft(plain('OP1', 'Decides;'), disputed);
  test('paragraphs with an act after it, with what entered', () => {
    expect(changedSince(text, 0).map(({ paragraph, entered }) => [paragraph.label, entered])).toEqual([
      ['OP1', false],
      ['OP2', true],
    ]);
    expect(changedSince(text, 1).map(({ paragraph }) => paragraph.label)).toEqual(['OP1']);
    expect(changedSince(text, latestAct(text))).toEqual([]);
  });
  test('words that left are told', () => {
    const gone = {
      ...plain('OP1', 'Decides;'),
      left: append(emptyLog, { word: words('perhaps', 0)[0] ?? never(), act: 2 }),
    };
    expect(changedSince(draft(gone), 1)[0]?.left.map(({ text: word }) => word)).toEqual(['perhaps']);
  });
});

describe('two versions side by side', () => {
  const before = draft(plain('OP1', 'one two', 0), plain('OP2', 'three', 1), plain('OP3', 'four', 2));
  const after = draft(
    { ...plain('OP1', 'one', 0), nodes: [...words('one two', 0).slice(0, 1), ...words('new', 9)] },
    plain('OP3', 'four', 2),
    plain('OP4', 'five', 8),
  );
  test('align by paragraph, and tell what entered and left', () => {
    const lines = comparedLines(before, after);
    expect(lines.map((line) => (line.kind === 'same' ? `=${line.labels.join()}` : line.label))).toEqual([
      'OP1',
      'OP2',
      '=OP3',
      'OP4',
    ]);
    expect(countsOf(lines)).toEqual({ entered: 2, left: 2, paragraphs: 3 });
  });
  test('are the same when nothing changed', () => {
    expect(comparedLines(before, before)).toEqual([{ kind: 'same', labels: ['OP1', 'OP2', 'OP3'] }]);
  });
});

function never(): never {
  throw new Error('a word was cut');
}
