import type { ParagraphLabel, Party, SiteId } from '../../base/ids.ts';
import type { Draft } from '../draft.ts';
import { heldBy, isSite, type Nodes, wordsIn } from '../tree.ts';
import { originOf } from './originOf.ts';

/** A site that concerns a party. `why`: it holds wording there, wording of its own is disputed there, or it reserved. */
export interface Touching {
  readonly paragraph: ParagraphLabel;
  readonly site?: SiteId;
  readonly why: 'holds' | 'itsWords' | 'reserved';
}

/** Gives a party's wording and what touches it: sites it holds, sites around its words, what it reserved. */
export function touching(draft: Draft, party: Party): readonly Touching[] {
  return draft.paragraphs.flatMap(({ label, nodes, questions, reservations }): readonly Touching[] => [
    ...inNodes(draft, nodes, party).map((one) => ({ paragraph: label, ...one })),
    ...questions.flatMap(({ site, alternatives }): readonly Touching[] =>
      alternatives.some(({ holders }) => holders.includes(party))
        ? [{ paragraph: label, site, why: 'holds' }]
        : [],
    ),
    ...(reservations.some(({ by }) => by === party) ? [{ paragraph: label, why: 'reserved' } as const] : []),
  ]);
}

function inNodes(
  draft: Draft,
  nodes: Nodes,
  party: Party,
): readonly { readonly site: SiteId; readonly why: 'holds' | 'itsWords' }[] {
  return nodes.flatMap((node) => {
    if (!isSite(node)) return [];
    const inner = node.alternatives.flatMap((one) => inNodes(draft, one.nodes, party));
    if (heldBy(node, party)) return [{ site: node.site, why: 'holds' as const }, ...inner];
    const words = wordsIn([node]).some(({ id }) => originOf(draft, id)?.by === party);
    return words ? [{ site: node.site, why: 'itsWords' as const }, ...inner] : inner;
  });
}
