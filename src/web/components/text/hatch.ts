// The mark of a delegation: an ink pattern after the engravers' tinctures. Twelve are drawn; larger bodies use codes alone.
import type { Party } from '../../../kernel/base/ids.ts';
import type { Room } from '../../../kernel/meeting/room.ts';

const drawn = 12;

/** Gives the class of a delegation's pattern, by its place among the plates; nothing in a body of more than twelve. */
export function hatchOf({ delegations }: Pick<Room, 'delegations'>, party: Party): string | undefined {
  if (delegations.length > drawn) return undefined;
  const place = delegations.findIndex(({ code }) => code === party);
  return place === -1 ? undefined : `hatch-${place + 1}`;
}
