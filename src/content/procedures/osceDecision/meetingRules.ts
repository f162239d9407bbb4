import type { Procedure } from '../../../kernel/meeting/procedure.ts';
import { source } from '../source.ts';

const sittings = source('to be confirmed: MC.DOC/1/06 chapter IV, the Chair opens, suspends and closes');
const agenda = source(
  'to be confirmed: MC.DOC/1/06 chapter IV, the Chair’s draft agenda adopted by consensus',
);
const item = source('practice: one item of the agenda at a time');
const list = source('practice: order of request, the Chair opens and closes the list');
const groups = source('practice: group statements first, as in PC.JOUR/912, PC.JOUR/1200, PC.JOUR/1233');
const aligned = source('practice: names “in alignment”, as in PC.JOUR/912, PC.JOUR/1200, PC.JOUR/1233');
const reply = source('to be confirmed: the Chair grants replies at the end of the item');
const order = source('to be confirmed: MC.DOC/1/06 chapter IV.1(C), the Chair settles it at once');

const changes = source(
  'to be confirmed: MC.DOC/1/06 chapter IV, the agenda is adopted by consensus, changes with it',
);

/** Rules on seats, sittings, agenda and floor. Source: MC.DOC/1/06 and the practice of its bodies. */
export const meetingRules = {
  senderIsChair: source('to be confirmed: MC.DOC/1/06 chapter III, the Chair presides and proposes text'),
  senderIsDelegation: source('MC.DOC/1/06 chapter I: participating States on an equal footing'),
  bodyHasIt: source('MC.DOC/1/06: the body has no such institution'),
  senderIsChairOrClock: list,
  senderIsClock: source('MC.DOC/1/06 annex 1(A): silence expires at the exact time announced'),
  senderMayProposeWording: source('practice: any participating State, or the Chair, proposes text'),
  delegationIsInTheRoom: source('MC.DOC/1/06 chapter I: participating States'),
  meetingIsOpen: sittings,
  meetingIsNotOpen: sittings,
  meetingIsSuspended: sittings,
  meetingIsNotClosed: sittings,
  agendaIsProposed: agenda,
  agendaIsAdopted: agenda,
  agendaIsNotAdopted: agenda,
  agendaChangeIsNew: changes,
  agendaChangeIsPending: changes,
  agendaChangeIsSenders: changes,
  noAgendaChangeIsPending: changes,
  itemsAreDistinct: agenda,
  itemExists: agenda,
  itemIsOpen: item,
  itemIsNotOpen: item,
  noOtherItemIsOpen: item,
  listIsOpen: list,
  listIsNotOpen: list,
  listIsClosed: list,
  senderIsNotWaiting: source('practice: one entry per delegation'),
  senderIsWaiting: list,
  orderNamesThoseWaiting: list,
  someoneIsWaiting: list,
  guestMayBeHeard: source('practice: experts and observers speak when the Chair invites them'),
  repliesComeAfterTheList: reply,
  limitsAreGiven: source('to be confirmed: the Chair proposes time limits, the room agrees'),
  groupIsKnown: groups,
  delegationIsInTheGroup: groups,
  statementIsMade: aligned,
  statementIsOfOthers: aligned,
  senderIsNotAligned: aligned,
  senderIsAligned: aligned,
  repliesAreLeft: source('to be confirmed: two replies of a delegation on one item'),
  replyIsNotAskedYet: reply,
  replyIsAsked: reply,
  pointOfOrderIsRaised: order,
  pointOfOrderIsSenders: order,
  noPointOfOrderIsPending: order,
  senderMayTable: source('practice: any participating State or the Chair; the secretariat circulates it'),
} satisfies Partial<Procedure['rules']>;
