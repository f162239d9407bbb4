import type { MeetingFact } from '../../kernel/meeting/facts.ts';
import { roomPath } from './tabSeat.ts';

/** Fetches the record of a room, whole or what stands after an entry. Shape: JSON Lines, one fact a line. Throws: when it cannot be had. */
export async function recordOf(
  room: string,
  signal: AbortSignal,
  after = 0,
): Promise<readonly MeetingFact[]> {
  const answer = await fetch(roomPath(room, '/facts', { after: String(after) }), { signal });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const text = await answer.text();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MeetingFact);
}
