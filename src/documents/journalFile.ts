// The journal of a room as a file, made from its facts.
import type { MeetingFact } from '../kernel/meeting/facts.ts';
import { evolve } from '../kernel/meeting/folds.ts';
import { journalOf } from '../kernel/meeting/journal/journalOf.ts';
import type { Room } from '../kernel/meeting/room.ts';
import type { Block } from './journal/block.ts';
import { written } from './journal/written.ts';
import { timesIn } from './times.ts';

export type JournalFormat = 'docx' | 'pdf';

/** Gives the blocks of the journal of a room, in English. Throws: where there is no fact. */
export function journalBlocks(facts: readonly MeetingFact[]): readonly Block[] {
  const room = facts.reduce<Room | undefined>((state, fact) => evolve(state, fact), undefined);
  if (room === undefined) throw new Error('a record without facts');
  return written({ journal: journalOf(facts, room), times: timesIn(room.timeZone) });
}

/** Gives the journal of a room as a file; the library that makes it is loaded when first wanted. */
export async function journalFile(facts: readonly MeetingFact[], format: JournalFormat): Promise<Uint8Array> {
  const blocks = journalBlocks(facts);
  if (format === 'docx') return (await import('./wordFile.ts')).wordFileOf(blocks, 'en');
  return (await import('./pdfFile.ts')).pdfFileOf(blocks, 'en');
}
