// Random commands, spread over roles and bodies: no illegal state, no refusal without rule, source and sentence.
import { expect, test } from 'vitest';
import { ruleSentences } from '../../../src/i18n/en/rules.ts';
import type { Millis } from '../../../src/kernel/base/ids.ts';
import { openingOf } from '../../../src/kernel/meeting/beside.ts';
import { consultationOf, mayEnter } from '../../../src/kernel/meeting/consultations.ts';
import { decide } from '../../../src/kernel/meeting/decide.ts';
import { dueAt } from '../../../src/kernel/meeting/dueAt.ts';
import type { MeetingFact } from '../../../src/kernel/meeting/facts.ts';
import { evolve } from '../../../src/kernel/meeting/folds.ts';
import type { Room } from '../../../src/kernel/meeting/room.ts';
import type { MeetingRule } from '../../../src/kernel/meeting/rules.ts';
import { clock, organiser } from '../../../src/kernel/meeting/sender.ts';
import { broken } from './invariants.ts';
import { start } from '../../support/story.ts';
import { asThen, bodies, chance, next, pick, type Try } from './randomLives.ts';

const long = process.env['PLACARD_LONG'] === '1';
const all = long ? 1_000_000 : 25_000;
const inOneLife = 120;
const seed = Number(process.env['PLACARD_SEED'] ?? Date.now() % 1_000_000_007);

const refusals = new Map<MeetingRule, number>();
const commands = new Map<string, { allowed: number; refused: number }>();
let tried = 0;

/** Judges one command and folds what it leads to; says what is wrong with either. */
function take<R extends Room | undefined>(
  room: R,
  { by, command }: Omit<Try, 'after'>,
  now: Millis,
  facts: MeetingFact[],
): Room | R {
  tried += 1;
  const decision = decide(room, command, by, now);
  const count = commands.get(command.type) ?? { allowed: 0, refused: 0 };
  commands.set(command.type, count);
  if (!decision.ok) {
    count.refused += 1;
    const { refused, source } = decision;
    refusals.set(refused, (refusals.get(refused) ?? 0) + 1);
    if (!source || !ruleSentences[refused]) throw new Error(`${refused}: no source or sentence`);
    if (room && room.procedure.rules[refused] == null)
      throw new Error(`${refused}: the body has no such rule`);
    return room;
  }
  count.allowed += 1;
  let after: Room | R = room;
  for (const fact of decision.facts) after = frozen(evolve(after, fact));
  facts.push(...decision.facts);
  const wrong = room && after && broken(room, after, decision.facts);
  if (wrong !== undefined) throw new Error(`broken: ${wrong}`);
  return after;
}

/** Does what fell due; the clock may always do it. */
function atTheClock(
  begin: Room | undefined,
  now: Millis,
  facts: MeetingFact[],
  late: boolean,
): Room | undefined {
  let room = begin;
  for (let due = room && dueAt(room); due && due.at <= now; due = room && dueAt(room)) {
    const before: Room | undefined = room;
    room = take(room, { by: clock, command: due.command }, late ? now : due.at, facts);
    if (room === before) throw new Error(`the clock may not ${due.command.type}`);
  }
  return room;
}

/** Lives on from some moment of a whole meeting, whose own acts and attempts come between what is random. */
function lives(random: () => number): void {
  const steps = pick(random, bodies) ?? [];
  let place = Math.floor(random() * random() * steps.length);
  const facts: MeetingFact[] = steps.slice(0, place).flatMap((one) => one.facts);
  let room = facts.reduce<Room | undefined>((state, fact) => evolve(state, fact), undefined);
  let now = room?.at ?? start;
  const last: string[] = [];
  for (let step = 0; step < inOneLife; step += 1) {
    const own = random() < 0.45 || room === undefined ? steps[place] : undefined;
    if (own) place += 1;
    const tries = own || !room ? asThen(own ?? steps[0], now) : next(random, room, now);
    now = (now + tries.after) as Millis;
    last.push(`${tries.by} ${JSON.stringify(tries.command).slice(0, 300)}`);
    try {
      // Now and then a command comes in the moment before the clock has acted, or the service was down.
      if (random() < 0.7) room = atTheClock(room, now, facts, random() < 0.1);
      room = take(room, tries, now, facts);
      const formed = facts.at(-1);
      if (room && formed?.type === 'ConsultationFormed' && formed.seq === room.seq)
        livesBelow(random, room, formed, last);
    } catch (error) {
      throw new Error(`${String(error)}\nseed ${String(seed)}\n${last.slice(-12).join('\n')}`, {
        cause: error,
      });
    }
  }
  const exported = JSON.parse(JSON.stringify(facts)) as typeof facts;
  const again = exported.reduce<Room | undefined>((state, fact) => evolve(state, fact), undefined);
  expect(again).toEqual(room);
  expect(JSON.parse(JSON.stringify(room))).toEqual(room);
}

