import type { Party } from '../../base/ids.ts';
import type { Paragraph, Word } from '../draft.ts';
import { ownPick, readingOf, wordsOf } from '../reading.ts';

/** Gives a paragraph as a party reads it: at each site the alternative it holds, else the base. */
export function ownReading({ nodes }: Paragraph, party: Party): readonly Word[] {
  return wordsOf(readingOf(nodes, ownPick(nodes, party)));
}
