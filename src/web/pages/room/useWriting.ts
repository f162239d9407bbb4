import { useEffect, useState } from 'react';
import type { Kept } from './drafts.ts';
import type { Drafts } from './useDrafts.ts';

/**
 * Gives what a delegate is writing, at once, while the page around it follows when it can;
 * what another tab of the seat writes is taken over.
 */
export function useWriting(
  kept: Kept | undefined,
  { foreign }: Drafts,
  begun: string,
): readonly [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(kept?.text ?? begun);
  useEffect(() => {
    if (foreign > 0 && kept) setText(kept.text);
    // Only another tab's writing is taken over: one's own comes back here later than it was typed.
  }, [foreign]);
  return [text, setText];
}
