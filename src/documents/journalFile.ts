// The journal of a room as a file, made from its facts.
import { language } from '../i18n/en/language.ts';
import type { MeetingFact } from '../kernel/meeting/facts.ts';
import { evolve } from '../kernel/meeting/folds.ts';
import { journalOf } from '../kernel/meeting/journal/journalOf.ts';
import type { Room } from '../kernel/meeting/room.ts';
import type { Block } from './journal/block.ts';
import { decisionBlocks } from './journal/decision.ts';
import { written } from './journal/written.ts';
import { timesIn } from './times.ts';

export type JournalFormat = 'docx' | 'pdf';

/** A decision that was asked for and is none of the room's; the message says which there are. */
export class NoSuchDecision extends Error {
  override readonly name = 'NoSuchDecision';

  constructor(symbol: string, decisions: readonly { readonly symbol: string }[]) {
    const known = decisions.map((one) => one.symbol).join(', ');
    const there = known === '' ? 'None was adopted yet.' : `There are: ${known}.`;
    super(`There is no decision ${JSON.stringify(symbol)}. ${there}`);
  }
}

/**
 * Gives the blocks of the journal of a room, or of one decision with what is attached to it.
 * Throws: where there is no fact; `NoSuchDecision`.
 */
export function journalBlocks(facts: readonly MeetingFact[], symbol?: string): readonly Block[] {
  const room = facts.reduce<Room | undefined>((state, fact) => evolve(state, fact), undefined);
  if (room === undefined) throw new Error('a record without facts');
  const writing = { journal: journalOf(facts, room), times: timesIn(room.timeZone) };
  if (symbol === undefined) return written(writing);
  const decision = writing.journal.decisions.find((one) => one.symbol === symbol);
  if (decision === undefined) throw new NoSuchDecision(symbol, writing.journal.decisions);
  return decisionBlocks(decision, writing);
}

/** Gives the journal of a room, or one decision, as a file; the library that makes it is loaded when first wanted. */
export async function journalFile(
  facts: readonly MeetingFact[],
  format: JournalFormat,
  symbol?: string,
): Promise<Uint8Array> {
  const blocks = journalBlocks(facts, symbol);
  if (format === 'docx') return (await import('./wordFile.ts')).wordFileOf(blocks, language.tag);
  return (await import('./pdfFile.ts')).pdfFileOf(blocks, language.tag);
}
