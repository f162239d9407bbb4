// What Russian asks of its sentences beyond the rest: three forms of a counted word, quotes in pairs, dashes as dashes.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { language } from '../../src/i18n/ru/language.ts';

const modules = readdirSync('src/i18n/ru').filter((name) => name !== 'language.ts');

function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : [];
}

test.each(modules)('%s writes Russian as Russian is written', async (module) => {
  const sentences = sentencesIn({ ...(await import(`../../src/i18n/ru/${module}`)) });
  const formsOf = (sentence: string) =>
    [...sentence.matchAll(/\{\w+\|([^{}]*)\}/g)].map((found) => (found[1] ?? '').split('|').length);
  const wrong = sentences.filter(
    (sentence) =>
      formsOf(sentence).some((count) => count !== 3) ||
      sentence.split('«').length !== sentence.split('»').length ||
      / - | – /.test(sentence),
  );
  expect(wrong).toEqual([]);
});

test('a count of one ends as 21 and 101 do, and not as 11', () => {
  const said = [1, 2, 5, 11, 12, 14, 21, 22, 25, 101, 111].map(language.form);
  expect(said).toEqual([0, 1, 2, 2, 2, 2, 0, 1, 2, 0, 2]);
});
