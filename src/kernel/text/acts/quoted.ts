import type { AlternativeId, Party, SiteId } from '../../base/ids.ts';
import type { Paragraph } from '../draft.ts';
import type { Path } from '../facts.ts';
import { commonPick, leadsTo, ownPick, readingOf, type Pick, type Reading } from '../reading.ts';
import type { TextRule } from '../rules.ts';
import { findSite, letterOf, siteOf, type Nodes } from '../tree.ts';
import { cut } from '../words.ts';

/** Where a quotation stands: words `from` up to but not including `to` of a reading. */
export interface Quoted {
  readonly reading: Reading;
  readonly pick: Pick;
  readonly from: number;
  readonly to: number;
  /** The sequence it was looked for in. */
  readonly floor: Path;
}
export interface Quotation {
  readonly text: string;
  readonly occurrence?: number | undefined;
  readonly site?: SiteId | undefined;
  readonly within?: AlternativeId | undefined;
}

/** Finds a quotation: in the party's own reading, else in the base's; in the site or alternative aimed at. */
export function quoted(paragraph: Paragraph, party: Party, quotation: Quotation): Quoted | TextRule {
  const { nodes } = paragraph;
  const words = cut(quotation.text).map(({ text }) => text);
  const own = ownPick(nodes, party);
  const picks = [own, commonPick(nodes)];
  const [holder, letter] =
    quotation.within === undefined ? [] : [siteOf(quotation.within), letterOf(quotation.within)];
  const outer = holder === undefined ? undefined : findSite(nodes, holder);
  if (outer && letter !== undefined && outer.site.alternatives.some((one) => one.letter === letter)) {
    const floor: Path = [...outer.path, [outer.site.site, letter]];
    const ways = picks.map((pick) => along(floor, pick));
    const found = first(nodes, words, ways, floor, floor, quotation.occurrence);
    if (found !== 'quotationIsFound') return found;
  }
  const aimed = quotation.site === undefined ? undefined : findSite(nodes, quotation.site);
  if (aimed) {
    const base: Path = [...aimed.path, [aimed.site.site, 'a']];
    const ways = picks.map((pick) => along(base, pick));
    const found = first(nodes, words, ways, base, aimed.path, quotation.occurrence);
    if (found !== 'quotationIsFound') return found;
  }
  return first(nodes, words, picks, [], [], quotation.occurrence);
}

/** Reads along a path, elsewhere as another pick does. */
function along(path: Path, pick: Pick): Pick {
  return (site) => {
    const step = path.find(([id]) => id === site.site);
    return step ? site.alternatives.find(({ letter }) => letter === step[1]) : pick(site);
  };
}

function first(
  nodes: Nodes,
  words: readonly string[],
  picks: readonly Pick[],
  inside: Path,
  floor: Path,
  occurrence: number | undefined,
): Quoted | 'quotationIsFound' | 'quotationIsUnique' {
  if (words.length === 0) return 'quotationIsFound';
  for (const pick of picks) {
    const reading = readingOf(nodes, pick);
    const starts = startsOf(words, reading).filter((from) =>
      reading.slice(from, from + words.length).every(({ path }) => leadsTo(inside, path)),
    );
    if (starts.length === 0) continue;
    if (starts.length > 1 && occurrence === undefined) return 'quotationIsUnique';
    const from = starts[(occurrence ?? 1) - 1];
    return from === undefined ? 'quotationIsFound' : { reading, pick, from, to: from + words.length, floor };
  }
  return 'quotationIsFound';
}

function startsOf(words: readonly string[], reading: Reading): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at + words.length <= reading.length; at += 1) {
    if (words.every((word, n) => reading[at + n]?.word.text === word)) starts.push(at);
  }
  return starts;
}
