// What the Chair is quietly told before an act that is allowed but unwise; what is forbidden is a refusal.
import type { DelegationCode, DraftId, Millis, Party, SiteId } from '../base/ids.ts';
import { findSite } from '../text/tree.ts';
import { amendmentOrder, impliedRejections } from './amendments.ts';
import { openBallot } from './ballots.ts';
import type { MeetingCommand, MeetingCommandName } from './commands.ts';
import { openItemOf } from './find.ts';
import { nameOf } from './formulas/formula.ts';
import type { AmendmentId } from './amendment.ts';
import type { MotionId } from './motion.ts';
import { presentIn, quorumOf } from './quorum.ts';
import type { QuestionKind, SeatOrDelegation } from './question.ts';
import type { Room } from './room.ts';
import { isVotedAtOnce } from './votable.ts';
import { pendingMotions, timeLeft, voices } from './views.ts';

export type WarningId =
  | 'motionWaits'
  | 'nobodyAgainstWasCalled'
  | 'speakerOnMotionWaits'
  | 'statesWait'
  | 'statesAreUnheard'
  | 'replyIsAsked'
  | 'speakerIsInterrupted'
  | 'votesAreMissing'
  | 'holdersAreAbsent'
  | 'tooFewToDecide'
  | 'notFurthestFirst'
  | 'rejectionIsImplied';

export interface Warning {
  readonly id: WarningId;
  readonly values: { readonly [name: string]: string | number };
}
type Warn<N extends MeetingCommandName> = (
  room: Room,
  command: MeetingCommand<N>,
  now: Millis,
) => readonly (Warning | undefined)[];

const table: { readonly [N in MeetingCommandName]?: Warn<N> } = {
  CallToOrder: (room) => [tooFewToDecide(room)],
  GiveFloor: (room, { to }) => [to === undefined || speaksOnMotion(room, to) ? undefined : motionWaits(room)],
  OpenList: (room) => [motionWaits(room)],
  CloseList: (room) => [statesAreUnheard(room)],
  SuspendMeeting: (room, _, now) => [motionWaits(room), speakerIsInterrupted(room, now)],
  AdjournMeeting: (room, _, now) => [motionWaits(room), speakerIsInterrupted(room, now), ...left(room)],
  CloseMeeting: (room, _, now) => [speakerIsInterrupted(room, now), ...left(room)],
  CloseItem: (room) => left(room),
  PutQuestion: (room, { question }) => [
    ...(question.kind === 'motion' ? onMotion(room, question.motion) : []),
    ...(decisive.has(question.kind) ? left(room) : []),
    question.kind === 'settle' ? holdersAreAbsent(room, question.draft, question.site) : undefined,
    question.kind === 'closeList' ? statesAreUnheard(room) : undefined,
  ],
  PutToVote: (room, { on }, now) => [
    on.kind === 'appeal' ? undefined : speakerIsInterrupted(room, now),
    ...(on.kind === 'motion' ? onMotion(room, on.motion) : []),
    ...(isVotedAtOnce(on) ? [] : left(room)),
    on.kind === 'amendment' ? rejectionIsImplied(room, on.amendment) : undefined,
  ],
  CloseVote: (room) => [votesAreMissing(room)],
  CloseBallot: (room) => [ballotsAreMissing(room)],
  OrderAmendments: (room, { draft, order }) => {
    const [first] = amendmentOrder(room, draft);
    if (first === undefined || first.amendment.id === order[0]) return [];
    const { symbol, by } = first.amendment;
    return [{ id: 'notFurthestFirst', values: { symbol, name: nameOf(room, by) } }];
  },
};

/** Questions after which the debate on the item has little left to say. */
const decisive: ReadonlySet<QuestionKind> = new Set<QuestionKind>(['adopt', 'silence', 'adReferendum']);

/** Gives the quiet warnings before a command of the Chair, the gravest first; none before most. */
export function warnings(room: Room, command: MeetingCommand, now: Millis): readonly Warning[] {
  return warned(room, command, now).filter((one) => one !== undefined);
}

function warned<N extends MeetingCommandName>(
  room: Room,
  command: MeetingCommand<N>,
  now: Millis,
): ReturnType<Warn<N>> {
  const name: N = command.type;
  return table[name]?.(room, command, now) ?? [];
}

function names(room: Room, all: readonly SeatOrDelegation[]): string {
  return all.map((who) => nameOf(room, who)).join(', ');
}

/** Gives a warning that names delegations, where there are any. */
function naming(room: Room, id: WarningId, all: readonly SeatOrDelegation[]): Warning | undefined {
  return all.length === 0 ? undefined : { id, values: { names: names(room, all) } };
}

