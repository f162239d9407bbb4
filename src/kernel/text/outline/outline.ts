// A pasted text, a .txt or a .md file as paragraphs of a negotiated text.
import type { ParagraphKind } from '../draft.ts';
import { blocksOf } from './blocks.ts';
import { bracketsOf, type Unpaired } from './brackets.ts';
import { hidden, slice, trimmed, type Glyphs, type Hidden } from './glyphs.ts';
import { labelsOf } from './labels.ts';
import { linesOf } from './lines.ts';
import { isPlace, stretchesOf, type Stretch } from './sites.ts';

/** One paragraph of a file. The `source` of all of them joined is the file, to the letter. */
export interface Outlined {
  readonly label: string;
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly source: string;
  readonly sites: readonly OutlinedSite[];
  readonly unpaired: readonly Unpaired[];
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
  const lineAt = lineFinder(lines.map((line) => line.start));
  const hiddens = [...file.matchAll(hidden)].map((match) => ({
    place: match.index,
    character: codeOf(match[0]),
  }));
  const labels = labelsOf(blocks);
  const starts = blocks.map((block, index) => (index === 0 ? 0 : block.start));
  const unpaired = spread(starts, brackets.unpaired);
  const unseen = spread(starts, hiddens);
  if (blocks.length === 0)
    return [{ ...nothing, source: file, unpaired: marked(brackets.unpaired), hidden: flagged(hiddens) }];
  return blocks.map((block, index): Outlined => {
    const { label, kind, cut } = labels[index] ?? {
      label: `Text ${index}`,
      kind: 'heading' as const,
      cut: [0, 0] as const,
    };
    const glyphs = withoutMarker(block.glyphs, cut, block.heading);
    const stretches = stretchesOf(glyphs, brackets);
    return {
      label,
      kind,
      text: glyphs.text,
      source: file.slice(starts[index], starts[index + 1]),
      sites: sitesOf(label, stretches),
      unpaired: marked(unpaired[index] ?? []),
      hidden: flagged(unseen[index] ?? []),
      stretches,
    };
  });

  function marked(
    found: readonly { readonly place: number; readonly bracket: '[' | ']' }[],
  ): readonly Unpaired[] {
    return found.map(({ place, bracket }) => ({ line: lineAt(place), bracket }));
  }
  function flagged(
    found: readonly { readonly place: number; readonly character: string }[],
  ): readonly Hidden[] {
    return found.map(({ place, character }) => ({ line: lineAt(place), character }));
  }
}

const nothing: Outlined = {
  label: 'Title',
  kind: 'title',
  text: '',
  source: '',
  sites: [],
  unpaired: [],
  hidden: [],
  stretches: [],
};

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
function lineFinder(starts: readonly number[]): (place: number) => number {
  return (place) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Gives what stands in each block, for blocks and places both in order. */
function spread<T extends { readonly place: number }>(
  starts: readonly number[],
  found: readonly T[],
): readonly (readonly T[])[] {
  const each: T[][] = starts.map(() => []);
  let block = 0;
  for (const one of found) {
    while ((starts[block + 1] ?? Infinity) <= one.place) block += 1;
    each[block]?.push(one);
  }
  return each;
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
