import type { Millis } from '../../../kernel/base/ids.ts';
import type { Election } from '../../../kernel/meeting/election.ts';
import type { Room } from '../../../kernel/meeting/room.ts';

/** How long an election stays on screens that it has filled. Units: ms. */
const shown = 30 * 60_000;

/** Gives the election to show: the one under way, or the last one for a while. */
export function electionNow({ elections }: Room, now: Millis): Election | undefined {
  const last = elections.at(-1);
  if (!last || last.state === 'open') return last;
  const ended = last.rounds.at(-1)?.counted ?? last.opened;
  return last.state === 'filled' && now - ended < shown ? last : undefined;
}
