// The book in which a journal is written down, fact by fact.
import type { DelegationCode, Millis, ParagraphLabel, SeatId } from '../../base/ids.ts';
import type { MeetingFact, MeetingFactName } from '../facts.ts';
import type { Side } from '../motion.ts';
import type { SeatOrDelegation } from '../question.ts';
import type { AttributionRule, Room } from '../room.ts';
import type { Happening, JournalSitting, Line } from './journal.ts';

/** What was written so far. Lives only while one journal is made. */
export interface Book {
  /** The room after the last fact. */
  readonly room: Room;
  /** By a key that later facts on the same thing find again. */
  readonly lines: Map<string, Line>;
  readonly sittings: JournalSitting[];
  inSession: boolean;
  item?: string;
  /** The rule of the room, and of the item in hand where it has its own. */
  readonly rule: AttributionRule;
  itemRule?: AttributionRule;
  /** Which delegations are there, by seats that arrived and by the secretary's note, with the fact that says so. */
  readonly seats: Map<SeatId, DelegationCode>;
  readonly there: Map<SeatOrDelegation, { readonly delegation: DelegationCode; readonly seq: number }>;
  /** Delegations on the side on which they asked to speak, by motion. */
  readonly sides: Map<string, Side>;
  /** To whom a delegation asked to reply. */
  readonly replies: Map<SeatOrDelegation, DelegationCode>;
  /** The key of the line begun last. */
  last?: string;
  /** The question found last: what followed from it in the same act is told with its facts. */
  found?: { readonly at: Millis; readonly facts: readonly number[] };
  /** What was decided last that changes a text: the change in the same act is its. */
  changes?: { readonly at: Millis; readonly key: string };
  /** The original order of the plates. */
  readonly alphabet: readonly DelegationCode[];
  /** The key of the latest point of order, question, silence of a text, agreed paragraphs. */
  readonly latest: Map<string, string>;
}
export type Pages = { readonly [N in MeetingFactName]?: (book: Book, fact: MeetingFact<N>) => void };

/** Begins a line with a fact. */
export function enter(
  book: Book,
  key: string,
  fact: { readonly seq: number; readonly at: Millis },
  what: Happening,
): void {
  book.last = key;
  const rule = book.itemRule ?? book.rule;
  book.lines.set(key, {
    sitting: book.sittings.length,
    inSession: book.inSession,
    // A new sitting is not yet on the item on which the last one ended.
    ...(book.item === undefined || isOpening(what) ? {} : { item: book.item }),
    at: fact.at,
    ...(rule === 'record' ? {} : { attribution: rule }),
    facts: [...(book.found?.at === fact.at ? book.found.facts : []), fact.seq],
    ...what,
  });
}

function isOpening(what: Happening): boolean {
  return what.kind === 'sitting' && what.what === 'opened';
}

/** Lets a later fact change a line, if that stands. */
export function go(
  book: Book,
  key: string | undefined,
  fact: { readonly seq: number },
  change: (line: Line) => Line = (line) => line,
): void {
  const line = key === undefined ? undefined : book.lines.get(key);
  if (key === undefined || line === undefined) return;
  book.lines.set(key, { ...change(line), facts: [...line.facts, fact.seq] });
}

/** Adds a label once. */
export function withLabel(
  labels: readonly ParagraphLabel[],
  label: ParagraphLabel,
): readonly ParagraphLabel[] {
  return labels.includes(label) ? labels : [...labels, label];
}
