import type { Millis, SeatId } from '../../kernel/base/ids.ts';
import type { MeetingCommand } from '../../kernel/meeting/commands.ts';
import { decide } from '../../kernel/meeting/decide.ts';
import { evolve } from '../../kernel/meeting/folds.ts';
import type { Room } from '../../kernel/meeting/room.ts';

/** Gives the room as it will stand once a seat's own acts are recorded; one that is refused by now changes nothing. */
export function overlay(
  recorded: Room,
  acts: readonly { readonly command: MeetingCommand }[],
  seat: SeatId,
  now: Millis,
): Room {
  return acts.reduce<Room>((room, { command }) => {
    const decision = decide(room, command, seat, now);
    return decision.ok ? decision.facts.reduce<Room>((state, fact) => evolve(state, fact), room) : room;
  }, recorded);
}
