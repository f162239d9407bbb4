// A meeting written down as it goes: what is said, what is tried and not in order, under headings.
import { expect } from 'vitest';
import type { Millis } from '../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../src/kernel/meeting/commands.ts';
import { decide, rulesOf } from '../../src/kernel/meeting/decide.ts';
import { dueAt } from '../../src/kernel/meeting/dueAt.ts';
import type { MeetingFact } from '../../src/kernel/meeting/facts.ts';
import { evolve } from '../../src/kernel/meeting/folds.ts';
import type { Room } from '../../src/kernel/meeting/room.ts';
import type { MeetingRule } from '../../src/kernel/meeting/rules.ts';
import { clock } from '../../src/kernel/meeting/sender.ts';
import { expire, play, type Said, start, type Told } from './story.ts';

/** An act that is not in order, by the rule that forbids it. */
export interface Attempt extends Said {
  readonly refused: MeetingRule;
  /** It is judged in the moment before the clock has acted. */
  readonly beforeTheClock?: true;
}
/** A heading, an act, an attempt, or what depends on how the room stands. */
export type Line = string | Said | Attempt | ((room: Room) => readonly Line[]);

/** Gives an act that a rule forbids. */
export const no = (refused: MeetingRule, said: Said): Attempt => ({ ...said, refused });

/** What was said or tried, with the room it was said in and what came of it. */
export type Step =
  | { readonly heading: string }
  | {
      readonly said: Said;
      readonly before: Room | undefined;
      readonly now: Millis;
      readonly facts: readonly MeetingFact[];
      readonly refused?: MeetingRule;
      readonly source?: string;
    };

/** Lives a meeting line by line; every act is allowed and every attempt refused, by the rule it names. */
export function live(lines: readonly Line[]): { readonly steps: readonly Step[]; readonly told: Told } {
  const steps: Step[] = [];
  let told: Told = { room: undefined, facts: [], now: start };
  const take = (line: Line): void => {
    if (typeof line === 'string') steps.push({ heading: line });
    else if (typeof line === 'function') {
      if (!told.room) throw new Error('no room is open');
      line(told.room).forEach(take);
    } else if ('refused' in line) steps.push(attempt(told, line));
    else {
      const now = (told.now + line.after) as Millis;
      const due = expire({ ...told, now }, line.down);
      const fell = told.room && dueAt(told.room);
      if (fell && fell.at <= now) {
        const said = { by: clock, command: fell.command, after: 0 };
        steps.push({ said, before: told.room, now: fell.at, facts: due.facts.slice(told.facts.length) });
      }
      const after = play([{ ...line, after: now - due.now }], { ...due, now });
      steps.push({ said: line, before: due.room, now, facts: after.facts.slice(due.facts.length) });
      told = after;
    }
  };
  lines.forEach(take);
  return { steps, told };
}

function attempt(told: Told, { by, command, after, refused, beforeTheClock }: Attempt): Step {
  const now = (told.now + after) as Millis;
  const room = beforeTheClock ? told.room : expire({ ...told, now }).room;
  const decision = decide(room, command, by, now);
  const got = decision.ok ? 'allowed' : decision.refused;
  expect(`${by} ${command.type}: ${got}`).toBe(`${by} ${command.type}: ${refused}`);
  const source = decision.ok ? '' : decision.source;
  return { said: { by, command, after }, before: room, now, facts: [], refused, source };
}

/** Gives what kind of act a command is: a question or a vote by what it puts. */
export function kindOf(command: MeetingCommand, room: Room | undefined): string {
  if (command.type === 'PutQuestion') return `PutQuestion ${command.question.kind}`;
  if (command.type === 'DeclareConsensus') return `PutQuestion ${room?.question?.put.kind ?? ''}`;
  return command.type === 'PutToVote' ? `PutToVote ${command.on.kind}` : command.type;
}

/** Which rules refused, and which held, in a meeting. */
export interface Exercised {
  readonly refused: ReadonlySet<MeetingRule>;
  readonly held: ReadonlySet<MeetingRule>;
}

/**
 * Gives the rules that a meeting exercised. A rule held where an act that it is asked of went past it;
 * one that the text alone asks, where an act of a kind that it refused was allowed.
 */
export function exercised(steps: readonly Step[]): Exercised {
  const refused = new Set<MeetingRule>();
  const held = new Set<MeetingRule>();
  const allowed = new Set<string>();
  const byKind = new Map<MeetingRule, Set<string>>();
  for (const step of steps) {
    if ('heading' in step) continue;
    const { said, before } = step;
    const asked = before === undefined ? [] : rulesOf(before, said.command);
    const kind = kindOf(said.command, before);
    if (step.refused === undefined) {
      allowed.add(kind);
      for (const rule of [...asked, ...ofEveryAct]) held.add(rule);
    } else {
      refused.add(step.refused);
      byKind.set(step.refused, new Set([...(byKind.get(step.refused) ?? []), kind]));
      const place = asked.findIndex((rule) => rule === step.refused);
      for (const rule of asked.slice(0, Math.max(0, place))) held.add(rule);
    }
  }
  for (const [rule, kinds] of byKind) if ([...kinds].some((kind) => allowed.has(kind))) held.add(rule);
  return { refused, held };
}

/** Whatever is allowed, is allowed in an open room to one with a seat, in a body that has it. */
const ofEveryAct = ['roomIsOpened', 'senderHasASeat', 'bodyHasIt'] as const;

/** Gives the room that a record folds to. */
export function folded(facts: readonly MeetingFact[]): Room | undefined {
  return facts.reduce<Room | undefined>((room, fact) => evolve(room, fact), undefined);
}
