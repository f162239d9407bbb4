import { Link } from 'wouter';
import type { Millis, SeatId } from '../../../kernel/base/ids.ts';
import type { Consultation, Under } from '../../../kernel/meeting/consultation.ts';
import { consultationOf } from '../../../kernel/meeting/consultations.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import { fill } from '../../../i18n/fill.ts';
import { consultations as say } from '../../../i18n/en/consultations.ts';
import { pageOf } from '../../state/calls.ts';
import { useRoom } from '../../state/useRoom.ts';
import { useSecond } from '../Countdown.tsx';
import { whenOf } from '../zone.ts';
import { groupName, labelsOf, seatName } from './consulted.ts';
import { toldBelow } from './toldBelow.ts';
import './above.css';

interface AboveProps {
  readonly room: Room;
  readonly under: Under;
  readonly seat: SeatId;
  readonly now: () => Millis;
}

/** Shows, in a room under a room, which group this is and of which meeting, what goes on there, and the way back. */
export default function Above({ room, under, seat, now }: AboveProps) {
  const live = useRoom(under.room);
  useSecond();
  const plenary = live.room;
  const told = plenary && toldBelow(plenary, seat, now());
  const became = plenary && consultationOf(plenary, room.id);
  const end = becameOf(room, became, now());
  const role = plenary?.seats.find((one) => one.seat === seat)?.role ?? 'observer';
  return (
    <aside className="above no-print" aria-label={groupName(under)}>
      <p className="which">
        <b className="strong">{groupName(under)}</b>{' '}
        <span className="soft">{fill(say.of, { paragraphs: labelsOf(under), title: under.title })}</span>{' '}
        {plenary && (
          <span className="soft fac">
            {fill(say.facilitator, { name: seatName(plenary, under.facilitator) })}
          </span>
        )}
      </p>
      {end !== undefined && <p className="became">{end}</p>}
      <p className={told?.calls ? 'told call' : 'told soft'} role={told?.calls ? 'alert' : 'status'}>
        {told?.words}
      </p>
      <Link className="btn sm" href={pageOf(under.room, role)}>
        <i className="ic i-up" aria-hidden="true" />
        {say.toPlenary}
      </Link>
    </aside>
  );
}

/** Says what became of the paragraphs above; while the meeting above is not at hand, how this room ended. */
function becameOf(
  { ended, timeZone }: Room,
  above: Consultation | undefined,
  now: Millis,
): string | undefined {
  if (!ended) return undefined;
  const state = above === undefined || above.state === 'out' ? ended.how : above.state;
  const when = whenOf(above?.until ?? ended.at, now, timeZone);
  return fill(state === 'reported' ? say.awaitsMeeting : say.ended[state], { when });
}
