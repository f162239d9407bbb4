// What every panel of the Chair's console and the secretary's desk works with: the room, and the one door.
import type { Millis, SeatId } from '../../kernel/base/ids.ts';
import type { MeetingCommand, SeatOrDelegation } from '../../kernel/meeting/commands.ts';
import { decide } from '../../kernel/meeting/decide.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import type { MeetingRule } from '../../kernel/meeting/rules.ts';

/** A rule that forbids an act now, and where it stands. */
export interface Forbidden {
  readonly rule: MeetingRule;
  readonly source: string;
}

export interface Desk {
  readonly room: Room;
  readonly seat: SeatId;
  readonly now: () => Millis;
  readonly send: (command: MeetingCommand) => void;
  /** Shows why an act is refused. */
  readonly explain: (why: Forbidden) => void;
  /** False while the line is lost: what is sent now would not be heard in its order. */
  readonly online: boolean;
}

/** Gives the rule that forbids the command now, by asking the kernel; nothing when it may be sent. */
export function forbidden(desk: Desk, command: MeetingCommand): Forbidden | undefined {
  const decision = decide(desk.room, command, desk.seat, desk.now());
  return decision.ok ? undefined : { rule: decision.refused, source: decision.source };
}

/** Gives the name on the plate: a delegation's, or the kind of seat. */
export function nameOf(room: Room, who: SeatOrDelegation): string {
  const delegation = room.delegations.find(({ code }) => code === who);
  if (delegation) return delegation.name;
  return room.seats.find(({ seat }) => seat === who)?.role ?? who;
}
