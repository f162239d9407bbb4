// Which vote's result is on the hall display.
import type { Millis } from '../../../kernel/base/ids.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import type { CountedVote } from '../../../kernel/meeting/vote.ts';

/** Acts after which the display goes on from a result. */
const goesOn = new Set([
  'FloorGiven',
  'ParagraphCalled',
  'ItemOpened',
  'ItemClosed',
  'PointOfOrderRaised',
  'RulingAppealed',
  'MotionMoved',
  'QuestionPut',
  'MeetingCalledToOrder',
  'ElectionOpened',
]);

/** How long a result stays: in session, and where the meeting rests upon it. Units: ms. */
const stays = { open: 600_000, resting: 30_000 };

/** Gives the vote counted last while its result is to be read, or nothing. */
export function countedNow(room: Room, now: Millis): CountedVote | undefined {
  const last = room.votes.at(-1);
  if (!last || now - last.counted > (room.state === 'open' ? stays.open : stays.resting)) return undefined;
  const on = room.entries.some(({ what, at }) => at > last.counted && goesOn.has(what));
  return on ? undefined : last;
}
