import { describe, expect, test } from 'vitest';
import type { WordId } from '../../../../src/kernel/base/ids.ts';
import type { ParagraphKind } from '../../../../src/kernel/text/draft.ts';
import { cut } from '../../../../src/kernel/text/words.ts';
import { openingVerb } from '../../../../src/web/components/text/verb.ts';

const paragraph = (kind: ParagraphKind, text: string) => ({
  kind,
  nodes: cut(text).map((piece, index) => ({ ...piece, id: `0.${index}` as WordId })),
});

describe('the verb that opens a paragraph', () => {
  test.each([
    ['operative', 'Decides that a check shall be conducted;', 1],
    ['operative', 'Further decides that each State shall update its entry;', 2],
    ['operative', 'Strongly condemns all acts of terrorism;', 2],
    ['operative', 'Participating States will nominate a point of contact;', 0],
    ['operative', 'States will reply;', 0],
    ['preambular', 'Recalling that points of contact reduce the risk,', 1],
    ['preambular', 'Having considered the report,', 2],
    ['preambular', 'Deeply concerned at the loss of life,', 2],
    ['preambular', 'Mindful of the different capacities of States,', 1],
    ['preambular', 'The Security Council,', 0],
    ['sub', 'Decides nothing here,', 0],
  ] as const)('%s: %s', (kind, text, words) => {
    expect(openingVerb(paragraph(kind, text), 'en')).toBe(words);
  });

  test('is told in the languages of the library as well', () => {
    expect(openingVerb(paragraph('operative', 'Décide de rester saisi de la question.'), 'fr')).toBe(1);
    expect(openingVerb(paragraph('preambular', 'Rappelant sa résolution,'), 'fr')).toBe(1);
    expect(openingVerb(paragraph('operative', 'يقرر أن يبقي المسألة قيد نظره'), 'ar')).toBe(1);
    expect(openingVerb(paragraph('operative', 'Постановляет продолжать заниматься'), 'ru')).toBe(1);
  });

  test('is left alone where it cannot be told', () => {
    expect(openingVerb(paragraph('operative', '决定继续处理此案。'), 'zh')).toBe(0);
  });
});
