import type { Copy } from '../../base/unfinished.ts';
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
  ReportedBack: ['until'],
  ConsultationEnded: ['until', 'floor', 'question', 'pointOfOrder'],
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
 * It is made with every fact: written out, with every key always there and in the same order, all rooms have one
 * shape, which engines read fast; a spread, or keys that come and go, cost a tenth of the whole fold.
 */
export function without(room: Room, gone: readonly Ending[]): Copy<Room> {
  const next: Copy<Room> = {
    id: room.id,
    title: room.title,
    procedure: room.procedure,
    timeZone: room.timeZone,
    language: room.language,
    demo: room.demo,
    delegations: room.delegations,
    groups: room.groups,
    attribution: room.attribution,
    seq: room.seq,
    at: room.at,
    seats: room.seats,
    state: room.state,
    sittings: room.sittings,
    agenda: room.agenda,
    items: room.items,
    agendaChanges: room.agendaChanges,
    limits: room.limits,
    rulings: room.rulings,
    appealable: room.appealable,
    motions: room.motions,
    moved: room.moved,
    votes: room.votes,
    elections: room.elections,
    presence: room.presence,
    credentials: room.credentials,
    under: room.under,
    consultations: room.consultations,
    ended: room.ended,
    proposals: room.proposals,
    amendments: room.amendments,
    drafts: room.drafts,
    silences: room.silences,
    decisions: room.decisions,
    statements: room.statements,
    papers: room.papers,
    supplements: room.supplements,
    entries: room.entries,
    seating: room.seating,
    openItem: room.openItem,
    until: room.until,
    called: room.called,
    question: room.question,
    pointOfOrder: room.pointOfOrder,
    floor: room.floor,
    vote: room.vote,
    appeal: room.appeal,
    undo: undefined,
    decided: undefined,
  };
  for (const one of gone) next[one] = undefined;
  return next;
}
