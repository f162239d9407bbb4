// Who is given the floor, for how long, and where one who asks for it stands.
import type { Millis } from '../../base/ids.ts';
import type { Outcome } from '../asked.ts';
import { explainedNow, hasExplained, isOwn, votesAreExplained } from '../explanations.ts';
import { openItemOf, repliesOf } from '../find.ts';
import type { MotionId } from '../motion.ts';
import { motionsInOrder, nextOnMotion } from '../precedence.ts';
import type { SeatOrDelegation } from '../question.ts';
import type { AgendaItem, Request, Room } from '../room.ts';
import type { Explaining } from '../statement.ts';

const minute = 60_000;

/** Gives the place of a new request: groups that speak first stand before all others, guests behind them. */
export function placeOf(
  room: Room,
  item: AgendaItem,
  who: SeatOrDelegation,
  forGroup: string | undefined,
): number {
  const first = (group: string | undefined) =>
    group !== undefined && room.groups.some(({ name, speaksFirst }) => name === group && speaksFirst);
  if (room.procedure.settings.speakersList?.params.groupsFirst === true && first(forGroup))
    return item.waiting.findLastIndex((request) => first(request.forGroup)) + 1;
  const isGuest = (one: SeatOrDelegation) => room.delegations.every(({ code }) => code !== one);
  const guests = item.waiting.findIndex((request) => isGuest(request.who));
  return guests < 0 || isGuest(who) ? item.waiting.length : guests;
}

/** Gives how long a reply may be: the first, the second… of one delegation on the item. */
export function replyLimit(room: Room, who: SeatOrDelegation): Millis {
  const minutes = room.procedure.settings.rightOfReply?.params.minutes ?? [];
  const allowed = minutes[Math.min(repliesOf(room, who), minutes.length - 1)];
  return (allowed === undefined ? room.limits.state : allowed * minute) as Millis;
}

/** Gives how long one who waits may speak. */
export function requestLimit(room: Room, request: Pick<Request, 'forGroup'>): Millis {
  return explanationLimit(room) ?? (request.forGroup === undefined ? room.limits.state : room.limits.group);
}

/** Gives how long an explanation of vote may be, while votes are explained. */
function explanationLimit(room: Room): Millis | undefined {
  const minutes = room.procedure.settings.explanations?.params.minutes;
  return minutes !== undefined && votesAreExplained(room) ? ((minutes * minute) as Millis) : undefined;
}

/** Gives whoever speaks on the motion that has precedence: its mover or one who asked, when called by name. */
function onMotion(room: Room, to: SeatOrDelegation | undefined): Outcome | undefined {
  if (to === undefined) {
    const next = nextOnMotion(room);
    return next && speaksOn(room, next.motion.id, next.speaker.who);
  }
  const [motion] = motionsInOrder(room);
  const speaks =
    motion && (motion.by === to || motion.speakers.some(({ who, heard }) => who === to && !heard));
  return speaks ? speaksOn(room, motion.id, to) : undefined;
}

function speaksOn(room: Room, motion: MotionId, who: SeatOrDelegation): Outcome {
  const on = room.openItem === undefined ? {} : { item: room.openItem };
  return { type: 'FloorGiven', ...on, who, kind: 'motion', limit: room.limits.state, motion };
}

/** Gives who is next on the list: while votes are explained, the first of those who may still explain theirs. */
function nextOf(room: Room, item: AgendaItem | undefined): Request | undefined {
  const waiting = item?.waiting ?? [];
  return waiting.find(({ who }) => !isOwn(room, who) && !hasExplained(room, who)) ?? waiting[0];
}

/** Gives of what a delegation explains its vote, if votes are explained now. */
function explaining(room: Room, who: SeatOrDelegation): { readonly explains?: Explaining } {
  const explains = explainedNow(room);
  return explains && room.delegations.some(({ code }) => code === who) ? { explains } : {};
}

/** Gives the floor to one who is waiting, to one who replies, or, called by the Chair, to a guest. */
export function given(room: Room, to: SeatOrDelegation | undefined): readonly Outcome[] {
  const motion = onMotion(room, to);
  if (motion) return [motion];
  const item = openItemOf(room);
  const request = to === undefined ? nextOf(room, item) : item?.waiting.find(({ who }) => who === to);
  const on = item ? { item: item.item } : {};
  if (request) {
    const { who, forGroup, on: paragraph } = request;
    return [
      {
        type: 'FloorGiven',
        ...on,
        who,
        kind: forGroup === undefined ? 'list' : 'group',
        limit: requestLimit(room, request),
        ...(forGroup === undefined ? {} : { forGroup }),
        ...(paragraph === undefined ? {} : { on: paragraph }),
        ...explaining(room, who),
      },
    ];
  }
  const reply = item?.replies.find(({ who }) => to === undefined || who === to);
  if (reply)
    return [{ type: 'FloorGiven', ...on, who: reply.who, kind: 'reply', limit: replyLimit(room, reply.who) }];
  return to === undefined
    ? []
    : [
        {
          type: 'FloorGiven',
          ...on,
          who: to,
          kind: 'invited',
          limit: requestLimit(room, {}),
          ...explaining(room, to),
        },
      ];
}
