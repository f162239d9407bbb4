// Where things stand in a room: the open item, a draft, its latest silence.
import type { DraftId, Millis } from '../base/ids.ts';
import type { Draft } from '../text/draft.ts';
import type { Proposal } from './amendment.ts';
import type { MeetingCommand } from './commands.ts';
import { consultationOf } from './consultations.ts';
import type { QuestionPut, SeatOrDelegation } from './question.ts';
import type { AgendaEntry, AgendaItem, DecisionTaken, Delegation, Room, Silence } from './room.ts';
import type { VoteSubject } from './vote.ts';

/** Gives the item that is open, or nothing. */
export function openItemOf(room: Room): AgendaItem | undefined {
  return room.openItem === undefined ? undefined : room.items.find(({ item }) => item === room.openItem);
}

/** Gives the texts of an item in the order in which they are decided: that of submission, or another that was set. */
export function textsOf({ proposals }: Room, { draft, more }: AgendaEntry): readonly DraftId[] {
  if (more === undefined || more.length === 0) return draft === undefined ? [] : [draft];
  const all = draft === undefined ? more : [draft, ...more];
  const place = (id: DraftId) => proposals.findIndex((one) => one.draft === id);
  return all.toSorted((one, other) => place(one) - place(other));
}

/** Gives the text of an item that is in hand: the first that is not decided, else the last. */
export function textNow(room: Room, item: AgendaEntry): DraftId | undefined {
  const texts = textsOf(room, item);
  return texts.find((draft) => !isDecided(room, draft)) ?? texts.at(-1);
}

/** Gives what a delegation was called at a moment. */
export function nameAt({ name, earlier = [] }: Delegation, at: Millis): string {
  return earlier.find(({ until }) => at < until)?.name ?? name;
}

/** Gives a text on the table, or nothing. */
export function draftOf(room: Room, draft: DraftId): Draft | undefined {
  return room.drafts.find(({ id }) => id === draft);
}

/** Gives the latest silence on a draft, or nothing. */
export function silenceOf(room: Room, draft: DraftId): Silence | undefined {
  return room.silences.findLast((one) => one.draft === draft);
}

/** Gives what was decided on a text, or nothing. */
export function decisionOf(room: Room, draft: DraftId): DecisionTaken | undefined {
  return room.decisions.find((one) => one.draft === draft);
}

/** Gives a text before the body with those who answer for it, or nothing. */
export function proposalOf(room: Room, draft: DraftId): Proposal | undefined {
  return room.proposals.find((one) => one.draft === draft);
}

/** Tells whether a text is adopted, or no longer before the body. */
export function isDecided(room: Room, draft: DraftId): boolean {
  return decisionOf(room, draft) !== undefined || proposalOf(room, draft)?.fate !== undefined;
}

/** Gives the text that a command, a question or what is voted is about, be it by its motion or amendment. */
export function draftNamed(
  room: Room,
  about: MeetingCommand | QuestionPut | VoteSubject,
): DraftId | undefined {
  if ('draft' in about) return about.draft;
  if ('consultation' in about) return consultationOf(room, about.consultation)?.draft;
  if ('amendment' in about) return room.amendments.find(({ id }) => id === about.amendment)?.draft;
  if (!('motion' in about)) return undefined;
  const put =
    typeof about.motion === 'string' ? room.motions.find(({ id }) => id === about.motion)?.put : about.motion;
  return put !== undefined && 'draft' in put ? put.draft : undefined;
}

/** Gives how many replies one has had on the open item, the one being made included. */
export function repliesOf(room: Room, who: SeatOrDelegation): number {
  const had = openItemOf(room)?.spoken.find((one) => one.who === who)?.replies ?? 0;
  return had + (room.floor?.who === who && room.floor.kind === 'reply' ? 1 : 0);
}

/** How much later than it fell due an expiry was done, so that the server was down then. Units: ms. */
const late = 5_000;

/** Tells whether a silence ended while nobody watched the clock. */
export function endedUnattended(silence: Silence): boolean {
  return silence.doneAt !== undefined && silence.doneAt - silence.deadline > late;
}
