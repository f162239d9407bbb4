// The latest facts of a room as they travel, so that a client that was away for a moment costs no query.
import type { Recorded } from '../../store/store.ts';

const keptLines = 1_024;
const keptCharacters = 1_000_000;

/** Gives a recorded fact as the wire has it, without reading its body. Shape: JSON of a `MeetingFact`. */
export function lineOf({ type, at, by, seq, body }: Recorded): string {
  const start = `{"type":"${type}","at":${at},"by":${JSON.stringify(by)},"seq":${seq}`;
  return body === '{}' ? `${start}}` : `${start},${body.slice(1)}`;
}

/** Keeps the last lines of a stream that only grows. */
export class Tail {
  /** Seq of the first line kept. */
  #from: number;
  #lines: string[] = [];
  #characters = 0;

  constructor(seq: number) {
    this.#from = seq + 1;
  }

  push(line: string): void {
    this.#lines.push(line);
    this.#characters += line.length;
    if (this.#lines.length <= 2 * keptLines && this.#characters <= 2 * keptCharacters) return;
    let drop = 0;
    while (
      this.#lines.length - drop > keptLines ||
      (this.#characters > keptCharacters && drop < this.#lines.length)
    ) {
      this.#characters -= this.#lines[drop]?.length ?? 0;
      drop += 1;
    }
    this.#lines = this.#lines.slice(drop);
    this.#from += drop;
  }

  /** Gives the lines after a seq, or nothing when some of them are no longer kept. */
  after(seq: number): readonly string[] | undefined {
    return seq + 1 < this.#from ? undefined : this.#lines.slice(seq + 1 - this.#from);
  }
}

/** Gives the message that carries facts. */
export function factsMessage(lines: readonly string[], head: string, now: number): string {
  return `{"t":"facts","facts":[${lines.join(',')}],"head":"${head}","now":${now}}`;
}
