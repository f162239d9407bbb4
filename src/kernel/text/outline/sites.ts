// Brackets of one paragraph as disputed places: `[base / wording - ARV, BMR / (no text) - CRV]`.
import type { Brackets } from './brackets.ts';
import type { Glyphs } from './glyphs.ts';

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

const holding = /\s-\s([A-Z]{2,4}(?:, [A-Z]{2,4})*)\s*$/;
const empty = '(no text)';

/** Gives the stretches of a paragraph. Only brackets that open and close in it make places. */
export function stretchesOf(glyphs: Glyphs, brackets: Brackets): readonly Stretch[] {
  const index = new Map(glyphs.places.map((place, at) => [place, at]));
  const closing = (at: number): number | undefined => {
    const place = glyphs.places[at];
    return place === undefined || glyphs.text[at] !== '['
      ? undefined
      : index.get(brackets.partner.get(place) ?? -1);
  };
  return read(glyphs.text, 0, glyphs.text.length, closing);
}

type Closing = (at: number) => number | undefined;

function read(text: string, from: number, to: number, closing: Closing): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let plain = from;
  for (let at = from; at < to; at += 1) {
    const close = closing(at);
    if (close === undefined || close >= to) continue;
    const spaced = at === 0 || /\s/.test(text.charAt(at - 1) + text.charAt(at + 1));
    const behind = /\s/.test(text.charAt(close - 1) + text.charAt(close + 1));
    if (at > plain) stretches.push({ text: text.slice(plain, at) });
    stretches.push({ options: optionsOf(text, at + 1, close, closing), spaced, behind });
    plain = close + 1;
    at = close;
  }
  if (to > plain) stretches.push({ text: text.slice(plain, to) });
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
  const whole = text.slice(from, to);
  const held = holding.exec(whole);
  const end = held && closing(from + held.index) === undefined ? from + held.index : to;
  const wording = text.slice(from, end).trim();
  const holders = end === to ? [] : (held?.[1] ?? '').split(', ');
  if (wording === empty) return { text: '', stretches: [], holders };
  return { text: wording, stretches: read(text, from, end, closing), holders };
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
