// Random meetings: commands that any seat may send, and a life lived through them, the clock included.
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Millis, SeatId } from '../../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../../src/kernel/meeting/commands.ts';
import { decide } from '../../../src/kernel/meeting/decide.ts';
import { dueAt } from '../../../src/kernel/meeting/dueAt.ts';
import type { MeetingFact } from '../../../src/kernel/meeting/facts.ts';
import { evolve } from '../../../src/kernel/meeting/folds.ts';
import type { Room } from '../../../src/kernel/meeting/room.ts';
import { d1, issued, play, seat, silent, type Told } from '../../support/story.ts';

const seatNames = ['chair', 'secretary', 'ARV', 'ARV-2', 'BMR', 'CRV', 'KST', 'expert', 'observer', 'hall'];
const senders = fc.constantFrom(...seatNames, 'organiser', 'clock', 'stranger').map(seat);
const who = fc.constantFrom('ARV', 'BMR', 'CRV', 'KST', 'expert', 'observer', 'XXX').map(seat);
const label = fc.constantFrom('PP1', 'OP1', 'OP2', 'OP2 bis', 'OP9');
const moment = fc.integer({ min: -60_000, max: 7_200_000 });
const bare = [
  'CallToOrder',
  'CallToOrder',
  'CallToOrder',
  'SuspendMeeting',
  'ResumeMeeting',
  'ResumeMeeting',
  'ResumeMeeting',
  'AdjournMeeting',
  'CloseItem',
  'OpenList',
  'AnnounceClosing',
  'CloseList',
  'ReopenList',
  'RequestFloor',
  'RequestFloor',
  'WithdrawRequest',
  'GiveFloor',
  'GiveFloor',
  'YieldFloor',
  'EndFloor',
  'PauseFloor',
  'ContinueFloor',
  'RequestReply',
  'WithdrawReply',
  'RaisePointOfOrder',
  'WithdrawPointOfOrder',
  'Object',
  'WithdrawObjection',
  'DeclareConsensus',
  'DeclareConsensus',
  'WithdrawQuestion',
  'TakeBack',
  'TakeBackDecision',
  'TakeBackDecision',
] as const;

/** A command whose times are counted from now. A refused command changes nothing: `live` folds what is allowed alone. */
type Timed = (now: number) => unknown;
const still = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<Timed> =>
  arbitrary.map((command) => () => command);
const commands: fc.Arbitrary<Timed> = fc.oneof(
  { weight: 8, arbitrary: still(fc.constantFrom(...bare).map((type) => ({ type }))) },
  still(
    fc.record({ type: fc.constant('RequestFloor'), forGroup: fc.constantFrom('Compact', 'Four', 'None') }),
  ),
  still(fc.record({ type: fc.constant('GiveFloor'), to: who })),
  still(fc.record({ type: fc.constant('RequestReply'), to: who })),
  still(fc.record({ type: fc.constant('RulePointOfOrder'), upheld: fc.boolean() })),
  still(fc.record({ type: fc.constant('OpenItem'), item: fc.constantFrom('1', '2') })),
  still(
    fc.record({ type: fc.constant('ReorderList'), order: fc.shuffledSubarray(['ARV', 'BMR', 'CRV', 'KST']) }),
  ),
  still(fc.record({ type: fc.constantFrom('NoteArrival', 'NoteDeparture'), seat: who })),
  still(
    fc.record({
      type: fc.constant('ReplaceWords'),
      draft: fc.constant(d1),
      paragraph: label,
      from: fc.constantFrom('once', 'will', 'the', 'nominate a point'),
      to: fc.constantFrom('twice', 'shall', 'may', ''),
    }),
  ),
  still(
    fc.record({
      type: fc.constantFrom('SupportAlternative', 'WithdrawFromAlternative'),
      draft: fc.constant(d1),
      alternative: fc.constantFrom('OP2#1.a', 'OP2#1.b', 'OP1#1.b', 'OP1#1.c'),
    }),
  ),
  still(
    fc.record({
      type: fc.constantFrom('ReserveParagraph', 'LiftReservation', 'ReopenParagraph'),
      draft: fc.constant(d1),
      paragraph: label,
    }),
  ),
  still(
    fc.record({
      type: fc.constant('AttachStatement'),
      draft: fc.constant(d1),
      kind: fc.constantFrom('reservation', 'dissociation'),
      text: fc.constantFrom('We read it so.', ' '),
    }),
  ),
  still(
    fc.record({
      type: fc.constant('HandInPaper'),
      kind: fc.constantFrom('roomPaper', 'statement'),
      title: fc.constant('Views'),
      language: fc.constant('en'),
      text: fc.constant(['We have views.']),
    }),
  ),
  still(
    fc.record({
      type: fc.constant('IssueCorrigendum'),
      document: fc.constantFrom({ kind: 'text', draft: d1 }, { kind: 'paper', paper: 'P1' }),
      corrections: fc.tuple(
        fc.record({ paragraph: label, text: fc.constantFrom('We see it so,', 'The text is short;') }),
      ),
    }),
  ),
  still(
    fc.record({
      type: fc.constant('IssueVersion'),
      draft: fc.constant(d1),
      version: fc.constantFrom('Rev.1', 'Rev.2'),
    }),
  ),
  fc
    .constantFrom(
      'BreakSilence',
      'ExtendSilence',
      'ReopenSilence',
      'AnnounceAdoption',
      'IssueDecision',
      'ExpireSilence',
    )
    .chain((type) =>
      moment.map((ahead): Timed => (now) => ({
        type,
        draft: d1,
        ...(type === 'BreakSilence' ? { how: 'objection' } : {}),
        ...(type === 'AnnounceAdoption' ? { symbol: 'DEC/1' } : {}),
        ...(type === 'ExtendSilence' || type === 'ReopenSilence' ? { deadline: now + ahead } : {}),
        ...(type === 'ExpireSilence' ? { due: now } : {}),
      })),
    ),
  fc
    .tuple(
      fc.constantFrom('settle', 'agreeParagraph', 'adReferendum', 'silence', 'adopt', 'timeLimit'),
      label,
      moment,
    )
    .map(([kind, paragraph, ahead]): Timed => (now) => ({
      type: 'PutQuestion',
      question: {
        kind,
        ...(kind === 'timeLimit' ? { state: 60_000, group: 120_000 } : { draft: d1 }),
        ...(kind === 'settle' ? { site: 'OP2#1', keep: 'OP2#1.b' } : {}),
        ...(kind === 'agreeParagraph' ? { paragraph } : {}),
        ...(kind === 'silence' ? { version: 'Rev.1', deadline: now + ahead } : {}),
        ...(kind === 'adopt' ? { symbol: 'DEC/1' } : {}),
      },
    })),
);

