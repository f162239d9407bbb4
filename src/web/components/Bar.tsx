import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { rooms } from '../../i18n/en/rooms.ts';
import './bar.css';

interface BarProps {
  readonly page: string;
  readonly where?: string;
  /** The line to the room, where the page has one. */
  readonly online?: boolean;
  /** Who one is here, on one's own plate. */
  readonly plate?: string;
  readonly children?: ReactNode;
}

/** Shows the top bar: where one is, the line, who one is. */
export function Bar({ page, where, online, plate, children }: BarProps) {
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
        {online !== undefined && (
          <span className={`live${online ? '' : ' off'}`} role="status">
            {online ? rooms.live : rooms.offline}
          </span>
        )}
        {children}
        {plate !== undefined && <span className="plate you">{plate}</span>}
      </div>
    </header>
  );
}
