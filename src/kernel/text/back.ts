// An edit that gives a site back its base wording withdraws the editor from it.
import type { Party, SiteId } from '../base/ids.ts';
import type { Site } from './draft.ts';
import { leave } from './hold.ts';
import { differences, type Hunk } from './hunks.ts';
import { baseText, ownPick, readingOf, spansOf, wordsOf } from './reading.ts';
import { baseOf, findSite, heldBy, newParagraphSite, sitesIn, type Nodes } from './tree.ts';
import type { Hand } from './work.ts';
import { print, type Piece } from './words.ts';

/**
 * Gives the nodes with the editor off each site whose base stands in the new wording just where the editor read
 * something else: the words on both sides kept, and between them what it would read without its alternative.
 */
export function givenBack(nodes: Nodes, hand: Hand, fresh: readonly Piece[]): Nodes {
  const { party } = hand;
  const pick = ownPick(nodes, party);
  const proposed = newParagraphSite(nodes);
  if (!proposed && print(fresh) === baseText(nodes)) return withoutOwn(nodes, party);
  const old = wordsOf(readingOf(nodes, pick));
  const mine = spansOf(nodes, pick).filter(({ site }) => {
    const held = heldBy(site, party);
    return held !== undefined && held.letter !== 'a' && site !== proposed;
  });
  if (mine.length === 0) return nodes;
  const hunks = differences(old, fresh);
  for (const { site, from, to } of mine) {
    const start = from === 0 ? 0 : keptAs(hunks, from - 1);
    const end = to === old.length ? fresh.length : keptAs(hunks, to);
    if (start === undefined || end === undefined) continue;
    const between = fresh.slice(from === 0 ? 0 : start + 1, end);
    const base = readingOf(baseOf(site)?.nodes ?? [], pick).map(({ word }) => word);
    if (print(between) === print(base) && hunks.some((one) => one.to >= from && one.from <= to)) {
      return givenBack(left(nodes, site, party), hand, fresh);
    }
  }
  return nodes;
}

/** Gives the nodes with a party off every wording that is not the base: it gave the whole paragraph back. */
function withoutOwn(nodes: Nodes, party: Party): Nodes {
  const held = sitesIn(nodes).find((site) => (heldBy(site, party)?.letter ?? 'a') !== 'a');
  return held === undefined ? nodes : withoutOwn(leave(nodes, held.site, party), party);
}

/** Gives the nodes with a party off a site, and off what it held inside the alternative it gives up. */
function left(nodes: Nodes, site: Site, party: Party): Nodes {
  const held = heldBy(site, party);
  const inner = sitesIn(held?.nodes ?? []).filter((one) => heldBy(one, party));
  return [...inner, site].reduce((now, one) => leave(now, one.site, party), nodes);
}

/** Gives where a kept word of the old wording stands in the new, or nothing where it went. */
function keptAs(hunks: readonly Hunk[], index: number): number | undefined {
  let shift = 0;
  for (const { from, to, start, end } of hunks) {
    if (from <= index && index < to) return undefined;
    if (to <= index) shift += end - start - (to - from);
  }
  return index + shift;
}

/** Gives the nodes with the editor off each site an edit changed that it reads as the base now, outer sites first. */
export function backToBase(before: Nodes, nodes: Nodes, hand: Hand): Nodes {
  const known = new Set(sitesIn(before));
  const fresh = newParagraphSite(nodes);
  const back = sitesIn(nodes).find((site) => {
    const held = heldBy(site, hand.party);
    if (held === undefined || held.letter === 'a' || known.has(site) || site === fresh) return false;
    const own = print(readingOf(held.nodes, ownPick(nodes, hand.party)).map(({ word }) => word));
    return own === baseText(baseOf(site)?.nodes ?? []);
  });
  return back === undefined ? nodes : backToBase(before, withdrawn(nodes, back.site, hand), hand);
}

function withdrawn(nodes: Nodes, id: SiteId, hand: Hand): Nodes {
  const { party } = hand;
  const inner = sitesIn(findSite(nodes, id)?.site.alternatives.flatMap((one) => one.nodes) ?? []);
  const held = inner.find((site) => heldBy(site, party));
  return held ? withdrawn(leave(nodes, held.site, party), id, hand) : leave(nodes, id, party);
}
