// Words of a paragraph gathered into the runs a screen draws: one run is one span with one look.
import type { WordId } from '../../../kernel/base/ids.ts';
import type { Node, Site, Word } from '../../../kernel/text/draft.ts';
import { printed } from '../../../kernel/text/render.ts';
import { baseOf, isSite } from '../../../kernel/text/tree.ts';
import { print, spaced } from '../../../kernel/text/words.ts';

/** Consecutive words that look the same. `space`: a space stands before the run. */
export interface Run {
  readonly kind: 'run';
  readonly first: WordId;
  readonly text: string;
  readonly space: boolean;
  readonly look: string;
}
export interface Place {
  readonly kind: 'place';
  readonly site: Site;
  readonly space: boolean;
}
export type Piece = Run | Place;

/** Gives nodes as runs and places; words with the same `look` stand in one run. */
export function piecesOf(
  nodes: readonly Node[],
  look: (word: Word, index: number) => string,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let words: Word[] = [];
  let now = '';
  let space = false;
  const close = () => {
    const [first] = words;
    if (first) pieces.push({ kind: 'run', first: first.id, text: print(words), space, look: now });
    words = [];
  };
  nodes.forEach((node, index) => {
    if (isSite(node)) {
      close();
      pieces.push({ kind: 'place', site: node, space: index > 0 && startsSpaced(node) });
      return;
    }
    const next = look(node, index);
    const before = nodes[index - 1];
    if (words.length > 0 && next !== now) close();
    if (words.length === 0) {
      now = next;
      space = index > 0 && spaced(node, before === undefined || isSite(before) ? undefined : before);
    }
    words.push(node);
  });
  close();
  return pieces;
}

/** Tells whether a space stands before a node: a site begins as the first word printed in it does. */
export function startsSpaced(node: Node): boolean {
  if (!isSite(node)) return node.space;
  const first = printed(node)[0]?.nodes[0] ?? baseOf(node)?.nodes[0];
  return first === undefined || startsSpaced(first);
}
