// Amendments in any order, against a model that knows strings alone.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Millis } from '../../../src/kernel/base/ids.ts';
import { amendmentOrder, touches } from '../../../src/kernel/meeting/amendments.ts';
import type { Amendment } from '../../../src/kernel/meeting/amendment.ts';
import { decide } from '../../../src/kernel/meeting/decide.ts';
import { evolve } from '../../../src/kernel/meeting/folds.ts';
import type { Room } from '../../../src/kernel/meeting/room.ts';
import { piecesOf } from '../../../src/kernel/text/strokes.ts';
import { tabled as paragraphsOf } from '../../../src/kernel/text/tabled.ts';
import { amends, inCommittee } from '../../support/committee.ts';
import { d1, roomAfter, says, tabled, type Said } from '../../support/story.ts';
import { textOf } from '../../support/texts.ts';
import { reword } from '../../support/committee.ts';

const runs = (full: number) => (process.env['PLACARD_LONG'] === '1' ? full : Math.ceil(full / 8));

/** Gives the committee with a text of one operative paragraph on the table. */
function roomWith(text: string): Room {
  const paragraphs = paragraphsOf([{ label: 'OP1', text }]);
  return roomAfter(
    ...inCommittee.map((said) =>
      said.command.type === 'TableDraft' ? { ...said, command: { ...tabledCommand, paragraphs } } : said,
    ),
  );
}
if (tabled.command.type !== 'TableDraft') throw new Error('the story tables a draft');
const tabledCommand = tabled.command;

/** Gives the room after an act, or the rule that refuses it. */
function after(room: Room, { by, command }: Said): Room | string {
  const decision = decide(room, command, by, (room.at + 1) as Millis);
  return decision.ok ? decision.facts.reduce<Room>(evolve, room) : decision.refused;
}

/** Words `from` up to but not including `to` give way to others. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly adds: readonly string[];
}
const span = (length: number, added: readonly string[]): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.nat(length), fc.nat(3), fc.array(fc.constantFrom(...added), { maxLength: 3 }))
    .map(([from, more, adds]) => ({ from, to: Math.min(length, from + more), adds }))
    .filter(({ from, to, adds }) => to > from || adds.length > 0);

const made = (words: readonly string[], { from, to, adds }: Span) =>
  words.toSpliced(from, to - from, ...adds);

/** Submits what leads to each wording; gives the room with those that change something. */
function submitted(base: Room, wordings: readonly string[]): Room {
  return wordings.reduce((room, wording) => {
    const next = after(room, amends('BMR', [reword('OP1', wording)]));
    return typeof next === 'string' ? room : next;
  }, base);
}
const accept = ({ id }: Amendment): Said => says('ARV', { type: 'AcceptAmendment', amendment: id });

/** Accepts amendments in an order; gives the room with those that could be made, and their ids. */
function accepted(room: Room, order: readonly Amendment[]) {
  let now = room;
  const taken: Amendment[] = [];
  for (const amendment of order) {
    const next = after(now, accept(amendment));
    if (typeof next === 'string') expect(next).toBe('amendmentStillFits');
    else {
      now = next;
      taken.push(amendment);
    }
  }
  return { room: now, taken };
}

