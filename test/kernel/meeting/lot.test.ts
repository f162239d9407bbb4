import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawn, drawnOrder } from '../../../src/kernel/meeting/lot.ts';
import { code } from '../../support/story.ts';

describe('a lot', () => {
  // Figures from the program in docs/record.md, run in another language.
  test('is drawn as the record’s description says', () => {
    expect(drawn('rivers/3/1760000003000', 193)).toBe(74);
    expect(drawn('r1/20/1800000020000', 24)).toBe(2);
  });
  test('is drawn anew where the last round is incomplete', () =>
    expect(['a/1/1', 'b/2/2', 'c/3/3'].map((seed) => drawn(seed, 2 ** 31 + 1))).toEqual([
      1424996000, 1176442411, 2087654078,
    ]));
  test('of nobody draws nobody', () => expect(drawnOrder('r/1/1', [])).toBeUndefined());
  test('of one draws that one', () => expect(drawnOrder('r/1/1', [code('ARV')])?.lot.first).toBe('ARV'));

  const seeds = fc
    .tuple(fc.stringMatching(/^[a-z0-9-]{1,20}$/), fc.nat(1_000_000), fc.nat(2_000_000_000_000))
    .map((parts) => parts.join('/'));
  const delegations = fc.uniqueArray(fc.stringMatching(/^[A-Z]{3}$/), { minLength: 1, maxLength: 193 });

  test('gives a rotation that begins with the one drawn, and the same when drawn again', () => {
    fc.assert(
      fc.property(seeds, delegations, (seed, names) => {
        const all = names.map(code);
        const draw = drawnOrder(seed, all);
        if (!draw) throw new Error('nobody was drawn');
        const at = all.indexOf(draw.lot.first);
        expect(draw.order).toEqual([...all.slice(at), ...all.slice(0, at)]);
        expect(at).toBe(drawn(draw.lot.seed, all.length));
        expect(drawnOrder(draw.lot.seed, all)).toEqual(draw);
      }),
    );
  });

  test('favours nobody', () => {
    const counts = Array.from({ length: 24 }, () => 0);
    for (let seq = 1; seq <= 24_000; seq++) {
      const place = drawn(`r1/${seq}/${1_800_000_000_000 + seq * 1_000}`, 24);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    // A thousand each: chi-squared with 23 degrees of freedom stays under 50 but once in a thousand.
    expect(counts.reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0)).toBeLessThan(50);
  });
});
