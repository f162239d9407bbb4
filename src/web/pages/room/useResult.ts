import { useState } from 'react';
import type { Room } from '../../../kernel/meeting/room.ts';
import type { CountedVote } from '../../../kernel/meeting/vote.ts';

/** Gives the vote whose result is shown: the latest of this sitting, until one closes it. */
export function useResult(room: Room): readonly [CountedVote | undefined, () => void] {
  const [closed, close] = useState(0);
  const last = room.votes.at(-1);
  const opened = room.sittings.at(-1)?.opened ?? 0;
  const shown = last && last.number > closed && last.counted >= opened ? last : undefined;
  return [shown, () => close(last?.number ?? 0)];
}
