// What travels over a room's socket. Documented for other clients in docs/wire.md.
import type { Millis, SeatId } from '../kernel/base/ids.ts';
import type { MeetingCommand } from '../kernel/meeting/commands.ts';
import type { MeetingFact } from '../kernel/meeting/facts.ts';

/** From a browser. The sender is never in a message: it comes from the session. */
export type ClientMessage =
  /** `id`: chosen by the client, unique for it; the same id again is answered as the first time. */
  | { readonly t: 'command'; readonly id: string; readonly command: MeetingCommand }
  /** After a loss: what became of these? */
  | { readonly t: 'ask'; readonly ids: readonly string[] }
  | { readonly t: 'ping'; readonly n: number };

/** From the server. */
export type ServerMessage =
  /** First message. `seq`, `head`: where the record stands; facts after the client's `after` follow at once. */
  | {
      readonly t: 'hello';
      readonly room: string;
      readonly seat: SeatId;
      readonly seq: number;
      readonly head: string;
      /** Of the record: a backup restored begins a new epoch, and a client ahead of it reloads. */
      readonly epoch: number;
      readonly now: Millis;
      /** The client's `head` is not the hash of the fact at its `after`: it reloads and says so. */
      readonly differs?: boolean;
    }
  /** All facts of one commit, in order; `head` is the hash of the last. */
  | {
      readonly t: 'facts';
      readonly facts: readonly MeetingFact[];
      readonly head: string;
      readonly now: Millis;
    }
  /**
   * After the commit, never before. `seq`: of the command's first fact.
   * `receipt`: of a secret ballot, said this once; nobody can say it again.
   */
  | {
      readonly t: 'answer';
      readonly id: string;
      readonly ok: true;
      readonly seq: number;
      readonly receipt?: string;
    }
  | {
      readonly t: 'answer';
      readonly id: string;
      readonly ok: false;
      readonly refused: string;
      readonly source: string;
    }
  /** Answer to `ask`: recorded at seq, or unknown here. */
  | { readonly t: 'became'; readonly id: string; readonly seq: number | null }
  | { readonly t: 'pong'; readonly n: number; readonly now: Millis }
  /** The message could not be taken; the sentence is in the catalogue under `error.<what>`. */
  | { readonly t: 'error'; readonly what: WireError; readonly id?: string }
  | {
      readonly t: 'head';
      readonly seq: number;
      readonly head: string;
      readonly signature: string;
      /** Fingerprint of the key. */
      readonly key: string;
      /** The key itself, base64url. */
      readonly publicKey: string;
    };

export type WireError =
  | 'malformed'
  /** Control, bidi control or invisible characters outside wording; in wording a rule refuses them. */
  | 'hiddenCharacters'
  | 'tooLarge'
  | 'tooFast'
  | 'idUsedForOther'
  | 'storeUnavailable'
  | Farewell;

/** After these the server has nothing more to say to this seat. */
export const farewells = ['roomArchived', 'notYourRoom', 'seatTakenBack', 'seatHandedOver'] as const;
export type Farewell = (typeof farewells)[number];

/** Tells whether an error is the last word on the line. */
export function isFarewell(what: WireError): what is Farewell {
  return farewells.some((one) => one === what);
}

/** Limits, stated to clients and enforced by the server. */
export const limits = {
  messageBytes: 64 * 1024,
  askedIds: 100,
  /** A burst of this many commands from one seat, refilled at `commandsPerSecond`. */
  commandsBurst: 30,
  commandsPerSecond: 10,
  wordingCharacters: 20_000,
  reasonCharacters: 2_000,
  titleCharacters: 500,
  symbolCharacters: 80,
  draftCharacters: 2_000_000,
  uploadBytes: 10 * 1024 * 1024,
  seats: 1_500,
} as const;
