import { fill } from '../../../i18n/fill.ts';
import { hallVotes as say } from '../../../i18n/en/hallVotes.ts';
import { motions as names } from '../../../i18n/en/roomMotions.ts';
import type { Appeal } from '../../../kernel/meeting/order.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import type { PendingMotion } from '../../../kernel/meeting/views.ts';
import { nameOf } from '../../components/desk.ts';
import { Moved } from '../room/motions/Moved.tsx';

interface BeforeMotionProps {
  readonly room: Room;
  readonly pending: PendingMotion;
}

/** Shows the motion that has precedence while nobody speaks: who moved it, what it means, the majority it needs. */
export function BeforeMotion({ room, pending: { motion, majority } }: BeforeMotionProps) {
  const more = room.motions.length - 1;
  return (
    <>
      <h2>
        {say.motion} <span className="plate">{nameOf(room, motion.by)}</span>
      </h2>
      <p className="said">{names.names[motion.put.kind]}</p>
      <div className="sub">
        <Moved room={room} put={motion.put} />
      </div>
      <p className="sub">
        {say.motionNeeds[majority]}
        {more > 0 && <span>{fill(say.moreMotions, { count: more })}</span>}
      </p>
    </>
  );
}

interface BeforeAppealProps {
  readonly room: Room;
  readonly appeal: Appeal;
}

/** Shows an appeal against a ruling before it is voted. */
export function BeforeAppeal({ room, appeal }: BeforeAppealProps) {
  const ruling = room.rulings[appeal.ruling];
  return (
    <>
      <h2>
        {say.appeal} <span className="plate">{nameOf(room, appeal.by)}</span>
      </h2>
      {ruling && (
        <p className="said">
          {fill(say.ruling, {
            name: nameOf(room, ruling.by),
            ruling: ruling.upheld ? say.upheld : say.notUpheld,
          })}
        </p>
      )}
      <p className="sub">{say.appealNext}</p>
    </>
  );
}
