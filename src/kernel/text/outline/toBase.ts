import { emptyLog } from '../../base/log.ts';
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
    /** `first`: what stands first has a space before it. */
    const nodesOf = (stretches: readonly Stretch[], first: boolean): readonly Node[] => {
      let gap = first;
      return stretches.flatMap((stretch): readonly Node[] => {
        if (!isPlace(stretch)) {
          const before = gap || /^\s/.test(stretch.text);
          gap = /\s$/.test(stretch.text);
          return cut(stretch.text).map((piece, n) => ({
            id: `0.${words++}` as WordId,
            text: piece.text,
            space: n === 0 ? before : piece.space,
          }));
        }
        const spaced = gap || stretch.spaced;
        gap = stretch.behind;
        sites += 1;
        const site = `${one.label}#${sites}` as SiteId;
        const alternatives = stretch.options.map(({ letter, stretches: inner, holders }) => ({
          letter,
          nodes: nodesOf(inner, spaced),
          holders: holders.map((code) => code as Party),
        }));
        return [{ site, alternatives, letters: alternatives.length }];
      });
    };
    const nodes = nodesOf(one.stretches, true);
    if (nodes.length === 0) return [];
    return [
      {
        label: one.label as ParagraphLabel,
        kind: one.kind,
        nodes,
        reservations: one.reservations.map((code) => ({ by: code as Party })),
        questions: [],
        numbered: sites,
        agreed: false,
        notes: emptyLog,
        left: emptyLog,
      },
    ];
  });
}
