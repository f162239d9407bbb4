// Where one's plate stands: down, waiting at a place, or having the floor; and the command its button sends.
import type { DelegationCode, Millis, SeatId } from '../../../kernel/base/ids.ts';
import type { MeetingCommand } from '../../../kernel/meeting/commands.ts';
import type { SeatOrDelegation } from '../../../kernel/meeting/question.ts';
import type { AgendaItem, Room } from '../../../kernel/meeting/room.ts';
import { type Statement, statementBy } from '../../../kernel/meeting/statements.ts';
import { colleaguesPlate } from '../../../kernel/meeting/colleagues.ts';
import { turnOf } from '../../../kernel/meeting/views.ts';
import type { Seated } from './seated.ts';

/** `place` counts from 0; `minutes` until one's turn, counting who speaks now. */
export type Plate =
  | { readonly is: 'down' }
  | {
      readonly is: 'up';
      readonly place: number;
      readonly before: SeatOrDelegation | undefined;
      readonly minutes: number;
    }
  | { readonly is: 'speaking' };

/** Gives the item of the agenda that is open, or nothing. */
export function openItem(room: Room): AgendaItem | undefined {
  return room.items.find(({ item }) => item === room.openItem);
}

/** Gives where a plate stands. `who`: a delegation, or the seat of an expert or observer. */
export function plateOf(room: Room, who: DelegationCode | SeatId, now: Millis): Plate {
  if (room.floor?.who === who) return { is: 'speaking' };
  const turn = turnOf(room, who, now);
  if (!turn) return { is: 'down' };
  return {
    is: 'up',
    place: turn.place,
    before: openItem(room)?.waiting[turn.place - 1]?.who,
    minutes: minutesIn(turn.in),
  };
}

/** Gives a span in whole minutes, at least one, as one says it: “in 5 min”. */
export function minutesIn(span: number): number {
  return Math.max(1, Math.round(span / 60_000));
}

/** Gives what pressing the plate does: raise it, lower it, or yield the floor. */
export function plateCommand(plate: Plate): MeetingCommand {
  if (plate.is === 'speaking') return { type: 'YieldFloor' };
  return plate.is === 'up' ? { type: 'WithdrawRequest' } : { type: 'RequestFloor' };
}

/** So long after a colleague's press one's own is meant as the same, and does not undo it. Units: ms. */
const atOnce = 3_000;

/** Gives what pressing one's plate does now: two of a delegation who press at once do not undo one another. */
export function plateNow({
  room,
  you,
  seat,
  now,
}: Pick<Seated, 'room' | 'you' | 'seat' | 'now'>): MeetingCommand {
  const theirs = colleaguesPlate(room, seat);
  if (theirs && now() - theirs.at < atOnce)
    return { type: theirs.what === 'FloorRequested' ? 'RequestFloor' : 'WithdrawRequest' };
  return plateCommand(plateOf(room, you ?? seat, now()));
}

/** Gives what joining a statement does now: it joins, or takes it back. */
export function alignCommand(
  { speaker, forGroup, aligned }: Statement,
  you: DelegationCode | undefined,
): MeetingCommand {
  const type = you !== undefined && aligned.includes(you) ? 'WithdrawAlignment' : 'AlignWithStatement';
  return { type, ...statementBy(speaker, forGroup) };
}

/** Gives what asking for a reply does now: to whoever speaks, or spoke last; or takes it back. */
export function replyCommand(room: Room, you: DelegationCode | undefined): MeetingCommand {
  const item = openItem(room);
  if (item?.replies.some(({ who }) => who === you)) return { type: 'WithdrawReply' };
  const latest = [room.floor?.who, ...(item?.spoken.map(({ who }) => who).toReversed() ?? [])];
  const to = room.delegations.find(
    ({ code }) => code === latest.find((who) => who !== undefined && who !== you),
  )?.code;
  return { type: 'RequestReply', ...(to === undefined ? {} : { to }) };
}
