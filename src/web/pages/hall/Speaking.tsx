import type { Millis } from '../../../kernel/base/ids.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import { fill } from '../../../i18n/fill.ts';
import { hall } from '../../../i18n/en/hall.ts';
import { hallVotes } from '../../../i18n/en/hallVotes.ts';
import { motions } from '../../../i18n/en/roomMotions.ts';
import { statementsOf } from '../../../kernel/meeting/statements.ts';
import { nameOf } from '../../components/desk.ts';
import { fittingOf } from './fitting.ts';
import { FloorRing } from '../../components/FloorRing.tsx';
import { TimeCalled } from '../../components/TimeCalled.tsx';

interface SpeakingProps {
  readonly room: Room;
  readonly now: () => Millis;
}

/** Shows who has the floor with the time left, and the next three. */
export function Speaking({ room, now }: SpeakingProps) {
  const { floor, pointOfOrder } = room;
  const speaker = pointOfOrder?.by ?? floor?.who;
  const aligned = statementsOf(room).find(({ now: made }) => made)?.aligned ?? [];
  const name = speaker === undefined ? '' : nameOf(room, speaker);
  return (
    <section className="mid">
      <div className="sp" aria-live="polite">
        {floor ? <FloorRing desk={{ room, now }} size={330} /> : <span className="noring" />}
        <div>
          {speaker === undefined ? (
            <p className="free">{hall.floorFree}</p>
          ) : (
            <>
              <span className={`plate big floor ${sizeOf(name)}`}>{name}</span>
              <p className="cap">{captionOf(room)}</p>
              {aligned.length > 0 && (
                <p className="aligned">
                  {fill(hall.inAlignment, { names: aligned.map((code) => nameOf(room, code)).join(', ') })}
                </p>
              )}
            </>
          )}
        </div>
      </div>
      <TimeCalled desk={{ room, now }} />
      <Next room={room} />
    </section>
  );
}

/** Gives the class that keeps a long name within its place. */
export function sizeOf(name: string): string {
  if (name.length > 26) return 'smallest';
  if (name.length > 16) return 'smaller';
  return name.length > 10 ? 'small-name' : '';
}

function captionOf(room: Room): string {
  const { pointOfOrder, floor } = room;
  if (pointOfOrder) return floor ? fill(hall.orderInterrupts, { name: nameOf(room, floor.who) }) : hall.order;
  if (!floor) return '';
  if (!floor.running) return hall.paused;
  if (floor.kind === 'reply') return hall.replies;
  const motion = room.motions.find(({ id }) => id === floor.motion);
  if (motion) return fill(hallVotes.onMotion, { motion: motions.names[motion.put.kind] });
  if (floor.kind === 'invited') return hall.invited;
  if (floor.forGroup !== undefined) return fill(hall.hasFloorFor, { group: floor.forGroup });
  return floor.on === undefined ? hall.hasFloor : fill(hall.hasFloorOn, { paragraph: floor.on });
}

function Next({ room }: { readonly room: Room }) {
  const item = room.items.find(({ item }) => item === room.openItem);
  const waiting = item?.waiting ?? [];
  const shown = fittingOf(
    waiting.map(({ who }) => nameOf(room, who)),
    waiting.map(({ forGroup }) => forGroup !== undefined),
  );
  const heading =
    item === undefined || item.list === 'unopened'
      ? hall.noList
      : { open: hall.nextOpen, closing: hall.nextClosing, closed: hall.nextClosed }[item.list];
  return (
    <div className="nx">
      <h2>{heading}</h2>
      {waiting.length === 0 && item !== undefined && item.list !== 'unopened' && <p>{hall.nobodyNext}</p>}
      <ol>
        {waiting.slice(0, shown).map(({ who, forGroup }, place) => (
          <li key={who}>
            <span className="num">{place + 1}</span>
            <span className="plate">{nameOf(room, who)}</span>
            {forGroup !== undefined && (
              <span className="for">{fill(hall.forGroup, { group: forGroup })}</span>
            )}
          </li>
        ))}
      </ol>
      {waiting.length > shown && <p>{fill(hall.andMore, { count: waiting.length - shown })}</p>}
    </div>
  );
}
