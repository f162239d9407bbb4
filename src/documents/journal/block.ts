// What a document is made of before it is a page, a Word file or a PDF: the same blocks in all three.
import type { Shown } from '../../kernel/meeting/journal/journal.ts';

export type Block = Shown &
  (
    | {
        readonly kind: 'title' | 'subtitle' | 'heading' | 'section' | 'field' | 'entry' | 'note' | 'annex';
        readonly text: string;
      }
    /** One thing that happened; `number` counts them where the form of the record does. */
    | {
        readonly kind: 'line';
        readonly text: string;
        readonly number?: number;
        readonly time: string;
        readonly marks: readonly number[];
      }
    | { readonly kind: 'table'; readonly columns: readonly Column[] }
    /** A paragraph of an adopted text. */
    | {
        readonly kind: 'clause';
        readonly text: string;
        readonly label?: string;
        readonly level: 'title' | 'heading' | 'paragraph' | 'sub';
        readonly marks: readonly number[];
      }
    | { readonly kind: 'footnote'; readonly number: number; readonly text: string }
  );
export interface Column {
  readonly title: string;
  readonly names: readonly string[];
}

/** Gives the text of a block as one line each, tables row by row: what every form of the document contains. */
export function wordingOf(block: Block): readonly string[] {
  if (block.kind !== 'table') return [block.text];
  return block.columns.flatMap(({ title, names }) => [`${title} (${names.length})`, names.join(', ')]);
}

/** Gives the footnotes of a document by their number. */
export function footnotesOf(blocks: readonly Block[]): ReadonlyMap<number, string> {
  return new Map(
    blocks.flatMap((block) => (block.kind === 'footnote' ? [[block.number, block.text] as const] : [])),
  );
}

/** Gives what a document is called: its title, or the symbol of a document of its own. */
export function titleOf(blocks: readonly Block[]): string | undefined {
  const named =
    blocks.find((block) => block.kind === 'title') ?? blocks.find((block) => block.kind === 'annex');
  return named === undefined || !('text' in named) ? undefined : named.text;
}