/** Lives for a while in the room of a consultation, where its facilitator is in the Chair's place. */
function livesBelow(
  random: () => number,
  room: Room,
  { consultation, facilitator, at }: MeetingFact<'ConsultationFormed'>,
  last: string[],
): void {
  const formed = consultationOf(room, consultation);
  if (!formed) throw new Error('the consultation is not in the room');
  const facts = [...openingOf(room, formed, at)];
  let below = facts.reduce<Room | undefined>((state, fact) => frozen(evolve(state, fact)), undefined);
  let now = at;
  for (const { seat, delegation } of room.seats) {
    const role = seat === facilitator ? undefined : mayEnter(room, formed, seat);
    const command = { type: 'GiveSeat', seat, ...(delegation && { delegation }) } as const;
    if (role) below = take(below, { by: organiser, command: { ...command, role } }, now, facts);
  }
  for (let step = 0; below && step < inOneLife / 10; step += 1) {
    const tries = next(random, below, now);
    const by = tries.by === 'chair' && random() < 0.8 ? facilitator : tries.by;
    const ends =
      random() < 0.01 ? ({ by: organiser, command: { type: 'EndConsultation' } } as const) : undefined;
    now = (now + Math.max(0, tries.after)) as Millis;
    last.push(`below: ${by} ${JSON.stringify(tries.command).slice(0, 300)}`);
    below = take(below, ends ?? { by, command: tries.command }, now, facts);
  }
  expect(facts.reduce<Room | undefined>((state, fact) => evolve(state, fact), undefined)).toEqual(below);
}

/** Freezes a state through and through, so that whoever changes one in place is caught. */
function frozen<T>(state: T): T {
  if (typeof state !== 'object' || state === null || Object.isFrozen(state)) return state;
  Object.freeze(state);
  for (const part of Object.values(state)) frozen(part);
  return state;
}

test('whatever is sent, no room is ever what it may not be', { timeout: 3_600_000 }, () => {
  const random = chance(seed);
  while (tried < all) lives(random);
  const rules = new Set(
    bodies.flatMap((steps) =>
      Object.entries(procedureOf(steps))
        .filter(([, one]) => one !== null)
        .map(([rule]) => rule),
    ),
  );
  const never = [...rules].filter((rule) => !refusals.has(rule as MeetingRule));
  const unexpected = never.filter((rule) => rule !== 'wordingIsConsentedTo');
  const idle = [...commands].filter(([, { allowed }]) => allowed === 0).map(([name]) => name);
  console.log(
    [
      `seed ${String(seed)}: ${String(tried)} commands of ${String(commands.size)} kinds, ${String(refusals.size)} rules reached of ${String(rules.size)}`,
      `never reached: ${never.join(', ') || 'none'}`,
      `never allowed: ${idle.join(', ') || 'none'}`,
    ].join('\n'),
  );
  // A streamlining is put to the whole room, so that nobody's consent is left out.
  if (long) expect([unexpected, idle]).toEqual([[], []]);
});

function procedureOf(steps: (typeof bodies)[number]) {
  const [first] = steps.flatMap(({ facts }) => facts);
  return first?.type === 'RoomOpened' ? first.procedure.rules : {};
}
