import type { Millis, SeatId } from '../../../kernel/base/ids.ts';
import type { Consultation } from '../../../kernel/meeting/consultation.ts';
import { consultationsOf, isAway } from '../../../kernel/meeting/consultations.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import { fill } from '../../../i18n/fill.ts';
import { consultations as say } from '../../../i18n/en/consultations.ts';
import { whenOf } from '../zone.ts';
import { Door } from './Door.tsx';
import { groupName, labelsOf, seatName } from './consulted.ts';
import './groups.css';

interface GroupsProps {
  readonly room: Room;
  readonly seat: SeatId;
  readonly now: () => Millis;
}

/** Lists the consultations of a meeting: those under way with their doors, those before them folded. */
export function Groups({ room, seat, now }: GroupsProps) {
  const all = consultationsOf(room);
  const away = all.filter(isAway);
  const earlier = all.filter((one) => !isAway(one));
  if (all.length === 0) return null;
  return (
    <section className="groups" aria-labelledby="groups">
      <h2 className="h" id="groups">
        {say.title}
      </h2>
      <ul>
        {away.map((one) => (
          <li key={one.room}>
            <Line room={room} of={one} now={now()} />
            {one.state === 'out' && <Door room={room} seat={seat} consultation={one} />}
          </li>
        ))}
      </ul>
      {earlier.length > 0 && (
        <details className="small">
          <summary>{fill(say.earlier, { count: earlier.length })}</summary>
          <ul>
            {earlier.map((one) => (
              <li key={one.room}>
                <Line room={room} of={one} now={now()} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface LineProps {
  readonly room: Room;
  readonly of: Consultation;
  readonly now: Millis;
}

function Line({ room, of, now }: LineProps) {
  const when = whenOf(of.until ?? of.report?.at ?? of.since, now, room.timeZone);
  return (
    <div>
      <p className="strong">{groupName(of)}</p>
      <p className="small soft">
        <bdi>{labelsOf(of)}</bdi>, {fill(say.state[of.state], { when })}
      </p>
      <p className="small soft">{fill(say.facilitator, { name: seatName(room, of.facilitator) })}</p>
    </div>
  );
}
