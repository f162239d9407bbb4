// Parsers of papers, corrigenda and addenda.
import { z } from 'zod';
import type { MeetingCommands } from '../kernel/meeting/commands.ts';
import type { DocumentOf, PaperId } from '../kernel/meeting/paper.ts';
import { limits } from './messages.ts';
import { delegation, draft, idOf, label, title, words } from './values.ts';

type PaperCommand = 'HandInPaper' | 'IssueCorrigendum' | 'IssueAddendum';

const paper = idOf<PaperId>(16);
const symbol = words(limits.symbolCharacters);
const paragraph = words(limits.wordingCharacters);
const document: z.ZodType<DocumentOf> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), draft }),
  z.strictObject({ kind: z.literal('paper'), paper }),
]);

export const paperCommands: { readonly [N in PaperCommand]: z.ZodType<MeetingCommands[N]> } = {
  HandInPaper: z.strictObject({
    kind: z.enum(['roomPaper', 'statement']),
    consultation: words(64).exactOptional(),
    title,
    symbol: symbol.exactOptional(),
    language: words(35),
    text: z.array(paragraph).min(1).max(500),
  }),
  IssueCorrigendum: z.strictObject({
    document,
    symbol: symbol.exactOptional(),
    corrections: z
      .array(z.strictObject({ paragraph: label, text: paragraph }))
      .min(1)
      .max(100),
  }),
  IssueAddendum: z.strictObject({
    document,
    symbol: symbol.exactOptional(),
    text: z.array(paragraph).max(500),
    sponsors: z.array(delegation).max(1_500),
  }),
};
