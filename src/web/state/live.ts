// What a page knows of a room it follows: the room, the line, and what became of its own acts.
import type { Millis, SeatId } from '../../kernel/base/ids.ts';
import type { MeetingCommand } from '../../kernel/meeting/commands.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import type { MeetingRule } from '../../kernel/meeting/rules.ts';
import type { Farewell, WireError } from '../../wire/messages.ts';

/**
 * The line to the room. `closed`: the server will not have this seat follow the room; `why` names the sentence.
 */
export type Line =
  | { readonly status: 'connecting' }
  | { readonly status: 'live' }
  | { readonly status: 'offline'; readonly since: Millis }
  | {
      readonly status: 'closed';
      readonly why: Farewell | 'noSuchRoom';
    };

/** An act of this seat that is on its way. */
export interface Pending {
  readonly id: string;
  readonly command: MeetingCommand;
  readonly sent: Millis;
  /**
   * `waiting`: on its way; `unconfirmed`: no answer for 5 s, or lost on the way: offer to try again;
   * `asking`: after a loss the server is being asked what became of it.
   */
  readonly state: 'waiting' | 'asking' | 'unconfirmed';
}

/** An act of this seat that was recorded: “Supported, entry 413”. */
export interface Recorded {
  readonly id: string;
  readonly command: MeetingCommand;
  readonly seq: number;
}

/** An act that was refused, here or by the server, and the rule that did. */
export interface Refusal {
  readonly command: MeetingCommand;
  readonly rule: MeetingRule;
  readonly source: string;
}

/** What happened to the line that a person is told once; each stays until it is dismissed. */
export type Notice =
  /** After a loss: acts sent again and facts received meanwhile. */
  | { readonly kind: 'reconnected'; readonly sent: readonly MeetingCommand[]; readonly received: number }
  /** The record was restored from a backup; drafts are kept. */
  | { readonly kind: 'restored' }
  /** The record does not hold what this browser saw signed. */
  | { readonly kind: 'recordDiffers'; readonly seq: number }
  /** A head came with a signature that is not of its key. */
  | { readonly kind: 'signatureFails'; readonly seq: number }
  /** The server signs with another key than this browser saw first. Fingerprints. */
  | { readonly kind: 'keyChanged'; readonly known: string; readonly key: string }
  | {
      readonly kind: 'trouble';
      readonly what: Exclude<WireError, Farewell>;
    };

/** A head of the record with the server's signature and the fingerprint of its key. */
export interface SignedHead {
  readonly seq: number;
  readonly head: string;
  readonly signature: string;
  readonly key: string;
}

/** A signed head with all that its signature is checked by. `stream`: the room's record; `publicKey`: base64url. */
export interface HeadSeen extends SignedHead {
  readonly stream: string;
  readonly epoch: number;
  readonly publicKey: string;
}

/** Whether an act went on its way; if not, the rule that forbids it, or that the line is lost. */
export type Sending =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly refusal: Refusal | 'offline' };

export interface Live {
  /** The room as this seat sees it: what is recorded, and on it this seat's own acts that still wait. */
  readonly room: Room | undefined;
  /** The room as recorded. */
  readonly recorded: Room | undefined;
  readonly seat: SeatId | undefined;
  /** Hash of the latest fact folded. */
  readonly head: string | undefined;
  /** The last head seen signed, with the fingerprint of the key. */
  readonly signed: SignedHead | undefined;
  readonly line: Line;
  /** The line's status, for pages that need no more. */
  readonly status: Line['status'];
  /** The server's clock, as far as this browser can tell. */
  readonly now: () => Millis;
  /** Judges a command here first, then sends it. */
  readonly send: (command: MeetingCommand) => Sending;
  readonly pending: readonly Pending[];
  /** The latest acts recorded, newest last, at most eight. */
  readonly done: readonly Recorded[];
  readonly refusal: Refusal | undefined;
  readonly notices: readonly Notice[];
  /** Of the secret ballot cast from this page, until it is put away: the server said it once. */
  readonly receipt: string | undefined;
  readonly putReceiptAway: () => void;
  /** Sends an unconfirmed act again under its id. */
  readonly again: (id: string) => void;
  /** Gives up an unconfirmed act. */
  readonly drop: (id: string) => void;
  /** Holds the server to another key from now on: a person was told of it and knows why. */
  readonly trust: (notice: Extract<Notice, { readonly kind: 'keyChanged' }>) => void;
  /** Takes a notice, or without one the refusal, off the screen. */
  readonly dismiss: (notice?: Notice) => void;
}
