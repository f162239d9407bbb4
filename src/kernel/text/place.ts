// Where a proposal goes: the table of docs/text-rules.md, row by row.
import type { Party } from '../base/ids.ts';
import type { Alternative, Site, Word } from './draft.ts';
import type { Path } from './facts.ts';
import { joined, leave, leaveAll, left } from './hold.ts';
import { identified } from './identity.ts';
import { joinSite, proposedIn } from './join.ts';
import {
  basePick,
  baseText,
  leadsTo,
  nodeIndex,
  ownPick,
  readingOf,
  shared,
  spansOf,
  type Pick,
  type Reading,
} from './reading.ts';
import { at, baseOf, heldBy, holdsAlone, isSite, letter, sitesIn, type Nodes } from './tree.ts';
import { freshWord, opened, spliced, type Hand, type Work } from './work.ts';
import { print, type Piece } from './words.ts';

/** Words `from` up to but not including `to` of a reading; at least one. */
export interface Span {
  readonly reading: Reading;
  readonly pick: Pick;
  readonly from: number;
  readonly to: number;
}
/** The nodes of one sequence that a span covers or touches. */
interface Region {
  readonly path: Path;
  readonly from: number;
  readonly to: number;
}

/** Gives the work after a proposal to put pieces in the place of a span of words. */
export function replace(work: Work, hand: Hand, span: Span, pieces: readonly Piece[]): Work {
  const { reading, from, to } = span;
  const [first, last] = [reading[from], reading[to - 1]];
  if (first === undefined || last === undefined) return work;
  const path = shared(first.path, last.path);
  const step = path.at(-1);
  const parent = path.slice(0, -1);
  const inside = within(reading, path);
  if (inside.from === from && inside.to === to) {
    if (step !== undefined)
      return joinSite(work, hand, parent, siteIndex(work.nodes, parent, step[0]), pieces);
    if (pieces.length === 0) return over(work, hand, span, { path, from: 0, to: work.nodes.length }, pieces);
  }
  const region = {
    path,
    from: nodeIndex(work.nodes, path, first),
    to: nodeIndex(work.nodes, path, last) + 1,
  };
  const touched = nodesOf(work, region).filter(isSite);
  if (touched.length === 0) return among(work, hand, span, region, pieces);
  const [only, second] = touched;
  if (only !== undefined && second === undefined && !whole(only, path, span)) {
    return widen(work, hand, span, region, only, pieces);
  }
  return over(work, hand, span, region, pieces);
}

function nodesOf(work: Work, { path, from, to }: Region): Nodes {
  return (at(work.nodes, path) ?? []).slice(from, to);
}

function siteIndex(nodes: Nodes, path: Path, site: string): number {
  return (at(nodes, path) ?? []).findIndex((node) => isSite(node) && node.site === site);
}

/** Gives the part of a reading that stands in a sequence or inside sites of it. */
function within(reading: Reading, path: Path): { readonly from: number; readonly to: number } {
  const from = reading.findIndex((place) => leadsTo(path, place.path));
  const to = reading.findLastIndex((place) => leadsTo(path, place.path)) + 1;
  return { from, to };
}

/** Tells whether a span holds all that is read of a site in the sequence at a path. */
function whole(site: Site, path: Path, { reading, from, to }: Span): boolean {
  return reading.every(({ path: way }, n) => way[path.length]?.[0] !== site.site || (n >= from && n < to));
}

/** Gives the sites inside one that a span holds whole; one that reads empty stands between words of the span. */
function heldWhole({ reading, pick, from, to }: Span, nodes: Nodes, outer: Site): readonly Site[] {
  const inner = new Set(sitesIn(outer.alternatives.flatMap((one) => one.nodes)));
  return spansOf(nodes, pick).flatMap((one) => {
    const within = one.from === one.to ? one.from > from && one.to < to : one.from >= from && one.to <= to;
    return within && inner.has(one.site) ? [one.site] : [];
  });
}

/** No site touched: a new one, or a revision of what the party alone holds. */
function among(work: Work, hand: Hand, span: Span, region: Region, pieces: readonly Piece[]): Work {
  const replaced = span.reading.slice(span.from, span.to).map(({ word }) => word);
  const same = print(pieces) === print(replaced) && pieces[0]?.space === replaced[0]?.space;
  if (same) return work;
  if (ownAlone(work.nodes, region.path, hand.party)) return revise(work, hand, region, replaced, pieces);
  const { words, brought } = identified(pieces, replaced, [], freshWord(hand, work));
  if (print(words) === print(replaced)) return work;
  return {
    ...opened(work, hand, region.path, region.from, nodesOf(work, region), words),
    brought: work.brought + brought,
  };
}

