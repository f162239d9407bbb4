// From lines to paragraphs: what the page broke is joined, what the author began anew stands alone.
import { glyphsOf, joined, type Glyphs } from './glyphs.ts';
import type { Line } from './lines.ts';
import { markerOf, opensOperative, opensPreambular, type Marked } from './markers.ts';

/** A paragraph before it has a label. `start` is where its first line begins in the file. */
export interface Block {
  readonly start: number;
  readonly glyphs: Glyphs;
  readonly marked: Marked | undefined;
  readonly heading: boolean;
  /** Markdown writes what stands below a numbered paragraph further in. */
  readonly nested: boolean;
}

/** What stands between a line of text and the one before it. */
type Gap = 'none' | 'blank' | 'page';

interface Open {
  readonly line: Line;
  readonly block: Block;
  readonly pieces: Glyphs[];
}

/** Gives the paragraphs of a file, in order. */
export function blocksOf(file: string, lines: readonly Line[]): readonly Block[] {
  const markdown = /^#{1,6} |^\*\*\S|^\*\p{L}+\*/mu.test(file);
  const width = pageWidth(lines);
  const done: Block[] = [];
  let open: Open | undefined;
  let gap: Gap = 'none' as Gap;
  for (const line of lines) {
    if (line.standing !== 'text') {
      gap = line.standing === 'page' || gap === 'page' ? 'page' : 'blank';
      continue;
    }
    const glyphs = glyphsOf(file, line.start, line.end, markdown);
    const marked = markerOf(line.content);
    if (open && continues(open, line, marked, gap, width)) {
      open.pieces.push(glyphs);
      open = { ...open, line };
    } else {
      if (open) done.push(closed(open));
      const block = {
        start: line.start,
        glyphs,
        marked,
        heading: /^#{1,6} /.test(line.content),
        nested: markdown && /^(?: {3}|\t)/.test(file.slice(line.start, line.start + 3)),
      };
      open = { line, block, pieces: [glyphs] };
    }
    gap = 'none';
  }
  if (open) done.push(closed(open));
  return done;
}

function closed({ block, pieces }: Open): Block {
  const glyphs = joined(pieces);
  // A note's mark is left out of the wording already; a bare number above a note would not be known again.
  const kept = block.marked?.marker.kind === 'note' ? block.marked : undefined;
  const mark = kept && /^\d/.test(glyphs.text) && kept.to <= 2 ? kept.to : 0;
  return { ...block, glyphs, marked: kept ? { ...kept, from: 0, to: mark } : markerOf(glyphs.text) };
}

/** Columns at which the page broke its lines; without end where every line is a paragraph, as long or as short as it comes. */
function pageWidth(lines: readonly Line[]): number {
  const widths = lines.filter((line) => line.standing === 'text').map((line) => line.width);
  const widest = widths.toSorted((one, two) => one - two)[Math.floor(widths.length * 0.97)] ?? 0;
  return widest >= 50 && widest <= 145 ? widest : Infinity;
}

/** "as set out in paragraph / (a) above": the page broke the line there, no paragraph begins. */
function midSentence(before: string, { marker }: Marked): boolean {
  if (marker.kind === 'note' || marker.kind === 'preambular' || marker.kind === 'operative') return false;
  return /\p{L}$/u.test(before) && !/\b(?:and|or)$/.test(before);
}

const ended = /[.;:,։，。；：][\])"”*]*$/u;

const bullet = /^[-–—•*·▪◦]\s/u;

function continues(open: Open, line: Line, marked: Marked | undefined, gap: Gap, width: number): boolean {
  const before = open.line.content;
  const own = open.pieces.length === 1 ? markerOf(before) : undefined;
  const firstWord = /^\S+/.exec(line.content)?.[0].length ?? 0;
  const full = open.line.width + 1 + firstWord > width * 0.86;
  if (marked) return full && gap === 'none' && midSentence(before, marked);
  if (own?.to === before.length && gap !== 'page') {
    const named = own.marker.kind === 'preambular' || own.marker.kind === 'operative';
    return gap === 'none' || width === Infinity || named;
  }
  const lower = /^\p{Ll}/u.test(line.content);
  if (gap === 'blank' || open.block.heading) return false;
  if (gap === 'none' && lower && !ended.test(before)) return true;
  if (width === Infinity || open.block.marked?.marker.kind === 'article') return false;
  if (gap === 'page') return !ended.test(before) || lower;
  return full && !beginsAnew(before, line.content);
}

/** A page filled its line just where the author began a new paragraph. */
function beginsAnew(before: string, text: string): boolean {
  const verb = /^\[*\s*\p{Lu}/u.test(text) && (opensPreambular(text) || opensOperative(text));
  const bracketed = text.startsWith('[');
  if (!ended.test(before)) return verb && bracketed && before.endsWith(']');
  if (bullet.test(text) || verb) return true;
  return /^\[*\s*\p{Lu}/u.test(text) && (bracketed || /;\]*$/.test(before));
}
