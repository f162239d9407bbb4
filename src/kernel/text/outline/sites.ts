// Brackets of one paragraph as disputed places: `[base / wording - ARV, BMR / (no text) - CRV]`.
import type { Brackets } from './brackets.ts';
import { nowhere, type Glyphs } from './glyphs.ts';

/**
 * A stretch of plain wording, brackets without a partner in this paragraph included, or a bracketed place.
 * `spaced`, `behind`: a space stands before it, after it; one just within the brackets counts, so that no two words run together.
 */
export type Stretch =
  | { readonly text: string }
  | { readonly options: readonly Option[]; readonly spaced: boolean; readonly behind: boolean };
/** One alternative of a place; `text` as printed, `letter` `a` for the base. */
export interface Option {
  readonly letter: string;
  readonly text: string;
  readonly stretches: readonly Stretch[];
  readonly holders: readonly string[];
}

/** A word processor makes a dash of the hyphen. */
const holding = /\s[-–—]\s([A-Z]{2,4}(?:,\s?[A-Z]{2,4})*)\s*$/;
/** Two hundred delegations and more. */
const longestHolders = 2000;
const empty = '(no text)';

/** Brackets nested deeper than this stay in the wording as marks. */
const deepest = 32;

/** Gives the stretches of a paragraph. Only brackets that open and close in it make places. */
export function stretchesOf(glyphs: Glyphs, brackets: Brackets): readonly Stretch[] {
  const closes = new Map<number, number>();
  const open: number[] = [];
  for (const { index, 0: bracket } of glyphs.text.matchAll(/[[\]]/g)) {
    const partner = brackets.partner.get(glyphs.places[index] ?? nowhere);
    if (partner === undefined) continue;
    if (bracket === '[') open.push(index);
    else if (glyphs.places[open.at(-1) ?? -1] === partner) {
      const opening = open.pop() ?? 0;
      if (open.length < deepest) closes.set(opening, index);
    }
  }
  return read(glyphs.text, 0, glyphs.text.length, (at) => closes.get(at), false);
}

type Closing = (at: number) => number | undefined;

/** Within brackets a lone `/` or `-` of the wording is printed with a backslash before it. */
function plainText(text: string, inside: boolean): string {
  return inside ? text.replace(/\\([/-])/g, '$1') : text;
}

function read(text: string, from: number, to: number, closing: Closing, inside: boolean): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let plain = from;
  for (let at = from; at < to; at += 1) {
    const close = closing(at);
    if (close === undefined || close >= to) continue;
    const spaced = /\s/.test(text.charAt(at - 1) + text.charAt(at + 1));
    const behind = /\s/.test(text.charAt(close - 1) + text.charAt(close + 1));
    if (at > plain) stretches.push({ text: plainText(text.slice(plain, at), inside) });
    stretches.push({ options: optionsOf(text, at + 1, close, closing), spaced, behind });
    plain = close + 1;
    at = close;
  }
  if (to > plain) stretches.push({ text: plainText(text.slice(plain, to), inside) });
  return stretches;
}

function optionsOf(text: string, from: number, to: number, closing: Closing): readonly Option[] {
  const cuts: number[] = [];
  for (let at = from; at < to; at += 1) {
    const close = closing(at);
    if (close !== undefined && close < to) at = close;
    else if (text[at] === '/' && text[at - 1] === ' ' && text[at + 1] === ' ' && at > from + 1) cuts.push(at);
  }
  const parts = [...cuts, to].map((end, n) =>
    part(text, n === 0 ? from : (cuts[n - 1] ?? from) + 1, end, closing),
  );
  return lettered(parts);
}

type Part = Omit<Option, 'letter'>;

function part(text: string, from: number, to: number, closing: Closing): Part {
  const held = holding.exec(text.slice(Math.max(from, to - longestHolders), to));
  const dash = held ? to - held[0].length : to;
  const wording = text.slice(from, dash);
  const holders = held?.[1]?.split(/,\s?/) ?? [];
  if (wording.trim() === empty) return { text: '', stretches: [], holders };
  const begins = from + (wording.length - wording.trimStart().length);
  const ends = Math.max(begins, from + wording.trimEnd().length);
  return { text: wording.trim(), stretches: read(text, begins, ends, closing, true), holders };
}

/** Held wording alone is an insertion: its base is empty and not printed. */
function lettered(parts: readonly Part[]): readonly Option[] {
  const [first, ...others] = parts;
  const inserted =
    first !== undefined && others.length === 0 && first.holders.length > 0 && first.text !== '';
  const all: readonly Part[] = inserted ? [{ text: '', stretches: [], holders: [] }, ...parts] : parts;
  return all.map((one, n) => ({ ...one, letter: letterAt(n) }));
}

function letterAt(n: number): string {
  const last = String.fromCharCode(97 + (n % 26));
  return n < 26 ? last : letterAt(Math.floor(n / 26) - 1) + last;
}

export function isPlace(stretch: Stretch): stretch is Extract<Stretch, { options: readonly Option[] }> {
  return 'options' in stretch;
}
