// Consultations as screens tell of them: what they are called, which paragraph is away with which, what came back.
import type { ParagraphLabel, SeatId } from '../../../kernel/base/ids.ts';
import { all, appendAll, emptyLog } from '../../../kernel/base/log.ts';
import type { Consultation, Report } from '../../../kernel/meeting/consultation.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import type { Act, Draft } from '../../../kernel/text/draft.ts';
import { openBracketsOf } from '../../../kernel/text/tree.ts';
import { compare, type ParagraphDifference } from '../../../kernel/text/views/compare.ts';
import { historyOf } from '../../../kernel/text/views/historyOf.ts';
import { fill } from '../../../i18n/fill.ts';
import { roles } from '../../../i18n/en/common.ts';
import { consultations as say } from '../../../i18n/en/consultations.ts';
import { nameOf } from '../desk.ts';

/** Gives what a consultation is called: “Contact group on points of contact”. */
export function groupName({ kind, name }: Pick<Consultation, 'kind' | 'name'>): string {
  return fill(say.named[kind], { name });
}

/** Gives the name on the plate of a seat: its delegation's, or what the seat is. */
export function seatName(room: Room, seat: SeatId): string {
  const { delegation, role } = room.seats.find((one) => one.seat === seat) ?? {};
  return delegation !== undefined ? nameOf(room, delegation) : role === undefined ? seat : roles[role];
}

/** Gives the labels of what a consultation works on, in a row. */
export function labelsOf({ paragraphs }: Pick<Consultation, 'paragraphs'>): string {
  return paragraphs.join(', ');
}

/** What went out and what came back, as two states of one text with these paragraphs alone. */
export interface BothWays {
  readonly before: Draft;
  readonly after: Draft;
  /** The acts made below. */
  readonly acts: readonly Act[];
  readonly lines: readonly ParagraphDifference[];
}

/** Gives what went out beside what came back: paragraphs as they stand below, and the acts made there. */
export function bothWays(
  draft: Draft,
  { paragraphs: out, from }: Pick<Consultation, 'paragraphs' | 'from'>,
  { paragraphs, acts }: Pick<Report, 'paragraphs' | 'acts'>,
): BothWays {
  const before = { ...draft, paragraphs: draft.paragraphs.filter(({ label }) => out.includes(label)) };
  // Acts done above meanwhile touched other paragraphs: below, their numbers are those of other acts.
  const known = all(draft.acts).slice(0, from);
  const after = { ...draft, paragraphs, acts: appendAll<Act>(emptyLog, [...known, ...acts]) };
  return { before, after, acts, lines: compare(before, after) };
}

/** Gives what to show of a report at a paragraph of the plenary's text: itself, and what is new behind it. */
export function linesAt(
  { lines }: BothWays,
  out: readonly ParagraphLabel[],
  label: ParagraphLabel,
): readonly ParagraphDifference[] {
  const from = lines.findIndex((line) => line.label === label);
  const next = lines.findIndex((line, index) => index > from && out.includes(line.label));
  return from === -1 ? [] : lines.slice(from, next === -1 ? undefined : next);
}

/** Gives the acts made below on a paragraph, oldest first. */
export function actsOn({ after, acts }: BothWays, label: ParagraphLabel): readonly Act[] {
  const made = new Set(acts.map(({ act }) => act));
  return historyOf(after, label).filter(({ act }) => made.has(act));
}

/** Tells whether a paragraph came back with the same words, brackets and holders. */
export function isAsItWas({ before, after, entered, left, redrawn }: ParagraphDifference): boolean {
  return before !== undefined && after !== undefined && entered.length + left.length === 0 && !redrawn;
}

/** Gives how many places are open in paragraphs. */
export function openPlacesIn(paragraphs: Draft['paragraphs']): number {
  return paragraphs.reduce((sum, one) => sum + openBracketsOf(one), 0);
}
