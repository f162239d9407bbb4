// Wording whose every character knows its place in the file, so that a bracket keeps its partner.
import { pointersIn } from './brackets.ts';

/** `places[i]` is where `text[i]` stands in the file. */
export interface Glyphs {
  readonly text: string;
  readonly places: readonly number[];
}

/** A character that does not show: control, bidi control, zero width. */
export interface Hidden {
  readonly line: number;
  readonly character: string;
}

/** Joiners (U+200C, U+200D) shape letters in several scripts and stay. */
export const hidden =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/g;
/** Stars and underlines that only set type. A star followed by a space is a mark of the text, `[___]` a blank to fill. */
const emphasis =
  /\*{1,3}(?!\s|$)|(?<=\S)\*{1,3}|(?<![\p{L}\p{N}_])_{1,2}(?=[\p{L}\p{N}"“(])|(?<=[\p{L}\p{N}"”).,;:])_{1,2}(?![\p{L}\p{N}_])|\\(?=\s|$)/gu;

/** Gives the part of the glyphs between two indexes. */
export function slice(glyphs: Glyphs, from: number, to: number = glyphs.text.length): Glyphs {
  return { text: glyphs.text.slice(from, to), places: glyphs.places.slice(from, to) };
}

/** Gives glyphs without white space at either end. */
export function trimmed(glyphs: Glyphs): Glyphs {
  const from = glyphs.text.length - glyphs.text.trimStart().length;
  return slice(glyphs, from, Math.max(from, glyphs.text.trimEnd().length));
}

/** Gives the wording of one line as the text has it: hidden characters, marks of notes and type-setting left out, spaces made one. */
export function glyphsOf(file: string, start: number, end: number, markdown: boolean): Glyphs {
  const line = file.slice(start, end);
  const out = new Set<number>();
  const marks = [hidden, ...(markdown ? [emphasis] : [])].flatMap((pattern) =>
    [...line.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length })),
  );
  for (const { from, to } of [...marks, ...pointersIn(line)])
    for (let at = from; at < to; at += 1) out.add(at);
  const characters: string[] = [];
  const places: number[] = [];
  let afterSpace = true;
  for (let at = 0; at < line.length; at += 1) {
    if (out.has(at)) continue;
    const character = line.charAt(at);
    const space = /[\s\u0085]/u.test(character);
    if (space && afterSpace) continue;
    characters.push(space ? ' ' : character);
    places.push(start + at);
    afterSpace = space;
  }
  return trimmed({ text: characters.join(''), places });
}

/** The place of a space that no character of the file stands for. */
export const nowhere = -2;

/** Gives lines as one: with a space between two, unless a word was broken at a hyphen or the script has none. */
export function joined(pieces: readonly Glyphs[]): Glyphs {
  const texts: string[] = [];
  const places: number[] = [];
  let before = '';
  for (const piece of pieces) {
    if (piece.text === '') continue;
    if (before !== '' && !joinsTight(before, piece.text)) {
      texts.push(' ');
      places.push(nowhere);
    }
    texts.push(piece.text);
    for (const place of piece.places) places.push(place);
    before = piece.text;
  }
  return { text: texts.join(''), places };
}

function joinsTight(before: string, text: string): boolean {
  const broken =
    /[\p{L}\p{N}][-‐–]$/u.test(before) && /^[\p{L}\p{N}]/u.test(text) && !/^(?:and|or|to)\b/.test(text);
  return broken || (/\p{Script=Han}[，。；：、]?$/u.test(before) && /^\p{Script=Han}/u.test(text));
}