/** What delegations do; the rest is the Chair's. */
const ofDelegations = new Set([
  'RequestFloor',
  'WithdrawRequest',
  'YieldFloor',
  'RequestReply',
  'WithdrawReply',
  'RaisePointOfOrder',
  'WithdrawPointOfOrder',
  'Object',
  'WithdrawObjection',
  'ReplaceWords',
  'SupportAlternative',
  'WithdrawFromAlternative',
  'ReserveParagraph',
  'LiftReservation',
  'BreakSilence',
  'AttachStatement',
  'HandInPaper',
]);
const ofServer = new Set(['NoteArrival', 'NoteDeparture']);

export interface Step {
  /** A delegation's seat, and anyone who may try what is not theirs. */
  readonly delegation: SeatId;
  readonly astray: SeatId | undefined;
  readonly make: Timed;
  readonly after: number;
}
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    delegation: fc.constantFrom('ARV', 'ARV-2', 'BMR', 'CRV', 'KST').map(seat),
    astray: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: senders }),
    make: commands,
    after: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 90_000 }) },
      { weight: 1, arbitrary: fc.integer({ min: -5_000, max: 4_000_000 }) },
    ),
  }),
  { minLength: 30, maxLength: 120, size: 'max' },
);

/** Gives whose command it is; now and then somebody else tries. */
export function senderOf(step: Step, { type }: MeetingCommand): SeatId {
  if (step.astray !== undefined) return step.astray;
  if (ofDelegations.has(type)) return step.delegation;
  return seat(ofServer.has(type) ? 'organiser' : 'chair');
}

export interface Life {
  readonly room: Room;
  readonly facts: readonly MeetingFact[];
  readonly now: Millis;
}
/** Where a life begins: before a silence, or while one runs. */
export const beginnings = { issued: play(issued), silent: play(silent(issued)) };

/** Lives through random steps, clock included; what is allowed is folded, what is refused is not. */
export function live(begin: Told, taken: readonly Step[], seen: (before: Room, after: Room) => void): Life {
  let { room, facts, now } = begin;
  if (!room) throw new Error('no room');
  const take = (command: MeetingCommand, by: SeatId): boolean => {
    const before: Room | undefined = room;
    const decision = decide(room, command, by, now);
    if (!decision.ok) return false;
    for (const fact of decision.facts) room = frozen(evolve(room, fact));
    facts = [...facts, ...decision.facts];
    if (before && room) seen(before, room);
    return true;
  };
  for (const step of taken) {
    now = (now + step.after) as Millis;
    for (let due = dueAt(room); due && due.at <= now; due = dueAt(room))
      expect(take(due.command, seat('clock'))).toBe(true);
    const command = step.make(now) as MeetingCommand;
    take(command, senderOf(step, command));
  }
  return { room, facts, now };
}

/** Freezes a state through and through, so that whoever changes one in place is caught. */
function frozen<T>(state: T): T {
  if (typeof state !== 'object' || state === null || Object.isFrozen(state)) return state;
  Object.freeze(state);
  for (const part of Object.values(state)) frozen(part);
  return state;
}
