import { Link } from 'wouter';
import type { SeatId } from '../../../kernel/base/ids.ts';
import type { Consultation } from '../../../kernel/meeting/consultation.ts';
import { mayEnter } from '../../../kernel/meeting/consultations.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import { fill } from '../../../i18n/fill.ts';
import { consultations as say } from '../../../i18n/en/consultations.ts';
import { pageOf } from '../../state/calls.ts';
import { sitHere } from '../../state/tabSeat.ts';
import { groupName } from './consulted.ts';

interface DoorProps {
  /** The plenary. */
  readonly room: Room;
  readonly seat: SeatId;
  readonly consultation: Consultation;
  readonly look?: string;
}

/** Leads from the plenary into a consultation, for whoever may come in, in the same seat. */
export function Door({ room, seat, consultation, look = 'sm' }: DoorProps) {
  const role = mayEnter(room, consultation, seat);
  if (role === undefined) return <span className="tiny muted">{say.invitedOnly}</span>;
  const sit = () => sitHere(consultation.room, seat);
  return (
    <Link
      className={`btn ${look}`}
      href={pageOf(consultation.room, role)}
      aria-label={fill(say.goInTo, { group: groupName(consultation) })}
      onClick={sit}
    >
      {say.goIn}
      <i className="ic i-next" aria-hidden="true" />
    </Link>
  );
}
