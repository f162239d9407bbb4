import type { DelegationCode } from '../../kernel/base/ids.ts';
import type { Room } from '../../kernel/meeting/room.ts';

/** How many ink patterns are drawn. */
const drawn = 12;

/** Gives the number of a delegation's ink pattern, from 1; nothing in a body too large to tell them apart. */
export function hatchOf(room: Pick<Room, 'delegations'>, code: DelegationCode): number | undefined {
  if (room.delegations.length > drawn) return undefined;
  const place = room.delegations.findIndex((one) => one.code === code);
  return place < 0 ? undefined : place + 1;
}
