import type { Millis } from '../../base/ids.ts';
import type { Copy, Unfinished } from '../../base/unfinished.ts';
import type { MeetingFact } from '../facts.ts';
import type { AgendaItem, Floor, FloorKind, Reply, Request, Room, Spoken } from '../room.ts';
import type { HeardFor } from '../statement.ts';
import { type Folds, changeItem, onItem } from './fold.ts';
import { heardOnMotion } from './motions.ts';
import { isSame, statementBy } from '../statements.ts';

/** Gives for how long one has spoken by a moment. */
export function usedBy(floor: Floor, now: Millis): Millis {
  return (floor.used + (floor.running ? now - floor.since : 0)) as Millis;
}

/** Gives who spoke, with one who has just ended last. */
function heard(spoken: readonly Spoken[], floor: Floor, at: Millis): readonly Spoken[] {
  const before = spoken.find(({ who }) => who === floor.who);
  const all = spoken.filter((one) => one !== before);
  all.push({
    who: floor.who,
    times: (before?.times ?? 0) + 1,
    replies: (before?.replies ?? 0) + (floor.kind === 'reply' ? 1 : 0),
    total: ((before?.total ?? 0) + usedBy(floor, at)) as Millis,
    until: at,
  });
  return all;
}

/** Gives an item of which one waits no longer, having the floor. */
function served(item: Copy<AgendaItem>, kind: FloorKind, who: Floor['who']): AgendaItem {
  if (kind === 'reply') item.replies = item.replies.filter((one) => one.who !== who);
  else item.waiting = item.waiting.filter((one) => one.who !== who);
  return item;
}

/** Gives who spoke for groups, with one who has just done so added to its time. */
function heardFor(before: readonly HeardFor[], group: string, floor: Floor, at: Millis): readonly HeardFor[] {
  const same = before.find((one) => one.group === group && one.who === floor.who);
  return [
    ...before.filter((one) => one !== same),
    {
      group,
      who: floor.who,
      times: (same?.times ?? 0) + 1,
      total: ((same?.total ?? 0) + usedBy(floor, at)) as Millis,
    },
  ];
}

function stops({ floor }: Room, at: Millis): Partial<Room> {
  return floor ? { floor: { ...floor, used: usedBy(floor, at), since: at, running: false } } : {};
}

type Queueing =
  | 'FloorRequested'
  | 'RequestWithdrawn'
  | 'ReplyRequested'
  | 'ReplyWithdrawn'
  | 'StatementAligned'
  | 'AlignmentWithdrawn';

const queues: {
  readonly [K in Queueing]: (item: Copy<AgendaItem>, fact: MeetingFact<K>) => AgendaItem;
} = {
  FloorRequested: (item, { who, at, place, forGroup, on }) => {
    const request: Unfinished<Request> = { who, at };
    if (forGroup !== undefined) request.forGroup = forGroup;
    if (on !== undefined) request.on = on;
    item.waiting = item.waiting.toSpliced(place, 0, request);
    return item;
  },
  RequestWithdrawn: (item, { who }) => {
    item.waiting = item.waiting.filter((one) => one.who !== who);
    return item;
  },
  ReplyRequested: (item, { who, to, at }) => {
    const reply: Unfinished<Reply> = { who, at };
    if (to !== undefined) reply.to = to;
    item.replies = [...item.replies, reply];
    return item;
  },
  ReplyWithdrawn: (item, { who }) => {
    item.replies = item.replies.filter((one) => one.who !== who);
    return item;
  },
  StatementAligned: (item, { who, speaker, forGroup, at }) => {
    item.alignments = [...(item.alignments ?? []), { who, at, ...statementBy(speaker, forGroup) }];
    return item;
  },
  AlignmentWithdrawn: (item, { who, speaker, forGroup }) => {
    item.alignments = (item.alignments ?? []).filter(
      (one) => one.who !== who || !isSame(one, statementBy(speaker, forGroup)),
    );
    return item;
  },
};

/** Gives the proposals with one who has explained its vote, once that is over: it may be taken back while it goes on. */
function explained(
  proposals: Room['proposals'],
  who: Floor['who'],
  { draft, amendment }: NonNullable<Floor['explains']>,
): Room['proposals'] {
  const one = { who, ...(amendment === undefined ? {} : { amendment }) };
  return proposals.map((proposal) =>
    proposal.draft === draft ? { ...proposal, explained: [...(proposal.explained ?? []), one] } : proposal,
  );
}

