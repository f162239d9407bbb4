// What the Chair may take back: her last act, while nothing was built on it.
import type { Copy } from '../base/unfinished.ts';
import type { MeetingFact, MeetingFactName } from './facts.ts';
import { isQueueing, queue } from './folds/floor.ts';
import { textFolds } from './folds/text.ts';
import type { SeatOrDelegation } from './question.ts';
import type { Room, Undo } from './room.ts';
import type { ReversibleAct } from './reversible.ts';
import type { StatementMade } from './statement.ts';
import { isSame, statementsOf } from './statements.ts';

const reversible: { readonly [N in ReversibleAct]: true } = {
  MeetingCalledToOrder: true,
  MeetingSuspended: true,
  MeetingResumed: true,
  MeetingAdjourned: true,
  MeetingClosed: true,
  ItemOpened: true,
  ItemClosed: true,
  ListOpened: true,
  ListClosingAnnounced: true,
  ListClosed: true,
  ListReopened: true,
  ListReordered: true,
  FloorGiven: true,
  FloorEnded: true,
  FloorPaused: true,
  FloorContinued: true,
  PointOfOrderRuled: true,
  ParagraphCalled: true,
};
/** Facts that neither build on such an act nor are changed by taking it back. */
const beside: ReadonlySet<MeetingFactName> = new Set<MeetingFactName>([
  ...(Object.keys(textFolds) as (keyof typeof textFolds)[]),
  'SeatGiven',
  'SeatWithdrawn',
  'SeatArrived',
  'SeatDeparted',
  'SeatHandedOver',
  'PresenceNoted',
  'CredentialsNoted',
  'DelegationRenamed',
  'StatementAttached',
  'ReportReceived',
  'PaperHandedIn',
  'CorrigendumIssued',
  'AddendumIssued',
]);

/** Tells whether facts of this name are a Chair's to take back. */
export function isReversible(type: string): type is ReversibleAct {
  return Object.hasOwn(reversible, type);
}

/** Gives what the Chair may take back after a fact; `room` stands before it, `items` after it. */
export function undoAfter(room: Room, fact: MeetingFact, items: Room['items']): Undo | undefined {
  const { undo } = room;
  const { type, seq, at, by } = fact;
  if (
    isReversible(type) &&
    !isDecided(room, fact) &&
    room.seats.some((one) => one.seat === by && one.role === 'chair')
  ) {
    // One command may make several facts: they are taken back together.
    const same = undo && undo.seq === seq - 1 && undo.at === at && undo.by === by;
    // The speaker whom a point of order interrupted goes on by the ruling: it is the ruling that is taken back.
    const what = same && undo.what === 'PointOfOrderRuled' ? undo.what : type;
    return { what, seq, at, by, before: same ? undo.before : before(room) };
  }
  if (undo === undefined || beside.has(type)) return undo;
  return isQueueing(fact) ? requeued(room, undo, fact, items) : undefined;
}

/** Tells whether a fact follows from what the meeting decided: that is no slip of the Chair's hand. */
function isDecided({ entries }: Room, { at, by }: MeetingFact): boolean {
  const other = entries.findLastIndex((one) => one.at !== at || one.by !== by);
  return entries
    .slice(other + 1)
    .some(
      ({ what, asked }) => what === 'MotionDecided' || (what === 'ConsensusFound' && asked === 'closeList'),
    );
}

/** Gives what taking back restores; written out for the same reason as `without`. */
function before(stands: Undo['before'], items = stands.items): Copy<Undo['before']> {
  return {
    state: stands.state,
    items,
    sittings: stands.sittings,
    rulings: stands.rulings,
    motions: stands.motions,
    appealable: stands.appealable,
    floor: stands.floor,
    openItem: stands.openItem,
    until: stands.until,
    called: stands.called,
    pointOfOrder: stands.pointOfOrder,
  };
}

/** A plate raised meanwhile is not lost by taking back; one raised because of the act was built on it. */
function requeued(
  room: Room,
  undo: Undo,
  fact: Parameters<typeof queue>[1],
  items: Room['items'],
): Undo | undefined {
  const item = undo.before.items.find((one) => one.item === fact.item);
  const listed = item?.list === 'open' || item?.list === 'closing';
  const built =
    (fact.type === 'FloorRequested' && (!listed || waits(item.waiting, fact.who))) ||
    (fact.type === 'ReplyRequested' && (item?.state !== 'open' || waits(item.replies, fact.who))) ||
    (fact.type === 'StatementAligned' && !wasMade(room, undo, fact));
  if (built) return undefined;
  const { what, seq, at, by } = undo;
  // An act that left the lists as they were, as most do, has no other lists to keep.
  if (undo.before.items === room.items) return { what, seq, at, by, before: before(undo.before, items) };
  // Who went to the end of the list goes to the end of the longer one.
  const now = room.items.find((one) => one.item === fact.item)?.waiting.length;
  const there =
    fact.type === 'FloorRequested' && fact.place === now
      ? { ...fact, place: item?.waiting.length ?? fact.place }
      : fact;
  return { what, seq, at, by, before: before(undo.before, queue(undo.before.items, there)) };
}

/** Tells whether a statement was made, or being made, before the act that may be taken back. */
function wasMade(room: Room, { before: { items, floor, openItem } }: Undo, made: StatementMade): boolean {
  return statementsOf({ ...room, items, floor, openItem }).some((one) => isSame(one, made));
}

function waits(queue: readonly { readonly who: SeatOrDelegation }[], who: SeatOrDelegation): boolean {
  return queue.some((one) => one.who === who);
}
