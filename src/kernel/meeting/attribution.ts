// Who may be quoted: whether the record's documents say who spoke, and which acts are speaking.
import type { MeetingFactName } from './facts.ts';
import { openItemOf } from './find.ts';
import type { AgendaItem, AttributionRule, Room } from './room.ts';

export const attributionRules = [
  'record',
  'notIdentified',
  'none',
] as const satisfies readonly AttributionRule[];

/** Gives the rule that holds now: the open item's own, else the room's; a room made before there were rules records. */
export function attributionOf(room: Room): AttributionRule {
  return openItemOf(room)?.attribution ?? room.attribution ?? 'record';
}

/** What is done by speaking in the room: by a speaker, or by whoever interrupts, moves or objects aloud. */
const spoken: { readonly [N in MeetingFactName]?: true } = {
  FloorRequested: true,
  RequestWithdrawn: true,
  ListReordered: true,
  FloorGiven: true,
  FloorEnded: true,
  StatementAligned: true,
  AlignmentWithdrawn: true,
  ReplyRequested: true,
  ReplyWithdrawn: true,
  PointOfOrderRaised: true,
  PointOfOrderRuled: true,
  PointOfOrderWithdrawn: true,
  RulingAppealed: true,
  AppealWithdrawn: true,
  AgendaChangeProposed: true,
  AgendaChangeWithdrawn: true,
  MotionMoved: true,
  MotionWithdrawn: true,
  SpeakerOnMotionAsked: true,
  ObjectionRaised: true,
  ObjectionWithdrawn: true,
  RemarkNoted: true,
};

/** Tells whether facts of this name say who spoke. */
export function isSpoken(type: MeetingFactName): boolean {
  return spoken[type] === true;
}

/** Tells whether what is done now by speaking is told without saying by whom; `room` stands before it. */
export function isUnnamed(room: Room, type: MeetingFactName): boolean {
  return isSpoken(type) && attributionOf(room) !== 'record';
}

/** Gives an item as it is kept when its sitting is over: where speakers are not named, nobody is left who spoke. */
export function keptAfterSitting(room: Pick<Room, 'attribution'>, item: AgendaItem): AgendaItem {
  const rule = item.attribution ?? room.attribution ?? 'record';
  return rule === 'record' ? item : { ...item, spoken: [], heardFor: undefined, alignments: undefined };
}

/** Tells whether speakers are not named in some of the room: in all of it, or under one of its items. */
export function speakersAreUnnamed({ attribution, items }: Room): boolean {
  return [attribution, ...items.map((one) => one.attribution)].some((rule = 'record') => rule !== 'record');
}
