// A proposal over exactly a site's span.
import type { Alternative, Site, Word } from './draft.ts';
import type { Path } from './facts.ts';
import { closed, joined, leaveAll, left } from './hold.ts';
import { identified } from './identity.ts';
import { basePick, baseText, ownPick, readingOf } from './reading.ts';
import { at, baseOf, heldBy, holdsAlone, isSite, letter, newParagraphSite } from './tree.ts';
import { freshWord, spliced, type Hand, type Work } from './work.ts';
import { print, type Piece } from './words.ts';

/** Gives the work after a proposal over the whole of the site at an index of a sequence. */
export function joinSite(work: Work, hand: Hand, path: Path, index: number, pieces: readonly Piece[]): Work {
  const site = at(work.nodes, path)?.[index];
  if (site === undefined || !isSite(site)) return work;
  const base = readingOf(baseOf(site)?.nodes ?? [], basePick).map(({ word }) => word);
  const held = heldBy(site, hand.party);
  const former = held ? readingOf(held.nodes, ownPick(work.nodes, hand.party)).map(({ word }) => word) : [];
  const { words, brought } = identified(pieces, base, former, freshWord(hand, work));
  return proposedIn({ ...work, brought: work.brought + brought }, hand, path, index, words);
}

/** Gives the work after words were proposed over the whole of the site at an index of a sequence. */
export function proposedIn(work: Work, hand: Hand, path: Path, index: number, words: readonly Word[]): Work {
  const site = at(work.nodes, path)?.[index];
  if (site === undefined || !isSite(site)) return work;
  if (readsAlready(work, hand, site, words)) return work;
  const next = withProposal(site, hand, words, newParagraphSite(work.nodes) === site);
  return {
    ...spliced(work, path, index, index + 1, closed(next)),
    landed: [...work.landed, { site: site.site, letter: heldBy(next, hand.party)?.letter ?? 'a' }],
  };
}

/** Tells whether these are the words the party reads there already; reading the base, it defends it by proposing it. */
function readsAlready(work: Work, { party, edit }: Hand, site: Site, words: readonly Word[]): boolean {
  if (edit) return false;
  const [held, base] = [heldBy(site, party), baseOf(site)];
  const read = readingOf((held ?? base)?.nodes ?? [], ownPick(work.nodes, party)).map(({ word }) => word);
  const text = print(words);
  return text === print(read) && (held !== undefined || text !== baseText(base?.nodes ?? []));
}

/** Gives a site after a proposal over its whole span. */
function withProposal(site: Site, hand: Hand, words: readonly Word[], fresh: boolean): Site {
  const { party } = hand;
  const own = heldBy(site, party);
  const alone = own !== undefined && holdsAlone(own, party);
  const text = print(words);
  if (text === baseText(baseOf(site)?.nodes ?? [])) {
    // Whoever empties a new paragraph by an edit says that it should not be there.
    const free = withinLeft(site, hand);
    return hand.edit && !fresh ? left(free, party) : joined(free, 'a', party);
  }
  const there = site.alternatives.find((one) => one.letter !== 'a' && baseText(one.nodes) === text);
  if (there !== undefined) return joined(withinLeft(site, hand), there.letter, party);
  if (alone)
    return {
      ...site,
      alternatives: site.alternatives.map((one) => (one === own ? { ...one, nodes: words } : one)),
    };
  const free = left(withinLeft(site, hand), party);
  const added: Alternative = { letter: letter(site.letters), nodes: words, holders: [party] };
  return { ...free, alternatives: [...free.alternatives, added], letters: site.letters + 1 };
}

/** Reaching beyond one's own alternatives withdraws those within. */
function withinLeft(site: Site, { party }: Hand): Site {
  return {
    ...site,
    alternatives: site.alternatives.map((one) => {
      const nodes = leaveAll(one.nodes, party);
      return nodes === one.nodes ? one : { ...one, nodes };
    }),
  };
}
