// Which delegations are in the room, and whether they are enough.
import type { DelegationCode } from '../base/ids.ts';
import type { Room } from './room.ts';
import { speaksFor } from './sender.ts';

/** Gives the delegations with a head or delegate whose device is connected. */
export function connected({ seats }: Room): ReadonlySet<DelegationCode> {
  const there = new Set<DelegationCode>();
  for (const seat of seats) {
    const code = seat.present ? speaksFor(seat) : undefined;
    if (code !== undefined) there.add(code);
  }
  return there;
}

/** Gives the delegations that are present, in the order of the plates: as the secretary noted, else by their devices. */
export function presentIn(room: Room): readonly DelegationCode[] {
  const there = connected(room);
  return room.delegations.map(({ code }) => code).filter((code) => room.presence[code] ?? there.has(code));
}

/** How many delegations are present, and how many the body's rules ask for. */
export interface Quorum {
  readonly present: number;
  readonly toOpen: number;
  readonly toDecide: number;
}

const shares = { '1/4': 4, '1/3': 3 } as const;

/** Gives the quorum and who is there; nothing where the body knows no quorum. */
export function quorumOf(room: Room): Quorum | undefined {
  const params = room.procedure.settings.quorum?.params;
  if (params === undefined) return undefined;
  const all = room.delegations.length;
  return {
    present: presentIn(room).length,
    toOpen: params.open === null ? 0 : Math.ceil(all / shares[params.open]),
    toDecide: Math.floor(all / 2) + 1,
  };
}
