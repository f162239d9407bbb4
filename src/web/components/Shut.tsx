import { useEffect } from 'react';
import { Link } from 'wouter';
import { common } from '../../i18n/en/common.ts';
import { forgetRoom } from '../state/forget.ts';
import type { Line } from '../state/live.ts';

interface ShutProps {
  readonly room: string;
  readonly why: Extract<Line, { readonly status: 'closed' }>['why'];
}

/** Says why a room is not open to this person, and what remains to be done. */
export function Shut({ room, why }: ShutProps) {
  useEffect(() => {
    if (why === 'seatHandedOver') forgetRoom(room);
  }, [room, why]);
  return (
    <main className="notice">
      <p role="alert">{common.closed[why]}</p>
      <div className="row">
        {why === 'roomArchived' ? (
          <Link className="btn" href={`/room/${room}/replay`}>
            {common.replay}
          </Link>
        ) : (
          <Link className="btn" href="/join">
            {common.takeSeat}
          </Link>
        )}
        <Link className="btn quiet" href="/">
          {common.toRooms}
        </Link>
      </div>
    </main>
  );
}
