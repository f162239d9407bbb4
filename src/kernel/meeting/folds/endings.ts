import type { Unfinished } from '../../base/unfinished.ts';
import type { MeetingFactName } from '../facts.ts';
import type { Room } from '../room.ts';

export type Ending =
  'floor' | 'openItem' | 'until' | 'called' | 'pointOfOrder' | 'question' | 'vote' | 'appeal';

/** What no longer stands in a room after a fact; a fold may put it anew. */
export const endings: { readonly [N in MeetingFactName]?: readonly Ending[] } = {
  MeetingCalledToOrder: ['until'],
  MeetingSuspended: ['until'],
  MeetingResumed: ['until'],
  MeetingAdjourned: ['until'],
  MeetingClosed: ['until'],
  ItemClosed: ['openItem'],
  FloorEnded: ['floor'],
  PointOfOrderRuled: ['pointOfOrder'],
  PointOfOrderWithdrawn: ['pointOfOrder'],
  ConsensusFound: ['question'],
  ConsensusNotFound: ['question'],
  QuestionWithdrawn: ['question'],
  VoteCounted: ['vote'],
  VoteCalledOff: ['vote'],
  AppealWithdrawn: ['appeal'],
  RulingStands: ['appeal'],
  RulingOverruled: ['appeal'],
  ActTakenBack: ['floor', 'openItem', 'until', 'called', 'pointOfOrder'],
};

/**
 * Gives a copy of a room without what no longer stands, nor what might have been taken back.
 * It is made with every fact: written out, with the keys always in the same order, it costs a third of a spread,
 * which engines do fast only while they have met few shapes of room.
 */
export function without(room: Room, gone: readonly Ending[]): Unfinished<Room> {
  const left: Unfinished<Room> = {
    id: room.id,
    title: room.title,
    procedure: room.procedure,
    timeZone: room.timeZone,
    language: room.language,
    demo: room.demo,
    delegations: room.delegations,
    groups: room.groups,
    seq: room.seq,
    at: room.at,
    seats: room.seats,
    state: room.state,
    sittings: room.sittings,
    agenda: room.agenda,
    items: room.items,
    limits: room.limits,
    rulings: room.rulings,
    appealable: room.appealable,
    motions: room.motions,
    moved: room.moved,
    votes: room.votes,
    elections: room.elections,
    presence: room.presence,
    credentials: room.credentials,
    proposals: room.proposals,
    amendments: room.amendments,
    drafts: room.drafts,
    silences: room.silences,
    decisions: room.decisions,
    statements: room.statements,
    entries: room.entries,
  };
  const { openItem, until, called, question, pointOfOrder, floor, vote, appeal, seating } = room;
  if (openItem !== undefined && !gone.includes('openItem')) left.openItem = openItem;
  if (until !== undefined && !gone.includes('until')) left.until = until;
  if (called !== undefined && !gone.includes('called')) left.called = called;
  if (question !== undefined && !gone.includes('question')) left.question = question;
  if (pointOfOrder !== undefined && !gone.includes('pointOfOrder')) left.pointOfOrder = pointOfOrder;
  if (floor !== undefined && !gone.includes('floor')) left.floor = floor;
  if (vote !== undefined && !gone.includes('vote')) left.vote = vote;
  if (appeal !== undefined && !gone.includes('appeal')) left.appeal = appeal;
  if (seating !== undefined) left.seating = seating;
  return left;
}
