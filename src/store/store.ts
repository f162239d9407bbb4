// What the rest of Placard asks of the record, whatever keeps it.
import type { Sql } from 'postgres';
import type { Millis } from '../kernel/base/ids.ts';

/** A place in a stream and the hash of the fact there; seq 0 and no hash before the first fact. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** A fact as it stands in the record. Shape: `body` and the hash are those of docs/record.md. */
export interface Recorded {
  readonly stream: string;
  readonly seq: number;
  readonly at: Millis;
  readonly by: string;
  readonly command: string;
  readonly part: number;
  readonly type: string;
  /** Canonical JSON. */
  readonly body: string;
  readonly prev: string;
  readonly hash: string;
}

/** Which ballot of which election in a stream. */
export interface Box {
  readonly election: number;
  readonly round: number;
}
/** A secret ballot as it is kept until the count: with nothing that leads to who cast it. */
export interface KeptBallot {
  readonly receipt: string;
  readonly choices: readonly string[];
}

/** One judged command to append: all its facts or none. `digest`: SHA-256 of the command's content. */
export interface Entry {
  readonly by: string;
  readonly command: string;
  readonly digest: string;
  readonly facts: readonly { readonly type: string; readonly at: Millis; readonly body: object }[];
  /** Kept with the facts, and apart from them. */
  readonly ballot?: Box & KeptBallot;
  /** Of these no ballot is kept any longer: they were counted, or are void. */
  readonly emptied?: Box;
  /** A room that begins with the facts, for the list of rooms. */
  readonly listed?: NewlyListed;
}

/** The line of a room below another one. */
export interface NewlyListed {
  readonly id: string;
  readonly title: string;
  readonly demo: boolean;
  readonly made: Millis;
  /** The room it is below. */
  readonly under: string;
}

/** Judged commands that follow a head of a stream. */
export interface Addition {
  readonly stream: string;
  readonly after: Head;
  readonly entries: readonly Entry[];
}

/** `conflict`: a stream has moved on, or a command's id is in it already. `beside`: of each addition, in order. */
export type Appended =
  | {
      readonly ok: true;
      readonly facts: readonly Recorded[];
      readonly beside: readonly (readonly Recorded[])[];
    }
  | { readonly ok: false; readonly why: 'conflict' };

/** A head with the installation's signature. `key`: the fingerprint of the key. */
export interface SignedHead extends Head {
  readonly stream: string;
  readonly epoch: number;
  readonly key: string;
  /** Ed25519, base64url. */
  readonly signature: string;
}

export interface Store {
  /**
   * One commit for all entries, in order, after a head; acknowledged after it. One round trip.
   * What is appended to other streams beside it is in the same commit: all of it or nothing.
   */
  append(
    stream: string,
    after: Head,
    entries: readonly Entry[],
    beside?: readonly Addition[],
  ): Promise<Appended>;
  /** What became of a command: the seq of its first fact; `other` when the digest is given and differs. */
  became(
    stream: string,
    by: string,
    command: string,
    digest?: string,
  ): Promise<{ readonly seq: number } | 'other' | undefined>;
  /** Gives the ballots kept, by receipt, and the seq of the last fact at the same moment. */
  ballots(
    stream: string,
    box: Box,
  ): Promise<{ readonly seq: number; readonly ballots: readonly KeptBallot[] }>;
  /** Gives the facts after a seq, in pages. */
  read(stream: string, after: number, limit?: number): AsyncIterable<readonly Recorded[]>;
  head(stream: string): Promise<Head>;
  streams(): Promise<readonly string[]>;
  /** A folded state kept to save folding; it may be missing at any time. */
  snapshot(
    stream: string,
  ): Promise<{ readonly seq: number; readonly hash: string; readonly state: string } | undefined>;
  saveSnapshot(stream: string, seq: number, hash: string, state: string): Promise<void>;
  /** Takes streams out of the record, whole, with what was kept of them. */
  remove(...streams: readonly string[]): Promise<void>;
  /** Signs a head, and keeps it as the last one published. */
  sign(stream: string, seq: number, hash: string): SignedHead;
  /** Signs a text that names its own format. Shape: Ed25519, base64url. */
  signText(text: string): string;
  /** Fingerprint of the installation's key: SHA-256 of the public key, hex. */
  readonly key: string;
  /** 32 bytes, base64url. */
  readonly publicKey: string;
  /** Of the record: a backup restored begins a new one. */
  readonly epoch: number;
  /** The database's clock. */
  now(): Promise<Millis>;
  /** Hears of facts that other processes append; a notification may be lost, never the fact. */
  listen(onFact: (stream: string, seq: number) => void): Promise<() => Promise<void>>;
  /** Tells those who listen something that is no fact, under a name that no stream has; with it comes no seq but 0. */
  tell(name: string): void;
  /** For the tables of the server. */
  readonly sql: Sql;
  close(): Promise<void>;
}

/** Something about the store that a person can do something about, as a sentence. */
export class StoreProblem extends Error {
  override readonly name = 'StoreProblem';
}
