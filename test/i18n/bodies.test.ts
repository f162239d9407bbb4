import { expect, test } from 'vitest';
import { procedures } from '../../src/content/procedures/all.ts';
import { bodyName } from '../../src/i18n/bodyName.ts';
import { bodyNames } from '../../src/i18n/en/bodies.ts';

test('every body that ships has a name in each language', () =>
  expect(Object.values(procedures).map(({ name }) => name)).toEqual(Object.keys(bodyNames)));

test('a body of an organiser keeps its own', () => {
  expect(bodyName('Council of the Veltic Union')).toBe('Council of the Veltic Union');
  expect(bodyName('constructor')).toBe('constructor');
});
