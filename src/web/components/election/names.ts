import type { DelegationCode } from '../../../kernel/base/ids.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import { nameOf } from '../desk.ts';

/** Gives the names of delegations in a row. */
export function namesOf(room: Room, codes: readonly DelegationCode[]): string {
  return codes.map((code) => nameOf(room, code)).join(', ');
}