describe('amendments adopted in any order', () => {
  const words = 'a b c d e f g h i j k l'.split(' ');
  const base = roomWith(words.join(' '));

  test('where none touches another, give what strings give, or the named conflict', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.array(span(words.length, ['x', 'y', 'z']), { minLength: 2, maxLength: 5 }),
        fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
        (spans, lots) => {
          const chosen = spans.reduce<readonly Span[]>((kept, one) => {
            const insertion = one.to === one.from;
            const apart = kept.every(({ from, to }) =>
              insertion && to === from ? from !== one.from : to <= one.from || one.to <= from,
            );
            return apart ? [...kept, one] : kept;
          }, []);
          const room = submitted(
            base,
            chosen.map((one) => made(words, one).join(' ')),
          );
          if (room.amendments.length < chosen.length) return; // One would leave no word.
          for (const one of room.amendments)
            for (const other of room.amendments) if (one !== other) expect(touches(one, other)).toBe(false);
          const order = room.amendments.toSorted(
            (one, other) =>
              (lots[room.amendments.indexOf(one)] ?? 0) - (lots[room.amendments.indexOf(other)] ?? 0),
          );
          const { room: last, taken } = accepted(room, order);
          const model = chosen
            .filter((_, index) => taken.some(({ id }) => id === room.amendments[index]?.id))
            .toSorted((one, other) => other.from - one.from || other.to - one.to)
            .reduce<readonly string[]>(made, words);
          expect(textOf(last)).toEqual(model.length === 0 ? [] : [model.join(' ')]);
          compared += 1;
        },
      ),
      { numRuns: runs(20_000) },
    );
    expect(compared).toBeGreaterThan(100);
  });

  test('whatever they touch, strike what the adopted ones strike, add what they add, and nothing else', () => {
    const marked = 'States shall report ( once ) a year , and the State shall check the report ;'.split(' ');
    const there = roomWith(marked.join(' '));
    const tokens = (text: string) => piecesOf(text).map((piece) => piece.text);
    fc.assert(
      fc.property(
        fc.array(span(marked.length, ['the', 'report', ',', 'twice', '(']), { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
        (spans, lots) => {
          const room = submitted(
            there,
            spans.map((one) => made(marked, one).join(' ')),
          );
          const order = room.amendments.toSorted(
            (one, other) =>
              (lots[room.amendments.indexOf(one)] ?? 0) - (lots[room.amendments.indexOf(other)] ?? 0),
          );
          const { room: last, taken } = accepted(room, order);
          const bag = [...marked];
          for (const stroke of taken.flatMap(({ edits }) => edits.flatMap(({ strokes }) => strokes))) {
            for (const word of tokens(stroke.struck)) {
              expect(bag).toContain(word);
              bag.splice(bag.indexOf(word), 1);
            }
            bag.push(...tokens(stroke.adds));
          }
          expect(textOf(last).flatMap(tokens).toSorted()).toEqual(bag.toSorted());
        },
      ),
      { numRuns: runs(20_000) },
    );
  });

  test('one alone gives the wording asked for', () => {
    fc.assert(
      fc.property(span(words.length, ['a', 'x', 'l']), (one) => {
        const wording = made(words, one).join(' ');
        const room = submitted(base, [wording]);
        const [first] = room.amendments;
        if (!first) return;
        const next = after(room, accept(first));
        expect(typeof next === 'string' ? next : textOf(next)).toEqual([wording]);
      }),
      { numRuns: runs(8_000) },
    );
  });
});

test('the suggested order names each pending one once, by its figures, and another one changes nothing among the rest', () => {
  const words = 'a b c d e f g h i j k l'.split(' ');
  const base = roomWith(words.join(' '));
  fc.assert(
    fc.property(fc.array(span(words.length, ['x', 'y']), { minLength: 2, maxLength: 6 }), (spans) => {
      const room = submitted(
        base,
        spans.map((one) => made(words, one).join(' ')),
      );
      const order = amendmentOrder(room, d1);
      const ids = order.map(({ amendment }) => amendment.id);
      expect(ids.toSorted()).toEqual(room.amendments.map(({ id }) => id).toSorted());
      for (const [index, one] of order.entries()) {
        const next = order[index + 1];
        if (next === undefined) continue;
        const further =
          one.amendment.removes.struck - next.amendment.removes.struck ||
          one.amendment.removes.added - next.amendment.removes.added;
        const earlier = room.amendments.indexOf(one.amendment) < room.amendments.indexOf(next.amendment);
        expect(further > 0 || (further === 0 && earlier)).toBe(true);
      }
      const before = { ...room, amendments: room.amendments.slice(0, -1) };
      const newest = room.amendments.at(-1)?.id;
      expect(amendmentOrder(before, d1).map(({ amendment }) => amendment.id)).toEqual(
        ids.filter((id) => id !== newest),
      );
    }),
    { numRuns: runs(8_000) },
  );
});
