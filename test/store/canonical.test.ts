import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, isRecordable } from '../../src/store/canonical.ts';

const whole = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
const text = fc.string({ unit: 'binary' }).filter(isRecordable);
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    whole,
    text,
    fc.array(tie('value')),
    fc.dictionary(text, tie('value')),
  ),
})).value;

/** Gives the same value with the members of every object in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, one]) => [name, turned(one)]),
  );
}

describe('canonical JSON', () => {
  test('sorts names by UTF-16 code units and escapes as the example of RFC 8785 does', () => {
    const names = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect([...canonical(names).matchAll(/:"([^"]*)"/g)].map(([, one]) => one)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
    expect(canonical('\u20ac$\u000f\nA\'B"\\\\"/')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"');
  });

  test('reads back as what was written', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonical(value))).toEqual(value);
      }),
    );
  });

  test('is the same whatever the order of members', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonical(turned(value))).toBe(canonical(value));
      }),
    );
  });

  test('has one spelling: what is canonical is written again as it stands', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value));
      }),
    );
  });

  test('leaves out what is not there, and writes minus nought as nought', () => {
    expect(canonical({ a: undefined, b: -0 })).toBe('{"b":0}');
  });

  test.each([
    ['NUL', 'a\0b'],
    ['the first half of a pair', 'a\ud800b'],
    ['the second half of a pair', '\udc00'],
    ['pairs the wrong way round', '\udc00\ud800'],
    ['NUL in a name', { 'a\0': 1 }],
    ['a fraction', 0.5],
    ['a number too large to be exact', 2 ** 53],
    ['no number', Number.NaN],
    ['nothing in a list', [undefined]],
    ['a function', () => 1],
    ['a big integer', 1n],
  ])('refuses %s', (_, value) => {
    expect(() => canonical(value)).toThrow(TypeError);
  });
});
