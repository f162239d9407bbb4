// Fonts as the web packs them (WOFF2), unpacked for the typesetter, which takes TrueType alone.
// Source: W3C, WOFF File Format 2.0, sections 4 and 5.
import { brotliDecompressSync } from 'node:zlib';
import { Reader } from './fontReader.ts';
import { type Glyf, unpackGlyphs } from './fontGlyphs.ts';

// prettier-ignore
const known = [
  'cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca', 'prep', 'CFF ',
  'VORG', 'EBDT', 'EBLC', 'gasp', 'hdmx', 'kern', 'LTSH', 'PCLT', 'VDMX', 'vhea', 'vmtx', 'BASE', 'GDEF', 'GPOS',
  'GSUB', 'EBSC', 'JSTF', 'MATH', 'CBDT', 'CBLC', 'COLR', 'CPAL', 'SVG ', 'sbix', 'acnt', 'avar', 'bdat', 'bloc',
  'bsln', 'cvar', 'fdsc', 'feat', 'fmtx', 'fvar', 'gvar', 'hsty', 'just', 'lcar', 'mort', 'morx', 'opbd', 'prop',
  'trak', 'Zapf', 'Silf', 'Glat', 'Gloc', 'Feat', 'Sill',
];
/** What makes a font variable: without it the font is its regular cut. */
const variations = new Set(['fvar', 'gvar', 'avar', 'cvar', 'HVAR', 'VVAR', 'MVAR', 'STAT']);

interface Packed {
  readonly tag: string;
  readonly transformed: boolean;
  readonly length: number;
}

/** Gives the TrueType font that a WOFF2 file holds, in its regular cut. Throws: where it holds none. */
export function trueTypeOf(file: Uint8Array): Uint8Array {
  const reader = new Reader(file);
  if (reader.tag() !== 'wOF2') throw new Error('no WOFF2 file');
  const flavour = reader.u32();
  reader.skip(4);
  const count = reader.u16();
  reader.skip(6);
  const compressed = reader.u32();
  reader.skip(24);
  const packed = Array.from({ length: count }, () => entryOf(reader));
  const content = new Reader(brotliDecompressSync(file.subarray(reader.at, reader.at + compressed)));
  const tables = new Map(packed.map((one) => [one.tag, { ...one, data: content.bytes(one.length) }]));
  const glyf = tables.get('glyf');
  const glyphs = glyf?.transformed === true ? unpackGlyphs(glyf.data) : undefined;
  const unpacked = [...tables.values()]
    .filter(({ tag }) => !variations.has(tag))
    .map(({ tag, transformed, data }): readonly [string, Uint8Array] => {
      if (glyphs !== undefined && tag === 'glyf') return [tag, glyphs.glyf];
      if (glyphs !== undefined && tag === 'loca') return [tag, glyphs.loca];
      if (glyphs !== undefined && tag === 'head') return [tag, longOffsets(data)];
      if (tag === 'hmtx' && transformed) return [tag, metrics(data, tables.get('hhea')?.data, glyphs)];
      return [tag, data];
    });
  return written(flavour, unpacked);
}

function entryOf(reader: Reader): Packed {
  const flags = reader.u8();
  const tag = (flags & 63) === 63 ? reader.tag() : (known[flags & 63] ?? '');
  const version = flags >> 6;
  const length = reader.base128();
  const transformed = tag === 'glyf' || tag === 'loca' ? version === 0 : version !== 0;
  return { tag, transformed, length: transformed ? reader.base128() : length };
}

/** The places of glyphs are written as whole numbers of bytes. */
function longOffsets(head: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(head);
  new DataView(copy.buffer).setInt16(50, 1);
  return copy;
}

/** Left side bearings that were left out are where the glyphs begin. */
function metrics(data: Uint8Array, hhea: Uint8Array | undefined, glyphs: Glyf | undefined): Uint8Array {
  const lefts = glyphs?.lefts ?? [];
  const reader = new Reader(data);
  const flags = reader.u8();
  const full = hhea === undefined ? lefts.length : new Reader(hhea.subarray(34)).u16();
  const advances = Array.from({ length: full }, () => reader.u16());
  const own = lefts.slice(0, full).map((left) => (flags & 1 ? left : reader.i16()));
  const rest = lefts.slice(full).map((left) => (flags & 2 ? left : reader.i16()));
  const table = new DataView(new ArrayBuffer(full * 4 + rest.length * 2));
  advances.forEach((advance, index) => {
    table.setUint16(index * 4, advance);
    table.setInt16(index * 4 + 2, own[index] ?? 0);
  });
  rest.forEach((left, index) => table.setInt16(full * 4 + index * 2, left));
  return new Uint8Array(table.buffer);
}

function written(flavour: number, tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const sorted = tables.toSorted(([one], [other]) => (one < other ? -1 : 1));
  const padded = (length: number) => (length + 3) & ~3;
  const start = 12 + sorted.length * 16;
  const file = new Uint8Array(sorted.reduce((sum, [, data]) => sum + padded(data.length), start));
  const view = new DataView(file.buffer);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  view.setUint32(0, flavour);
  view.setUint16(4, sorted.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (sorted.length - power) * 16);
  let at = start;
  sorted.forEach(([tag, data], index) => {
    const entry = 12 + index * 16;
    [...tag].forEach((letter, place) => view.setUint8(entry + place, letter.charCodeAt(0)));
    file.set(data, at);
    let sum = 0;
    for (let word = at; word < at + padded(data.length); word += 4) sum = (sum + view.getUint32(word)) >>> 0;
    view.setUint32(entry + 4, sum);
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, data.length);
    at += padded(data.length);
  });
  return file;
}
