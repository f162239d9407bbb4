// Fetching a text as it stood: a draft knows at which entry a version was issued, a snapshot gives the room then.
import type { DraftId } from '../../../kernel/base/ids.ts';
import type { Draft } from '../../../kernel/text/draft.ts';
import { fetchSnapshot } from '../../state/snapshot.ts';

/** A version of a text and the entry of the record that made it. */
export interface Mark {
  readonly name: string;
  readonly seq: number;
}

/** Gives the versions of a text with their entries, the first draft under the name given for it. */
export function marksOf({ seq, versions }: Draft, first: string): readonly Mark[] {
  return [{ name: first, seq }, ...versions].flatMap((one) =>
    one.seq === undefined ? [] : [{ name: one.name, seq: one.seq }],
  );
}

/** Gives a text as it stood after an entry of the record. */
export async function draftAt(room: string, draft: DraftId, seq: number): Promise<Draft> {
  const then = await fetchSnapshot(room, seq);
  const found = typeof then === 'string' ? undefined : then.room.drafts.find(({ id }) => id === draft);
  if (!found) throw new Error(typeof then === 'string' ? then : 'no such draft');
  return found;
}
