import type { MeetingFact } from '../../kernel/meeting/facts.ts';
import { roomPath } from './tabSeat.ts';

/** Fetches the whole record of a room. Shape: JSON Lines, one fact a line. Throws: when it cannot be had. */
export async function recordOf(room: string, signal: AbortSignal): Promise<readonly MeetingFact[]> {
  const answer = await fetch(roomPath(room, '/facts', { after: '0' }), { signal });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const text = await answer.text();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MeetingFact);
}
