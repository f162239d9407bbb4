import type { Draft } from '../../../kernel/text/draft.ts';
import type { ParagraphDifference } from '../../../kernel/text/views/compare.ts';
import { authorsOf } from './authorsOf.ts';
import type { Looks } from './Negotiated.tsx';

/** Gives how the two sides of a difference are drawn: what left is struck, what entered is bold, with who brought it. */
export function differenceLooks(
  looks: Looks,
  line: Pick<ParagraphDifference, 'left' | 'entered'>,
  now: Draft,
): { readonly before: Looks; readonly after: Looks } {
  const left = new Set(line.left);
  const entered = new Set(line.entered);
  const authorOf = authorsOf(now, undefined);
  return {
    before: { ...looks, left: (id) => left.has(id) },
    after: {
      ...looks,
      entered: (id) => entered.has(id),
      authorOf: (id) => (entered.has(id) ? authorOf(id) : undefined),
    },
  };
}
