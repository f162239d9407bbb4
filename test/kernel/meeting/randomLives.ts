// Random commands in the rooms of whole meetings: what the Chair would say next, what was said elsewhere, what anyone tries.
import type { DelegationCode, Millis, SeatId } from '../../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../../src/kernel/meeting/commands.ts';
import { formulas } from '../../../src/kernel/meeting/formulas.ts';
import type { Room } from '../../../src/kernel/meeting/room.ts';
import { calledIn } from '../../../src/kernel/meeting/tally.ts';
import { live, type Step } from '../../support/script.ts';
import { amendment, label } from '../../support/committee.ts';
import { d1, seat } from '../../support/story.ts';
import { adHoc, committee } from './transcripts/assembly.ts';
import { osce } from './transcripts/osce.ts';
import { ownBody } from './transcripts/ownBody.ts';

/** Gives numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
type Chance = () => number;
export const pick = <T>(random: Chance, all: readonly T[]): T | undefined =>
  all[Math.floor(random() * all.length)];

export interface Try {
  readonly by: SeatId;
  readonly command: MeetingCommand;
  readonly after: number;
}
type Act = Exclude<Step, { readonly heading: string }>;
const isAct = (step: Step): step is Act => !('heading' in step);

/** The acts and attempts of the meetings of each body. */
export const bodies = [osce, committee, adHoc, ownBody].map((lines) => live(lines).steps.filter(isAct));
const corpus = bodies.flat();

const seats = [
  'chair',
  'secretary',
  'ARV',
  'ARV-2',
  'BMR',
  'CRV',
  'CRV-2',
  'KST',
  'expert',
  'observer',
  'hall',
  'organiser',
  'clock',
  'stranger',
].map(seat);
const delegations = ['ARV', 'BMR', 'CRV', 'KST'].map(seat);

/** Gives what is tried next in a room: half of the time what the Chair or whoever is called would do. */
export function next(random: Chance, room: Room, now: Millis): Try {
  const after = random() < 0.95 ? Math.floor(random() * 60_000) : Math.floor(random() * 7_200_000) - 5_000;
  const kind = random();
  if (kind < 0.04) {
    const open = ofSilence(room, now) ?? ofPackage(random, room);
    if (open) return { after, ...open };
  }
  const due = kind < 0.3 ? expected(random, room, now) : undefined;
  if (due) return { ...due, after };
  if (kind < 0.45) return { ...(ofVote(random, room) ?? ofCorpus(random, room, now)), after };
  const said = ofCorpus(random, room, now);
  return { ...said, by: random() < 0.15 ? (pick(random, seats) ?? said.by) : said.by, after };
}

/** What comes too late to break a silence that runs. */
function ofSilence(room: Room, now: Millis): Try | undefined {
  const silence = room.silences.find(({ state }) => state === 'running');
  return (
    silence && {
      by: seat('KST'),
      command: { type: 'BreakSilence', draft: silence.draft, how: 'objection' },
      after: silence.deadline - now + 1,
    }
  );
}

/** What becomes of a package that is on the table. */
function ofPackage(random: Chance, room: Room): Omit<Try, 'after'> | undefined {
  const draft = room.drafts.find(({ packages }) => packages.some(({ state }) => state === 'tabled'));
  const tabled = draft?.packages.find(({ state }) => state === 'tabled');
  if (!draft || !tabled) return undefined;
  const named = { draft: draft.id, package: tabled.id };
  const type = pick(random, ['AcceptPackage', 'LeavePackage', 'WithdrawPackage'] as const) ?? 'AcceptPackage';
  return { by: type === 'WithdrawPackage' ? seat('chair') : seat('ARV'), command: { type, ...named } };
}

/** What the Chair's formulas perform. */
function expected(random: Chance, room: Room, now: Millis): Omit<Try, 'after'> | undefined {
  const spoken = formulas(room, now).flatMap(({ command }) => (command ? [command] : []));
  const command = random() < 0.7 ? spoken[0] : pick(random, spoken);
  return command && { by: seat('chair'), command };
}

