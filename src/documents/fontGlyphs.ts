// The glyphs of a WOFF2 font, written out as TrueType has them. Source: W3C, WOFF File Format 2.0, section 5.1.
import { Reader } from './fontReader.ts';

export interface Glyf {
  readonly glyf: Uint8Array;
  readonly loca: Uint8Array;
  /** Where each glyph begins, from the left. */
  readonly lefts: readonly number[];
}
interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}
type Box = readonly [left: number, bottom: number, right: number, top: number];

interface Streams {
  readonly contours: Reader;
  readonly points: Reader;
  readonly flags: Reader;
  readonly glyphs: Reader;
  readonly composites: Reader;
  readonly boxes: Reader;
  readonly instructions: Reader;
}

/** Gives the tables of glyphs and of their places, unpacked. */
export function unpackGlyphs(data: Uint8Array): Glyf {
  const head = new Reader(data);
  head.skip(2);
  const options = head.u16();
  const count = head.u16();
  head.skip(2);
  const sizes = Array.from({ length: 7 }, () => head.u32());
  const [contours, points, flags, glyphs, composites, boxed, instructions] = sizes.map((size) =>
    head.bytes(size),
  );
  const bitmap = 4 * Math.floor((count + 31) / 32);
  const overlap = options & 1 ? head.bytes((count + 7) >> 3) : undefined;
  const streams: Streams = {
    contours: reading(contours),
    points: reading(points),
    flags: reading(flags),
    glyphs: reading(glyphs),
    composites: reading(composites),
    boxes: reading(boxed?.subarray(bitmap)),
    instructions: reading(instructions),
  };
  const is = (bits: Uint8Array | undefined, index: number) =>
    (((bits?.[index >> 3] ?? 0) >> (7 - (index & 7))) & 1) === 1;
  const made: (readonly number[])[] = [];
  const lefts: number[] = [];
  for (let index = 0; index < count; index++) {
    const box = is(boxed, index) ? boxIn(streams.boxes) : undefined;
    const [bytes, left] = glyphOf(streams, box, is(overlap, index));
    made.push(bytes);
    lefts.push(left);
  }
  return { ...placed(made), lefts };
}

const reading = (bytes: Uint8Array | undefined) => new Reader(bytes ?? new Uint8Array());

function boxIn(reader: Reader): Box {
  return [reader.i16(), reader.i16(), reader.i16(), reader.i16()];
}

function glyphOf(
  streams: Streams,
  box: Box | undefined,
  overlaps: boolean,
): readonly [bytes: readonly number[], left: number] {
  const contours = streams.contours.i16();
  if (contours === 0) return [[], 0];
  if (contours < 0) {
    const frame = box ?? [0, 0, 0, 0];
    return [[...words(-1, ...frame), ...composite(streams)], frame[0]];
  }
  return simple(streams, contours, box, overlaps);
}

/** Parts of other glyphs, copied as they are; how far they go is told by their flags. */
function composite({ composites, glyphs, instructions }: Streams): readonly number[] {
  const bytes: number[] = [];
  let flags = 0x20;
  let instructed = false;
  while (flags & 0x20) {
    flags = composites.u16();
    instructed ||= (flags & 0x100) !== 0;
    const scale = flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    bytes.push(...words(flags), ...composites.bytes(2 + (flags & 1 ? 4 : 2) + scale));
  }
  if (!instructed) return bytes;
  const length = glyphs.u255();
  return [...bytes, ...words(length), ...instructions.bytes(length)];
}

function simple(
  streams: Streams,
  contours: number,
  box: Box | undefined,
  overlaps: boolean,
): readonly [bytes: readonly number[], left: number] {
  let end = -1;
  const ends = Array.from({ length: contours }, () => (end += streams.points.u255()));
  const points = outline(streams, end + 1);
  const length = streams.glyphs.u255();
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const frame = box ?? [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const steps = (all: readonly number[]) => all.map((one, index) => one - (all[index - 1] ?? 0));
  const bytes = [
    ...words(contours, ...frame, ...ends, length),
    ...streams.instructions.bytes(length),
    ...points.map(({ on }, index) => (on ? 1 : 0) | (overlaps && index === 0 ? 0x40 : 0)),
    ...words(...steps(xs), ...steps(ys)),
  ];
  return [bytes, frame[0]];
}

/** Each point is a step from the one before; its flag says how the step is packed. */
function outline({ flags, glyphs }: Streams, count: number): readonly Point[] {
  let [x, y] = [0, 0];
  return Array.from({ length: count }, () => {
    const flag = flags.u8();
    const [dx, dy] = step(flag & 0x7f, glyphs);
    x += dx;
    y += dy;
    return { x, y, on: flag < 0x80 };
  });
}

function step(flag: number, glyphs: Reader): readonly [number, number] {
  const signed = (bits: number, size: number) => (bits & 1 ? size : -size);
  const both = (across: number, up: number) => [signed(flag, across), signed(flag >> 1, up)] as const;
  const first = glyphs.u8();
  if (flag < 10) return [0, signed(flag, ((flag & 14) << 7) + first)];
  if (flag < 20) return [signed(flag, (((flag - 10) & 14) << 7) + first), 0];
  if (flag < 84) {
    const base = flag - 20;
    return both(1 + (base & 0x30) + (first >> 4), 1 + ((base & 0x0c) << 2) + (first & 0x0f));
  }
  const second = glyphs.u8();
  if (flag < 120) {
    const base = flag - 84;
    return both(1 + (Math.floor(base / 12) << 8) + first, 1 + (((base % 12) >> 2) << 8) + second);
  }
  const third = glyphs.u8();
  if (flag < 124) return both((first << 4) + (second >> 4), ((second & 0x0f) << 8) + third);
  return both((first << 8) + second, (third << 8) + glyphs.u8());
}

function words(...numbers: readonly number[]): readonly number[] {
  return numbers.flatMap((one) => [(one >> 8) & 0xff, one & 0xff]);
}

function placed(glyphs: readonly (readonly number[])[]): Pick<Glyf, 'glyf' | 'loca'> {
  const padded = (length: number) => (length + 3) & ~3;
  const glyf = new Uint8Array(glyphs.reduce((sum, { length }) => sum + padded(length), 0));
  const loca = new DataView(new ArrayBuffer((glyphs.length + 1) * 4));
  let at = 0;
  glyphs.forEach((bytes, index) => {
    loca.setUint32(index * 4, at);
    glyf.set(bytes, at);
    at += padded(bytes.length);
  });
  loca.setUint32(glyphs.length * 4, at);
  return { glyf, loca: new Uint8Array(loca.buffer) };
}
