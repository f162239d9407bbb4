// Stories of a meeting: given what was said before, when one acts, it records facts or is refused by a rule.
import { expect } from 'vitest';
import { procedures } from '../../src/content/procedures/all.ts';
import type { DelegationCode, DraftId, Millis, SeatId } from '../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../src/kernel/meeting/commands.ts';
import { decide } from '../../src/kernel/meeting/decide.ts';
import { dueAt } from '../../src/kernel/meeting/dueAt.ts';
import type { MeetingFact, MeetingFactName } from '../../src/kernel/meeting/facts.ts';
import { evolve } from '../../src/kernel/meeting/folds.ts';
import type { QuestionPut } from '../../src/kernel/meeting/question.ts';
import type { Room } from '../../src/kernel/meeting/room.ts';
import type { MeetingRule } from '../../src/kernel/meeting/rules.ts';
import { outline } from '../../src/kernel/text/outline/outline.ts';
import { toBase } from '../../src/kernel/text/outline/toBase.ts';

/** One act: who, what, and how long after the act before it. Units: ms. */
export interface Said {
  readonly by: SeatId;
  readonly command: MeetingCommand;
  readonly after: number;
  /** The service was down since the act before: what fell due is done late. */
  readonly down?: true;
}

export const start = 1_800_000_000_000 as Millis;
export const minutes = (count: number) => (count * 60_000) as Millis;
export const seat = (name: string) => name as SeatId;
export const code = (name: string) => name as DelegationCode;
export const d1 = 'd1' as DraftId;

/** Gives an act, a second after the one before it. */
export function says(by: string, command: MeetingCommand, after = 1_000): Said {
  return { by: seat(by), command, after };
}

/** Gives an act some time after the one before it. */
export function later(by: string, after: number, command: MeetingCommand): Said {
  return says(by, command, after);
}

const delegations = ['ARV', 'BMR', 'CRV', 'KST'];

/** A room with a Chair, a secretary, four delegations of a head and a delegate each, an expert, an observer, a hall. */
export const seated: readonly Said[] = [
  says('organiser', {
    type: 'OpenRoom',
    room: 'r1',
    title: 'Standing Committee',
    procedure: procedures.osceDecision,
    timeZone: 'Europe/Vienna',
    language: 'en',
    demo: false,
    delegations: delegations.map((one) => ({ code: code(one), name: one })),
    groups: [
      { name: 'Compact', speaksFirst: true, members: [code('ARV'), code('BMR')] },
      { name: 'Four', speaksFirst: false, members: [code('CRV')] },
    ],
  }),
  ...(['chair', 'secretary', 'expert', 'observer', 'hall'] as const).map((role) =>
    says('organiser', { type: 'GiveSeat', seat: seat(role), role }),
  ),
  ...delegations.flatMap((one) =>
    (['head', 'delegate'] as const).map((role) =>
      says('organiser', {
        type: 'GiveSeat',
        seat: seat(role === 'head' ? one : `${one}-2`),
        role,
        delegation: code(one),
      }),
    ),
  ),
];

export const baseText = [
  'Draft decision on points of contact',
  '',
  'The Standing Committee,',
  '',
  'PP1 Recognizing the risk of misperception,',
  '',
  'OP1 Decides that participating States will nominate a point of contact;',
  '',
  'OP2 Requests the Secretariat to conduct a communication check once a year.',
  '',
].join('\n');

export const tabled = says('secretary', {
  type: 'TableDraft',
  draft: d1,
  title: 'Points of contact',
  symbol: 'VOSD.DD/12',
  language: 'en',
  paragraphs: toBase(outline(baseText)),
});

export const puts = (question: QuestionPut): Said => says('chair', { type: 'PutQuestion', question });
export const finds: Said = says('chair', { type: 'DeclareConsensus' });

