// A paragraph while an act is worked out.
import type { Party, ParagraphLabel, SiteId, WordId } from '../base/ids.ts';
import type { Site } from './draft.ts';
import type { Path } from './facts.ts';
import { update, type Nodes } from './tree.ts';

/** Who acts, where and how. `edit`: what gives back the base withdraws instead of holding it. */
export interface Hand {
  readonly party: Party;
  readonly label: ParagraphLabel;
  readonly act: number;
  readonly edit: boolean;
}

/** A paragraph's nodes as an act leaves them so far. */
export interface Work {
  readonly nodes: Nodes;
  readonly numbered: number;
  /** How many words the act brought. */
  readonly brought: number;
  /** Where its proposals came to stand. */
  readonly landed: readonly { readonly site: SiteId; readonly letter: string }[];
  /** Holders of wording whose site was widened or came to stand inside another. */
  readonly touches: readonly Party[];
}

/** Gives the work with nodes `from` up to but not including `to` replaced in the sequence at a path. */
export function spliced(work: Work, path: Path, from: number, to: number, nodes: Nodes): Work {
  return {
    ...work,
    nodes: update(work.nodes, path, (sequence) => [
      ...sequence.slice(0, from),
      ...nodes,
      ...sequence.slice(to),
    ]),
  };
}

export function freshWord(hand: Hand, work: Work): (n: number) => WordId {
  return (n) => `${hand.act}.${work.brought + n}` as WordId;
}

/** Gives the work with a new site over the nodes of a region: they are its base, the words the proposal. */
export function opened(work: Work, hand: Hand, path: Path, from: number, base: Nodes, words: Nodes): Work {
  const number = work.numbered + 1;
  const site: Site = {
    site: `${hand.label}#${number}` as SiteId,
    alternatives: [
      { letter: 'a', nodes: base, holders: [] },
      { letter: 'b', nodes: words, holders: [hand.party] },
    ],
    letters: 2,
  };
  return {
    ...spliced(work, path, from, from + base.length, [site]),
    numbered: number,
    landed: [...work.landed, { site: site.site, letter: 'b' }],
  };
}
