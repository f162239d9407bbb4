// The bytes of a backup: parts with a line of JSON before each, in pieces of known length, and a digest at the end.
import { createHash, type Hash } from 'node:crypto';

export const format = 'placard-backup/1';

export interface Opening {
  readonly format: typeof format;
  /** Units: ms. */
  readonly made: number;
  /** Of the migrations that made its tables. */
  readonly steps: readonly number[];
  readonly epoch: number;
  /** Fingerprint of the installation's key. */
  readonly key: string;
  readonly sequences: readonly { readonly name: string; readonly value: number }[];
}
export type Title =
  | { readonly table: string; readonly columns: readonly string[] }
  | { readonly file: string }
  | { readonly end: string };

/** A backup that cannot be read to its end. */
export class BackupProblem extends Error {}

const longestPiece = 1 << 28;

/** Writes parts, and digests what was written. */
export class PartWriter {
  readonly #hash: Hash = createHash('sha256');

  line(value: Opening | Title): Buffer {
    return this.#said(Buffer.from(`${JSON.stringify(value)}\n`));
  }

  /** Gives a part with what stands in it. */
  async *part(title: Title, content: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
    yield this.line(title);
    for await (const piece of content) if (piece.length > 0) yield this.#piece(piece);
    yield this.#piece(new Uint8Array());
  }

  /** Gives the last line, which says what all before it was. */
  end(): Buffer {
    return Buffer.from(`${JSON.stringify({ end: this.#hash.digest('hex') } satisfies Title)}\n`);
  }

  #piece(bytes: Uint8Array): Buffer {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return this.#said(Buffer.concat([length, bytes]));
  }

  #said(bytes: Buffer): Buffer {
    this.#hash.update(bytes);
    return bytes;
  }
}

/** Reads parts from a stream of bytes. Throws: `BackupProblem` where it ends too early or is no backup. */
export class PartReader {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #hash: Hash = createHash('sha256');
  #held = Buffer.alloc(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async opening(): Promise<Opening> {
    const opening = await this.#line();
    if ((opening as Partial<Opening>).format !== format)
      throw new BackupProblem('it is no backup of Placard');
    return opening as Opening;
  }

  async title(): Promise<Exclude<Title, { readonly end: string }> | undefined> {
    const before = this.#hash.copy().digest('hex');
    const title = (await this.#line()) as Title;
    if (!('end' in title)) return title;
    if (title.end !== before || (await this.#more())) throw new BackupProblem('it was changed or damaged');
    return undefined;
  }

  /** Gives what stands in the part whose title was read. */
  async *content(): AsyncGenerator<Buffer> {
    for (;;) {
      const length = (await this.#take(4)).readUInt32BE();
      if (length === 0) return;
      if (length > longestPiece) throw new BackupProblem('it was changed or damaged');
      yield await this.#take(length);
    }
  }

  async #line(): Promise<unknown> {
    let end = this.#held.indexOf(10);
    while (end < 0) {
      if (this.#held.length > longestPiece || !(await this.#more()))
        throw new BackupProblem('it is cut off, or no backup of Placard');
      end = this.#held.indexOf(10);
    }
    const line = await this.#take(end + 1);
    try {
      return JSON.parse(line.toString());
    } catch {
      throw new BackupProblem('it is no backup of Placard');
    }
  }

  async #take(length: number): Promise<Buffer> {
    while (this.#held.length < length) if (!(await this.#more())) throw new BackupProblem('it is cut off');
    const taken = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    this.#hash.update(taken);
    return taken;
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#source.next();
    if (done === true) return false;
    this.#held = Buffer.concat([this.#held, value]);
    return true;
  }
}
