// The journal of a room, or one of its documents, as a file, made from its facts.
import { language } from '../i18n/en/language.ts';
import type { MeetingFact } from '../kernel/meeting/facts.ts';
import { registerOf } from '../kernel/meeting/register.ts';
import type { Block } from './journal/block.ts';
import { documentBlocks, roomOf } from './journal/document.ts';
import { timesIn } from './times.ts';

export type JournalFormat = 'docx' | 'pdf';

/** A document that was asked for and is none of the room's; the message says which there are. */
export class NoSuchDocument extends Error {
  override readonly name = 'NoSuchDocument';

  constructor(symbol: string, documents: readonly { readonly symbol: string }[]) {
    const known = documents.map((one) => one.symbol).join(', ');
    const there = known === '' ? 'There are none yet.' : `There are: ${known}.`;
    super(`There is no document ${JSON.stringify(symbol)}. ${there}`);
  }
}

/**
 * Gives the blocks of the journal of a room, or of one document.
 * Throws: where there is no fact; `NoSuchDocument`.
 */
export function journalBlocks(facts: readonly MeetingFact[], symbol?: string): readonly Block[] {
  const blocks = documentBlocks(facts, timesIn, symbol);
  if (blocks === undefined) throw new NoSuchDocument(symbol ?? '', registerOf(roomOf(facts)));
  return blocks;
}

/** Gives the journal of a room, or one document, as a file; the library that makes it is loaded when first wanted. */
export async function journalFile(
  facts: readonly MeetingFact[],
  format: JournalFormat,
  symbol?: string,
): Promise<Uint8Array> {
  const blocks = journalBlocks(facts, symbol);
  if (format === 'docx') return (await import('./wordFile.ts')).wordFileOf(blocks, language.tag);
  return (await import('./pdfFile.ts')).pdfFileOf(blocks, language.tag);
}
