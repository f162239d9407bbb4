import type { Millis } from '../../base/ids.ts';
import type { Acts, Outcome } from '../asked.ts';
import { openItemOf, repliesOf } from '../find.ts';
import type { MotionId } from '../motion.ts';
import { motionsInOrder, nextOnMotion } from '../precedence.ts';
import type { SeatOrDelegation } from '../question.ts';
import type { AgendaItem, Request, Room } from '../room.ts';
import { speaksFor, whoOf } from '../sender.ts';
import { floorEnds } from './sittings.ts';

const minute = 60_000;

/** Gives the place of a new request: groups that speak first stand before all others, guests behind them. */
function placeOf(room: Room, item: AgendaItem, who: SeatOrDelegation, forGroup: string | undefined): number {
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
  return request.forGroup === undefined ? room.limits.state : room.limits.group;
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

/** Gives how long one may speak whom the Chair calls: before a vote it is an explanation. */
function invitedLimit({ vote, limits, procedure }: Room): Millis {
  const minutes = procedure.settings.explanations?.params.minutes;
  return vote === undefined || minutes === undefined ? limits.state : ((minutes * minute) as Millis);
}

/** Gives the floor to one who is waiting, to one who replies, or, called by the Chair, to a guest. */
function given(room: Room, to: SeatOrDelegation | undefined): readonly Outcome[] {
  const motion = onMotion(room, to);
  if (motion) return [motion];
  const item = openItemOf(room);
  const request = item?.waiting.find(({ who }) => to === undefined || who === to);
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
      },
    ];
  }
  const reply = item?.replies.find(({ who }) => to === undefined || who === to);
  if (reply)
    return [{ type: 'FloorGiven', ...on, who: reply.who, kind: 'reply', limit: replyLimit(room, reply.who) }];
  return to === undefined
    ? []
    : [{ type: 'FloorGiven', ...on, who: to, kind: 'invited', limit: invitedLimit(room) }];
}

/** Gives the facts by which an interrupted speaker goes on after a point of order. */
function goesOn({ pointOfOrder, floor }: Room): readonly Outcome[] {
  return pointOfOrder?.interrupts === true && floor !== undefined && !floor.running
    ? [{ type: 'FloorContinued' }]
    : [];
}

/** Rules of what belongs to the debate on the open item. */
const debated = ['debateIsNotClosed', 'debateIsOpen'] as const;

/** Commands on the speakers' list, the floor, replies and points of order. */
export const floorActs: Acts<
  | 'OpenList'
  | 'AnnounceClosing'
  | 'CloseList'
  | 'ReopenList'
  | 'RequestFloor'
  | 'WithdrawRequest'
  | 'ReorderList'
  | 'GiveFloor'
  | 'YieldFloor'
  | 'EndFloor'
  | 'PauseFloor'
  | 'ContinueFloor'
  | 'RequestReply'
  | 'WithdrawReply'
  | 'RaisePointOfOrder'
  | 'RulePointOfOrder'
  | 'WithdrawPointOfOrder'
  | 'CallParagraph'
