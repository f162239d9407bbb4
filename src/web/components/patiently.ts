/** How long between two looks for the line. Units: ms. */
const pause = 2_000;
/** A page that was drawn anew and misses a part again so soon would be drawn anew for ever. Units: ms. */
const lately = 60_000;

/**
 * Gives what is fetched on demand; while the line is lost it waits for the line, so that the page stays drawn.
 * Throws: when the server answers and what is asked for is not there any more.
 */
export async function patiently<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    while (!(await isThere())) await new Promise((resolve) => setTimeout(resolve, pause));
    return load().catch(drawAnew);
  }
}

/** Browsers remember that a module did not come, and ask for it again only when the page is drawn anew. */
function drawAnew(error: unknown): Promise<never> {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type === 'reload' && performance.now() < lately) throw error;
  location.reload();
  return new Promise(() => undefined);
}

function isThere(): Promise<boolean> {
  return fetch(`${import.meta.env.BASE_URL}plate.svg`, { cache: 'no-store' }).then(
    () => true,
    () => false,
  );
}
