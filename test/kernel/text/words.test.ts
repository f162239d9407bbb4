import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, print } from '../../../src/kernel/text/words.ts';
import { runs } from './randomActs.ts';

const texts = (wording: string) => cut(wording).map(({ text }) => text);

describe('a wording is cut into words', () => {
  test('at white space, marks at either end taken off one by one', () => {
    expect(texts('(State), “will”... and')).toEqual([
      '(',
      'State',
      ')',
      ',',
      '“',
      'will',
      '”',
      '.',
      '.',
      '.',
      'and',
    ]);
  });
  test('marks inside a piece stay', () => {
    expect(texts('A/RES/80/16, well-being and/or l’État')).toEqual([
      'A/RES/80/16',
      ',',
      'well-being',
      'and/or',
      'l’État',
    ]);
  });
  test('Chinese and Japanese characters are words each', () => {
    expect(texts('各国 ICT安全。')).toEqual(['各', '国', 'ICT', '安', '全', '。']);
  });
  test('and printed as it was, spaces made one', () => {
    expect(print(cut('  Rappelle   que « le texte » reste ;'))).toBe('Rappelle que « le texte » reste ;');
  });
  test('words that a mark held apart are printed with a space when it goes', () => {
    const [, before, , after] = cut('a b"c');
    expect(print(cut('x (y)z').filter(({ text }) => text !== '(' && text !== ')'))).toBe('x y)z');
    expect([before?.text, after]).toEqual(['b"c', undefined]);
    expect(print([...cut('say'), { text: 'so', space: false }])).toBe('say so');
  });
  test('whatever is written, printing and cutting again changes nothing', () => {
    const alphabet = fc.constantFrom('a', 'é', '国', ' ', '.', ',', '(', ')', '/', '-', '«', '’', '1');
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 30 }), (characters) => {
        const once = print(cut(characters.join('')));
        expect(print(cut(once))).toBe(once);
      }),
      { numRuns: runs(20_000) },
    );
  });
});
