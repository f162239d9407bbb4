import { describe, expect, test } from 'vitest';
import type { ParagraphLabel, Party, SiteId, WordId } from '../../../../src/kernel/base/ids.ts';
import type { Node, Paragraph, Site, Word } from '../../../../src/kernel/text/draft.ts';
import { cutProposal } from '../../../../src/kernel/text/words.ts';
import { actOf } from '../../../../src/kernel/text/views/originOf.ts';
import { piecesOf } from '../../../../src/web/components/text/pieces.ts';
import { clean, ownText } from '../../../../src/web/components/text/readings.ts';

const words = (text: string, act = 0): readonly Word[] =>
  cutProposal(text, undefined).map((piece, index) => ({ ...piece, id: `${act}.${index}` as WordId }));
const site = (...wordings: readonly (readonly [string, readonly string[]])[]): Site => ({
  site: 'OP2#1' as SiteId,
  letters: wordings.length,
  alternatives: wordings.map(([text, holders], index) => ({
    letter: String.fromCharCode(97 + index),
    nodes: words(text, index + 10),
    holders: holders as readonly Party[],
  })),
});
const drawn = (nodes: readonly Node[]) =>
  piecesOf(nodes, ({ id }) => String(actOf(id)))
    .map((piece) => (piece.space ? '_' : '') + (piece.kind === 'run' ? piece.text : '[]'))
    .join('|');

describe('the runs of a paragraph', () => {
  test('words of one act stand in one run, marks without a space', () => {
    expect(drawn([...words('Mindful of States'), ...words(', and of small ones', 5)])).toBe(
      'Mindful of States|, and of small ones',
    );
  });
  test('a place stands between its neighbours with the space of its first word', () => {
    expect(
      drawn([...words('within'), site(['24 hours', []], ['two days', ['LRN']]), ...words('of receipt')]),
    ).toBe('within|_[]|_of receipt');
  });
});

describe('readings', () => {
  const paragraph: Paragraph = {
    label: 'OP2' as ParagraphLabel,
    kind: 'operative',
    nodes: [...words('within'), site(['24 hours', []], ['two days', ['LRN']]), ...words(';', 3)],
    reservations: [{ by: 'KST' as Party }],
    questions: [],
    numbered: 1,
    agreed: false,
    notes: { full: [], tail: [] },
    left: { full: [], tail: [] },
  };
  test('the clean one reads the base of every place, without brackets or reservations', () => {
    expect(drawn(clean(paragraph).nodes)).toBe('within|_24 hours|;');
    expect(clean(paragraph).reservations).toEqual([]);
  });
  test('one’s own reads what one holds, else the base', () => {
    expect(ownText(paragraph, 'LRN' as Party)).toBe('within two days;');
    expect(ownText(paragraph, 'KST' as Party)).toBe('within 24 hours;');
  });
});
