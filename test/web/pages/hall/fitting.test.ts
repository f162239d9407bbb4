import { expect, test } from 'vitest';
import { fittingOf } from '../../../../src/web/pages/hall/fitting.ts';

test('three short names fit beside the speaker, of longer ones fewer, one always', () => {
  expect(fittingOf([])).toBe(0);
  expect(fittingOf(['Canada', 'Armenia'])).toBe(2);
  expect(fittingOf(['Lorun', 'Ilmara', 'Galdir', 'Dolenia'])).toBe(3);
  expect(fittingOf(['Armenia', 'Canada', 'Russian Federation', 'Iceland'])).toBe(2);
  expect(fittingOf(['Bosnia and Herzegovina', 'Russian Federation', 'Iceland'])).toBe(2);
  expect(fittingOf(['The United Kingdom of Great Britain and Northern Ireland', 'Iceland'])).toBe(1);
});

test('for whom a delegation speaks takes the room of another plate', () => {
  const names = ['Lorun', 'Ilmara', 'Galdir', 'Dolenia'];
  expect(fittingOf(names, [true, false, false])).toBe(2);
  expect(fittingOf(names, [false, false, true])).toBe(2);
  expect(fittingOf(names, [true, true, false])).toBe(1);
});
