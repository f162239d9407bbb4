// Cutting a wording into words, and printing words again.

/** A piece of wording before it has an identity. `space`: a space stands before it. */
export interface Piece {
  readonly text: string;
  readonly space: boolean;
}

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]\p{M}*/u;
const mark = /^\p{P}\p{M}*$/u;
const segments =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]\p{M}*|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const marksBefore = /^\p{P}\p{M}*/u;
const marksBehind = /\p{P}\p{M}*$/u;

/** Tells whether a word is a mark of punctuation. */
export function isMark(text: string): boolean {
  return mark.test(text);
}

/**
 * Gives the words of a wording: cut at white space, marks of punctuation taken off either end one by one,
 * Chinese and Japanese characters each a word. The first counts as having a space before it.
 */
export function cut(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const run of text.split(/\s+/u)) {
    let space = true;
    for (const word of run === '' ? [] : wordsOf(run)) {
      pieces.push({ text: word, space });
      space = false;
    }
  }
  return pieces;
}

function wordsOf(run: string): readonly string[] {
  if (!/\P{L}/u.test(run) && !ideograph.test(run)) return [run];
  return [...run.matchAll(segments)].flatMap(([segment]) => stripped(segment));
}

function stripped(segment: string): readonly string[] {
  const before: string[] = [];
  const behind: string[] = [];
  let rest = segment;
  for (let found = marksBefore.exec(rest); found; found = marksBefore.exec(rest)) {
    before.push(found[0]);
    rest = rest.slice(found[0].length);
  }
  for (let found = marksBehind.exec(rest); found; found = marksBehind.exec(rest)) {
    behind.unshift(found[0]);
    rest = rest.slice(0, found.index);
  }
  return rest === '' ? [...before, ...behind] : [...before, rest, ...behind];
}

/**
 * Tells whether a space is printed before a word: its own, or one that keeps two words apart
 * which a mark between them held apart until it went.
 */
export function spaced(word: Piece, before: Piece | undefined): boolean {
  if (before === undefined || word.space) return word.space;
  return ![word.text, before.text].some((text) => mark.test(text) || ideograph.test(text));
}

/** Gives the words as they are printed, without a space before the first. */
export function print(words: readonly Piece[]): string {
  let text = '';
  for (const [index, word] of words.entries()) {
    text += index > 0 && spaced(word, words[index - 1]) ? ` ${word.text}` : word.text;
  }
  return text;
}

const tight = [';', ',', '.'];

/**
 * Gives the words of a proposal. A first word that brings no space has none if it is `;` `,` `.`,
 * else that of the word it replaces, else one.
 */
export function cutProposal(text: string, replaced: Piece | undefined): readonly Piece[] {
  const pieces = cut(text);
  const [first, ...rest] = pieces;
  if (first === undefined || /^\s/u.test(text)) return pieces;
  const space = tight.includes(first.text) ? false : (replaced?.space ?? true);
  return [{ text: first.text, space }, ...rest];
}
