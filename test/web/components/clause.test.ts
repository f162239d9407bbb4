import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DelegationCode, SiteId, WordId } from '../../../src/kernel/base/ids.ts';
import type { Node } from '../../../src/kernel/text/draft.ts';
import { isSite } from '../../../src/kernel/text/tree.ts';
import { clausesOf, lengthBehind, lengthOf } from '../../../src/web/components/clause.ts';

const words = (count: number, from = 0): readonly Node[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `0.${from + index}` as WordId,
    text: `word${from + index}`,
    space: true,
  }));
const place = (name: string, length = 3): Node => ({
  site: name as SiteId,
  letters: 2,
  alternatives: [
    { letter: 'a', nodes: words(length, 1000), holders: [] },
    { letter: 'b', nodes: words(length, 2000), holders: ['ARV' as DelegationCode] },
  ],
});

describe('the hall display', () => {
  test('shows a paragraph whole when it can be read from the back', () => {
    const nodes = [...words(5), place('OP1#1'), ...words(5, 10)];
    expect(clausesOf(nodes, 400)).toMatchObject({ parts: [nodes], left: 0 });
  });

  test('shows of a long paragraph the clause around its bracket, and an ellipsis on either side', () => {
    const nodes = [...words(80), place('OP1#1'), ...words(80, 100)];
    const { parts, left } = clausesOf(nodes, 400);
    expect(parts).toHaveLength(3);
    expect([parts[0], parts[2], left]).toEqual([null, null, 0]);
    expect(parts[1]?.some(isSite)).toBe(true);
  });

  test('says how many open places it does not show', () => {
    const nodes = [1, 2, 3, 4].flatMap((index) => [...words(40, index * 100), place(`OP1#${index}`, 12)]);
    const { parts, left } = clausesOf(nodes, 400);
    const shown = parts.flatMap((part) => part ?? []).filter(isSite).length;
    expect(left).toBeGreaterThan(0);
    expect(shown + left).toBe(4);
  });

  test('shows the beginning of a long paragraph that has nothing open', () => {
    const { parts, length } = clausesOf(words(200), 400);
    expect(parts.at(-1)).toBeNull();
    expect(length).toBeLessThanOrEqual(400);
  });

  test('keeps the order of the text and never shows a word twice', () => {
    const node = fc.oneof({ weight: 8, arbitrary: fc.constant('word') }, fc.constant('place'));
    fc.assert(
      fc.property(fc.array(node, { maxLength: 160 }), (kinds) => {
        const nodes = kinds.flatMap((kind, index) =>
          kind === 'word' ? words(1, index) : [place(`P#${index}`)],
        );
        const { parts, left } = clausesOf(nodes, 300);
        const shown = parts.flatMap((part) => part ?? []);
        const places = shown.map((one) => nodes.indexOf(one));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(shown.filter(isSite).length + left).toBe(nodes.filter(isSite).length);
        if (lengthOf(nodes) > 300 && left === 0 && !nodes.some(isSite))
          expect(lengthOf(shown)).toBeLessThanOrEqual(300);
      }),
    );
  });

  test('leaves room for who reserves behind a long paragraph', () => {
    const reservations = ['CRV', 'JSR'].map((by) => ({ by: by as DelegationCode }));
    const behind = lengthBehind({ reservations, questions: [] });
    expect(behind).toBeGreaterThanOrEqual(' (CRV, JSR reserve)'.length);
  });
});
