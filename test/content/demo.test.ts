// The demo room: its whole script goes through the one door, and leaves a living room.
import { describe, expect, test } from 'vitest';
import { demo } from '../../src/content/demo/demo.ts';
import scenario from '../../src/content/demo/scenario.json' with { type: 'json' };
import type { Millis } from '../../src/kernel/base/ids.ts';
import { decide } from '../../src/kernel/meeting/decide.ts';
import { dueAt } from '../../src/kernel/meeting/dueAt.ts';
import { formulas } from '../../src/kernel/meeting/formulas.ts';
import { evolve } from '../../src/kernel/meeting/folds.ts';
import type { MeetingFact } from '../../src/kernel/meeting/facts.ts';
import type { Room } from '../../src/kernel/meeting/room.ts';
import { speakers, timeLeft } from '../../src/kernel/meeting/views.ts';
import { openBrackets, printed } from '../../src/kernel/text/render.ts';
import { sitesIn } from '../../src/kernel/text/tree.ts';

const now = 1_800_000_123_456 as Millis;

function played(): { readonly room: Room; readonly facts: readonly MeetingFact[] } {
  let room: Room | undefined;
  const facts: MeetingFact[] = [];
  for (const { by, command, secondsBefore } of demo.script(now)) {
    const decision = decide(room, command, by, (now - secondsBefore * 1_000) as Millis);
    if (!decision.ok) throw new Error(`${by} may not ${JSON.stringify(command)}: ${decision.refused}`);
    for (const fact of decision.facts) {
      facts.push(fact);
      room = evolve(room, fact);
    }
  }
  if (!room) throw new Error('no room');
  return { room, facts };
}
const { room, facts } = played();
const [decision, calendar] = room.drafts;

describe('the demo room', () => {
  test('is told in order, up to a minute before now', () => {
    const moments = demo.script(now).map(({ secondsBefore }) => secondsBefore);
    expect(moments).toEqual([...moments].sort((a, b) => b - a));
    expect(moments.at(-1)).toBeLessThanOrEqual(120);
    expect(facts.at(-1)?.at).toBeLessThanOrEqual(now);
  });
  test('sits in French alphabetical order, accents ignored', () => {
    const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const names = room.delegations.map(
      ({ code }) => scenario.states.find((one) => one.code === code)?.nameFr ?? '',
    );
    expect(names).toHaveLength(12);
    expect(names.map(plain)).toEqual(names.map(plain).sort());
  });
  test('has every seat taken', () => {
    expect(room.seats).toHaveLength(29);
    expect(room.seats.every(({ present }) => present)).toBe(true);
  });
  test('is in its second sitting, on item 3, somebody speaking and others waiting, groups first', () => {
    expect([room.state, room.sittings.length, room.agenda, room.openItem]).toEqual([
      'open',
      2,
      'adopted',
      '3',
    ]);
    expect(timeLeft(room, now)).toBeGreaterThan(60_000);
    const waiting = speakers(room, now);
    expect(waiting.length).toBeGreaterThanOrEqual(4);
    expect(waiting[0]?.forGroup).toBeDefined();
    expect(room.items[2]?.replies).toHaveLength(1);
    expect(room.rulings.map(({ upheld }) => upheld)).toEqual([true, false]);
    expect(room.called?.paragraph).toBeDefined();
  });
  test('negotiates contested wording of up to four alternatives, one inside another', () => {
    const sites = decision?.paragraphs.flatMap(({ nodes }) => sitesIn(nodes)) ?? [];
    expect(sites.length).toBeGreaterThanOrEqual(7);
    expect(Math.max(...sites.map((site) => printed(site).length))).toBe(4);
    expect(openBrackets(decision ?? never())).toBeGreaterThan(
      decision?.paragraphs.reduce(
        (sum, { nodes }) => sum + nodes.filter((node) => 'site' in node).length,
        0,
      ) ?? 0,
    );
    expect(decision?.paragraphs.map(({ label }) => label)).toContain('OP2 bis');
    expect(decision?.versions.map(({ name }) => name)).toEqual(['Rev.1']);
    expect(decision?.packages).toMatchObject([{ id: 'P1', state: 'tabled' }]);
    expect(decision?.paragraphs.flatMap(({ reservations }) => reservations)).toHaveLength(1);
    expect(decision?.paragraphs.flatMap(({ notes }) => notes.tail)).toHaveLength(1);
    expect(decision?.polls).toHaveLength(1);
    expect(decision?.paragraphs.filter(({ agreed }) => agreed).map(({ label }) => label)).toEqual([
      'PP1',
      'OP4',
    ]);
  });
  test('has a second text under silence, to a full hour about a day ahead', () => {
    expect(calendar?.standing).toBe('silence');
    expect(room.silences).toMatchObject([{ draft: 'd2', state: 'running' }]);
    expect(dueAt(room)).toMatchObject({ command: { type: 'ExpireSilence' } });
    expect((dueAt(room)?.at ?? 0) % 3_600_000).toBe(0);
    expect((dueAt(room)?.at ?? 0) - now).toBeGreaterThan(20 * 3_600_000);
  });
  test('tells the Chair what to say next', () => expect(formulas(room, now)[0]?.command).toBeDefined());
  test('holds nothing of a delegation’s mandate', () => {
    const record = JSON.stringify(facts);
    for (const { mentorHint, profile } of scenario.states) {
      expect(record).not.toContain(mentorHint);
      expect(record).not.toContain(profile);
    }
    expect(record).not.toMatch(/utility|redLine|weight|reservationValue|noDecision/);
  });
});

function never(): never {
  throw new Error('the decision is not on the table');
}
