import type { Acts, Outcome } from '../asked.ts';
import { openItemOf } from '../find.ts';
import type { Room } from '../room.ts';
import { speaksFor, whoOf } from '../sender.ts';
import { floorEnds } from './sittings.ts';
import { given, placeOf } from './speaking.ts';

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
      'sponsorDoesNotExplain',
      'explanationIsTheFirst',
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
      'noBallotIsOpen',
      'someoneIsWaiting',
      'guestMayBeHeard',
      'repliesComeAfterTheList',
      'explanationsComeNow',
      'sponsorDoesNotExplain',
      'explanationIsTheFirst',
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
      'noBallotIsOpen',
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
