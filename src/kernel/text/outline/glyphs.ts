// Wording whose every character knows its place in the file, so that a bracket keeps its partner.
import { noteMark } from './brackets.ts';

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
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/g;
/** Stars and underlines that only set type. A star followed by a space is a mark of the text. */
const emphasis = /\*{1,3}(?!\s|$)|(?<=\S)\*{1,3}|\\(?=\s|$)/g;

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
  for (const pattern of markdown ? [hidden, noteMark, emphasis] : [hidden, noteMark]) {
    for (const { index, 0: found } of line.matchAll(pattern)) {
      for (let at = index; at < index + found.length; at += 1) out.add(at);
    }
  }
  let text = '';
  const places: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    if (out.has(at)) continue;
    const character = line.charAt(at);
    const space = /\s/u.test(character);
    if (space && (text === '' || text.endsWith(' '))) continue;
    text += space ? ' ' : character;
    places.push(start + at);
  }
  return trimmed({ text, places });
}

/** The place of a space that no character of the file stands for. */
const nowhere = -2;

/** Gives two lines as one: with a space between, unless a word was broken at a hyphen or the script has none. */
export function joined(one: Glyphs, two: Glyphs): Glyphs {
  if (one.text === '' || two.text === '') return one.text === '' ? two : one;
  const broken =
    /[\p{L}\p{N}][-‐–]$/u.test(one.text) &&
    /^[\p{L}\p{N}]/u.test(two.text) &&
    !/^(?:and|or|to)\b/.test(two.text);
  const tight =
    broken || (/\p{Script=Han}[，。；：、]?$/u.test(one.text) && /^\p{Script=Han}/u.test(two.text));
  return {
    text: `${one.text}${tight ? '' : ' '}${two.text}`,
    places: [...one.places, ...(tight ? [] : [nowhere]), ...two.places],
  };
}