/** Tells whether a path ends in an alternative that a party alone holds. */
export function ownAlone(nodes: Nodes, path: Path, party: Party): boolean {
  const step = path.at(-1);
  const site = step && siteAt(nodes, path);
  const one = site?.alternatives.find(({ letter: name }) => name === step?.[1]);
  return one !== undefined && holdsAlone(one, party);
}

function siteAt(nodes: Nodes, path: Path): Site | undefined {
  const id = path.at(-1)?.[0];
  return at(nodes, path.slice(0, -1))?.find((node): node is Site => isSite(node) && node.site === id);
}

/** Gives the work with words of the party's own alternative replaced; those the base has keep their identity. */
export function revise(
  work: Work,
  hand: Hand,
  { path, from, to }: Region,
  replaced: readonly Word[],
  pieces: readonly Piece[],
): Work {
  const [step, site] = [path.at(-1), siteAt(work.nodes, path)];
  if (step === undefined || site === undefined) return work;
  const sequence = at(work.nodes, path) ?? [];
  const kept = new Set(
    [...sequence.slice(0, from), ...sequence.slice(to)].flatMap((node) => (isSite(node) ? [] : [node.id])),
  );
  const base = readingOf(baseOf(site)?.nodes ?? [], basePick).flatMap(({ word }) =>
    kept.has(word.id) ? [] : [word],
  );
  const { words, brought } = identified(pieces, base, replaced, freshWord(hand, work));
  return {
    ...spliced(work, path, from, to, words),
    brought: work.brought + brought,
    landed: [...work.landed, { site: step[0], letter: step[1] }],
  };
}

/** The whole wording proposed for a region: what the span leaves of it on both sides, and the pieces between. */
function wording(work: Work, hand: Hand, span: Span, region: Region, pieces: readonly Piece[]) {
  const { reading, from, to } = span;
  const covered = reading.flatMap((place, n) => {
    if (!leadsTo(region.path, place.path)) return [];
    const index = nodeIndex(work.nodes, region.path, place);
    return index >= region.from && index < region.to ? [n] : [];
  });
  const wordsAt = (holds: (n: number) => boolean) =>
    covered.flatMap((n) => (holds(n) ? (reading[n] ? [reading[n].word] : []) : []));
  const before = wordsAt((n) => n < from);
  const behind = wordsAt((n) => n >= to);
  const kept = new Set([...before, ...behind].map(({ id }) => id));
  const free = (words: readonly Word[]) => words.filter(({ id }) => !kept.has(id));
  const base = free(readingOf(nodesOf(work, region), basePick).map(({ word }) => word));
  const former = free(wordsAt((n) => n >= from && n < to));
  const { words, brought } = identified(pieces, base, former, freshWord(hand, work));
  return { words: [...before, ...words, ...behind], brought };
}

/** Overlaps one site in part: it takes in the words beside it, and so does each of its alternatives. */
function widen(
  work: Work,
  hand: Hand,
  span: Span,
  region: Region,
  site: Site,
  pieces: readonly Piece[],
): Work {
  // What the party holds inside the site and within the span goes; the site itself widens.
  const reached = heldWhole(span, work.nodes, site).filter((one) => heldBy(one, hand.party));
  const free = reached.reduce<Nodes>((now, one) => leave(now, one.site, hand.party), [site]);
  const nodes = nodesOf(work, region).flatMap((node) => (node === site ? free : [node]));
  const freed = spliced(work, region.path, region.from, region.to, nodes);
  const [wider] = free;
  return wider !== undefined && isSite(wider) ? widened(freed, hand, span, region, wider, pieces) : freed;
}

