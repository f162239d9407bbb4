// Who holds what: joining, leaving, dropping, closing.
import type { Party, SiteId } from '../base/ids.ts';
import type { Alternative, Node, Site } from './draft.ts';
import { baseText } from './reading.ts';
import { alternativeText, noText } from './render.ts';
import { heldBy, isSite, replaceSite, sitesIn, type Nodes } from './tree.ts';

/** Gives the site without the party among its holders; an alternative other than the base goes with its last one. */
export function left(site: Site, party: Party): Site {
  const held = heldBy(site, party);
  if (held === undefined) return site;
  const holders = held.holders.filter((one) => one !== party);
  return {
    ...site,
    alternatives:
      holders.length === 0 && held.letter !== 'a'
        ? site.alternatives.filter((one) => one !== held)
        : site.alternatives.map((one) => (one === held ? { ...one, holders } : one)),
  };
}

/** Gives the site with the party holding one alternative and no other. */
export function joined(site: Site, letter: string, party: Party): Site {
  if (heldBy(site, party)?.letter === letter) return site;
  const free = left(site, party);
  return {
    ...free,
    alternatives: free.alternatives.map((one) =>
      one.letter === letter ? { ...one, holders: [...one.holders, party] } : one,
    ),
  };
}

/** Gives the nodes that stand for a site: its only alternative's when one is left, else the site. */
export function closed(site: Site): Nodes {
  const [only, second] = site.alternatives;
  return only !== undefined && second === undefined ? only.nodes : [site];
}

/** Gives the nodes with the party off one site, which closes when one alternative is left. */
export function leave(nodes: Nodes, id: SiteId, party: Party): Nodes {
  return replaceSite(nodes, id, (site) => closed(left(site, party)));
}

/** Gives the nodes with the party off every site in them. */
export function leaveAll(nodes: Nodes, party: Party): Nodes {
  const held = sitesIn(nodes).find((site) => heldBy(site, party) !== undefined);
  return held === undefined ? nodes : leaveAll(leave(nodes, held.site, party), party);
}

/** Gives the nodes with alternatives that came to read the same made one, in the sites an act changed. */
export function tidied(before: Nodes, after: Nodes): Nodes {
  const known = new Set<Node>(sitesIn(before));
  const tidy = (nodes: Nodes): Nodes =>
    nodes.some((node) => isSite(node) && !known.has(node))
      ? nodes.flatMap((node): Nodes => {
          if (!isSite(node) || known.has(node)) return [node];
          const alternatives = node.alternatives.map((one) => ({ ...one, nodes: tidy(one.nodes) }));
          const merged = alike(alternatives);
          const site = { ...node, alternatives: merged };
          return merged.length < alternatives.length ? closed(site) : [site];
        })
      : nodes;
  return tidy(after);
}

/**
 * The earliest of those alike keeps its letter and place; the holders of the others follow. Wording without
 * sites that is what the base reads, sites in it at their base, is the base's.
 */
function alike(alternatives: readonly Alternative[]): readonly Alternative[] {
  const byText = new Map<string, Alternative>();
  const base = alternatives.find(({ letter }) => letter === 'a');
  const baseReads = base && base.nodes.some(isSite) ? baseText(base.nodes) || noText : undefined;
  const keyOf = (one: Alternative): string => {
    const text = alternativeText(one);
    return base && text === baseReads && !one.nodes.some(isSite) ? alternativeText(base) : text;
  };
  for (const one of alternatives) {
    const text = keyOf(one);
    const first = byText.get(text);
    byText.set(text, first ? { ...first, holders: [...first.holders, ...one.holders] } : one);
  }
  return byText.size === alternatives.length ? alternatives : [...byText.values()];
}
