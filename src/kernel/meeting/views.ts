// What screens ask of a room: the floor's time, the list, the voices. The Chair's words are in formulas.ts.
import type { DelegationCode, Millis } from '../base/ids.ts';
import { requestLimit } from './acts/floor.ts';
import { openItemOf } from './find.ts';
import { usedBy } from './folds/floor.ts';
import type { SeatOrDelegation } from './question.ts';
import type { Request, Room } from './room.ts';

/** Gives the time left to whoever has the floor, below zero once it is over; nothing when the floor is free. */
export function timeLeft({ floor }: Room, now: Millis): Millis | undefined {
  return floor && ((floor.limit - usedBy(floor, now)) as Millis);
}

/** One who waits. `minutes`: allowed to speak; `in`: until the turn comes, if all use their time. */
export interface Speaker extends Request {
  readonly place: number;
  readonly minutes: number;
  readonly in: Millis;
}

/** Gives who waits on the open item, in order. */
export function speakers(room: Room, now: Millis): readonly Speaker[] {
  let ahead = Math.max(0, timeLeft(room, now) ?? 0);
  return (openItemOf(room)?.waiting ?? []).map((request, place) => {
    const limit = requestLimit(room, request);
    const speaker = { ...request, place, minutes: limit / 60_000, in: ahead as Millis };
    ahead += limit;
    return speaker;
  });
}

/** Gives how long it takes until all who wait have spoken, whoever has the floor included. */
export function waitingTotal(room: Room, now: Millis): Millis {
  const last = speakers(room, now).at(-1);
  return (last ? last.in + last.minutes * 60_000 : Math.max(0, timeLeft(room, now) ?? 0)) as Millis;
}

/** Gives the place and the time until the turn of one who waits; nothing for one who does not. */
export function turnOf(room: Room, who: SeatOrDelegation, now: Millis): Speaker | undefined {
  return speakers(room, now).find((one) => one.who === who);
}

/** Gives which delegations have spoken on the open item, and which have not, in the order of the plates. */
export function voices(room: Room): {
  readonly spoken: readonly DelegationCode[];
  readonly silent: readonly DelegationCode[];
} {
  const heard = new Set<SeatOrDelegation>(openItemOf(room)?.spoken.map(({ who }) => who));
  if (room.floor) heard.add(room.floor.who);
  const all = room.openItem === undefined ? [] : room.delegations.map(({ code }) => code);
  return { spoken: all.filter((code) => heard.has(code)), silent: all.filter((code) => !heard.has(code)) };
}
