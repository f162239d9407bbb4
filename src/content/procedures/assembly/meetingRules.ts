import type { Procedure } from '../../../kernel/meeting/procedure.ts';
import { source } from '../source.ts';
import { rule } from './rules.ts';

const sittings = rule('106', 'twin', 'the Chair opens and closes each meeting');
const agenda = rule('99', 'text', 'the agenda of a Committee');
const item = source('practice: one item of the agenda at a time');
const list = rule('109', 'text', 'the Chair calls upon speakers in the order of request');
const closing = rule(
  '115',
  'twin',
  'the Chair announces the list and closes it with the consent of the meeting',
);
const groups = source('practice: statements for groups early, by courtesy');
const aligned = source(
  'practice: delegations align themselves with a statement and keep their own right to speak',
);
const reply = source(
  'to be confirmed: decision 34/401, replies at the end of the day, their number from memory',
);
const order = rule('113', 'text', 'points of order are decided at once');
const appeal = rule('113', 'twin', 'an appeal is put to the vote at once');
const debate = rule('116 and 117', 'twin', 'debate adjourned or closed');
const lot = source('United Nations library answer 14612: from a State drawn by lot');
const quorum = rule('108', 'text', 'a majority must be present for a decision');

/** Rules on seats, sittings, agenda, floor and points of order. Source: A/520/Rev.20, rules 96 to 119. */
export const assemblyMeetingRules = {
  senderIsChair: rule('106', 'twin', 'powers of the Chair'),
  senderIsDelegation: rule('100', 'text', 'each Member is represented'),
  everySiteIsClosed: source('practice: a text is put to the body when nothing in it is in brackets'),
  bodyHasIt: source('A/520/Rev.20: the body has no such institution'),
  senderIsChairOrClock: closing,
  senderIsClock: source('practice: a silence ends at the exact time announced'),
  senderMayProposeWording: source('practice: in informals any State proposes wording, the Chair compiles'),
  delegationIsInTheRoom: rule('100', 'text', 'each Member is represented'),
  meetingIsOpen: sittings,
  meetingIsNotOpen: sittings,
  meetingIsSuspended: rule('118', 'heading', 'suspension of the meeting'),
  meetingIsNotClosed: sittings,
  agendaIsProposed: agenda,
  agendaIsAdopted: agenda,
  agendaIsNotAdopted: agenda,
  agendaChangeIsNew: null,
  agendaChangeIsPending: null,
  agendaChangeIsSenders: null,
  noAgendaChangeIsPending: null,
  itemsAreDistinct: agenda,
  itemExists: rule('97', 'text', 'a Committee takes up no item of its own'),
  itemIsOpen: item,
  itemIsNotOpen: item,
  noOtherItemIsOpen: item,
  listIsOpen: list,
  listIsNotOpen: list,
  listIsClosed: closing,
  listClosesWithoutConsent: closing,
  senderIsNotWaiting: source('to be confirmed: one entry a delegation, not found in rule 109'),
  senderIsWaiting: list,
  orderNamesThoseWaiting: list,
  someoneIsWaiting: list,
  guestMayBeHeard: source('practice: observers are heard after the members'),
  repliesComeAfterTheList: reply,
  limitsAreGiven: rule('114', 'twin', 'the body limits the time of speakers'),
  groupIsKnown: groups,
  delegationIsInTheGroup: groups,
  statementIsMade: aligned,
  statementIsOfOthers: aligned,
  senderIsNotAligned: aligned,
  senderIsAligned: aligned,
  repliesAreLeft: reply,
  replyIsNotAskedYet: reply,
  replyIsAsked: reply,
  pointOfOrderIsRaised: order,
  pointOfOrderIsSenders: order,
  noPointOfOrderIsPending: order,
  debateIsOpen: debate,
  debateIsNotClosed: rule('117', 'twin', 'once debate is closed the vote follows'),
  quorumToOpenIsPresent: null,
  quorumToDecideIsPresent: quorum,
  credentialsAreNotRefused: rule('29', 'twin', 'provisional admission until credentials are decided'),
  seatingIsByLot: lot,
  seatingIsNotDrawn: lot,
  rulingMayBeAppealed: appeal,
  appealIsMade: appeal,
  appealIsSenders: appeal,
  noAppealIsPending: appeal,
} satisfies Partial<Procedure['rules']>;
