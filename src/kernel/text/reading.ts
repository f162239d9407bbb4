// What a party reads of a paragraph: at each site the alternative it holds, else the base.
import type { Party } from '../base/ids.ts';
import type { Alternative, Site, Word } from './draft.ts';
import type { Path } from './facts.ts';
import { at, baseOf, heldBy, isSite, newParagraphSite, type Nodes } from './tree.ts';
import { print, spaced } from './words.ts';

/** A word as read, with the sequence and the index there where it stands. */
export interface Place {
  readonly word: Word;
  readonly path: Path;
  readonly index: number;
}
export type Reading = readonly Place[];
/** Which alternative of a site is read. */
export type Pick = (site: Site) => Alternative | undefined;

/** Gives what a pick reads of nodes. */
export function readingOf(nodes: Nodes, pick: Pick, path: Path = []): Reading {
  const places: Place[] = [];
  collect(nodes, pick, path, places);
  return places;
}

function collect(nodes: Nodes, pick: Pick, path: Path, places: Place[]): void {
  for (const [index, node] of nodes.entries()) {
    if (!isSite(node)) places.push({ word: node, path, index });
    else {
      const read = pick(node);
      if (read) collect(read.nodes, pick, [...path, [node.site, read.letter]], places);
    }
  }
}

/** A site that a reading leads through, with the words read of it: `from` up to but not including `to`. */
export interface SiteSpan {
  readonly site: Site;
  readonly from: number;
  readonly to: number;
}

/** Gives the sites that a reading leads through, outer before inner, with the words read of each. */
export function spansOf(nodes: Nodes, pick: Pick): readonly SiteSpan[] {
  const spans: SiteSpan[] = [];
  let words = 0;
  const visit = (sequence: Nodes): void => {
    for (const node of sequence) {
      if (!isSite(node)) words += 1;
      else {
        const [at, from] = [spans.length, words];
        spans.push({ site: node, from, to: from });
        visit(pick(node)?.nodes ?? []);
        spans[at] = { site: node, from, to: words };
      }
    }
  };
  visit(nodes);
  return spans;
}

/** Picks the base everywhere. */
export const basePick: Pick = baseOf;

/** Picks what a party reads: what it holds, else the base; of a new paragraph else what was first proposed. */
export function ownPick(nodes: Nodes, party: Party): Pick {
  const first = newParagraphSite(nodes);
  return (site) => heldBy(site, party) ?? (site === first ? firstProposed(site) : baseOf(site));
}

/** Picks the base everywhere, of a new paragraph what was first proposed. */
export function commonPick(nodes: Nodes): Pick {
  const first = newParagraphSite(nodes);
  return (site) => (site === first ? firstProposed(site) : baseOf(site));
}

function firstProposed(site: Site): Alternative | undefined {
  return site.alternatives.find((one) => one.letter !== 'a');
}

/** Gives the words of a reading, each with the space that is printed before it. */
export function wordsOf(reading: Reading): readonly Word[] {
  return reading.map(({ word }, index) => {
    const space = index === 0 || spaced(word, reading[index - 1]?.word);
    return space === word.space ? word : { ...word, space };
  });
}

/** Gives the base wording of nodes as printed. */
export function baseText(nodes: Nodes): string {
  return print(readingOf(nodes, basePick).map(({ word }) => word));
}

/** Tells whether a path leads into another, or is the same. */
export function leadsTo(path: Path, deeper: Path): boolean {
  return path.every(([site, letter], n) => deeper[n]?.[0] === site && deeper[n]?.[1] === letter);
}

/** Gives the longest way two paths share. */
export function shared(one: Path, other: Path): Path {
  const parting = one.findIndex(([site, letter], n) => other[n]?.[0] !== site || other[n]?.[1] !== letter);
  return parting < 0 ? one : one.slice(0, parting);
}

/** Gives the index, in the sequence at a path, of the node in which a place stands. */
export function nodeIndex(nodes: Nodes, path: Path, place: Place): number {
  const step = place.path[path.length];
  if (step === undefined) return place.index;
  return (at(nodes, path) ?? []).findIndex((node) => isSite(node) && node.site === step[0]);
}
