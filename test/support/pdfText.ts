// What a PDF of the typesetter says: its pages' glyphs, read back through the fonts' own tables.
import { inflateSync } from 'node:zlib';

/** Gives the text of each page, without spaces: where lines break is the typesetter's affair. */
export function pdfText(file: Uint8Array): readonly string[] {
  const objects = objectsOf(Buffer.from(file).toString('latin1'));
  return [...objects.values()]
    .filter((object) => /\/Type \/Page\b/.test(object))
    .map((page) => {
      const fonts = new Map(
        [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', font = '']) => [
          name,
          glyphsOf(objects, font),
        ]),
      );
      return textOf(streamOf(objects.get(reference(page, 'Contents')) ?? ''), fonts);
    });
}

type Glyphs = ReadonlyMap<number, string>;

function objectsOf(file: string): ReadonlyMap<string, string> {
  const starts = [...file.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)];
  return new Map(
    starts.map((start) => {
      const from = start.index + start[0].length;
      return [start[1] ?? '', file.slice(from, file.indexOf('\nendobj', from))];
    }),
  );
}

function reference(object: string, name: string): string {
  return new RegExp(`/${name} (\\d+) 0 R`).exec(object)?.[1] ?? '';
}

function streamOf(object: string): string {
  const body = object.slice(object.indexOf('stream\n') + 7, object.lastIndexOf('\nendstream'));
  if (!object.includes('/FlateDecode')) return body;
  return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
}

function glyphsOf(objects: ReadonlyMap<string, string>, font: string): Glyphs {
  const table = streamOf(objects.get(reference(objects.get(font) ?? '', 'ToUnicode')) ?? '');
  return new Map(
    [...table.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)].map(([, glyph = '', text = '']) => [
      Number.parseInt(glyph, 16),
      Buffer.from(text, 'hex').swap16().toString('utf16le'),
    ]),
  );
}

function textOf(content: string, fonts: ReadonlyMap<string, Glyphs>): string {
  let font: Glyphs = new Map();
  let text = '';
  for (const { name, bytes } of partsOf(content)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map();
    for (let at = 0; at + 1 < bytes.length; at += 2)
      text += font.get(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1)) ?? '';
  }
  return text.replaceAll(/\s/g, '');
}

/** Gives what matters of a page in its order: a font is chosen, or glyphs are shown, two bytes each. */
function* partsOf(content: string): Generator<{ readonly name?: string; readonly bytes: string }> {
  const next = /\/(f\d+) [\d.]+ Tf|(?<!<)<([0-9A-Fa-f]+)>|\(/g;
  for (let found = next.exec(content); found; found = next.exec(content)) {
    const [, name, hex] = found;
    if (name !== undefined) yield { name, bytes: '' };
    else if (hex !== undefined) yield { bytes: Buffer.from(hex, 'hex').toString('latin1') };
    else {
      const end = closing(content, next.lastIndex);
      yield { bytes: unescaped(content.slice(next.lastIndex, end)) };
      next.lastIndex = end + 1;
    }
  }
}

/** Gives where a string in round brackets ends: brackets in pairs stand in it as they are. */
function closing(content: string, from: number): number {
  let depth = 1;
  let at = from;
  for (; at < content.length; at++) {
    const letter = content[at];
    if (letter === '\\') at++;
    if (letter === '(') depth++;
    if (letter === ')' && --depth === 0) break;
  }
  return at;
}

const letters: { readonly [letter: string]: string } = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(literal: string): string {
  return literal.replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_, escape: string) =>
    /^[0-7]/.test(escape) ? String.fromCharCode(Number.parseInt(escape, 8)) : (letters[escape] ?? escape),
  );
}
