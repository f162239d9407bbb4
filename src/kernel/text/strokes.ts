// Strokes: what a change strikes from a paragraph and adds to it, by the identity of its words.
import type { WordId } from '../base/ids.ts';
import type { Unfinished } from '../base/unfinished.ts';
import type { Stroke } from './commands.ts';
import type { Word } from './draft.ts';
import { differences } from './hunks.ts';
import { identified } from './identity.ts';
import { cut, print, type Piece } from './words.ts';

/** Gives the strokes that lead from words, each with the space that is printed before it, to a wording that was cut. */
export function strokesBetween(words: readonly Word[], fresh: readonly Piece[]): readonly Stroke[] {
  return differences(words, fresh).map(({ from, to, start, end }) => {
    const struck = words.slice(from, to);
    const stroke: Unfinished<Stroke> = {
      strikes: struck.map(({ id }) => id),
      struck: spelled(struck),
      adds: spelled(fresh.slice(start, end)),
    };
    const [after, before] = [words[from - 1]?.id, words[to]?.id];
    if (after !== undefined) stroke.after = after;
    if (before !== undefined) stroke.before = before;
    return stroke;
  });
}

/** Gives pieces as printed, with the space before the first where there is one. */
function spelled(pieces: readonly Piece[]): string {
  return (pieces[0]?.space === true ? ' ' : '') + print(pieces);
}

/** Gives the pieces of wording that was spelled. */
export function piecesOf(text: string): readonly Piece[] {
  const [first, ...rest] = cut(text);
  return first === undefined ? [] : [{ text: first.text, space: text.startsWith(' ') }, ...rest];
}

/** A paragraph's words while strokes are made on them. */
interface Stricken {
  readonly words: readonly Word[];
  readonly brought: number;
}

/**
 * Gives the words after strokes that were found on an earlier state of them; nothing where a word they strike,
 * or both words between which they add, stand no longer. Words that others added meanwhile stay.
 */
export function stricken(
  words: readonly Word[],
  strokes: readonly Stroke[],
  fresh: (n: number) => WordId,
): Stricken | undefined {
  let now: Stricken = { words, brought: 0 };
  for (const stroke of strokes) {
    const next = made(now, stroke, fresh);
    if (next === undefined) return undefined;
    now = next;
  }
  return now;
}

function made(
  { words, brought }: Stricken,
  stroke: Stroke,
  fresh: (n: number) => WordId,
): Stricken | undefined {
  const gone = new Set(stroke.strikes);
  const struck = words.filter(({ id }) => gone.has(id));
  const [first] = struck;
  if (struck.length < gone.size) return undefined;
  const place = first === undefined ? gapOf(words, stroke) : words.indexOf(first);
  if (place === undefined) return undefined;
  // What is struck only to come back with another space before it stays the word it was.
  const added = identified(piecesOf(stroke.adds), struck, [], (n) => fresh(brought + n));
  const left = words.slice(place).filter(({ id }) => !gone.has(id));
  return {
    words: [...words.slice(0, place), ...added.words, ...left],
    brought: brought + added.brought,
  };
}

/** The index before which an insertion stands: behind the word it followed, else in front of the one it preceded. */
function gapOf(words: readonly Word[], { after, before }: Stroke): number | undefined {
  if (after === undefined) return 0;
  const behind = words.findIndex(({ id }) => id === after);
  if (behind >= 0) return behind + 1;
  if (before === undefined) return words.length;
  const front = words.findIndex(({ id }) => id === before);
  return front < 0 ? undefined : front;
}
