import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Millis } from '../../../src/kernel/base/ids.ts';
import { carries, tallyOf, tellsMore } from '../../../src/kernel/meeting/tally.ts';
import type { Answer } from '../../../src/kernel/meeting/vote.ts';
import { code } from '../../support/story.ts';

const counted = (yes: number, no: number, abstain = 0) => ({ yes, no, abstain });
const answers = fc.array(fc.constantFrom<Answer>('yes', 'no', 'abstain'), { maxLength: 193 });
const ballots = (given: readonly Answer[]) =>
  given.map((answer, index) => ({ who: code(`D${index}`), answer, at: index as Millis }));

describe('a count', () => {
  test('by simple majority carries with one yes more than no', () => {
    expect(carries(counted(2, 1), 'simple')).toBe(true);
    expect(carries(counted(1, 0, 192), 'simple')).toBe(true);
  });
  test('with as many for as against is rejected', () => expect(carries(counted(5, 5), 'simple')).toBe(false));
  test('with exactly two thirds carries, with one less does not', () => {
    expect(carries(counted(2, 1), 'twoThirds')).toBe(true);
    expect(carries(counted(128, 64, 1), 'twoThirds')).toBe(true);
    expect(carries(counted(128, 65), 'twoThirds')).toBe(false);
    expect(carries(counted(127, 64), 'twoThirds')).toBe(false);
  });
  test('in which all abstain, or nobody votes, is rejected', () => {
    for (const majority of ['simple', 'twoThirds'] as const) {
      expect(carries(counted(0, 0, 193), majority)).toBe(false);
      expect(carries(counted(0, 0), majority)).toBe(false);
    }
  });
  test('counts each answer once', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { yes, no, abstain } = tallyOf(ballots(given));
        expect(yes + no + abstain).toBe(given.length);
        expect(yes).toBe(given.filter((one) => one === 'yes').length);
        expect(no).toBe(given.filter((one) => one === 'no').length);
      }),
    );
  });
  test('does not look at who abstains, and one yes more never makes it fail', () => {
    fc.assert(
      fc.property(fc.nat(193), fc.nat(193), fc.nat(193), (yes, no, abstain) => {
        for (const majority of ['simple', 'twoThirds'] as const) {
          const carried = carries(counted(yes, no, abstain), majority);
          expect(carries(counted(yes, no), majority)).toBe(carried);
          if (carried) expect(carries(counted(yes + 1, no), majority)).toBe(true);
          if (carried) expect(yes).toBeGreaterThan(no);
        }
      }),
    );
  });
});

test('a roll call tells more than a recorded vote, and that more than a show of plates', () => {
  expect(tellsMore('rollCall', 'recorded')).toBe(true);
  expect(tellsMore('recorded', 'plates')).toBe(true);
  expect(tellsMore('recorded', 'recorded')).toBe(false);
  expect(tellsMore('plates', 'rollCall')).toBe(false);
});
