// A paragraph edited as in a word processor: its hunks become proposals.
import type { SiteId } from '../base/ids.ts';
import { insert, placeBeside } from './gap.ts';
import { leave } from './hold.ts';
import { hunksOf } from './hunks.ts';
import { replace } from './place.ts';
import { baseText, ownPick, readingOf, wordsOf, type Reading } from './reading.ts';
import { baseOf, findSite, heldBy, newParagraphSite, sitesIn, type Nodes } from './tree.ts';
import type { Hand, Work } from './work.ts';
import { cut, print, type Piece } from './words.ts';

/** Gives the work after an edit of the party's own reading to a new wording. */
export function edited(work: Work, hand: Hand, text: string): Work {
  const fresh = cutAlike(text, readingOf(work.nodes, ownPick(work.nodes, hand.party)));
  const once = compared(work, hand, fresh);
  if (reads(once.nodes, hand) === print(fresh)) return once;
  // A base came back but for a space: compared with it, the word before the space comes along.
  return compared(once, hand, fresh);
}

/** Cuts wording as the reading it was made of is cut, where marks that came from several acts touch a word. */
function cutAlike(text: string, reading: Reading): readonly Piece[] {
  const runs: Piece[][] = [];
  for (const word of wordsOf(reading)) {
    if (word.space) runs.push([word]);
    else runs.at(-1)?.push(word);
  }
  const known = new Map(runs.map((run) => [run.map((word) => word.text).join(''), run]));
  return text
    .split(/\s+/u)
    .flatMap((run) => known.get(run)?.map((word, n) => ({ text: word.text, space: n === 0 })) ?? cut(run));
}

function reads(nodes: Nodes, { party }: Hand): string {
  return print(readingOf(nodes, ownPick(nodes, party)).map(({ word }) => word));
}

function compared(work: Work, hand: Hand, fresh: readonly Piece[]): Work {
  const { party } = hand;
  if (reads(work.nodes, hand) === print(fresh)) return work;
  let now = work;
  let shift = 0;
  const first = ownPick(work.nodes, party);
  const old = readingOf(work.nodes, first);
  const beside = (before: number) =>
    placeBeside(work.nodes, party, { reading: old, pick: first, before, floor: [] });
  for (const { from, to, start, end } of hunksOf(old, fresh, beside)) {
    const pick = ownPick(now.nodes, party);
    const reading = readingOf(now.nodes, pick);
    const pieces = fresh.slice(start, end);
    now =
      from === to
        ? insert(now, hand, { reading, pick, before: from + shift, floor: [] }, pieces)
        : replace(now, hand, { reading, from: from + shift, to: to + shift }, pieces);
    shift = readingOf(now.nodes, ownPick(now.nodes, party)).length - old.length;
  }
  return { ...now, nodes: backToBase(work.nodes, now.nodes, hand) };
}

/** An edit that gives a site back its base wording withdraws the editor from it, outer sites first. */
function backToBase(before: Nodes, nodes: Nodes, hand: Hand): Nodes {
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
