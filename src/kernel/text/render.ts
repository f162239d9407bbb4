// How a text is printed: `[base / wording - ARV, BMR / (no text) - CRV]`.
import type { Party } from '../base/ids.ts';
import type {
  Alternative,
  Draft,
  Node,
  Paragraph,
  Question,
  Site,
  StructureAlternative,
  Word,
} from './draft.ts';
import { baseOf, isSite, openBracketsOf, type Nodes } from './tree.ts';
import { spaced, type Piece } from './words.ts';

export const noText = '(no text)';

/** Gives the alternatives in the order of print: the base first if it has text, then by time, the empty one last. */
export function printed(site: Site): readonly Alternative[] {
  const shown = site.alternatives.filter(
    (one) => one.nodes.length > 0 || one.letter !== 'a' || one.holders.length > 0,
  );
  return [...shown.filter((one) => one.nodes.length > 0), ...shown.filter((one) => one.nodes.length === 0)];
}

/** Gives nodes as printed. `inside` a site, a lone `/` or `-` gets a backslash, so that it can be read back. */
export function renderNodes(nodes: Nodes, inside = false): string {
  let text = '';
  let before: Piece | undefined;
  let next = 0;
  for (const node of nodes) {
    next += 1;
    if (isSite(node)) {
      text += (text !== '' && spaceOf(node) ? ' ' : '') + renderSite(node);
      before = undefined;
      continue;
    }
    const space = spaced(node, before);
    const apart = text === '' || space;
    if (space && text !== '') text += ' ';
    text += inside && apart && lone(node, nodes[next]) ? `\\${node.text}` : node.text;
    before = node;
  }
  return text;
}

/** Tells whether a word could be taken for what stands between alternatives: nothing touches it from behind. */
function lone(word: Word, next: Node | undefined): boolean {
  if (word.text !== '/' && word.text !== '-') return false;
  return next === undefined || (isSite(next) ? spaceOf(next) : spaced(next, word));
}

/** Tells whether a space stands before a site: that of the first word printed in it. */
function spaceOf(node: Node): boolean {
  if (!isSite(node)) return node.space;
  const first = printed(node)[0]?.nodes[0] ?? baseOf(node)?.nodes[0];
  return first === undefined || spaceOf(first);
}

function renderSite(site: Site): string {
  return `[${printed(site)
    .map((one) => `${alternativeText(one)}${one.holders.length > 0 ? ` - ${one.holders.join(', ')}` : ''}`)
    .join(' / ')}]`;
}

/** Gives an alternative's wording as printed, `(no text)` when it is empty. */
export function alternativeText(one: Alternative): string {
  return one.nodes.length === 0 ? noText : renderNodes(one.nodes, true);
}

/** Gives a paragraph as printed, with its reservations and open questions of structure behind it. */
export function renderParagraph(paragraph: Paragraph): string {
  const text = renderNodes(paragraph.nodes);
  const by = paragraph.reservations.map((one) => one.by);
  const reserved =
    by.length === 0 ? text : `[${text}] (${by.join(', ')} ${by.length === 1 ? 'reserves' : 'reserve'})`;
  return [reserved, ...paragraph.questions.map(renderQuestion)].join(' ');
}

function renderQuestion(question: Question): string {
  const shown = question.alternatives.filter((one) => one.letter !== 'a' || one.holders.length > 0);
  return `(${shown.map((one) => `${one.holders.join(', ')} ${structureText(one, one.holders)}`).join(' / ')})`;
}

/** Gives what a structural alternative asks for: `move after OP1`, with an s for one delegation. */
export function structureText(one: StructureAlternative, holders: readonly Party[]): string {
  const s = holders.length === 1 ? 's' : '';
  const { change } = one;
  if (change === undefined) return `keep${s}`;
  if (change.kind === 'split') return `split${s} after "${change.quotation}"`;
  if (change.kind === 'join') return `join${s} ${change.next}`;
  return change.afterParagraph === null
    ? `move${s} to the beginning`
    : `move${s} after ${change.afterParagraph}`;
}

/** Gives how many sites, nested ones too, and questions of structure are open. */
export function openBrackets(draft: Draft): number {
  return draft.paragraphs.reduce((sum, paragraph) => sum + openBracketsOf(paragraph), 0);
}
