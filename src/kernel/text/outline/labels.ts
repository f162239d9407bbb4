// Labels and kinds, from the numbers a file gives and, where it gives none, from the order of its paragraphs.
import type { ParagraphKind } from '../draft.ts';
import type { Block } from './blocks.ts';
import { opensOperative, opensPreambular, type Marker } from './markers.ts';

export interface Labelled {
  readonly label: string;
  readonly kind: ParagraphKind;
  /** The marker's place in the wording, that it is not printed twice. */
  readonly cut: readonly [from: number, to: number];
}

interface Reading {
  part: 'cover' | 'preamble' | 'articles';
  /** Article or section that numbers count in; empty in a resolution. */
  scope: string;
  parent: string;
  /** Letters given below the paragraph, outer first, to tell `(i)` the letter from (i) the numeral. */
  letters: string[];
  option: string;
  preambular: number;
  operative: number;
  headings: number;
}

/** Gives each block its label and kind; no label is given twice. */
export function labelsOf(blocks: readonly Block[]): readonly Labelled[] {
  const now: Reading = {
    part: 'cover',
    scope: '',
    parent: '',
    letters: [],
    option: '',
    preambular: 0,
    operative: 0,
    headings: 0,
  };
  const articles = blocks.some((block) => block.marked?.marker.kind === 'article');
  const numbered = blocks.some((block) =>
    ['number', 'operative', 'article'].includes(block.marked?.marker.kind ?? ''),
  );
  const title = titleOf(blocks);
  const given = new Map<string, number>();
  return blocks.map((block, index) => {
    const named =
      index === title
        ? { label: 'Title', kind: 'title' as const }
        : read(now, block, numbered, articles && index > title);
    const { kind } = named;
    const label = unused(given, named.label);
    if (now.parent === named.label) now.parent = label;
    const marked = block.marked;
    const cuts = marked && kind !== 'title' && kind !== 'heading';
    return { label, kind, cut: cuts ? [marked.from, marked.to] : [0, 0] };
  });
}

function unused(given: Map<string, number>, label: string): string {
  const times = (given.get(label) ?? 0) + 1;
  given.set(label, times);
  return times === 1 ? label : unused(given, `${label} (${times})`);
}

const symbol = /^[A-Z]{1,4}(?:\/[A-Z\d.]+)+(?: \(\d{4}\))?$/;
const drafted = /: draft (?:resolution|decision)$/i;
const resolution = /^(?:resolution|résolution|resolución|резолюция|القرار|第\d+.*号决议)(?!\p{L})/iu;

/** The line that names the text: "Resolution 2341 (2017)", else the first heading, else the first line. */
function titleOf(blocks: readonly Block[]): number {
  const named = blocks.findIndex((block, index) => index < 12 && resolution.test(block.glyphs.text));
  if (named >= 0) return named;
  for (const form of [drafted, symbol]) {
    const found = blocks.findIndex((block, index) => index < 12 && form.test(block.glyphs.text));
    if (found >= 0) return found;
  }
  const heading = blocks.findIndex((block) => block.heading);
  if (heading >= 0) return heading;
  const first = blocks[0];
  return first &&
    !first.marked &&
    !opensPreambular(first.glyphs.text) &&
    !/[,;，；]$/u.test(first.glyphs.text) &&
    !(first.glyphs.text.length > 40 && sentence.test(first.glyphs.text))
    ? 0
    : -1;
}

interface Named {
  readonly label: string;
  readonly kind: ParagraphKind;
}

/** `treaty`: articles follow, so that long wording before the first of them is the preamble, however it begins. */
function read(now: Reading, block: Block, numbered: boolean, treaty: boolean): Named {
  const { marked, glyphs } = block;
  if (marked) return byMarker(now, marked.marker, block);
  if (
    block.heading ||
    (looksLikeHeading(glyphs.text, now.part) && !(now.part === 'preamble' && comma.test(glyphs.text)))
  ) {
    if (!block.heading && now.part === 'cover' && comma.test(glyphs.text)) now.part = 'preamble';
    if (/^(?:preamble|préambule|preámbulo|преамбула|الديباجة|序言|präambel)/iu.test(glyphs.text))
      now.part = 'preamble';
    return heading(now);
  }
  if (now.part !== 'articles' && !numbered && actsAlone(glyphs.text, now.part, treaty)) return operative(now);
  if (
    now.part === 'cover' &&
    !opensPreambular(glyphs.text) &&
    !(treaty && glyphs.text.length > 90) &&
    !longAndUnended(glyphs.text)
  )
    return heading(now);
  if (now.part === 'articles') return now.parent === '' || !numbered ? operative(now) : child(now);
  return preambular(now);
}

