// The zip file of an export: written with fflate, read by one strict reading, so that no two programs can see
// different contents in it.
import { inflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';

export type Files = ReadonlyMap<string, Uint8Array>;

/** A zip that is not as Placard writes it, with what is wrong. */
export class ZipProblem extends Error {}

/** The same content gives the same bytes: the times in a zip are local, and the manifest says when. */
const modified = '1980-01-01T12:00:00';

/** Gives a zip file of the files, in their order. */
export function packed(files: Files): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 9, mtime: modified });
}

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
/** More than any room has, and less than what a few kilobytes could unfold to. */
const longest = 1 << 30;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

function insist(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new ZipProblem(otherwise);
}

/** Gives the files of a zip. Throws: `ZipProblem` when a byte of it is not accounted for. */
export function unpacked(zip: Uint8Array): Files {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const entries = directory(bytes);
  const files = new Map<string, Uint8Array>();
  let at = 0;
  for (const entry of entries) {
    insist(!files.has(entry.name), `it holds ${entry.name} twice`);
    insist(entry.at === at, 'it holds bytes that belong to no file');
    const [start, end] = span(bytes, entry);
    files.set(entry.name, content(bytes.subarray(start, end), entry));
    at = end;
  }
  insist(
    bytes.length >= 22 && at === bytes.readUInt32LE(bytes.length - 6),
    'it holds bytes that belong to no file',
  );
  return files;
}

function directory(bytes: Buffer): readonly Entry[] {
  const end = bytes.length - 22;
  insist(
    end >= 0 && bytes.readUInt32LE(end) === signatures.end,
    'it is cut off, or no zip file as Placard writes it',
  );
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  insist(
    bytes.readUInt32LE(end + 4) === 0 &&
      bytes.readUInt16LE(end + 8) === count &&
      bytes.readUInt16LE(end + 20) === 0 &&
      start + bytes.readUInt32LE(end + 12) === end,
    'its directory is not whole',
  );
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    insist(at + 46 <= end && bytes.readUInt32LE(at) === signatures.central, 'its directory is not whole');
    const nameLength = bytes.readUInt16LE(at + 28);
    const flags = bytes.readUInt16LE(at + 8);
    insist((flags & ~0x0806) === 0, 'it is packed in a way that Placard does not use');
    insist(
      bytes.readUInt16LE(at + 30) === 0 &&
        bytes.readUInt16LE(at + 32) === 0 &&
        bytes.readUInt16LE(at + 34) === 0,
      'its directory holds more than names and sizes',
    );
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength;
  }
  insist(at === end, 'its directory is not whole');
  return entries;
}

/** Where the packed bytes of a file lie; the header before them must say the same as the directory. */
function span(bytes: Buffer, entry: Entry): readonly [start: number, end: number] {
  const { at, name } = entry;
  insist(
    at + 30 <= bytes.length && bytes.readUInt32LE(at) === signatures.local,
    `${name} is not where it should be`,
  );
  const nameLength = bytes.readUInt16LE(at + 26);
  const start = at + 30 + nameLength + bytes.readUInt16LE(at + 28);
  const same =
    bytes.readUInt16LE(at + 28) === 0 &&
    (bytes.readUInt16LE(at + 6) & ~0x0806) === 0 &&
    bytes.readUInt16LE(at + 8) === entry.method &&
    bytes.readUInt32LE(at + 14) === entry.crc &&
    bytes.readUInt32LE(at + 18) === entry.packed &&
    bytes.readUInt32LE(at + 22) === entry.size &&
    bytes.toString('utf8', at + 30, at + 30 + nameLength) === name;
  insist(same, `${name} has two descriptions that differ`);
  insist(start + entry.packed <= bytes.length, `${name} is cut off`);
  return [start, start + entry.packed];
}

/** The checksums of the zip are not read: the manifest has better ones. */
function content(bytes: Buffer, { name, method, size }: Entry): Uint8Array {
  insist(method === 0 || method === 8, `${name} is packed in a way that Placard does not use`);
  insist(size <= longest, `${name} is larger than any record`);
  const whole = method === 0 ? bytes : inflated(bytes, name, size);
  insist(whole.length === size, `${name} is damaged`);
  return whole;
}

function inflated(bytes: Buffer, name: string, size: number): Buffer {
  try {
    const { buffer, engine } = inflateRawSync(bytes, {
      maxOutputLength: size + 1,
      info: true,
    }) as unknown as {
      readonly buffer: Buffer;
      readonly engine: { readonly bytesWritten: number };
    };
    insist(engine.bytesWritten === bytes.length, `${name} is followed by bytes that belong to no file`);
    return buffer;
  } catch (problem) {
    if (problem instanceof ZipProblem) throw problem;
    throw new ZipProblem(`${name} is damaged`);
  }
}
