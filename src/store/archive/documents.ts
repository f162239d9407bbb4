// The texts of a room as they stand at the end of its record, for whoever reads an export without Placard.
import { evolve } from '../../kernel/meeting/folds.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import type { Draft } from '../../kernel/text/draft.ts';
import { renderParagraph } from '../../kernel/text/render.ts';
import { factOf } from '../facts.ts';
import type { Recorded } from '../store.ts';

export interface Document {
  readonly name: string;
  readonly text: string;
}

/** Gives a room as it stands after recorded facts. */
export function folded(facts: readonly Recorded[]): Room | undefined {
  return facts.map(factOf).reduce<Room | undefined>(evolve, undefined);
}

/** Gives a text as printed, with its brackets. */
function printed({ title, symbol, paragraphs }: Draft): string {
  const body = paragraphs.map((paragraph) => `${paragraph.label}\n${renderParagraph(paragraph)}`);
  return `${[`${symbol} ${title}`.trim(), ...body].join('\n\n')}\n`;
}

/** Gives the texts of the room that facts lead to; none where they are of no room. */
export function documentsOf(facts: readonly Recorded[]): readonly Document[] {
  if (facts[0]?.type !== 'RoomOpened') return [];
  return (folded(facts)?.drafts ?? []).map((draft, index) => ({
    name: `${index + 1}-${draft.id.replace(/[^\w-]/g, '_')}.txt`,
    text: printed(draft),
  }));
}