function motionWaits(room: Room): Warning | undefined {
  const [first] = pendingMotions(room);
  return first && { id: 'motionWaits', values: { name: nameOf(room, first.motion.by) } };
}

function speaksOnMotion(room: Room, to: SeatOrDelegation): boolean {
  const [first] = pendingMotions(room);
  return first?.motion.by === to || first?.waiting.some(({ who }) => who === to) === true;
}

/** Before a motion is carried or voted: who was to speak on it. */
function onMotion(room: Room, motion: MotionId): readonly (Warning | undefined)[] {
  const found = pendingMotions(room).find((one) => one.motion.id === motion);
  if (!found) return [];
  const { by, speakers, called: asked } = found.motion;
  const called =
    asked === true || found.speakers.against === 0 || speakers.some(({ side }) => side === 'against');
  return [
    called ? undefined : { id: 'nobodyAgainstWasCalled', values: { name: nameOf(room, by) } },
    naming(
      room,
      'speakerOnMotionWaits',
      found.waiting.map(({ who }) => who),
    ),
  ];
}

/** Before a decision, or the end of an item: who still waits for a turn or a reply. */
function left(room: Room): readonly (Warning | undefined)[] {
  const item = openItemOf(room);
  const who = (all: readonly { readonly who: SeatOrDelegation }[] = []) => all.map((one) => one.who);
  return [naming(room, 'statesWait', who(item?.waiting)), naming(room, 'replyIsAsked', who(item?.replies))];
}

function statesAreUnheard(room: Room): Warning | undefined {
  const waiting = new Set<SeatOrDelegation>(openItemOf(room)?.waiting.map(({ who }) => who));
  const count = voices(room).silent.filter((code) => !waiting.has(code)).length;
  return count === 0 ? undefined : { id: 'statesAreUnheard', values: { count } };
}

/** Wording there is held by delegations that are not in the room to object. */
function holdersAreAbsent(room: Room, draft: DraftId, id: SiteId): Warning | undefined {
  const there = new Set<Party>(presentIn(room));
  const found = room.drafts
    .find((one) => one.id === draft)
    ?.paragraphs.flatMap(({ nodes }) => findSite(nodes, id)?.site ?? [])[0];
  const holders = new Set(found?.alternatives.flatMap(({ holders }) => holders));
  const absent = room.delegations.filter(({ code }) => holders.has(code) && !there.has(code));
  return naming(
    room,
    'holdersAreAbsent',
    absent.map(({ code }) => code),
  );
}

/** A speaker with time left would be cut off. */
function speakerIsInterrupted(room: Room, now: Millis): Warning | undefined {
  if (!room.floor || (timeLeft(room, now) ?? 0) <= 0) return undefined;
  return { id: 'speakerIsInterrupted', values: { name: nameOf(room, room.floor.who) } };
}

function votesAreMissing(room: Room): Warning | undefined {
  const { vote } = room;
  if (!vote || vote.method === 'rollCall') return undefined;
  const answered = new Set<DelegationCode>(vote.answers.map(({ who }) => who));
  const there = presentIn(room).filter((code) => vote.order.includes(code) && !answered.has(code));
  return there.length === 0 ? undefined : { id: 'votesAreMissing', values: { count: there.length } };
}

function ballotsAreMissing(room: Room): Warning | undefined {
  const ballot = openBallot(room);
  const there = presentIn(room).filter(
    (code) => ballot?.order.includes(code) === true && !ballot.cast.includes(code),
  );
  return there.length === 0 ? undefined : { id: 'votesAreMissing', values: { count: there.length } };
}

/** What an adopted amendment changed is put to the vote once more. */
function rejectionIsImplied(room: Room, id: AmendmentId): Warning | undefined {
  const amendment = room.amendments.find((one) => one.id === id);
  const implied =
    amendment && impliedRejections(room, amendment.draft).find((one) => one.amendment.id === id);
  const other = room.amendments.find((one) => one.id === implied?.because);
  return (
    amendment &&
    other && { id: 'rejectionIsImplied', values: { symbol: amendment.symbol, other: other.symbol } }
  );
}

/** A meeting may open with fewer delegations than a decision needs. */
function tooFewToDecide(room: Room): Warning | undefined {
  const quorum = quorumOf(room);
  if (!quorum || quorum.present >= quorum.toDecide) return undefined;
  return { id: 'tooFewToDecide', values: { present: quorum.present, needed: quorum.toDecide } };
}
