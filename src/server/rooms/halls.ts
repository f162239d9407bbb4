// Who sits in a new room.
import type { DelegationCode } from '../../kernel/base/ids.ts';
import type { Delegation, Group } from '../../kernel/meeting/room.ts';
import { type Seated, type StateLanguage, osceParticipating, unMembers } from '../../content/states.ts';

export const halls = ['scenario', 'osce', 'un', 'rehearsal'] as const;

export interface Hall {
  readonly delegations: readonly Delegation[];
  readonly groups: readonly Group[];
}

const languages: readonly StateLanguage[] = ['en', 'fr', 'ru', 'es', 'ar', 'zh'];

/** Gives the delegations of a hall in the order of their plates, named in the room's language. */
export function hallOf(hall: (typeof halls)[number], language: string): Hall {
  const named = languages.find((one) => one === language) ?? 'en';
  switch (hall) {
    case 'osce':
      return { delegations: osceParticipating(named).map(delegationOf), groups: [] };
    default:
      return { delegations: unMembers(named).map(delegationOf), groups: [] };
  }
}

function delegationOf({ code, name }: Seated): Delegation {
  return { code: code as DelegationCode, name };
}
