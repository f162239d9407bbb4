import { expect, test } from 'vitest';
import type { Millis } from '../../../src/kernel/base/ids.ts';
import { markPassed } from '../../../src/web/components/timeMarks.ts';

const ms = (seconds: number) => (seconds * 1000) as Millis;

test('the time left is called once at 60, 30 and 0 s, and not before or after', () => {
  const left = Array.from({ length: 80 }, (_, second) => ms(70 - second));
  const called = left.flatMap((now, index) => markPassed(left[index - 1], now) ?? []);
  expect(called).toEqual(['minute', 'half', 'over']);
});
test('a page that slept past several marks hears the last alone', () =>
  expect(markPassed(ms(65), ms(-2))).toBe('over'));
test('nothing is called when nobody speaks or when time is given back', () => {
  expect(markPassed(undefined, ms(30))).toBeUndefined();
  expect(markPassed(ms(10), ms(90))).toBeUndefined();
});