> = {
  OpenList: {
    institution: 'speakersList',
    must: ['senderIsChair', 'meetingIsOpen', 'noAppealIsPending', 'itemIsOpen', 'listIsNotOpen', ...debated],
    facts: ({ room: { openItem = '' } }) => [{ type: 'ListOpened', item: openItem }],
  },
  AnnounceClosing: {
    institution: 'closeList',
    must: [
      'senderIsChair',
      'meetingIsOpen',
      'noAppealIsPending',
      'itemIsOpen',
      'listIsOpen',
      'deadlineIsAhead',
    ],
    facts: ({ room: { openItem = '' }, about: { at } }) => [
      { type: 'ListClosingAnnounced', item: openItem, ...(at === undefined ? {} : { closing: at }) },
    ],
  },
  CloseList: {
    institution: 'closeList',
    must: [
      'senderIsChairOrClock',
      'noAppealIsPending',
      'itemIsOpen',
      'listIsOpen',
      'listClosesWithoutConsent',
      'deadlineHasPassed',
    ],
    facts: ({ room: { openItem = '' } }) => [{ type: 'ListClosed', item: openItem }],
  },
  ReopenList: {
    institution: 'speakersList',
    must: ['senderIsChair', 'meetingIsOpen', 'noAppealIsPending', 'itemIsOpen', 'listIsClosed', ...debated],
    facts: ({ room: { openItem = '' } }) => [{ type: 'ListReopened', item: openItem }],
  },
  RequestFloor: {
    institution: 'speakersList',
    must: [
      'senderIsDelegation',
      'meetingIsOpen',
      'itemIsOpen',
      ...debated,
      'listIsOpen',
      'senderIsNotWaiting',
      'groupIsKnown',
      'delegationIsInTheGroup',
      'paragraphExists',
    ],
    facts: ({ room, from, about: { forGroup, on } }) => {
      const item = openItemOf(room);
      if (!item) return 'itemIsOpen';
      return [
        {
          type: 'FloorRequested',
          item: item.item,
          who: whoOf(from),
          place: placeOf(room, item, whoOf(from), forGroup),
          ...(forGroup === undefined ? {} : { forGroup }),
          ...(on === undefined ? {} : { on }),
        },
      ];
    },
  },
  WithdrawRequest: {
    must: ['senderIsDelegation', 'itemIsOpen', 'senderIsWaiting'],
    facts: ({ room: { openItem = '' }, from }) => [
      { type: 'RequestWithdrawn', item: openItem, who: whoOf(from) },
    ],
  },
  ReorderList: {
    must: ['senderIsChair', 'noAppealIsPending', 'itemIsOpen', 'orderNamesThoseWaiting'],
    facts: ({ room: { openItem = '' }, about: { order } }) => [
      { type: 'ListReordered', item: openItem, order },
    ],
  },
  GiveFloor: {
    must: [
      'senderIsChair',
      'meetingIsOpen',
      'noPointOfOrderIsPending',
      'noAppealIsPending',
      'votingHasNotBegun',
      'someoneIsWaiting',
      'guestMayBeHeard',
      'repliesComeAfterTheList',
      ...debated,
    ],
    facts: ({ room, about: { to } }) => [...floorEnds(room), ...given(room, to)],
  },
  YieldFloor: {
    must: ['senderHasTheFloor', 'noPointOfOrderIsPending'],
    facts: ({ from }) => [{ type: 'FloorEnded', who: whoOf(from), how: 'yielded' }],
  },
  EndFloor: {
    must: ['senderIsChair', 'floorIsTaken', 'noPointOfOrderIsPending'],
    facts: ({ room }) => floorEnds(room),
  },
  PauseFloor: {
    must: ['senderIsChair', 'floorIsTaken', 'floorIsNotPaused'],
    facts: () => [{ type: 'FloorPaused' }],
  },
  ContinueFloor: {
    must: [
      'senderIsChair',
      'meetingIsOpen',
      'floorIsTaken',
      'floorIsPaused',
      'noPointOfOrderIsPending',
      'noAppealIsPending',
      'votingHasNotBegun',
    ],
    facts: () => [{ type: 'FloorContinued' }],
  },
  RequestReply: {
    institution: 'rightOfReply',
    must: [
      'senderIsDelegation',
      'meetingIsOpen',
      'itemIsOpen',
      'delegationIsInTheRoom',
      'replyIsNotAskedYet',
      'repliesAreLeft',
    ],
    facts: ({ room: { openItem = '' }, from, about: { to } }) => {
      const who = speaksFor(from);
      if (who === undefined) return 'senderIsDelegation';
      return [{ type: 'ReplyRequested', item: openItem, who, ...(to === undefined ? {} : { to }) }];
    },
  },
  WithdrawReply: {
    must: ['senderIsDelegation', 'itemIsOpen', 'replyIsAsked'],
    facts: ({ room: { openItem = '' }, from }) => {
      const who = speaksFor(from);
      return who === undefined ? 'senderIsDelegation' : [{ type: 'ReplyWithdrawn', item: openItem, who }];
    },
  },
  RaisePointOfOrder: {
    institution: 'pointOfOrder',
    must: ['senderIsDelegation', 'meetingIsOpen', 'noPointOfOrderIsPending'],
    facts: ({ room, from, about: { point } }) => {
      const who = speaksFor(from);
      if (who === undefined) return 'senderIsDelegation';
      return [
        { type: 'PointOfOrderRaised', who, ...(point === undefined ? {} : { point }) },
        ...(room.floor?.running ? [{ type: 'FloorPaused' } as const] : []),
      ];
    },
  },
  RulePointOfOrder: {
    must: ['senderIsChair', 'pointOfOrderIsRaised'],
    facts: ({ room, about: { upheld, reason } }) => {
      if (!room.pointOfOrder) return 'pointOfOrderIsRaised';
      return [
        {
          type: 'PointOfOrderRuled',
          who: room.pointOfOrder.by,
          upheld,
          ...(reason === undefined ? {} : { reason }),
        },
        ...goesOn(room),
      ];
    },
  },
  WithdrawPointOfOrder: {
    must: ['senderIsDelegation', 'pointOfOrderIsRaised', 'pointOfOrderIsSenders'],
    facts: ({ room }) =>
      room.pointOfOrder
        ? [{ type: 'PointOfOrderWithdrawn', who: room.pointOfOrder.by }, ...goesOn(room)]
        : 'pointOfOrderIsRaised',
  },
  CallParagraph: {
    must: ['senderIsChair', 'meetingIsInSession', 'draftExists', 'paragraphExists'],
    facts: ({ about: { draft, paragraph } }) => [{ type: 'ParagraphCalled', draft, paragraph }],
  },
};
