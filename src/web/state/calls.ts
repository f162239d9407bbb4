// Calls of the pages outside a room. Documented for other clients in docs/wire.md.
import type { DelegationCode, ParagraphLabel, SeatId } from '../../kernel/base/ids.ts';
import type { Role, Room } from '../../kernel/meeting/room.ts';

/** What the server said when it would not. */
export class Unanswered extends Error {
  readonly status: number;
  constructor(status: number, said: string) {
    super(said);
    this.status = status;
  }
}

/** Asks the server. Throws: `Unanswered` with its sentence; status 0 when it cannot be reached. */
export async function ask<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(path, {
      method,
      credentials: 'same-origin',
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
  } catch {
    throw new Unanswered(0, '');
  }
  const said: unknown = await answer.json().catch(() => undefined);
  if (answer.ok) return said as T;
  throw new Unanswered(answer.status, sentenceOf(said) ?? answer.statusText);
}

function sentenceOf(said: unknown): string | undefined {
  if (typeof said !== 'object' || said === null) return undefined;
  const { message, error } = said as { readonly message?: unknown; readonly error?: unknown };
  return typeof message === 'string' ? message : typeof error === 'string' ? error : undefined;
}

export interface Me {
  readonly organiser: boolean;
  readonly encrypted: boolean;
  readonly demo: boolean;
  readonly seats: readonly {
    readonly room: string;
    readonly title: string;
    readonly seat: SeatId;
    readonly role: Role;
    readonly delegation?: DelegationCode;
  }[];
}

/** A room in the list; a deleted one leaves this line. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly demo: boolean;
  readonly archived: boolean;
  readonly deleted?: number;
  readonly state?: Room['state'];
  readonly seq?: number;
  /** The room that this one is under. */
  readonly under?: string;
}

/** What a demo room shows to whoever comes, so that a seat can be chosen. */
export interface Seating {
  readonly seq: number;
  readonly head: string;
  readonly room: Room;
}

/** A text of the sample library. */
export interface Held {
  readonly id: string;
  readonly title: string;
  readonly symbol: string;
  readonly language: string;
  readonly licence: string;
  readonly source: string;
}

/** A paragraph as the outline reads it. */
export interface Read {
  readonly label: ParagraphLabel;
  readonly kind: string;
  readonly text: string;
  readonly unpaired: readonly { readonly line: number; readonly bracket: string }[];
  /** Characters that do not show, left out of the wording. */
  readonly hidden?: readonly { readonly line: number; readonly character: string }[];
}

/** Gives the page of a role in a room. */
export function pageOf(room: string, role: Role): string {
  const page = role === 'chair' || role === 'secretary' || role === 'hall' ? `/${role}` : '';
  return `/room/${encodeURIComponent(room)}${page}`;
}
