// Reads a chain of facts one by one and says where it breaks. docs/record.md describes the same for other languages.
import { canonical } from '../canonical.ts';
import { beginning, hashOf } from '../chain.ts';
import type { Head, Recorded } from '../store.ts';
import type { NamedHead } from './trust.ts';

/** What is wrong with a record, and at which fact. */
export interface Flaw {
  readonly stream: string;
  readonly seq: number;
  readonly what: string;
}

const columns = ['at', 'body', 'by', 'command', 'hash', 'part', 'prev', 'seq', 'stream', 'type'];
const texts = ['body', 'by', 'command', 'hash', 'prev', 'stream', 'type'] as const;
/** These belong to the envelope; in a body they would shadow it. */
const reserved = ['at', 'by', 'seq', 'type'];

/** Gives a fact as a line of an export, without the line feed. */
export function lineOf(fact: Recorded): string {
  return canonical(fact);
}

/** Reads a line of an export; gives what is wrong with it as a text. */
export function parseLine(line: string): Recorded | string {
  try {
    const fact = JSON.parse(line) as Recorded;
    if (typeof fact !== 'object' || fact === null || Array.isArray(fact)) return 'it is no fact';
    if (Object.keys(fact).sort().join() !== columns.join()) return 'it has not the columns of a fact';
    if (texts.some((name) => typeof fact[name] !== 'string')) return 'a column is no text';
    if (canonical(fact) !== line) return 'it is not written in canonical JSON';
    return fact;
  } catch {
    return 'it cannot be read as JSON';
  }
}

/** A published head; `seq` is missing where only its hash is known. */
type Expected = Pick<NamedHead, 'seq' | 'hash'>;

/** Follows one stream. */
export class ChainCheck {
  readonly stream: string;
  readonly #expected: readonly Expected[];
  #head: Head = beginning;
  #last: Recorded | undefined;
  readonly #commands = new Set<string>();
  /** Hashes of heads without a number that no fact has had so far. */
  readonly #unmet: Set<string>;

  /** `expected`: heads that the stream must pass through, as they were published. */
  constructor(stream: string, expected: readonly Expected[] = []) {
    this.stream = stream;
    this.#expected = expected;
    this.#unmet = new Set(expected.flatMap(({ seq, hash }) => (seq === undefined ? [hash] : [])));
  }

  /** Where the facts taken so far end. */
  get head(): Head {
    return this.#head;
  }

  /** Takes the next fact; gives what is wrong with it. */
  take(fact: Recorded): Flaw | undefined {
    const what = this.#order(fact) ?? content(fact) ?? this.#link(fact) ?? this.#command(fact);
    if (what !== undefined) return this.flaw(what);
    this.#head = { seq: fact.seq, hash: fact.hash };
    this.#last = fact;
    this.#unmet.delete(fact.hash);
    const expected = this.#expected.find(({ seq }) => seq === fact.seq);
    if (expected === undefined || expected.hash === fact.hash) return undefined;
    const rewritten = `it is not the fact of the head ${expected.seq}:${expected.hash}: it, or one before it, was changed and the chain made anew`;
    return { stream: this.stream, seq: fact.seq, what: rewritten };
  }

  /** Says whether the stream ends before a head that was published. */
  end(): Flaw | undefined {
    const beyond = this.#expected.find(({ seq = 0 }) => seq > this.#head.seq);
    const [unmet] = this.#unmet;
    if (beyond === undefined)
      return unmet === undefined
        ? undefined
        : this.flaw(
            `the head ${unmet} is none of the facts before: the end was cut off, or the chain made anew`,
          );
    return this.flaw(`it is missing: the end was cut off, for the head names ${beyond.seq} facts`);
  }

  /** Gives a flaw at the fact that comes next. */
  flaw(what: string): Flaw {
    return { stream: this.stream, seq: this.#head.seq + 1, what };
  }

  #order({ stream, seq }: Recorded): string | undefined {
    if (stream !== this.stream) return `in its place stands a fact of the stream ${JSON.stringify(stream)}`;
    if (seq === this.#head.seq + 1) return undefined;
    return `in its place stands fact ${seq}: facts were removed, inserted or moved`;
  }

  #link({ prev, seq }: Recorded): string | undefined {
    if (prev === this.#head.hash) return undefined;
    return seq === 1
      ? 'it names a fact before the first'
      : 'it does not follow the fact before it: one of the two was changed';
  }

  /** A command's facts stand together, and a command stands once. */
  #command({ by, command, part, at }: Recorded): string | undefined {
    const last = this.#last;
    if (part !== 0) {
      const follows = last?.by === by && last.command === command && last.part === part - 1 && last.at <= at;
      return follows ? undefined : 'it is a part of a command of which the part before is missing';
    }
    const name = JSON.stringify([by, command]);
    if (this.#commands.has(name)) return 'its command was recorded before';
    this.#commands.add(name);
    return undefined;
  }
}

function content({ hash, ...fact }: Recorded): string | undefined {
  try {
    const body = JSON.parse(fact.body) as unknown;
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'its body is no object';
    if (reserved.some((name) => Object.hasOwn(body, name)))
      return 'its body holds what belongs to the envelope';
    if (canonical(body) !== fact.body) return 'its body is not written in canonical JSON';
    if (hashOf(fact) !== hash) return 'its content is not what was hashed: it was changed';
    return undefined;
  } catch {
    return 'its body cannot be read';
  }
}
