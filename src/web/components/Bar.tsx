import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { common } from '../../i18n/en/common.ts';
import { fill } from '../../i18n/fill.ts';
import type { Live } from '../state/live.ts';
import { AttributionSign } from './AttributionSign.tsx';
import { Help } from './Help.tsx';
import type { Key } from './keys.ts';
import { clockOf } from './zone.ts';
import './bar.css';

interface BarProps {
  readonly page: string;
  readonly where?: string;
  /** The line to the room, where the page has one. */
  readonly live?: Pick<Live, 'line' | 'pending' | 'room'>;
  /** Who one is here, on one's own plate. */
  readonly plate?: string;
  /** What the page is for and its keys. */
  readonly about?: readonly string[];
  readonly keys?: readonly Key[];
  readonly children?: ReactNode;
}

/** Shows the top bar: where one is, the line, the help, who one is. */
export function Bar({ page, where, live, plate, about = [], keys = [], children }: BarProps) {
  return (
    <header className="top no-print">
      <Link href="/" className="mark">
        <i aria-hidden="true" />
        Placard
      </Link>
      <span className="sep" />
      <div className="where">
        <h1>{page}</h1>
        {where && <span className="place">{where}</span>}
      </div>
      <div className="end">
        {live && <LineSign live={live} />}
        {live?.room && <AttributionSign room={live.room} />}
        {window.location.protocol === 'http:' && (
          <span className="plainline tiny muted" title={common.notEncryptedHint}>
            {common.notEncrypted}
          </span>
        )}
        {children}
        <Help about={about} keys={keys} />
        {plate !== undefined && <span className="plate you">{plate}</span>}
      </div>
    </header>
  );
}

/** Shows a full dot while the line is live, a hollow ring while it is lost. */
export function LineSign({ live }: { readonly live: Pick<Live, 'line' | 'pending' | 'room'> }) {
  const { line, pending, room } = live;
  const waiting = pending.some(({ state }) => state !== 'unconfirmed');
  const words =
    line.status === 'offline'
      ? fill(common.offlineSince, { clock: clockOf(line.since, room?.timeZone ?? 'UTC') })
      : line.status === 'live'
        ? waiting
          ? common.recording
          : common.live
        : common.connecting;
  return (
    <span className={`live${line.status === 'live' ? '' : ' off'}`} role="status">
      {words}
    </span>
  );
}
