import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { library } from '../../../src/content/library/library.ts';

const folder = new URL('../../../src/content/library/', import.meta.url);
const notice = readFileSync(new URL('../../../NOTICE', import.meta.url), 'utf8');

test('every text is listed once, with its licence and its source', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.txt'));
  expect(library.map((one) => one.file).toSorted()).toEqual(files.toSorted());
  expect(new Set(library.map((one) => one.id)).size).toBe(library.length);
  for (const one of library) expect([one.file, one.title && one.symbol && one.language]).not.toContain('');
  expect(library.filter((one) => !/UN documents|MIT/.test(one.licence) || one.source === '')).toEqual([]);
});
test('NOTICE names every text', () => {
  const named = (file: string): boolean => {
    const tag = /^udhr\/udhr\.(.+)\.txt$/.exec(file)?.[1];
    if (tag !== undefined) return new RegExp(`\\s${tag}[\\s.]`).test(notice);
    return file.startsWith('S-RES-') ? notice.includes('S-RES-*.txt') : notice.includes(file);
  };
  expect(library.map((one) => one.file).filter((file) => !named(file))).toEqual([]);
});
