import type { Block } from './block.ts';

/** Counts the lines where the form does, and the footnotes through the whole document, in the order of their marks. */
export function numbered(blocks: readonly Block[], counts = false): readonly Block[] {
  let line = 0;
  let marks = 0;
  let notes = 0;
  return blocks.map((block) => {
    if (block.kind === 'footnote') return { ...block, number: ++notes };
    if (block.kind !== 'line' && block.kind !== 'clause') return block;
    const marked = block.marks.map(() => ++marks);
    if (block.kind === 'clause') return { ...block, marks: marked };
    return { ...block, ...(counts ? { number: ++line } : {}), marks: marked };
  });
}
