/** Gives the value below which a share of the values lies. Units: as the values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** One line of the table that `npm run bench` prints. */
export interface Figure {
  readonly what: string;
  readonly ours: string;
  readonly baseline: string;
  readonly ratio: string;
  readonly target: string;
}

/** Gives a table in Markdown, so that it can be pasted into docs/performance.md as it is. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, ours, baseline, ratio, target }) =>
    ['', what, ours, baseline, ratio, target, ''].join(' | ').trim(),
  );
  return [
    '| what | Placard | bare baseline, same run | ratio | must reach |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
