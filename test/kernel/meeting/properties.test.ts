// What is true whatever anyone sends: checked over random commands from every seat.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/kernel/meeting/decide.ts';
import type { MeetingFact } from '../../../src/kernel/meeting/facts.ts';
import { evolve } from '../../../src/kernel/meeting/folds.ts';
import { formulas } from '../../../src/kernel/meeting/formulas.ts';
import type { Room } from '../../../src/kernel/meeting/room.ts';
import { speakers, timeLeft, voices, waitingTotal } from '../../../src/kernel/meeting/views.ts';
import { seat } from '../../support/story.ts';
import { beginnings, type Life, live, steps } from './randomMeeting.ts';

const runs = process.env['PLACARD_LONG'] === '1' ? 2_000 : 250;

const always = (check: (life: Life) => void, seen: (before: Room, after: Room) => void = () => undefined) =>
  fc.assert(
    fc.property(fc.constantFrom('issued', 'silent'), steps, (begin, taken) => {
      check(live(beginnings[begin], taken, seen));
    }),
    { numRuns: runs },
  );

describe('whatever is sent', { timeout: 600_000 }, () => {
  test('replay equals life, also after export and import', () =>
    always(({ room, facts }) => {
      const exported = facts.map((fact) => JSON.parse(JSON.stringify(fact)) as MeetingFact);
      expect(exported.reduce<Room | undefined>((state, fact) => evolve(state, fact), undefined)).toEqual(
        room,
      );
    }));
  test('a state is plain JSON', () =>
    always(({ room }) => expect(JSON.parse(JSON.stringify(room))).toEqual(room)));
  test('facts are numbered without a gap, and time never goes back', () =>
    always(({ facts }) => {
      facts.forEach(({ seq, at }, index) => {
        expect(seq).toBe(index + 1);
        expect(at).toBeGreaterThanOrEqual(facts[index - 1]?.at ?? 0);
      });
    }));
  test('nobody waits twice, and a queue stands only under an open item', () =>
    always(({ room }) => {
      for (const { waiting, replies, state } of room.items) {
        expect(new Set(waiting.map((one) => one.who)).size).toBe(waiting.length);
        expect(new Set(replies.map((one) => one.who)).size).toBe(replies.length);
        if (state !== 'open') expect(waiting.length + replies.length).toBe(0);
      }
    }));
  test('a silence that runs or awaits its announcement keeps the text closed', () =>
    always(({ room }) => {
      const held = room.silences.at(-1);
      const draft = room.drafts[0];
      const decided = room.decisions.length > 0;
      if (held)
        expect(draft?.standing).toBe(decided ? 'adopted' : held.state === 'broken' ? 'open' : 'silence');
    }));
  test('a text is adopted once, and its wording then never changes', () =>
    always(
      ({ room }) => expect(room.decisions.length).toBeLessThanOrEqual(1),
      (before, after) => {
        if (before.drafts[0]?.standing === 'adopted')
          expect(after.drafts[0]?.paragraphs).toEqual(before.drafts[0].paragraphs);
      },
    ));
  test('taking back gives what stood before, but for the plates raised meanwhile', () =>
    always(
      () => undefined,
      (before, after) => {
        if (after === before || after.entries.at(-1)?.what !== 'ActTakenBack') return;
        expect(after.floor).toEqual(before.undo?.before.floor);
        expect(after.items).toEqual(before.undo?.before.items);
        expect(after.undo).toBeUndefined();
      },
    ));
  test('taking back a decision gives what stood before it, and its question again', () => {
    let was: Room | undefined;
    return always(
      () => {
        was = undefined;
      },
      (before, after) => {
        if (after.decided && after.decided.seq > before.seq) was = before;
        const taken = after.entries.slice(-2).find(({ what }) => what === 'DecisionTakenBack');
        if (!was || !taken || taken.seq <= before.seq || before.decided?.seq !== was.seq + 1) return;
        const { draft, wording } = before.decided;
        expect(after.decided).toBeUndefined();
        expect(after.question).toEqual(was.question);
        expect([after.agenda, after.limits]).toEqual([was.agenda, was.limits]);
        // What was not about the text leaves it free: a silence may have been broken meanwhile.
        if (draft === undefined) return;
        expect([after.decisions, after.silences]).toEqual([was.decisions, was.silences]);
        expect(after.drafts[0]?.standing).toBe(was.drafts[0]?.standing);
        for (const { label, nodes } of wording?.paragraphs ?? [])
          expect(after.drafts[0]?.paragraphs.find((one) => one.label === label)?.nodes).toEqual(nodes);
      },
    );
  });
  test('views always answer', () =>
    always(({ room, now }) => {
      expect(waitingTotal(room, now)).toBeGreaterThanOrEqual(0);
      expect(speakers(room, now).length).toBe(
        room.items.find(({ item }) => item === room.openItem)?.waiting.length ?? 0,
      );
      expect((timeLeft(room, now) === undefined) === (room.floor === undefined)).toBe(true);
      const { spoken, silent: quiet } = voices(room);
      expect(spoken.length + quiet.length).toBe(room.openItem === undefined ? 0 : 4);
    }));
  test('what the Chair is offered to say, she may do', () =>
    always(({ room, now }) => {
      for (const { id, command } of formulas(room, now)) {
        if (!command) continue;
        const decision = decide(room, command, seat('chair'), now);
        expect([id, decision.ok ? '' : decision.refused]).toEqual([id, '']);
      }
    }));
});