/** What is done in a vote or a ballot that is open: answers, in a roll call mostly by whoever is called. */
function ofVote(random: Chance, room: Room): Omit<Try, 'after'> | undefined {
  const ballot = room.elections.find((one) => one.ballot !== undefined)?.ballot;
  const who = pick(random, delegations) ?? seat('KST');
  if (ballot) {
    const choices = ballot.candidates.filter(() => random() < 0.4).slice(0, ballot.places);
    if (random() < 0.7) return { by: who, command: { type: 'CastBallot', choices } };
    const ballots = ballot.cast.map((one, index) => ({
      receipt: `${one}${String(index)}`,
      choices: ballot.candidates.filter(() => random() < 0.4).slice(0, ballot.places),
    }));
    return { by: seat('chair'), command: { type: 'CountBallots', ballots } };
  }
  if (room.vote === undefined) return undefined;
  const called = calledIn(room.vote);
  const answer = pick(random, ['yes', 'no', 'abstain'] as const) ?? 'yes';
  if (called !== undefined && random() < 0.1)
    return { by: seat('secretary'), command: { type: 'PassOver', of: called } };
  if (random() < 0.1) return { by: seat('secretary'), command: { type: 'CastVote', answer, of: code(who) } };
  const by = room.vote.method === 'rollCall' && called !== undefined && random() < 0.8 ? seat(called) : who;
  return { by, command: { type: 'CastVote', answer } };
}

const code = (of: SeatId) => of.slice(0, 3) as DelegationCode;

/** What no meeting needed: other ways to change a text, a package given up, an amendment accepted, devices that go. */
const beside: readonly Omit<Try, 'after'>[] = [
  ...(
    [
      { type: 'EditParagraph', draft: d1, paragraph: label('OP1'), text: 'Decides otherwise;' },
      { type: 'InsertWords', draft: d1, paragraph: label('OP1'), after: 'Decides', insert: 'firmly' },
      { type: 'DeleteWords', draft: d1, paragraph: label('OP1'), delete: 'Decides' },
      { type: 'ProposeParagraph', draft: d1, afterParagraph: label('OP1'), text: 'Decides more;' },
      { type: 'DeleteParagraph', draft: d1, paragraph: label('OP2') },
      { type: 'MoveParagraph', draft: d1, paragraph: label('OP2'), afterParagraph: null },
      { type: 'LeavePackage', draft: d1, package: 'P1' },
      { type: 'AcceptAmendment', amendment: amendment('A1') },
      { type: 'LeaveSponsors', draft: d1 },
    ] satisfies readonly MeetingCommand[]
  ).map((command) => ({ by: seat('ARV'), command })),
  { by: seat('chair'), command: { type: 'WithdrawPackage', draft: d1, package: 'P1' } },
  { by: seat('chair'), command: { type: 'SetEverythingAgreed', draft: d1, on: true } },
  { by: seat('chair'), command: { type: 'SetEverythingAgreed', draft: d1, on: false } },
  { by: seat('chair'), command: { type: 'WithdrawQuestion' } },
  { by: seat('chair'), command: { type: 'CallOffElection' } },
  { by: seat('organiser'), command: { type: 'NoteDeparture', seat: seat('BMR') } },
];

/** What was said or tried in one of the meetings, with its moments as far ahead of now as they were then. */
function ofCorpus(random: Chance, room: Room, now: Millis): Omit<Try, 'after'> {
  const other = random() < 0.1 ? pick(random, beside) : undefined;
  if (other) return { ...other, command: named(random, room, other.command) };
  const act = pick(random, corpus);
  if (!act) throw new Error('no meeting was lived');
  const { by, command } = act.said;
  const there = named(random, room, moved(command, now - act.now));
  return { by, command: there };
}

/** Gives an act or attempt of a meeting, its moments as far ahead of now as they were then. */
export function asThen(act: Act | undefined, now: Millis): Try {
  if (!act) throw new Error('the meeting has no acts');
  return { by: act.said.by, command: moved(act.said.command, now - act.now), after: 1_000 };
}

const moments = new Set(['deadline', 'until', 'next', 'at', 'due']);
function moved<T>(value: T, by: number): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => [
    key,
    moments.has(key) && typeof one === 'number' ? one + by : moved(one as unknown, by),
  ]);
  return Object.fromEntries(entries) as T;
}

/** A motion, an amendment, a text of another meeting is now and then one of this room. */
function named(random: Chance, room: Room, command: MeetingCommand): MeetingCommand {
  const motion = room.motions[0]?.id;
  const amendment = pick(random, room.amendments)?.id;
  const draft = pick(random, room.drafts)?.id;
  const text = JSON.stringify(command)
    .replace(/"M\d+"/g, (old) => (motion !== undefined && random() < 0.8 ? `"${motion}"` : old))
    .replace(/"A\d+"/g, (old) => (amendment !== undefined && random() < 0.5 ? `"${amendment}"` : old))
    .replace(/"d\d"/g, (old) => (draft !== undefined && random() < 0.5 ? `"${draft}"` : old));
  return JSON.parse(text) as MeetingCommand;
}
