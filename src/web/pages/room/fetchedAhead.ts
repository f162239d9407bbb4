import { useEffect, useState } from 'react';

/** How long after the room is seen. Units: ms. */
const settled = 1_500;

/** What opens on demand. */
const onDemand = [
  () => import('./Asked.tsx'),
  () => import('./Proposal.tsx'),
  () => import('./NewParagraph.tsx'),
  () => import('./More.tsx'),
  () => import('./AttachStatement.tsx'),
  () => import('./Sent.tsx'),
  () => import('./Search.tsx'),
  () => import('./Compare.tsx'),
  () => import('./Dialog.tsx'),
  () => import('./Changes.tsx'),
  () => import('./Marks.tsx'),
  () => import('../../components/text/History.tsx'),
  () => import('../../../i18n/en/rules.ts'),
];

/** What stands on paper alone. */
const paper = [
  () => import('../../components/paper/Masthead.tsx'),
  () => import('../../components/paper/Colophon.tsx'),
];

/**
 * Fetches, once the room is on screen, what opens on demand: whoever loses the line goes on drafting and reading.
 * Gives whether what stands on paper is there to be drawn.
 */
export function useFetchedAhead(live: boolean): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (!live) return;
    const timer = setTimeout(() => {
      void Promise.all(paper.map((fetch) => fetch())).then(
        () => setReady(true),
        () => undefined,
      );
      for (const fetch of onDemand) void fetch().catch(() => undefined);
    }, settled);
    return () => clearTimeout(timer);
  }, [live]);
  return ready;
}
