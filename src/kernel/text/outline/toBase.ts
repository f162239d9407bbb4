import type { ParagraphLabel, Party, SiteId, WordId } from '../../base/ids.ts';
import type { Node, Paragraph } from '../draft.ts';
import { cut } from '../words.ts';
import type { Outlined } from './outline.ts';
import { isPlace, type Stretch } from './sites.ts';

/** Gives the paragraphs with which a draft is tabled. Words are `0.0`, `0.1`… across the draft; empty paragraphs are left out. */
export function toBase(outlined: readonly Outlined[]): readonly Paragraph[] {
  let words = 0;
  return outlined.flatMap((one): readonly Paragraph[] => {
    let sites = 0;
    const nodesOf = (stretches: readonly Stretch[]): readonly Node[] => {
      let tightAfter = false;
      return stretches.flatMap((stretch): readonly Node[] => {
        if (!isPlace(stretch)) {
          const pieces = cut(stretch.text);
          const tight = tightAfter && !/^\s/.test(stretch.text);
          tightAfter = !/\s$/.test(stretch.text);
          return pieces.map((piece, n) => ({
            id: `0.${words++}` as WordId,
            text: piece.text,
            space: n === 0 ? !tight : piece.space,
          }));
        }
        const spaced = stretch.spaced || !tightAfter;
        tightAfter = !stretch.behind;
        sites += 1;
        const site = `${one.label}#${sites}` as SiteId;
        const alternatives = stretch.options.map(({ letter, stretches: inner, holders }) => ({
          letter,
          nodes: spacedAs(nodesOf(inner), spaced),
          holders: holders.map((code) => code as Party),
        }));
        return [{ site, alternatives, letters: alternatives.length }];
      });
    };
    const nodes = nodesOf(one.stretches);
    if (nodes.length === 0) return [];
    return [
      {
        label: one.label as ParagraphLabel,
        kind: one.kind,
        nodes,
        reservations: [],
        questions: [],
        numbered: sites,
        agreed: false,
        notes: [],
        left: [],
      },
    ];
  });
}

/** A bracket that touches the word before it has no space of its own: that is its first words' space. */
function spacedAs(nodes: readonly Node[], space: boolean): readonly Node[] {
  const [first, ...rest] = nodes;
  if (first === undefined || 'site' in first) return nodes;
  return [{ ...first, space }, ...rest];
}
