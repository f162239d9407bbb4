// Amendments: what each strikes and adds, in which order they are suggested for the vote, which of them touch.
import type { DraftId, Millis } from '../base/ids.ts';
import type { Stroke, StrokesEdit, TextEdit } from '../text/commands.ts';
import type { Draft } from '../text/draft.ts';
import { basePick, readingOf, wordsOf } from '../text/reading.ts';
import { piecesOf, strokesBetween } from '../text/strokes.ts';
import { cut, isMark, print } from '../text/words.ts';
import type { Amending, Amendment, AmendmentId, Removal } from './amendment.ts';
import type { Judged } from './asked.ts';
import { draftOf, proposalOf } from './find.ts';
import { onText } from './onText.ts';
import type { Room } from './room.ts';
import type { MeetingRule } from './rules.ts';

/** Gives what edits strike from a text and add to it, as it stands; each paragraph is named once. */
export function amendingsOf(draft: Draft, edits: readonly TextEdit[]): readonly Amending[] {
  return edits.map((edit) => ({ edit, strokes: strokesOf(draft, edit) }));
}

function strokesOf(draft: Draft, edit: TextEdit): readonly Stroke[] {
  if (edit.kind === 'add') return [{ strikes: [], struck: '', adds: edit.text }];
  const paragraph = draft.paragraphs.find(({ label }) => label === edit.paragraph);
  const words = wordsOf(readingOf(paragraph?.nodes ?? [], basePick));
  if (edit.kind === 'reword') return strokesBetween(words, cut(edit.text));
  return [{ strikes: words.map(({ id }) => id), struck: print(words), adds: '' }];
}

/** Gives what an amendment does to the text as it stands now, or the rule of the text in its way. */
export function amended(room: Room, { draft, by, edits }: Amendment, now: Millis): Judged {
  return onText(room, draft, { type: 'AmendText', edits: edits.map(nowOf) }, by, now);
}

/** A new wording was found as strokes, which leave the words of others; a paragraph struck goes as it stands. */
function nowOf({ edit, strokes }: Amending): TextEdit | StrokesEdit {
  return edit.kind === 'reword' ? { kind: 'strokes', paragraph: edit.paragraph, strokes } : edit;
}

/** Tells whether an amendment can be made on the text as it stands now. */
export function fits(room: Room, amendment: Amendment): boolean {
  return typeof amended(room, amendment, room.at) !== 'string';
}

/** What forbids an amendment only for now. */
const passing: ReadonlySet<MeetingRule> = new Set<MeetingRule>([
  'everySiteIsClosed',
  'textIsOpen',
  'paragraphIsNotOut',
]);

/** Tells whether words or a paragraph that an amendment changes went, so that it can no longer be made at all. */
export function isOvertaken(room: Room, amendment: Amendment): boolean {
  const judged = amended(room, amendment, room.at);
  return typeof judged === 'string' && !passing.has(judged);
}

/** Tells whether two amendments change the same words or paragraph, so that one's adoption may imply the other's rejection. */
export function touches(one: Amendment, other: Amendment): boolean {
  return (
    one.draft === other.draft &&
    one.edits.some((edit) => other.edits.some((each) => touch(edit, each) || touch(each, edit)))
  );
}

function touch(one: Amending, other: Amending): boolean {
  const [edit, next] = [one.edit, other.edit];
  if (edit.kind === 'add') return false;
  if (next.kind === 'add') return edit.kind === 'strike' && next.after === edit.paragraph;
  if (edit.paragraph !== next.paragraph) return false;
  if (edit.kind === 'strike' || next.kind === 'strike') return true;
  return one.strokes.some((stroke) => other.strokes.some((each) => overlap(stroke, each)));
}

/** Tells whether a stroke strikes words of another, or where it adds, or adds where it does. */
function overlap(one: Stroke, other: Stroke): boolean {
  if (other.strikes.length > 0) return other.strikes.some((id) => one.strikes.includes(id));
  if (one.strikes.length === 0) return one.after === other.after && one.before === other.before;
  const strikes = (id: Stroke['after']) => id !== undefined && one.strikes.includes(id);
  return strikes(other.after) && strikes(other.before);
}

/** A pending amendment with the pending ones that it touches. */
export interface Removed {
  readonly amendment: Amendment;
  readonly touches: readonly AmendmentId[];
}

/**
 * Gives the pending amendments to a text, furthest removed first: what strikes most words, then what adds most,
 * then what was submitted first. A suggestion: the Chair decides.
 */
export function amendmentOrder(room: Room, draft: DraftId): readonly Removed[] {
  const order = suggested(room, draft);
  return order.map((amendment) => ({
    amendment,
    touches: order.filter((other) => other !== amendment && touches(amendment, other)).map(({ id }) => id),
  }));
}

function suggested(room: Room, draft: DraftId): readonly Amendment[] {
  return pendingOn(room, draft).toSorted(
    ({ removes: one }, { removes: other }) => other.struck - one.struck || other.added - one.added,
  );
}

/** Gives the pending amendments in the order of voting: as the Chair set it, those submitted since behind. */
export function votingOrder(room: Room, draft: DraftId): readonly Amendment[] {
  const pending = suggested(room, draft);
  const places = new Map((proposalOf(room, draft)?.order ?? []).map((id, place) => [id, place]));
  const placeOf = ({ id }: Amendment) => places.get(id) ?? places.size;
  return pending.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** A pending amendment that another's adoption may have rejected. `fits`: it could still be put to the vote. */
export interface Implied {
  readonly amendment: Amendment;
  readonly because?: AmendmentId;
  readonly fits: boolean;
}

/** Gives the pending amendments that change what an adopted one changed, and those that can no longer be made. */
export function impliedRejections(room: Room, draft: DraftId): readonly Implied[] {
  const taken = room.amendments.filter(({ fate }) => fate === 'adopted' || fate === 'accepted');
  return pendingOn(room, draft).flatMap((amendment): readonly Implied[] => {
    const because = taken.findLast((one) => touches(one, amendment))?.id;
    const standing = !isOvertaken(room, amendment);
    if (because === undefined) return standing ? [] : [{ amendment, fits: false }];
    return [{ amendment, because, fits: standing }];
  });
}

/** Gives the pending amendments to a text, in the order of submission. */
export function pendingOn(room: Room, draft: DraftId): readonly Amendment[] {
  return room.amendments.filter((one) => one.draft === draft && one.fate === 'pending');
}

/** Gives how far edits remove a text from what it is. */
export function removalBy(edits: readonly Amending[]): Removal {
  let [struck, added] = [0, 0];
  for (const stroke of edits.flatMap(({ strokes }) => strokes)) {
    const left = new Map<string, number>();
    for (const word of wordsIn(stroke.struck)) {
      left.set(word, (left.get(word) ?? 0) + 1);
      struck += 1;
    }
    for (const word of wordsIn(stroke.adds)) {
      const back = left.get(word) ?? 0;
      left.set(word, back - 1);
      if (back > 0) struck -= 1;
      else added += 1;
    }
  }
  return { struck, added };
}

function wordsIn(text: string): readonly string[] {
  return piecesOf(text)
    .map((piece) => piece.text)
    .filter((word) => !isMark(word));
}
