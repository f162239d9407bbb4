import type { Millis } from '../../../kernel/base/ids.ts';
import type { AgendaItem, Room } from '../../../kernel/meeting/room.ts';

/** A list that nobody has joined for this long may be closed. Units: ms. */
const quiet = 5 * 60_000;
/** Gives since when nobody has asked for the floor on an open list, once that has been long. Units: ms. */
export function quietSince(room: Room, item: AgendaItem, now: Millis): number | undefined {
  if (room.state !== 'open' || item.list !== 'open' || item.spoken.length === 0) return undefined;
  const last = room.entries.findLast(({ what }) =>
    ['FloorRequested', 'ListOpened', 'ListReopened'].includes(what),
  );
  return last !== undefined && now - last.at >= quiet ? last.at : undefined;
}
