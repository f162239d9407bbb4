import { describe, expect, test } from 'vitest';
import type { DraftId, ParagraphLabel, SeatId } from '../../../../src/kernel/base/ids.ts';
import { isFresh, type Kept, keptIn, keyOf } from '../../../../src/web/pages/room/drafts.ts';
import { fitted, oneLine } from '../../../../src/web/pages/room/writing.ts';

const seat = 'lrn' as SeatId;
const draft = 'd1' as DraftId;
const label = 'OP2 bis' as ParagraphLabel;

/** A storage like the browser's, in memory. */
function storage(held: { readonly [key: string]: string }): Storage {
  const map = new Map(Object.entries(held));
  return {
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    clear: () => map.clear(),
  };
}
const kept = (at: number, fresh = false): Kept => ({
  key: keyOf('room', seat, draft, label, fresh),
  draft,
  paragraph: label,
  text: 'one working day;',
  rationale: '',
  base: '24 hours;',
  at,
  note: false,
});

describe('drafts of a seat', () => {
  test('are given oldest first, of this seat and room alone', () => {
    const [older, newer] = [kept(1, true), kept(2)];
    const held = storage({
      [newer.key]: JSON.stringify(newer),
      [older.key]: JSON.stringify(older),
      [keyOf('room', 'kst' as SeatId, draft, label)]: JSON.stringify(kept(3)),
      [keyOf('other', seat, draft, label)]: JSON.stringify(kept(4)),
      'placard.theme': 'dark',
    });
    expect(keptIn(held, 'room', seat)).toEqual([older, newer]);
    expect(isFresh(older)).toBe(true);
    expect(isFresh(newer)).toBe(false);
  });
  test('what is no draft is left alone', () => {
    const key = keyOf('room', seat, draft, label);
    for (const broken of ['', '{', 'null', '[]', '{"text":1}', JSON.stringify({ ...kept(1), note: 'no' })])
      expect(keptIn(storage({ [key]: broken }), 'room', seat)).toEqual([]);
  });
});

describe('writing into a paragraph', () => {
  test('what is pasted comes on one line', () => {
    expect(oneLine('one\r\ntwo\tthree\u2028four')).toBe('one two three four');
  });
  test('words that are inserted bring the spaces they need', () => {
    expect(fitted('inter alia', 'shall,', 'reply')).toBe(' inter alia ');
    expect(fitted('as appropriate', 'may reply, ', ';')).toBe('as appropriate');
    expect(fitted('where applicable', '', '')).toBe('where applicable');
  });
});
