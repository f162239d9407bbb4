// A pasted text, a .txt or a .md file as paragraphs of a negotiated text.
import type { ParagraphKind } from '../draft.ts';
import { blocksOf } from './blocks.ts';
import { bracketsOf, type Across, type Bracket, type Brackets, type Unpaired } from './brackets.ts';
import { hidden, slice, trimmed, type Glyphs, type Hidden } from './glyphs.ts';
import { labelsOf } from './labels.ts';
import { linesOf, type Line } from './lines.ts';
import { isPlace, stretchesOf, type Stretch } from './sites.ts';

/** One paragraph of a file. The `source` of all of them joined is the file, to the letter. */
export interface Outlined {
  readonly label: string;
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly source: string;
  readonly sites: readonly OutlinedSite[];
  readonly unpaired: readonly Unpaired[];
  readonly across: readonly Across[];
  /** Delegations behind `[text] (KST reserves)`; that pair of brackets is no site. */
  readonly reservations: readonly string[];
  /** Characters that do not show; they stand in `source` and not in `text`. */
  readonly hidden: readonly Hidden[];
  /** What `toBase` makes nodes of. */
  readonly stretches: readonly Stretch[];
}
export interface OutlinedSite {
  readonly site: string;
  readonly alternatives: readonly {
    readonly alternative: string;
    readonly text: string;
    readonly holders: readonly string[];
  }[];
}

/** Characters of a file that is read at most. */
export const longestText = 2_000_000;

/** Gives the paragraphs of a file. Shape: at least one paragraph unless the file is empty. */
export function outline(file: string): readonly Outlined[] {
  if (file === '') return [];
  const lines = linesOf(file);
  const blocks = blocksOf(file, lines);
  const brackets = bracketsOf(file);
  const lineAt = lineFinder(lines);
  const labels = labelsOf(blocks);
  const starts = blocks.length === 0 ? [0] : blocks.map((block, index) => (index === 0 ? 0 : block.start));
  const unpaired = spread(
    starts,
    brackets.unpaired.map(({ place, bracket }) => ({ place, found: { line: lineAt(place), bracket } })),
  );
  const across = spread(starts, acrossIn(starts, brackets, file, lineAt));
  const unseen = spread(
    starts,
    [...file.matchAll(hidden)].map(({ index, 0: character }) => ({
      place: index,
      found: { line: lineAt(index), character: codeOf(character) },
    })),
  );
  return starts.map((start, index): Outlined => {
    const block = blocks[index];
    const { label, kind, cut } = labels[index] ?? untitled;
    const glyphs = block ? withoutMarker(block.glyphs, cut, block.heading) : nothing;
    const reserved = reservationOf(glyphs, brackets);
    const stretches = stretchesOf(reserved?.within ?? glyphs, brackets);
    return {
      label,
      kind,
      text: glyphs.text,
      source: file.slice(start, starts[index + 1]),
      sites: sitesOf(label, stretches),
      unpaired: unpaired[index] ?? [],
      across: across[index] ?? [],
      reservations: reserved?.by ?? [],
      hidden: unseen[index] ?? [],
      stretches,
    };
  });
}

/** A file of blank lines still is a paragraph, so that its source is kept. */
const untitled = { label: 'Title', kind: 'title', cut: [0, 0] } as const;
const nothing: Glyphs = { text: '', places: [] };

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The label's own number goes from the wording; brackets that open before it stay. */
function withoutMarker(glyphs: Glyphs, [from, to]: readonly [number, number], heading: boolean): Glyphs {
  const hashes = heading ? (/^#{1,6}\s+/.exec(glyphs.text)?.[0].length ?? 0) : 0;
  if (to <= from) return slice(glyphs, hashes);
  const before = slice(glyphs, hashes, Math.max(hashes, from));
  const after = slice(glyphs, to);
  return trimmed({ text: before.text + after.text, places: [...before.places, ...after.places] });
}

/** Gives the line, from 1, of a place in the file. */
function lineFinder(lines: readonly Line[]): (place: number) => number {
  return (place) => {
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lines[middle]?.start ?? Infinity) <= place) low = middle + 1;
      else high = middle;
    }
    return lines[low - 1]?.number ?? 1;
  };
}

interface Placed<T> {
  readonly place: number;
  readonly found: T;
}

/** Gives what stands in each block, for blocks and places both in order. */
function spread<T>(starts: readonly number[], all: readonly Placed<T>[]): readonly (readonly T[])[] {
  const each: T[][] = starts.map(() => []);
  let block = 0;
  for (const { place, found } of all) {
    while ((starts[block + 1] ?? Infinity) <= place) block += 1;
    each[block]?.push(found);
  }
  return each;
}

/** Gives the brackets whose partner stands in another block. */
function acrossIn(
  starts: readonly number[],
  { partner }: Brackets,
  file: string,
  lineAt: (place: number) => number,
): readonly Placed<Across>[] {
  const places = [...partner.keys()].sort((one, two) => one - two);
  const blocks = new Map<number, number>();
  let block = 0;
  for (const place of places) {
    while ((starts[block + 1] ?? Infinity) <= place) block += 1;
    blocks.set(place, block);
  }
  return places.flatMap((place) => {
    const other = partner.get(place) ?? place;
    if (blocks.get(place) === blocks.get(other)) return [];
    const bracket: Bracket = file[place] === '[' ? '[' : ']';
    return [{ place, found: { line: lineAt(place), bracket, partner: lineAt(other) } }];
  });
}

const reserves = /\] \(([A-Z]{2,4}(?:, [A-Z]{2,4})*) reserves?\)$/;

/** A whole paragraph in brackets, with the delegations that reserve it behind. */
function reservationOf(
  glyphs: Glyphs,
  { partner }: Brackets,
): { readonly within: Glyphs; readonly by: readonly string[] } | undefined {
  const found = reserves.exec(glyphs.text);
  const [first] = glyphs.places;
  if (!found || first === undefined || partner.get(first) !== glyphs.places[found.index]) return undefined;
  return { within: slice(glyphs, 1, found.index), by: found[1]?.split(', ') ?? [] };
}

/** Places are numbered in the order of the text, outer before inner. */
function sitesOf(label: string, stretches: readonly Stretch[]): readonly OutlinedSite[] {
  const sites: OutlinedSite[] = [];
  const visit = (all: readonly Stretch[]): void => {
    for (const stretch of all) {
      if (!isPlace(stretch)) continue;
      const site = `${label}#${sites.length + 1}`;
      sites.push({
        site,
        alternatives: stretch.options.map(({ letter, text, holders }) => ({
          alternative: `${site}.${letter}`,
          text,
          holders,
        })),
      });
      for (const option of stretch.options) visit(option.stretches);
    }
  };
  visit(stretches);
  return sites;
}
