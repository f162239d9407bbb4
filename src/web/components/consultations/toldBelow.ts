// What goes on in the plenary, told to whoever sits in a room under it: what is asked of oneself first.
import type { DelegationCode, Millis, SeatId } from '../../../kernel/base/ids.ts';
import { calledIn } from '../../../kernel/meeting/tally.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import { fill } from '../../../i18n/fill.ts';
import { common } from '../../../i18n/en/common.ts';
import { consultations as say } from '../../../i18n/en/consultations.ts';
import { askedBy } from '../askedBy.ts';
import { nameOf } from '../desk.ts';

export interface Told {
  readonly words: string;
  /** One's own delegation is wanted above, or the meeting decides something. */
  readonly calls: boolean;
}

/** Gives the one thing of the plenary that whoever sits below must know now. */
export function toldBelow(plenary: Room, seat: SeatId, now: Millis): Told {
  const you = plenary.seats.find((one) => one.seat === seat)?.delegation;
  const { vote, question, floor } = plenary;
  if (isCalled(plenary, you)) return { words: say.plenaryCallsYou, calls: true };
  if (floor && floor.who === (you ?? seat)) return { words: say.plenaryYourFloor, calls: true };
  if (vote?.begun !== undefined) return { words: say.plenaryVotes, calls: true };
  if (question)
    return { words: fill(say.plenaryAsks, { question: askedBy(plenary, question.put, now) }), calls: true };
  const item = plenary.items.find((one) => one.item === plenary.openItem);
  if (item?.waiting[0]?.who === (you ?? seat)) return { words: say.plenaryYourNext, calls: true };
  if (floor) return { words: fill(say.plenaryFloor, { name: nameOf(plenary, floor.who) }), calls: false };
  return { words: fill(say.plenary, { state: common.meetingState[plenary.state] }), calls: false };
}

function isCalled({ vote }: Room, you: DelegationCode | undefined): boolean {
  return (
    you !== undefined && vote?.method === 'rollCall' && vote.begun !== undefined && calledIn(vote) === you
  );
}