function widened(
  work: Work,
  hand: Hand,
  span: Span,
  region: Region,
  site: Site,
  pieces: readonly Piece[],
): Work {
  const { party } = hand;
  const nodes = nodesOf(work, region);
  const [leading, trailing] = [nodes.slice(0, nodes.indexOf(site)), nodes.slice(nodes.indexOf(site) + 1)];
  const { words, brought } = wording(work, hand, span, region, pieces);
  const wide: Site = {
    ...site,
    alternatives: site.alternatives.map((one) => ({
      ...one,
      nodes: [...leading, ...one.nodes, ...trailing],
    })),
  };
  const text = print(words);
  if (text === baseText(baseOf(wide)?.nodes ?? [])) {
    const next = hand.edit ? left(site, party) : joined(site, 'a', party);
    return put(work, region, nodes, site, next, party);
  }
  const own = heldBy(wide, party);
  const reads = (one: Alternative) =>
    print(readingOf(one.nodes, ownPick(work.nodes, party)).map(({ word }) => word));
  // Also by way of what the party amends inside the base.
  const read = own ?? baseOf(wide);
  if (read && reads(read) === text) return work;
  const there = wide.alternatives.find(
    (one) => one.letter !== 'a' && one !== own && baseText(one.nodes) === text,
  );
  const touches = sitesIn([site]).flatMap((one) => one.alternatives.flatMap(({ holders }) => holders));
  const wider = { ...work, brought: work.brought + brought, touches: [...work.touches, ...touches] };
  if (there) return put(wider, region, [wide], wide, joined(wide, there.letter, party), party);
  if (own && holdsAlone(own, party)) {
    const alternatives = wide.alternatives.map((one) => (one === own ? { ...one, nodes: words } : one));
    return put(wider, region, [wide], wide, { ...wide, alternatives }, party);
  }
  const free = left(wide, party);
  const added = { letter: letter(site.letters), nodes: words, holders: [party] };
  const next = { ...free, alternatives: [...free.alternatives, added], letters: site.letters + 1 };
  return put(wider, region, [wide], wide, next, party);
}

function put(work: Work, region: Region, nodes: Nodes, site: Site, next: Site, party: Party): Work {
  const only = next.alternatives.length === 1 ? (next.alternatives[0]?.nodes ?? []) : [next];
  const landed = { site: site.site, letter: heldBy(next, party)?.letter ?? 'a' };
  return {
    ...spliced(
      work,
      region.path,
      region.from,
      region.to,
      nodes.flatMap((node) => (node === site ? only : [node])),
    ),
    landed: [...work.landed, landed],
  };
}

/** Holds whole sites, or parts of two or more: an outer site; what the party held within is withdrawn first. */
function over(work: Work, hand: Hand, span: Span, region: Region, pieces: readonly Piece[]): Work {
  const { words, brought } = wording(work, hand, span, region, pieces);
  const before = nodesOf(work, region);
  if (print(words) === print(readingOf(before, ownPick(work.nodes, hand.party)).map(({ word }) => word))) {
    return defended(work, hand, region);
  }
  const base = leaveAll(before, hand.party);
  const free = spliced(work, region.path, region.from, region.to, base);
  const [only, second] = base;
  if (only !== undefined && second === undefined && isSite(only)) {
    return proposedIn({ ...free, brought: work.brought + brought }, hand, region.path, region.from, words);
  }
  const now = { ...region, to: region.from + base.length };
  if (print(words) === baseText(base)) {
    const landed = sitesIn(before)
      .slice(0, 1)
      .map(({ site }) => ({ site, letter: 'a' }));
    const held = hand.edit ? base : base.map((node) => (isSite(node) ? joined(node, 'a', hand.party) : node));
    return { ...spliced(free, now.path, now.from, now.to, held), landed: [...work.landed, ...landed] };
  }
  if (ownAlone(free.nodes, region.path, hand.party) && !base.some(isSite)) {
    return revise({ ...free, brought: work.brought + brought }, hand, now, words, words);
  }
  const touches = sitesIn(base).flatMap((site) => site.alternatives.flatMap(({ holders }) => holders));
  return {
    ...opened(free, hand, region.path, region.from, base, words),
    brought: work.brought + brought,
    touches: [...work.touches, ...touches],
  };
}

/** Proposing what one reads there anyway: whoever holds no other wording defends the base of the sites in it. */
function defended(work: Work, hand: Hand, region: Region): Work {
  const nodes = nodesOf(work, region);
  const others = sitesIn(nodes).some((site) => (heldBy(site, hand.party)?.letter ?? 'a') !== 'a');
  if (others) return work;
  const [first] = nodes.filter(isSite);
  const held = nodes.map((node) => (isSite(node) ? joined(node, 'a', hand.party) : node));
  const landed = first ? [{ site: first.site, letter: 'a' }] : [];
  return { ...spliced(work, region.path, region.from, region.to, held), landed: [...work.landed, ...landed] };
}
