import { fill } from '../../../i18n/fill.ts';
import { quoted } from '../../../i18n/quoted.ts';
import { floor as say } from '../../../i18n/en/roomFloor.ts';
import type { Floor, Room } from '../../../kernel/meeting/room.ts';
import { FloorRing } from '../../components/FloorRing.tsx';
import { nameOf } from '../../components/desk.ts';
import type { Seated } from './seated.ts';

/** Shows who has the floor and for how long, and a point of order that interrupts. */
export function FloorNow({ at }: { readonly at: Seated }) {
  const { floor, pointOfOrder } = at.room;
  return (
    <section className="now" aria-labelledby="floor-now">
      <h2 className="h" id="floor-now">
        {say.floor}
        {!at.online && floor && <span className="muted">{say.lastKnown}</span>}
      </h2>
      {floor ? (
        <div className="flb">
          <FloorRing desk={at} size={at.phone ? 60 : 92} />
          <div>
            <span className={`plate floor ${at.phone ? 'md' : 'lg'}`}>{nameOf(at.room, floor.who)}</span>
            <p className="small soft under">{aboutFloor(floor)}</p>
          </div>
        </div>
      ) : (
        <p className="small soft free">{say.floorFree}</p>
      )}
      {pointOfOrder && (
        <p className="order small">
          <i className="ic i-tee" aria-hidden="true" />
          <span>
            <b className="strong">{fill(say.orderBy, { name: nameOf(at.room, pointOfOrder.by) })}</b>{' '}
            {pointOfOrder.point !== undefined && <span className="serif">{quoted(pointOfOrder.point)} </span>}
            <span className="soft">{say.orderWaits}</span>
          </span>
        </p>
      )}
      {!pointOfOrder && <LastRuling room={at.room} />}
    </section>
  );
}

function aboutFloor(floor: Floor): string {
  const values = {
    minutes: Math.round(floor.limit / 60_000),
    paragraph: floor.on ?? '',
    group: floor.forGroup ?? '',
  };
  if (floor.kind === 'reply') return fill(say.floorReply, values);
  if (floor.kind === 'invited') return fill(say.floorInvited, values);
  if (floor.forGroup !== undefined) return fill(say.floorFor, values);
  return fill(floor.on === undefined ? say.floorLimit : say.floorOn, values);
}

function LastRuling({ room }: { readonly room: Room }) {
  const last = room.rulings.at(-1);
  if (!last || !room.floor || last.at < room.floor.given) return null;
  return (
    <p className="small soft">
      {fill(say.lastRuling, {
        name: nameOf(room, last.by),
        ruling: last.upheld ? say.upheld : say.notUpheld,
      })}
      {last.reason !== undefined && ` ${quoted(last.reason)}`}
    </p>
  );
}
