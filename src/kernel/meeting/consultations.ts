// Where consultations stand: which paragraphs are out, who may go in.
import type { DraftId, ParagraphLabel, SeatId } from '../base/ids.ts';
import type { Consultation } from './consultation.ts';
import type { Role, Room } from './room.ts';

/** Gives the consultations of a room, in the order of forming. */
export function consultationsOf({ consultations }: Room): readonly Consultation[] {
  return consultations ?? [];
}

/** Gives a consultation by the id of its room, or nothing. */
export function consultationOf(room: Room, id: string): Consultation | undefined {
  return room.consultations?.find((one) => one.room === id);
}

/** Tells whether its paragraphs are away from the room above: nothing changes them there. */
export function isAway({ state }: Consultation): boolean {
  return state === 'out' || state === 'reported';
}

/** Gives the consultations that hold paragraphs of a text now. */
export function awayFrom(room: Room, draft: DraftId): readonly Consultation[] {
  return consultationsOf(room).filter((one) => one.draft === draft && isAway(one));
}

/** Gives the consultation that holds a paragraph now, or nothing. */
export function holderOf(room: Room, draft: DraftId, paragraph: ParagraphLabel): Consultation | undefined {
  return awayFrom(room, draft).find(({ paragraphs }) => paragraphs.includes(paragraph));
}

/** Gives in which role a seat of the room above may enter a consultation; nothing where it may not. */
export function mayEnter(
  room: Room,
  { facilitator, members }: Pick<Consultation, 'facilitator' | 'members'>,
  seat: SeatId,
): Role | undefined {
  const there = room.seats.find((one) => one.seat === seat);
  if (there === undefined) return undefined;
  const { role, delegation } = there;
  if (seat === facilitator) return 'chair';
  if (role === 'chair') return 'observer';
  if (role === 'secretary' || members === undefined) return role;
  return delegation !== undefined && members.includes(delegation) ? role : undefined;
}
