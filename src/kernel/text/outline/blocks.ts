// From lines to paragraphs: what the page broke is joined, what the author began anew stands alone.
import { glyphsOf, joined, type Glyphs } from './glyphs.ts';
import type { Line } from './lines.ts';
import { markerOf, opensPreambular, type Marked } from './markers.ts';

/** A paragraph before it has a label. `start` is where its first line begins in the file. */
export interface Block {
  readonly start: number;
  readonly glyphs: Glyphs;
  readonly marked: Marked | undefined;
  readonly heading: boolean;
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
      const block = { start: line.start, glyphs, marked, heading: /^#{1,6} /.test(line.content) };
      open = { line, block, pieces: [glyphs] };
    }
    gap = 'none';
  }
  if (open) done.push(closed(open));
  return done;
}

function closed({ block, pieces }: Open): Block {
  const glyphs = pieces.reduce(joined);
  return { ...block, glyphs, marked: markerOf(glyphs.text) };
}

/** Columns at which the page broke its lines; without end where every line is a paragraph. */
function pageWidth(lines: readonly Line[]): number {
  const widths = lines.filter((line) => line.standing === 'text').map((line) => line.width);
  const widest = widths.toSorted((one, two) => one - two)[Math.floor(widths.length * 0.97)] ?? 0;
  return widest <= 145 ? widest : Infinity;
}

const ended = /[.;:,，。；：][\])"”*]*$/u;

function continues(open: Open, line: Line, marked: Marked | undefined, gap: Gap, width: number): boolean {
  const before = open.line.content;
  const alone = open.pieces.length === 1 && markerOf(before)?.to === before.length;
  if (marked) return false;
  if (alone && gap !== 'page') return gap === 'none' || width === Infinity;
  if (width === Infinity || gap === 'blank' || open.block.heading) return false;
  if (open.block.marked?.marker.kind === 'article') return false;
  const lower = /^[\p{Ll}\p{N}]/u.test(line.content);
  if (gap === 'page') return !ended.test(before) || lower;
  const full = open.line.width + 1 + (/^\S+/.exec(line.content)?.[0].length ?? 0) > width * 0.86;
  if (!full) return lower && !ended.test(before);
  const anew = /^\[+\s*\p{Lu}/u.test(line.content) || opensPreambular(line.content);
  return !(anew && /[,;.]?\]*[,;.\]]$/u.test(before) && /^\[*\s*\p{Lu}/u.test(line.content));
}
