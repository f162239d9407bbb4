// Readings of a paragraph as a row of words, to be drawn or compared.
import type { Party } from '../../../kernel/base/ids.ts';
import type { Node, Paragraph, Word } from '../../../kernel/text/draft.ts';
import { baseOf, heldBy, isSite } from '../../../kernel/text/tree.ts';

/** Gives the words of nodes, at each place the base wording. */
export function baseWords(nodes: readonly Node[]): readonly Word[] {
  return nodes.flatMap((node) => (isSite(node) ? baseWords(baseOf(node)?.nodes ?? []) : [node]));
}

/** Gives the words of nodes as a delegation reads them: at each place what it holds, else the base. */
export function ownWords(nodes: readonly Node[], party: Party): readonly Word[] {
  return nodes.flatMap((node) =>
    isSite(node) ? ownWords((heldBy(node, party) ?? baseOf(node))?.nodes ?? [], party) : [node],
  );
}

/** Gives a paragraph with every open place read by its base, for the clean view. */
export function clean(paragraph: Paragraph): Paragraph {
  return { ...paragraph, nodes: baseWords(paragraph.nodes), reservations: [], questions: [] };
}
