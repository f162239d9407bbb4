// Paragraphs of a draft that comes on the table.
import { z } from 'zod';
import type { Node, Paragraph } from '../kernel/text/draft.ts';
import { count, delegation, label, site, wordId, words } from './values.ts';

const word = z.strictObject({ id: wordId, text: words(400), space: z.boolean() });

/** Places within places, so deep that no real text is refused and no message exhausts the stack. */
const deepest = 12;

function nodesWithin(depth: number): z.ZodType<readonly Node[]> {
  if (depth === 0) return z.array(word);
  const place = z.strictObject({
    site,
    alternatives: z.array(
      z.strictObject({
        letter: words(4),
        nodes: nodesWithin(depth - 1),
        holders: z.array(delegation).max(500),
      }),
    ),
    letters: count,
  });
  return z.array(z.union([word, place]));
}

/** A new text has nothing yet but its words and places. */
const nothing = z.array(z.never()).max(0);
const nothingYet = z.strictObject({ full: nothing, tail: nothing });

export const paragraph: z.ZodType<Paragraph> = z.strictObject({
  label,
  kind: z.enum(['title', 'heading', 'preambular', 'operative', 'sub']),
  nodes: nodesWithin(deepest),
  reservations: nothing,
  questions: nothing,
  numbered: count,
  agreed: z.literal(false),
  notes: nothingYet,
  left: nothingYet,
});
