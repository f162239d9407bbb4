import { lazy, Suspense } from 'react';
import { common } from '../../i18n/en/common.ts';
import { fill } from '../../i18n/fill.ts';
import type { Live } from '../state/live.ts';
import { patiently } from './patiently.ts';
import { clockOf } from './zone.ts';
import './notices.css';

const Noticed = lazy(() => patiently(() => import('./Noticed.tsx')));

/** Shows what a person must know of the line and of their own acts: offline, back again, not confirmed, restored. */
export function Notices({ live }: { readonly live: Live }) {
  const { line, notices, pending, room } = live;
  const more = notices.length > 0 || pending.some(({ state }) => state !== 'waiting');
  if (line.status !== 'offline' && !more) return null;
  return (
    <aside className="notices no-print" aria-live="polite" aria-label={common.live}>
      {line.status === 'offline' && (
        <p className="lost">
          <b>{fill(common.offline, { clock: clockOf(line.since, room?.timeZone ?? 'UTC') })}</b>{' '}
          {common.offlineRests}
        </p>
      )}
      <Suspense>{more && <Noticed live={live} />}</Suspense>
    </aside>
  );
}