/** Gives items with one who enters or leaves a queue, or joins a statement. */
export function queue<K extends Queueing>(
  items: readonly AgendaItem[],
  fact: MeetingFact<K>,
): readonly AgendaItem[] {
  const name: K = fact.type;
  return changeItem(items, fact.item, (item) => queues[name](item, fact));
}

/** Tells whether a fact is of those by which delegations enter or leave a queue, or join a statement. */
export function isQueueing(fact: MeetingFact): fact is MeetingFact<Queueing> {
  return fact.type in queues;
}

const queued = <K extends Queueing>(room: Room, fact: MeetingFact<K>): Partial<Room> => ({
  items: queue(room.items, fact),
});

/** How facts of the list, the floor, replies and points of order change a room. */
export const floorFolds: Folds<
  | 'ListOpened'
  | 'ListClosingAnnounced'
  | 'ListClosed'
  | 'ListReopened'
  | Queueing
  | 'ListReordered'
  | 'FloorGiven'
  | 'FloorEnded'
  | 'FloorPaused'
  | 'FloorContinued'
  | 'LimitsSet'
  | 'PointOfOrderRaised'
  | 'PointOfOrderRuled'
  | 'PointOfOrderWithdrawn'
  | 'ParagraphCalled'
> = {
  ListOpened: (room, { item }) => onItem(room, item, (one) => ({ ...one, list: 'open' })),
  ListClosingAnnounced: (room, { item, closing }) =>
    onItem(room, item, ({ closingAt: _before, ...one }) => ({
      ...one,
      list: 'closing',
      ...(closing === undefined ? {} : { closingAt: closing }),
    })),
  ListClosed: (room, { item }) =>
    onItem(room, item, ({ closingAt: _gone, ...one }) => ({ ...one, list: 'closed' })),
  ListReopened: (room, { item }) => onItem(room, item, (one) => ({ ...one, list: 'open' })),
  FloorRequested: queued,
  RequestWithdrawn: queued,
  ReplyRequested: queued,
  ReplyWithdrawn: queued,
  StatementAligned: queued,
  AlignmentWithdrawn: queued,
  ListReordered: (room, { item, order }) =>
    onItem(room, item, (one) => ({
      ...one,
      waiting: order.flatMap((who) => one.waiting.filter((request) => request.who === who)),
    })),
  FloorGiven: (room, { item, who, kind, limit, forGroup, on, motion, explains, at }) => {
    const floor: Unfinished<Floor> = {
      who,
      kind,
      limit,
      given: at,
      since: at,
      used: 0 as Millis,
      running: true,
    };
    if (forGroup !== undefined) floor.forGroup = forGroup;
    if (on !== undefined) floor.on = on;
    if (motion !== undefined) floor.motion = motion;
    if (explains !== undefined) floor.explains = explains;
    const next: Unfinished<Partial<Room>> = motion === undefined ? {} : heardOnMotion(room, motion, who);
    next.floor = floor;
    if (item !== undefined && kind !== 'invited' && kind !== 'motion')
      next.items = changeItem(room.items, item, (one) => served(one, kind, who));
    return next;
  },
  // Who spoke on a motion has not spoken on the item.
  FloorEnded: (room, { at }) => {
    const { floor, openItem } = room;
    if (!floor || openItem === undefined || floor.kind === 'motion') return {};
    const next: Unfinished<Partial<Room>> = onItem(room, openItem, (one) => {
      one.spoken = heard(one.spoken, floor, at);
      if (floor.forGroup !== undefined)
        one.heardFor = heardFor(one.heardFor ?? [], floor.forGroup, floor, at);
      return one;
    });
    if (floor.explains) next.proposals = explained(room.proposals, floor.who, floor.explains);
    return next;
  },
  FloorPaused: (room, { at }) => stops(room, at),
  FloorContinued: ({ floor }, { at }) => (floor ? { floor: { ...floor, since: at, running: true } } : {}),
  LimitsSet: (_room, { state, group }) => ({ limits: { state, group } }),
  PointOfOrderRaised: (room, { who, point, at }) => ({
    pointOfOrder: {
      by: who,
      at,
      interrupts: room.floor?.running === true,
      ...(point === undefined ? {} : { point }),
    },
  }),
  PointOfOrderRuled: (room, { upheld, reason }) => {
    if (!room.pointOfOrder) return {};
    const { interrupts: _interrupts, ...point } = room.pointOfOrder;
    return {
      rulings: [...room.rulings, { ...point, upheld, ...(reason === undefined ? {} : { reason }) }],
    };
  },
  PointOfOrderWithdrawn: () => ({}),
  ParagraphCalled: (_room, { draft, paragraph }) => ({ called: { draft, paragraph } }),
};