/** In session, the draft on the table. */
export const opened: readonly Said[] = [...seated, tabled, says('chair', { type: 'CallToOrder' })];
/** The agenda adopted. */
export const underWay: readonly Said[] = [
  ...opened,
  says('secretary', {
    type: 'ProposeAgenda',
    items: [
      { item: '1', title: 'Opening' },
      { item: '2', title: 'Points of contact', draft: d1 },
    ],
  }),
  puts({ kind: 'agenda' }),
  finds,
];
/** Item 2 open, its list open. */
export const listed: readonly Said[] = [
  ...underWay,
  says('chair', { type: 'OpenItem', item: '2' }),
  says('chair', { type: 'OpenList' }),
];
export const raises = (by: string): Said => says(by, { type: 'RequestFloor' });

/** The draft issued as Rev.1, without brackets. */
export const issued: readonly Said[] = [
  ...listed,
  says('chair', { type: 'IssueVersion', draft: d1, version: 'Rev.1' }),
];
/** How long the stories' silence runs. */
export const span = minutes(60);

/** Puts d1 under silence and finds consensus; the deadline is `span` after the question. */
export function silent(before: readonly Said[]): readonly Said[] {
  const deadline = (momentOf(before) + 1_000 + span) as Millis;
  return [...before, puts({ kind: 'silence', draft: d1, version: 'Rev.1', deadline }), finds];
}

/** Gives the moment of the last of some acts. */
export function momentOf(acts: readonly Said[]): Millis {
  return acts.reduce((sum, { after }) => sum + after, start as number) as Millis;
}

export interface Told {
  readonly room: Room | undefined;
  readonly facts: readonly MeetingFact[];
  readonly now: Millis;
}

/** Plays acts, each of which must be allowed, with what falls due between them. */
export function play(acts: readonly Said[], told: Told = { room: undefined, facts: [], now: start }): Told {
  return acts.reduce<Told>((before, { by, command, after, down }) => {
    const now = (before.now + after) as Millis;
    const due = expire({ ...before, now }, down);
    const decision = decide(due.room, command, by, now);
    if (!decision.ok) throw new Error(`${by} may not ${command.type}: ${decision.refused}`);
    return { now, ...folded(due, decision.facts) };
  }, told);
}

/** Does what fell due by the moment told, each at its own second, or late when the service was down. */
export function expire(told: Told, down?: true): Told {
  const due = told.room && dueAt(told.room);
  if (!due || due.at > told.now) return told;
  const decision = decide(told.room, due.command, seat('clock'), down ? told.now : due.at);
  if (!decision.ok) throw new Error(`the clock may not ${due.command.type}: ${decision.refused}`);
  return expire({ now: told.now, ...folded(told, decision.facts) }, down);
}

function folded(told: Told, facts: readonly MeetingFact[]): Pick<Told, 'room' | 'facts'> {
  return {
    facts: [...told.facts, ...facts],
    room: facts.reduce<Room | undefined>((room, fact) => evolve(room, fact), told.room),
  };
}

/** Gives the room after some acts. */
export function roomAfter(...acts: readonly (Said | readonly Said[])[]): Room {
  const { room } = play(acts.flat());
  if (!room) throw new Error('no room was opened');
  return room;
}

/** Begins a story. */
export function given(...acts: readonly (Said | readonly Said[])[]) {
  const before = play(acts.flat());
  return {
    when({ by, command, after, down }: Said) {
      const now = (before.now + after) as Millis;
      const due = expire({ ...before, now }, down);
      const decision = decide(due.room, command, by, now);
      return {
        /** The names of the facts it leads to, in order; gives the room they make. */
        records(...names: readonly MeetingFactName[]): Room {
          expect(decision.ok ? decision.facts.map(({ type }) => type) : decision.refused).toEqual(names);
          const { room } = folded(due, decision.ok ? decision.facts : []);
          if (!room) throw new Error('no room');
          return room;
        },
        refuses(rule: MeetingRule): void {
          expect(decision.ok ? decision.facts.map(({ type }) => type) : decision.refused).toBe(rule);
          expect(decision.ok ? '' : decision.source).not.toBe('');
        },
      };
    },
  };
}
