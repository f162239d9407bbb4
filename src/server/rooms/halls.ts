// Who sits in a new room.
import { unreachable } from '../../kernel/base/decision.ts';
import type { DelegationCode } from '../../kernel/base/ids.ts';
import type { Delegation, Group } from '../../kernel/meeting/room.ts';
import { demo } from '../../content/demo/demo.ts';
import type { HallName } from '../../wire/requests.ts';
import { type Seated, type StateLanguage, osceParticipating, unMembers } from '../../content/states.ts';

export interface Hall {
  readonly delegations: readonly Delegation[];
  readonly groups: readonly Group[];
}

const languages: readonly StateLanguage[] = ['en', 'fr', 'ru', 'es', 'ar', 'zh'];

/** Gives the delegations of a hall in the order of their plates, named in the room's language. */
export function hallOf(hall: HallName, language: string): Hall {
  const named = languages.find((one) => one === language) ?? 'en';
  switch (hall) {
    case 'osce':
      return { delegations: osceParticipating(named).map(delegationOf), groups: [] };
    case 'un':
      return { delegations: unMembers(named).map(delegationOf), groups: [] };
    case 'scenario':
      return ofRegion(demo.opening.delegations);
    case 'rehearsal':
      return ofRegion(demo.opening.delegations.slice(0, rehearsing));
    default:
      return unreachable(hall);
  }
}

/** A few delegations, to try a room alone. */
const rehearsing = 4;

/** The invented region, or a part of it, with the groups that are left. */
function ofRegion(delegations: readonly Delegation[]): Hall {
  const here = new Set(delegations.map(({ code }) => code));
  const groups = demo.opening.groups
    .map((group) => ({ ...group, members: group.members.filter((code) => here.has(code)) }))
    .filter(({ members }) => members.length > 1);
  return { delegations, groups };
}

function delegationOf({ code, name }: Seated): Delegation {
  return { code: code as DelegationCode, name };
}
