// What screens ask of a room: the floor's time, the list, the voices, the motions. The Chair's words are in formulas.ts.
import type { DelegationCode, Millis } from '../base/ids.ts';
import { requestLimit } from './acts/speaking.ts';
import { openItemOf } from './find.ts';
import { usedBy } from './folds/floor.ts';
import type { Motion, MotionSpeaker, Side } from './motion.ts';
import { motionSetting, motionsInOrder } from './precedence.ts';
import type { SeatOrDelegation } from './question.ts';
import type { Request, Room } from './room.ts';
import { majorityOf } from './tally.ts';
import type { Majority } from './vote.ts';

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

type EachSide = { readonly [S in Side]: number };

/** A motion before the meeting. */
export interface PendingMotion {
  readonly motion: Motion;
  /** It is taken up before the others. */
  readonly first: boolean;
  readonly majority: Majority;
  /** Where the body's rules on this motion stand. */
  readonly source: string;
  /** How many may speak on each side beside the mover, and how many more may still ask to. */
  readonly speakers: EachSide;
  readonly left: EachSide;
  /** Those who asked and were not heard yet, in the order of asking. */
  readonly waiting: readonly MotionSpeaker[];
  /** Somebody spoke against it, or the body hears nobody against it. */
  readonly heardAgainst: boolean;
}

/** Gives the motions before the meeting, the one that has precedence first. */
export function pendingMotions(room: Room): readonly PendingMotion[] {
  return motionsInOrder(room).map((motion, place) => {
    const setting = motionSetting(room, motion.put.kind);
    const speakers = setting?.params.speakers ?? { for: 0, against: 0 };
    const on = (side: Side) => motion.speakers.filter((one) => one.side === side);
    return {
      motion,
      first: place === 0,
      majority: majorityOf(room, { kind: 'motion', motion: motion.id }),
      source: setting?.source ?? room.procedure.source,
      speakers,
      left: {
        for: Math.max(0, speakers.for - on('for').length),
        against: Math.max(0, speakers.against - on('against').length),
      },
      waiting: motion.speakers.filter(({ heard }) => !heard),
      heardAgainst: speakers.against === 0 || on('against').some(({ heard }) => heard),
    };
  });
}
