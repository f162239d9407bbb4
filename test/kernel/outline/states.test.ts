import { expect, test } from 'vitest';
import { osceParticipating, states, unMembers } from '../../../src/content/states.ts';

test('57 participating States sit in French alphabetical order', () => {
  const hall = osceParticipating('fr').map((one) => one.name);
  expect(hall).toHaveLength(57);
  expect([hall[0], hall[1]]).toEqual(['Albanie', 'Allemagne']);
  expect(hall.indexOf('Espagne')).toBeLessThan(hall.indexOf("États-Unis d'Amérique"));
  expect(hall.indexOf("États-Unis d'Amérique")).toBeLessThan(hall.indexOf('Finlande'));
});
test('193 Members sit in English alphabetical order, each State at one place', () => {
  expect(unMembers('en')).toHaveLength(193);
  expect(unMembers('en')[0]?.name).toBe('Afghanistan');
  expect(new Set(states.map((state) => state.orderFr)).size).toBe(194);
});
