// Walking the tree of a paragraph: its disputed places, outer before inner, and their wordings as words.
import type { DelegationCode, Party } from '../../kernel/base/ids.ts';
import type { Alternative, Node, Paragraph, Site, Word } from '../../kernel/text/draft.ts';
import { baseOf, isSite, sitesIn } from '../../kernel/text/tree.ts';
import { print } from '../../kernel/text/words.ts';

/** A disputed place and how deep it stands: 0 in the paragraph itself. */
export interface Placed {
  readonly site: Site;
  readonly depth: number;
}

/** Gives the disputed places among nodes with their depth, outer before inner, in the order of the text. */
export function placesIn(nodes: readonly Node[], depth = 0): readonly Placed[] {
  return nodes.flatMap((node) =>
    isSite(node)
      ? [{ site: node, depth }, ...node.alternatives.flatMap((one) => placesIn(one.nodes, depth + 1))]
      : [],
  );
}

/** Gives nodes as a line of words, open places by their base. */
export function lineOf(nodes: readonly Node[]): string {
  const words = (list: readonly Node[]): readonly Word[] =>
    list.flatMap((node) => (isSite(node) ? words(baseOf(node)?.nodes ?? []) : [node]));
  return print(words(nodes));
}

/** Gives who holds an alternative, then who holds wording within it, once each. */
export function holdersOf(alternative: Alternative): readonly Party[] {
  const within = sitesIn(alternative.nodes).flatMap((site) => site.alternatives);
  return [...new Set([alternative, ...within].flatMap(({ holders }) => holders))];
}

/** Gives delegations that hold no wording of a site nor within it, in the order of the plates. */
export function silentOn(site: Site, codes: readonly DelegationCode[]): readonly DelegationCode[] {
  const holding = new Set(site.alternatives.flatMap(holdersOf));
  return codes.filter((code) => !holding.has(code));
}

/** Gives how many delegations hold wording in a paragraph. */
export function holdersIn(paragraph: Paragraph): number {
  return new Set(
    sitesIn(paragraph.nodes).flatMap(({ alternatives }) => alternatives.flatMap(({ holders }) => holders)),
  ).size;
}
