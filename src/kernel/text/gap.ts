// Where an insertion goes.
import type { Party } from '../base/ids.ts';
import type { Site } from './draft.ts';
import type { Path } from './facts.ts';
import { joinSite } from './join.ts';
import { ownAlone, revise } from './place.ts';
import { leadsTo, nodeIndex, shared, type Pick, type Reading } from './reading.ts';
import { at, baseOf, holdsAlone, isSite, newParagraphSite, type Nodes } from './tree.ts';
import { freshWord, opened, type Hand, type Work } from './work.ts';
import { identified } from './identity.ts';
import type { Piece } from './words.ts';

/** The gap before word `before` of a reading. `floor`: the sequence it stays in at either end of the reading. */
export interface Gap {
  readonly reading: Reading;
  readonly pick: Pick;
  readonly before: number;
  readonly floor: Path;
}
/** A place in a sequence. */
export interface Spot {
  readonly path: Path;
  readonly index: number;
}

/** Gives the work after a proposal to insert pieces in a gap. */
export function insert(work: Work, hand: Hand, gap: Gap, pieces: readonly Piece[]): Work {
  const { proposed, own, outside } = spotOf(work.nodes, hand.party, gap);
  if (proposed) return joinSite(work, hand, proposed.path, proposed.index, pieces);
  const inside = own ?? (ownAlone(work.nodes, outside.path, hand.party) ? outside : undefined);
  if (inside) {
    return revise(work, hand, { path: inside.path, from: inside.index, to: inside.index }, [], pieces);
  }
  const { words, brought } = identified(pieces, [], [], freshWord(hand, work));
  return { ...opened(work, hand, outside.path, outside.index, [], words), brought: work.brought + brought };
}

/** Gives the place beside words where an insertion in a gap would stand; nothing where it joins another. */
export function placeBeside(nodes: Nodes, party: Party, gap: Gap): Spot | undefined {
  const { proposed, own, outside } = spotOf(nodes, party, gap);
  return proposed === undefined ? (own ?? outside) : undefined;
}

/** An insertion proposed there already, else the edge of an alternative held alone, else the place outside. */
function spotOf(nodes: Nodes, party: Party, gap: Gap) {
  const { edges, empty, outside } = spotsOf(nodes, gap);
  const proposed = empty.find(({ site }) => baseOf(site)?.nodes.length === 0);
  const bare = empty.flatMap(({ site, path }) => {
    const read = gap.pick(site);
    return read && holdsAlone(read, party)
      ? [{ path: [...path, [site.site, read.letter] as const], index: 0 }]
      : [];
  });
  const own = [...edges.left, ...bare, ...edges.right].find(({ path }) => ownAlone(nodes, path, party));
  return { proposed, own, outside };
}

/**
 * Gives the ends of alternatives that a gap touches, innermost first; the sites in it that read empty, in the
 * order of the text; and the place outside them all, leftmost.
 */
function spotsOf(nodes: Nodes, { reading, pick, before, floor }: Gap) {
  const [left, next] = [reading[before - 1], reading[before]];
  const fresh = newParagraphSite(nodes);
  const read = fresh && pick(fresh);
  // A new paragraph is one site: what is inserted at its ends stays in it.
  const ground: Path =
    fresh && read && read.nodes.length > 0 && floor.length === 0 ? [[fresh.site, read.letter]] : floor;
  const path = left && next ? longer(shared(left.path, next.path), ground) : ground;
  const right = next && leadsTo(path, next.path) ? next : undefined;
  const sequence = at(nodes, path) ?? [];
  const outside = { path, index: left ? nodeIndex(nodes, path, left) + 1 : 0 };
  const levels = (way: Path): readonly Path[] =>
    way
      .slice(path.length)
      .map((_, n) => way.slice(0, path.length + n + 1))
      .reverse();
  const lefts = left
    ? levels(left.path).map((way) => ({ path: way, index: nodeIndex(nodes, way, left) + 1 }))
    : [];
  const rights = right
    ? levels(right.path).map((way) => ({ path: way, index: nodeIndex(nodes, way, right) }))
    : [];
  const end = right ? nodeIndex(nodes, path, right) : sequence.length;
  const empty = [
    ...lefts.flatMap((spot) => sitesAt(nodes, spot.path, spot.index, Infinity, pick)),
    ...sitesAt(nodes, path, outside.index, end, pick),
    ...rights.toReversed().flatMap((spot) => sitesAt(nodes, spot.path, 0, spot.index, pick)),
  ];
  return { edges: { left: lefts, right: rights }, empty, outside };
}

function longer(one: Path, other: Path): Path {
  return one.length >= other.length ? one : other;
}

function sitesAt(
  nodes: Nodes,
  path: Path,
  from: number,
  to: number,
  pick: Pick,
): readonly (Spot & { readonly site: Site })[] {
  return (at(nodes, path) ?? []).flatMap((node, index) => {
    if (index < from || index >= to || !isSite(node)) return [];
    const read = pick(node);
    const inner = read ? sitesAt(nodes, [...path, [node.site, read.letter]], 0, Infinity, pick) : [];
    return [{ site: node, path, index }, ...inner];
  });
}