const comma = /[,，،、]$/u;
/** The preambles of other languages are known by this: long, and the sentence goes on. */
function longAndUnended(text: string): boolean {
  return text.length > 90 && /[,，،、;؛；]\]*$/u.test(text);
}

/** Where nothing is numbered, a paragraph acts that begins with a verb of acting, or ends as no preamble does. */
function actsAlone(text: string, part: Reading['part'], treaty: boolean): boolean {
  if (opensOperative(text)) return true;
  return (
    !treaty && !opensPreambular(text) && sentence.test(text) && (part === 'preamble' || text.length > 40)
  );
}
const sentence = /[.;:。；：؛]\]*$/u;

/** A short line that ends like no paragraph does, or the body's name before its verbs: "The Security Council,". */
function looksLikeHeading(text: string, part: Reading['part']): boolean {
  if (opensOperative(text) || (opensPreambular(text) && !(part === 'articles' && text.length > 40)))
    return false;
  return text.length <= 40
    ? !/[.;；。։]\]*$/u.test(text) || /^\P{L}*$/u.test(text)
    : text.length <= 90 && !/[.;,:，；。：،։\]]$/u.test(text);
}

function byMarker(now: Reading, marker: Marker, block: Block): Named {
  switch (marker.kind) {
    case 'preambular':
      now.part = 'preamble';
      return begin(now, marker.label, 'preambular');
    case 'operative':
      now.part = 'articles';
      return begin(now, marker.label, 'operative');
    case 'article':
      now.part = 'articles';
      begin(now, marker.label, 'heading');
      now.scope = marker.label;
      return { label: marker.label, kind: 'heading' };
    case 'section':
      now.scope = '';
      now.part = /preamble/i.test(block.glyphs.text) ? 'preamble' : now.part;
      begin(now, marker.label, 'heading');
      return heading(now);
    case 'note':
      return { label: marker.label, kind: 'sub' };
    case 'number':
      now.part = 'articles';
      if (block.nested && now.parent !== now.scope && !marker.label.includes('.')) {
        return { label: `${stem(now)}(${marker.label})`, kind: 'sub' };
      }
      return begin(now, numberIn(now.scope, marker.label), 'operative');
    case 'option': {
      const at = now.part === 'preamble' && now.parent === '' ? 'PP' : now.parent;
      now.option = marker.label;
      now.letters = [];
      return { label: `${at} ${marker.label}`.trim(), kind: 'sub' };
    }
    case 'letter':
      return letter(now, marker.label);
  }
}

/** "3.3" in Article 3 is Article 3.3. */
function numberIn(scope: string, number: string): string {
  if (scope === '') return `OP${number}`;
  const own = `${/\d+$/.exec(scope)?.[0] ?? ' '}.`;
  return `${scope}.${number.startsWith(own) ? number.slice(own.length) : number}`;
}

function begin(now: Reading, label: string, kind: ParagraphKind): Named {
  now.parent = label;
  now.letters = [];
  now.option = '';
  return { label, kind };
}

/** What a sub-paragraph's label begins with. */
function stem(now: Reading): string {
  return now.option === '' ? now.parent : `${now.parent} ${now.option} `;
}

const numeral = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/;

function letter(now: Reading, label: string): Named {
  const [outer, inner] = now.letters;
  const follows =
    outer !== undefined && label.charCodeAt(0) === outer.charCodeAt(0) + 1 && label.length === 1;
  const roman = numeral.test(label) && outer !== undefined && !(follows && inner === undefined);
  const otherSort = outer !== undefined && /^\d/.test(label) !== /^\d/.test(outer);
  now.letters = roman || otherSort ? [outer, label] : [label];
  return { label: `${stem(now)}${now.letters.map((one) => `(${one})`).join('')}`, kind: 'sub' };
}

function heading(now: Reading): Named {
  now.headings += 1;
  return { label: `H${now.headings}`, kind: 'heading' };
}
function preambular(now: Reading): Named {
  now.part = 'preamble';
  now.preambular += 1;
  return begin(now, `PP${now.preambular}`, 'preambular');
}
function operative(now: Reading): Named {
  now.part = 'articles';
  now.operative += 1;
  return begin(now, `OP${now.operative}`, 'operative');
}
/** Wording without a number: the article's own, or what follows a numbered paragraph. */
function child(now: Reading): Named {
  const kind = now.parent === now.scope && now.option === '' ? 'operative' : 'sub';
  return { label: `${now.parent}${now.option === '' ? '' : ` ${now.option}`} text`, kind };
}
