// What every panel of the Chair's console and the secretary's desk works with: the room, and the one door.
import type { Millis, SeatId } from '../../kernel/base/ids.ts';
import type { MeetingCommand } from '../../kernel/meeting/commands.ts';
import type { SeatOrDelegation } from '../../kernel/meeting/question.ts';
import { decide } from '../../kernel/meeting/decide.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import type { Draft } from '../../kernel/text/draft.ts';
import type { MeetingRule } from '../../kernel/meeting/rules.ts';
import { roles } from '../../i18n/en/common.ts';
import type { Live } from '../state/live.ts';

/** A rule that forbids an act now, and where it stands. */
export interface Forbidden {
  readonly rule: MeetingRule;
  readonly source: string;
  readonly command: MeetingCommand;
  /** The words on the control that was pressed. */
  readonly act?: string;
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

/** Gives the desk of a seat in a room that is followed, or nothing before the room is here. */
export function deskOf(live: Live, explain: (why: Forbidden | undefined) => void): Desk | undefined {
  const { room, seat } = live;
  if (!room || !seat) return undefined;
  return {
    room,
    seat,
    now: live.now,
    send: (command) => {
      explain(undefined);
      live.send(command);
    },
    explain,
    online: live.status === 'live',
  };
}

/** Gives the rule that forbids the command now, by asking the kernel; nothing when it may be sent. */
export function forbidden(desk: Desk, command: MeetingCommand): Forbidden | undefined {
  const decision = decide(desk.room, command, desk.seat, desk.now());
  return decision.ok ? undefined : { rule: decision.refused, source: decision.source, command };
}

/** Gives the name on the plate: a delegation's, or the kind of seat. */
export function nameOf(room: Room, who: SeatOrDelegation): string {
  const delegation = room.delegations.find(({ code }) => code === who);
  if (delegation) return delegation.name;
  const role = room.seats.find(({ seat }) => seat === who)?.role;
  return role ? roles[role] : who;
}

/** Gives what a text is called: by its symbol, before it has one by its title. */
export function symbolOf({ symbol, title }: Pick<Draft, 'symbol' | 'title'>): string {
  return symbol || title;
}
