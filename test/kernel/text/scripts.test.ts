import { describe, expect, test } from 'vitest';
import { mixesAlphabets } from '../../../src/kernel/text/scripts.ts';

describe('a word with letters of two alphabets', () => {
  test.each(['Сommittee', 'Stаte', 'Αthens', 'ICTՏ'])('%s is told', (word) => {
    expect(mixesAlphabets(word)).toBe(true);
  });
  test.each([
    'Committee',
    'Комитет',
    'A/RES/80/16',
    'Կոմիտե',
    'კომიტეტი',
    'اللجنة',
    '委员会',
    '42',
    'naïve',
    'ICT-related',
    'IT-компания',
  ])('%s is of one', (word) => {
    expect(mixesAlphabets(word)).toBe(false);
  });
});
