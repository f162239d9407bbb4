// Every catalogue in every language: the same keys and values to fill in, and no sentence left in English.
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { language as fr } from '../../src/i18n/fr/language.ts';
import { languages } from '../../src/i18n/languages.ts';
import { language as ru } from '../../src/i18n/ru/language.ts';

// The terminal speaks English; what a language says of itself is no sentence.
const apart = ['start.ts', 'language.ts'];
const modules = readdirSync('src/i18n/en').filter((name) => !apart.includes(name));

// Symbols, keys, and what is nothing but values.
const shared =
  /^[^\p{L}]*$|^([^\p{L}]*\{\w+\}[^\p{L}{]*)+$|^((Shift )?\p{Lu}|(Ctrl )?Enter|Esc|Tab|Alt \+ ↑ ↓|J K)$/u;
// Words that a language has in common with English.
const alike: { readonly [language: string]: ReadonlySet<string> } = {
  fr: new Set([
    'Expert',
    'Pause',
    'pause',
    'suspension',
    'Objection',
    'Objections',
    'objection',
    'Date',
    'Versions',
    'Journal',
    'Six',
    'Dissociation',
    'dissociation',
    'Quorum',
    'Division',
    'Consensus',
    'alphabet',
    'journal',
    'secret',
    'Votes',
    '{minutes} minutes',
    '{minutes} min',
    'Version {version}',
    'Vote {number}',
    'Motion {motion}',
    'Document',
    'Documents',
  ]),
  ru: new Set(),
};
/** What is wrong in a language: marks of typewriters and of English, a space that breaks before a high mark. */
const wrong: { readonly [language: string]: RegExp } = {
  fr: /'|"|[“”]| [:;!?»]|« /,
  ru: /'|"|”|’/,
};

/** Gives each sentence of a module by its path: chair.floorKind.reply. */
async function sentencesOf(language: string, module: string): Promise<ReadonlyMap<string, string>> {
  const sentences = new Map<string, string>();
  const take = (path: string, value: unknown) => {
    if (typeof value === 'string') sentences.set(path, value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) take(path === '' ? key : `${path}.${key}`, inner);
  };
  take('', { ...(await import(`../../src/i18n/${language}/${module}`)) });
  return sentences;
}

/** Gives the names to be filled in, whether as they are or as a form of a word. */
function named(sentence: string): string {
  const names = [...sentence.matchAll(/\{(\w+)(?:\|[^{}]*)?\}/g)].map((found) => found[1] ?? '');
  return [...new Set(names)].sort().join();
}

describe.each(Object.keys(languages).filter((language) => language !== 'en'))('in %s', (language) => {
  test('every module is there', () => {
    expect(modules.filter((name) => !existsSync(`src/i18n/${language}/${name}`))).toEqual([]);
  });

  test.each(modules)('%s says what its English says, in its own words and marks', async (module) => {
    const english = await sentencesOf('en', module);
    const other = await sentencesOf(language, module);
    expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
    const complaints = [...other].flatMap(([path, sentence]) => {
      const of = english.get(path) ?? '';
      const ends = /^ /.test(of) === /^ /.test(sentence) && / $/.test(of) === / $/.test(sentence);
      const own = sentence !== of || shared.test(of) || alike[language]?.has(of) === true;
      const good = named(of) === named(sentence) && own && ends && !/ {2}/.test(sentence);
      return good && wrong[language]?.test(sentence) !== true ? [] : [`${path}: ${sentence}`];
    });
    expect(complaints).toEqual([]);
  });
});

test('a number asks for the form of a word', () => {
  const forms = (of: (count: number) => number) =>
    [0, 1, 2, 4, 5, 11, 12, 21, 22, 25, 111, 121].map(of).join('');
  expect(forms(fr.form)).toBe('001111111111');
  expect(forms(ru.form)).toBe('201122201220');
});
