// Fetching a text as it stood: the record says at which entry a version was issued, a snapshot gives the room then.
import type { DraftId } from '../../../kernel/base/ids.ts';
import type { MeetingFact } from '../../../kernel/meeting/facts.ts';
import type { Draft } from '../../../kernel/text/draft.ts';
import { fetchSnapshot } from '../../state/snapshot.ts';
import { roomPath } from '../../state/tabSeat.ts';

/** A version of a text and the entry of the record that made it. */
export interface Mark {
  readonly name: string;
  readonly seq: number;
}

/** Gives the versions of a text with their entries, the first draft under the name given for it. */
export async function marksOf(room: string, draft: DraftId, first: string): Promise<readonly Mark[]> {
  const answer = await fetch(roomPath(room, '/facts', { after: '0' }));
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.text())
    .split('\n')
    .filter((line) => line.includes('"VersionIssued"') || line.includes('"DraftTabled"'))
    .map((line) => JSON.parse(line) as MeetingFact)
    .flatMap((fact) => {
      if (fact.type === 'DraftTabled' && fact.draft === draft) return [{ name: first, seq: fact.seq }];
      if (fact.type === 'VersionIssued' && fact.draft === draft)
        return [{ name: fact.version, seq: fact.seq }];
      return [];
    });
}

/** Gives a text as it stood after an entry of the record. */
export async function draftAt(room: string, draft: DraftId, seq: number): Promise<Draft> {
  const then = await fetchSnapshot(room, seq);
  const found = typeof then === 'string' ? undefined : then.room.drafts.find(({ id }) => id === draft);
  if (!found) throw new Error(typeof then === 'string' ? then : 'no such draft');
  return found;
}
