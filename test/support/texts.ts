import type { DraftId } from '../../src/kernel/base/ids.ts';
import type { Room } from '../../src/kernel/meeting/room.ts';
import { cleanText } from '../../src/kernel/text/views/cleanText.ts';
import { d1 } from './story.ts';

/** Gives the paragraphs of a text in a room without brackets. */
export function textOf(room: Room, draft: DraftId = d1): readonly string[] {
  const there = room.drafts.find(({ id }) => id === draft);
  return there ? cleanText(there).map(({ text }) => text) : [];
}
