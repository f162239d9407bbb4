import type { ParagraphLabel, Party } from '../../base/ids.ts';
import type { Draft, Paragraph } from '../draft.ts';
import { openBracketsOf } from '../tree.ts';

/** How far a paragraph has come. `pending`: nothing open, nothing agreed yet. */
export type ParagraphStatus = 'agreed' | 'bracketed' | 'silence' | 'pending';

export interface BoardEntry {
  readonly label: ParagraphLabel;
  readonly status: ParagraphStatus;
  /** Sites, nested ones too, and questions of structure. */
  readonly open: number;
  readonly reservedBy: readonly Party[];
}

/** Gives the board of paragraphs: how far each has come. */
export function board(draft: Draft): readonly BoardEntry[] {
  return draft.paragraphs.map((one) => ({
    label: one.label,
    status: statusOf(draft, one),
    open: openBracketsOf(one),
    reservedBy: one.reservations.map(({ by }) => by),
  }));
}

/** Gives how far a paragraph has come; a text agreed ad referendum is agreed throughout. */
export function statusOf({ standing, adReferendum }: Draft, paragraph: Paragraph): ParagraphStatus {
  if (standing === 'adopted') return 'agreed';
  if (standing === 'silence') return 'silence';
  if (adReferendum) return 'agreed';
  if (openBracketsOf(paragraph) > 0 || paragraph.reservations.length > 0) return 'bracketed';
  return paragraph.agreed ? 'agreed' : 'pending';
}
