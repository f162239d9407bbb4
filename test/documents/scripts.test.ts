// Names in scripts that the font of the journal lacks: set in fonts of their own, unpacked from those of the web.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { journalFile } from '../../src/documents/journalFile.ts';
import { begun } from '../../src/documents/journal/writing.ts';
import { trueTypeOf } from '../../src/documents/woff2.ts';
import { inCommittee } from '../support/committee.ts';
import { pdfText } from '../support/pdfText.ts';
import { play } from '../support/story.ts';

const { resolve } = createRequire(import.meta.url);
const packed = (script: string) =>
  resolve(`@fontsource-variable/noto-serif-${script}/files/noto-serif-${script}-${script}-wght-normal.woff2`);
const files = {
  Georgian: packed('georgian'),
  Armenian: packed('armenian'),
  Arabic: 'src/web/fonts/noto-naskh-arabic-arabic-wght-normal.woff2',
};
const names = { ARV: 'არდოვია', BMR: 'Բելմառա', CRV: 'كورفاني' };

test.each(Object.entries(files))('the %s font is unpacked glyph by glyph', (_, file) => {
  const font = trueTypeOf(readFileSync(file));
  const view = new DataView(font.buffer);
  const tables = new Map(
    Array.from({ length: view.getUint16(4) }, (_one, index) => {
      const at = 12 + index * 16;
      const tag = String.fromCharCode(...font.subarray(at, at + 4));
      return [tag, { at: view.getUint32(at + 8), length: view.getUint32(at + 12) }] as const;
    }),
  );
  const place = (tag: string) => tables.get(tag)?.at ?? -1;
  const glyphs = view.getUint16(place('maxp') + 4);
  expect(tables.has('gvar')).toBe(false);
  expect(tables.get('loca')?.length).toBe((glyphs + 1) * 4);
  expect(view.getInt16(place('head') + 50)).toBe(1);
  for (let glyph = 0; glyph < glyphs; glyph++) {
    const from = view.getUint32(place('loca') + glyph * 4);
    const length = view.getUint32(place('loca') + glyph * 4 + 4) - from;
    if (length === 0) continue;
    const at = place('glyf') + from;
    const contours = view.getInt16(at);
    expect(view.getInt16(at + 2)).toBeLessThanOrEqual(view.getInt16(at + 6));
    if (contours < 0) continue;
    const points = view.getUint16(at + 8 + 2 * contours) + 1;
    const instructions = view.getUint16(at + 10 + 2 * contours);
    expect(length).toBe((12 + 2 * contours + instructions + points * 5 + 3) & ~3);
  }
});

test('a file that is no web font is refused', () => {
  expect(() => trueTypeOf(new TextEncoder().encode('no font at all, and long enough'))).toThrow(
    'no WOFF2 file',
  );
});

test('the PDF of a meeting sets names in Georgian, Armenian and Arabic letters', async () => {
  const named = inCommittee.map((said) =>
    said.command.type === 'OpenRoom'
      ? {
          ...said,
          command: {
            ...said.command,
            delegations: said.command.delegations.map((one) => ({
              ...one,
              name: names[one.code as string as keyof typeof names] ?? one.name,
            })),
          },
        }
      : said,
  );
  const pdf = await journalFile(play(named).facts, 'pdf');
  const file = Buffer.from(pdf).toString('latin1');
  for (const font of ['NotoSerifGeorgian', 'NotoSerifArmenian', 'NotoNaskhArabic'])
    expect(file).toContain(font);
  const text = pdfText(pdf).join('');
  expect(text).toContain(names.ARV);
  expect(text).toContain(names.BMR);
});

test('a sentence that begins with a Georgian name begins with its own letter', () => {
  expect(begun('არდოვია tabled a text.')).toBe('არდოვია tabled a text.');
  expect(begun('a delegation spoke.')).toBe('A delegation spoke.');
});

test('a meeting without such letters is set with none of these fonts', async () => {
  const file = Buffer.from(await journalFile(play(inCommittee).facts, 'pdf')).toString('latin1');
  expect(file).not.toMatch(/NotoSerifGeorgian|NotoSerifArmenian|NotoNaskhArabic/);
});
