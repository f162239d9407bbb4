// What is printed in the convention's notation is read back as it stood.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ParagraphLabel, Party, SiteId, WordId } from '../../../src/kernel/base/ids.ts';
import type { Alternative, Node, Paragraph } from '../../../src/kernel/text/draft.ts';
import { outline } from '../../../src/kernel/text/outline/outline.ts';
import { toBase } from '../../../src/kernel/text/outline/toBase.ts';
import { printed, renderParagraph } from '../../../src/kernel/text/render.ts';
import { cut } from '../../../src/kernel/text/words.ts';

const wordings = fc
  .array(
    fc.constantFrom(
      'shall',
      'States',
      'A/RES/80/16',
      'peace,',
      '“quoted”',
      '(once)',
      '/',
      '-',
      'and/or',
      '—',
      'доклад;',
      'قرار',
      '决定',
      '5.2',
      'e.g.',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((words) => words.join(' '));
const holders = fc.uniqueArray(fc.constantFrom('ARV', 'BMR', 'CRV', 'FNW', 'ILM', 'KST', 'EU'), {
  maxLength: 3,
});
const words = wordings.map((text): readonly Node[] =>
  cut(text).map((piece) => ({ id: '0.0' as WordId, ...piece })),
);

function nodes(depth: number): fc.Arbitrary<readonly Node[]> {
  return depth === 0
    ? words
    : fc.array(fc.oneof(words, site(depth)), { minLength: 1, maxLength: 3 }).map((parts) => parts.flat());
}
/** A base, held or not, and what was proposed beside it; an empty one has holders, else it is not printed. */
function site(depth: number): fc.Arbitrary<readonly Node[]> {
  const held = holders.filter((all) => all.length > 0);
  const proposed = fc.tuple(nodes(depth - 1), held);
  return fc
    .tuple(
      fc.option(nodes(depth - 1), { nil: [] }),
      holders,
      fc.array(proposed, { minLength: 1, maxLength: 3 }),
      fc.option(held),
    )
    .map(([base, defended, others, deleted]): readonly Node[] => {
      const all: readonly Omit<Alternative, 'letter'>[] = [
        { nodes: base, holders: defended.map(party) },
        ...others.map(([inner, by]) => ({ nodes: inner, holders: by.map(party) })),
        ...(deleted && base.length > 0 ? [{ nodes: [], holders: deleted.map(party) }] : []),
      ];
      const alternatives = all.map((one, n) => ({ ...one, letter: String.fromCharCode(97 + n) }));
      return [{ site: 'OP1#1' as SiteId, alternatives, letters: alternatives.length }];
    });
}
const party = (code: string): Party => code as Party;
const paragraph = fc.tuple(nodes(3), holders).map(([all, reserved]): Paragraph => ({
  label: 'OP1' as ParagraphLabel,
  kind: 'operative',
  nodes: all,
  reservations: reserved.map((by) => ({ by: party(by) })),
  questions: [],
  numbered: 0,
  agreed: false,
  notes: { full: [], tail: [] },
  left: { full: [], tail: [] },
}));

test('a rendering read and rendered again is the same', () => {
  fc.assert(
    fc.property(paragraph, (one) => {
      const rendering = renderParagraph(one);
      const [read, ...more] = toBase(outline(`OP1. ${rendering}\n`));
      expect(more).toEqual([]);
      expect(read && renderParagraph(read)).toBe(rendering);
      expect(read?.reservations).toEqual(one.reservations);
      expect(places(read?.nodes ?? [])).toBe(places(one.nodes));
    }),
    { numRuns: 1000 },
  );
});

/** The places as printed: who holds which wording, in which order, outer before inner. */
function places(all: readonly Node[]): string {
  return all
    .flatMap((node) =>
      'site' in node
        ? [
            `[${printed(node)
              .map((one) => `${one.holders.join(',')}${places(one.nodes)}`)
              .join('|')}]`,
          ]
        : [],
    )
    .join('');
}
