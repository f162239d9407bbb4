// The tree of a paragraph: words and sites, sites holding alternatives, alternatives holding words and sites.
import type { AlternativeId, Party, SiteId } from '../base/ids.ts';
import type { Alternative, Node, Paragraph, Site, Word } from './draft.ts';
import type { Path } from './facts.ts';
import { print } from './words.ts';

export type Nodes = readonly Node[];

export function isSite(node: Node): node is Site {
  return 'site' in node;
}

/** Gives the letter of an alternative's id: `OP2#1.b` → `b`. */
export function letterOf(id: AlternativeId): string {
  return id.slice(id.lastIndexOf('.') + 1);
}
/** Gives the site of an alternative's id: `OP2#1.b` → `OP2#1`. */
export function siteOf(id: AlternativeId): SiteId {
  return id.slice(0, Math.max(0, id.lastIndexOf('.'))) as SiteId;
}
export function alternativeId(site: SiteId, letter: string): AlternativeId {
  return `${site}.${letter}` as AlternativeId;
}
/** Gives the n-th letter, from 0: a … z, aa, ab … */
export function letter(n: number): string {
  const last = String.fromCharCode(97 + (n % 26));
  return n < 26 ? last : letter(Math.floor(n / 26) - 1) + last;
}

/** Gives the site's base alternative. */
export function baseOf(site: Site): Alternative | undefined {
  return site.alternatives.find((one) => one.letter === 'a');
}
export function heldBy(site: Site, party: Party): Alternative | undefined {
  return site.alternatives.find((one) => one.holders.includes(party));
}
/** Tells whether a party alone holds an alternative that is not the base. */
export function holdsAlone(one: Alternative, party: Party): boolean {
  return one.letter !== 'a' && one.holders.length === 1 && one.holders[0] === party;
}

/** Gives the sequence of nodes at a path, or nothing. */
export function at(nodes: Nodes, path: Path): Nodes | undefined {
  let here: Nodes | undefined = nodes;
  for (const [site, chosen] of path) {
    here = here
      ?.find((node): node is Site => isSite(node) && node.site === site)
      ?.alternatives.find((one) => one.letter === chosen)?.nodes;
  }
  return here;
}

/** Gives the nodes with the sequence at a path replaced; everything beside the path stays the same object. */
export function update(nodes: Nodes, path: Path, change: (sequence: Nodes) => Nodes): Nodes {
  const step = path[0];
  if (step === undefined) return change(nodes);
  const rest = path.slice(1);
  return nodes.map((node) =>
    isSite(node) && node.site === step[0]
      ? {
          ...node,
          alternatives: node.alternatives.map((one) =>
            one.letter === step[1] ? { ...one, nodes: update(one.nodes, rest, change) } : one,
          ),
        }
      : node,
  );
}

/** Gives every site of the nodes, in the order of the text, outer before inner. */
export function sitesIn(nodes: Nodes): readonly Site[] {
  return nodes.flatMap((node) =>
    isSite(node) ? [node, ...node.alternatives.flatMap((one) => sitesIn(one.nodes))] : [],
  );
}

/** Gives a site and the path of the sequence it stands in, or nothing. */
export function findSite(nodes: Nodes, id: SiteId, path: Path = []): { site: Site; path: Path } | undefined {
  for (const node of nodes) {
    if (!isSite(node)) continue;
    if (node.site === id) return { site: node, path };
    for (const one of node.alternatives) {
      const found = findSite(one.nodes, id, [...path, [node.site, one.letter]]);
      if (found) return found;
    }
  }
  return undefined;
}

/** Gives the nodes with one site replaced by what a function makes of it. */
export function replaceSite(nodes: Nodes, id: SiteId, change: (site: Site) => Nodes): Nodes {
  const found = findSite(nodes, id);
  if (!found) return nodes;
  return update(nodes, found.path, (sequence) =>
    sequence.flatMap((node) => (isSite(node) && node.site === id ? change(node) : [node])),
  );
}

/** Gives every word of the nodes, of all alternatives; a word kept in several stands there as often. */
export function wordsIn(nodes: Nodes): readonly Word[] {
  return nodes.flatMap((node) =>
    isSite(node) ? node.alternatives.flatMap((one) => wordsIn(one.nodes)) : [node],
  );
}

/** Gives the wording of nodes without sites as it is printed; nothing where a site is open inside. */
export function wordingOf(nodes: Nodes): string | undefined {
  return nodes.some(isSite) ? undefined : print(nodes.filter((node): node is Word => !isSite(node)));
}

/** Gives the site that is a whole new paragraph, or nothing: its base is empty and nothing stands beside it. */
export function newParagraphSite(nodes: Nodes): Site | undefined {
  const [only, second] = nodes;
  if (only === undefined || second !== undefined || !isSite(only)) return undefined;
  return baseOf(only)?.nodes.length === 0 ? only : undefined;
}

/** Gives how many sites and questions of structure are open in a paragraph. */
export function openBracketsOf(paragraph: Paragraph): number {
  return sitesIn(paragraph.nodes).length + paragraph.questions.length;
}
