import type { Acts, Outcome } from '../asked.ts';
import type { Room } from '../room.ts';

/** Gives the facts by which whoever speaks stops speaking, when a sitting ends or an item is closed. */
export function floorEnds({ floor }: Room): readonly Outcome[] {
  return floor ? [{ type: 'FloorEnded', who: floor.who, how: 'ended' }] : [];
}

/** Commands on sittings and the agenda, and the Chair's taking back of a slip. */
export const sittingActs: Acts<
  | 'CallToOrder'
  | 'SuspendMeeting'
  | 'ResumeMeeting'
  | 'AdjournMeeting'
  | 'CloseMeeting'
  | 'ProposeAgenda'
  | 'OpenItem'
  | 'CloseItem'
  | 'TakeBack'
> = {
  CallToOrder: {
    must: ['senderIsChair', 'meetingIsNotClosed', 'meetingIsNotOpen', 'quorumToOpenIsPresent'],
    facts: ({ room }) => [{ type: 'MeetingCalledToOrder', sitting: room.sittings.length + 1 }],
  },
  SuspendMeeting: {
    must: [
      'senderIsChair',
      'meetingIsOpen',
      'noPointOfOrderIsPending',
      'noAppealIsPending',
      'noVoteIsOpen',
      'noQuestionIsOpen',
      'deadlineIsAhead',
    ],
    facts: ({ room, about: { until } }) => [
      ...(room.floor?.running ? [{ type: 'FloorPaused' } as const] : []),
      { type: 'MeetingSuspended', ...(until === undefined ? {} : { until }) },
    ],
  },
  ResumeMeeting: {
    must: ['senderIsChair', 'meetingIsSuspended'],
    facts: () => [{ type: 'MeetingResumed' }],
  },
  AdjournMeeting: {
    must: [
      'senderIsChair',
      'meetingIsInSession',
      'noPointOfOrderIsPending',
      'noAppealIsPending',
      'noVoteIsOpen',
      'noQuestionIsOpen',
      'deadlineIsAhead',
    ],
    facts: ({ room, about: { next } }) => [
      ...floorEnds(room),
      { type: 'MeetingAdjourned', ...(next === undefined ? {} : { next }) },
    ],
  },
  // For good: nothing may be left that only a later sitting could end.
  CloseMeeting: {
    must: [
      'senderIsChair',
      'meetingIsNotClosed',
      // A room under another is closed by its report, or by the room above.
      'orderIsForThePlenary',
      'noPointOfOrderIsPending',
      'noAppealIsPending',
      'noMotionIsPending',
      'noVoteIsOpen',
      'noQuestionIsOpen',
      'noSilenceRuns',
      'nothingIsOut',
    ],
    facts: ({ room }) => [...floorEnds(room), { type: 'MeetingClosed' }],
  },
  ProposeAgenda: {
    institution: 'agenda',
    must: [
      'senderIsChairOrSecretary',
      'meetingIsNotClosed',
      'agendaIsNotAdopted',
      'noQuestionIsOpen',
      'itemsAreDistinct',
      'draftExists',
    ],
    facts: ({ about: { items } }) => [{ type: 'AgendaProposed', items }],
  },
  OpenItem: {
    must: [
      'senderIsChair',
      'meetingIsOpen',
      'agendaIsAdopted',
      'noAppealIsPending',
      'itemExists',
      'itemIsNotOpen',
      'noOtherItemIsOpen',
    ],
    facts: ({ about: { item, attribution } }) => [
      { type: 'ItemOpened', item, ...(attribution === undefined ? {} : { attribution }) },
    ],
  },
  CloseItem: {
    must: [
      'senderIsChair',
      'meetingIsOpen',
      'orderIsForThePlenary',
      'itemIsOpen',
      'floorIsFree',
      'noPointOfOrderIsPending',
      'noAppealIsPending',
      'noMotionIsPending',
      'noVoteIsOpen',
      'noQuestionIsOpen',
    ],
    facts: ({ room: { openItem = '' } }) => [{ type: 'ItemClosed', item: openItem }],
  },
  TakeBack: {
    must: ['senderIsChair', 'actCanBeTakenBack'],
    facts: ({ room: { undo } }) => (undo ? [{ type: 'ActTakenBack', what: undo.what }] : []),
  },
};
