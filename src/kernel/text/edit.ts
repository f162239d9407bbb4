// A paragraph edited as in a word processor: its hunks become proposals.
import { insert, placeBeside } from './gap.ts';
import { backToBase, givenBack } from './back.ts';
import { hunksOf } from './hunks.ts';
import { replace } from './place.ts';
import { ownPick, readingOf, wordsOf, type Reading } from './reading.ts';
import type { Nodes } from './tree.ts';
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
  const nodes = givenBack(work.nodes, hand, fresh);
  const start = { ...work, nodes };
  if (reads(nodes, hand) === print(fresh)) return start;
  let now = start;
  let shift = 0;
  const pick = ownPick(nodes, party);
  const old = readingOf(nodes, pick);
  const beside = (before: number) => placeBeside(nodes, party, { reading: old, pick, before, floor: [] });
  for (const { from, to, start: first, end } of hunksOf(old, fresh, beside)) {
    const mine = ownPick(now.nodes, party);
    const reading = readingOf(now.nodes, mine);
    const pieces = fresh.slice(first, end);
    now =
      from === to
        ? insert(now, hand, { reading, pick: mine, before: from + shift, floor: [] }, pieces)
        : replace(now, hand, { reading, pick: mine, from: from + shift, to: to + shift }, pieces);
    shift = readingOf(now.nodes, ownPick(now.nodes, party)).length - old.length;
  }
  return { ...now, nodes: backToBase(nodes, now.nodes, hand) };
}
