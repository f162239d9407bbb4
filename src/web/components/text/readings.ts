// Readings of a paragraph, to be drawn or compared: clean, and as a delegation reads it.
import type { Party } from '../../../kernel/base/ids.ts';
import type { Paragraph } from '../../../kernel/text/draft.ts';
import { basePick, readingOf, wordsOf } from '../../../kernel/text/reading.ts';
import { ownReading } from '../../../kernel/text/views/ownReading.ts';
import { print } from '../../../kernel/text/words.ts';

/** Gives a paragraph with every open place read by its base, for the clean view. */
export function clean(paragraph: Paragraph): Paragraph {
  const nodes = wordsOf(readingOf(paragraph.nodes, basePick));
  return { ...paragraph, nodes, reservations: [], questions: [] };
}

/** Gives a paragraph as a delegation reads it: at each place what it holds, else the base. */
export function ownText(paragraph: Paragraph, party: Party): string {
  return print(ownReading(paragraph, party));
}
