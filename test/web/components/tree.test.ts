import { expect, test } from 'vitest';
import type { DelegationCode, SiteId, WordId } from '../../../src/kernel/base/ids.ts';
import type { Alternative, Site } from '../../../src/kernel/text/draft.ts';
import { holdersOf, silentOn } from '../../../src/web/components/tree.ts';

const code = (name: string) => name as DelegationCode;
const word = (name: string) => ({ id: `0.${name}` as WordId, text: name, space: true });
const wording = (
  letter: string,
  nodes: Alternative['nodes'],
  holders: readonly string[] = [],
): Alternative => ({
  letter,
  nodes,
  holders: holders.map(code),
});

/** “[[once / twice ARV BMR] a year / at intervals KST]”. */
const inner: Site = {
  site: 'OP2#1' as SiteId,
  letters: 2,
  alternatives: [wording('a', [word('once')]), wording('b', [word('twice')], ['ARV', 'BMR'])],
};
const outer: Site = {
  site: 'OP2#2' as SiteId,
  letters: 2,
  alternatives: [
    wording('a', [inner, word('a'), word('year')], ['CRV', 'ARV']),
    wording('b', [word('at'), word('intervals')], ['KST']),
  ],
};

test('who holds a wording within another holds that other too, once', () => {
  expect(outer.alternatives.map(holdersOf)).toEqual([['CRV', 'ARV', 'BMR'], ['KST']]);
});

test('whoever holds a wording within a place has stated a position on it', () => {
  const codes = ['ARV', 'BMR', 'CRV', 'KST', 'LRN'].map(code);
  expect(silentOn(outer, codes)).toEqual(['LRN']);
});
