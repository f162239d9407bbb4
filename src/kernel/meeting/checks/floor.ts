import type { Asked, Check, Checks } from '../asked.ts';
import { given } from '../acts/speaking.ts';
import { comesTooEarly, hasExplained, isOwn, votesAreExplained } from '../explanations.ts';
import { openItemOf, repliesOf } from '../find.ts';
import { nextOnMotion } from '../precedence.ts';
import type { SeatOrDelegation } from '../question.ts';
import type { Role, Room } from '../room.ts';
import { speaksFor, whoOf } from '../sender.ts';

const list = (room: Room) => openItemOf(room)?.list;
const waits: Check = ({ room, from }) =>
  openItemOf(room)?.waiting.some(({ who }) => who === whoOf(from)) === true;
const replies: Check = ({ room, from }) =>
  openItemOf(room)?.replies.some(({ who }) => who === speaksFor(from)) === true;
const named: (asked: Parameters<Check>[0]) => string | undefined = ({ about }) =>
  'forGroup' in about ? about.forGroup : undefined;

/** Gives who would explain its vote: who asks for the floor, or to whom it would be given for that. */
function explainer({ room, from, about }: Asked): SeatOrDelegation | undefined {
  if (!('type' in about)) return undefined;
  if (about.type === 'RequestFloor') return whoOf(from);
  const [floor] = about.type === 'GiveFloor' ? given(room, about.to) : [];
  return floor?.type === 'FloorGiven' && floor.explains ? floor.who : undefined;
}

/** Rules on the speakers' list, the floor, replies and points of order. */
export const floorChecks: Checks<
  | 'listIsOpen'
  | 'listIsNotOpen'
  | 'listIsClosed'
  | 'senderIsNotWaiting'
  | 'senderIsWaiting'
  | 'orderNamesThoseWaiting'
  | 'someoneIsWaiting'
  | 'guestMayBeHeard'
  | 'repliesComeAfterTheList'
  | 'sponsorDoesNotExplain'
  | 'explanationIsTheFirst'
  | 'explanationsComeNow'
  | 'floorIsFree'
  | 'floorIsTaken'
  | 'senderHasTheFloor'
  | 'floorIsPaused'
  | 'floorIsNotPaused'
  | 'limitsAreGiven'
  | 'groupIsKnown'
  | 'delegationIsInTheGroup'
  | 'repliesAreLeft'
  | 'replyIsNotAskedYet'
  | 'replyIsAsked'
  | 'pointOfOrderIsRaised'
  | 'pointOfOrderIsSenders'
  | 'noPointOfOrderIsPending'
> = {
  // Votes are explained after the list was closed.
  listIsOpen: ({ room, about }) =>
    list(room) === 'open' ||
    list(room) === 'closing' ||
    ('type' in about && about.type === 'RequestFloor' && votesAreExplained(room)),
  listIsNotOpen: ({ room }) => list(room) === 'unopened',
  listIsClosed: ({ room }) => list(room) === 'closed',
  senderIsNotWaiting: (asked) => !waits(asked),
  senderIsWaiting: waits,
  orderNamesThoseWaiting: ({ room, about }) => {
    const waiting = openItemOf(room)?.waiting ?? [];
    return (
      'type' in about &&
      about.type === 'ReorderList' &&
      about.order.length === waiting.length &&
      new Set(about.order).size === waiting.length &&
      waiting.every(({ who }) => about.order.includes(who))
    );
  },
  someoneIsWaiting: ({ room, about }) => {
    const item = openItemOf(room);
    const called = ('to' in about && about.to !== undefined) || nextOnMotion(room) !== undefined;
    return called || (item !== undefined && item.waiting.length + item.replies.length > 0);
  },
  guestMayBeHeard: ({ room, about }) => {
    if (!('to' in about) || about.to === undefined) return true;
    const { to } = about;
    const mayBeHeard: Role[] = ['expert', 'observer'];
    if (room.procedure.settings.statementsBySecretariat?.params.atAnyTime) mayBeHeard.push('secretary');
    return (
      room.delegations.some(({ code }) => code === to) ||
      room.seats.some(({ seat, role }) => seat === to && mayBeHeard.includes(role))
    );
  },
  repliesComeAfterTheList: ({ room, about }) => {
    if (!('to' in about) || about.to === undefined) return true;
    const item = openItemOf(room);
    if (!item || item.waiting.length === 0 || item.waiting.some(({ who }) => who === about.to)) return true;
    return !item.replies.some(({ who }) => who === about.to);
  },
  sponsorDoesNotExplain: (asked) => {
    const who = explainer(asked);
    return who === undefined || !isOwn(asked.room, who);
  },
  explanationIsTheFirst: (asked) => {
    const who = explainer(asked);
    return who === undefined || !hasExplained(asked.room, who);
  },
  // Nobody else is heard between the announcement of a vote and its beginning, but on a motion, in reply, or as a guest.
  explanationsComeNow: ({ room, about }) => {
    if (!comesTooEarly(room) || !('type' in about) || about.type !== 'GiveFloor') return true;
    const [floor] = given(room, about.to);
    return (
      floor?.type !== 'FloorGiven' ||
      floor.kind === 'motion' ||
      floor.kind === 'reply' ||
      room.delegations.every(({ code }) => code !== floor.who)
    );
  },
  floorIsFree: ({ room }) => room.floor === undefined,
  floorIsTaken: ({ room }) => room.floor !== undefined,
  senderHasTheFloor: ({ room, from }) => room.floor !== undefined && room.floor.who === whoOf(from),
  floorIsPaused: ({ room }) => room.floor !== undefined && !room.floor.running,
  floorIsNotPaused: ({ room }) => room.floor === undefined || room.floor.running,
  limitsAreGiven: ({ about }) =>
    'kind' in about && about.kind === 'timeLimit' && about.state > 0 && about.group > 0,
  groupIsKnown: (asked) => {
    const group = named(asked);
    return group === undefined || asked.room.groups.some(({ name }) => name === group);
  },
  delegationIsInTheGroup: (asked) => {
    const group = named(asked);
    const members = asked.room.groups.find(({ name }) => name === group)?.members ?? [];
    return group === undefined || members.some((code) => code === speaksFor(asked.from));
  },
  repliesAreLeft: ({ room, from }) => {
    const most = room.procedure.settings.rightOfReply?.params.maxPerItem ?? 0;
    return repliesOf(room, whoOf(from)) < most;
  },
  replyIsNotAskedYet: (asked) => !replies(asked),
  replyIsAsked: replies,
  pointOfOrderIsRaised: ({ room }) => room.pointOfOrder !== undefined,
  pointOfOrderIsSenders: ({ room, from }) => room.pointOfOrder?.by === speaksFor(from),
  noPointOfOrderIsPending: ({ room }) => room.pointOfOrder === undefined,
};
