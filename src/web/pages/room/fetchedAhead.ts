import { useEffect, useState } from 'react';

/** How long after the room is seen. Units: ms. */
const settled = 1_500;

/** What opens on demand. The views for print, search and comparison may be missed without the line; drafting may not. */
const onDemand = [
  () => import('./Proposal.tsx'),
  () => import('./NewParagraph.tsx'),
  () => import('./More.tsx'),
  () => import('./AttachStatement.tsx'),
  () => import('./Sent.tsx'),
  () => import('./Dialog.tsx'),
  () => import('./Changes.tsx'),
  () => import('./Marks.tsx'),
  () => import('../../components/paper/Masthead.tsx'),
  () => import('../../components/paper/Colophon.tsx'),
  () => import('../../components/text/History.tsx'),
  () => import('../../../i18n/en/rules.ts'),
];

/**
 * Fetches, once the room is on screen, what opens on demand: whoever loses the line goes on drafting and reading.
 * Gives whether that has begun.
 */
export function useFetchedAhead(live: boolean): boolean {
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    if (!live) return;
    const timer = setTimeout(() => {
      setBegun(true);
      for (const fetch of onDemand) void fetch().catch(() => undefined);
    }, settled);
    return () => clearTimeout(timer);
  }, [live]);
  return begun;
}
