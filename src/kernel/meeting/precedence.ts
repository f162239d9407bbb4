// Procedural motions before the meeting: which goes first, what its terms are, who speaks on it next.
import type { Motion, MotionKind, MotionSpeaker } from './motion.ts';
import type { Settings } from './procedure.ts';
import type { Room } from './room.ts';

/** Gives what the body's rules say on a kind of motion; nothing where it does not know it. */
export function motionSetting(room: Room, kind: MotionKind): NonNullable<Settings[MotionKind]> | undefined {
  return room.procedure.settings[kind] ?? undefined;
}

/** Gives the pending motions, first what has precedence; those of one rank in the order of moving. */
export function motionsInOrder(room: Room): readonly Motion[] {
  const order = room.procedure.settings.motionOrder?.params.order ?? [];
  const rank = ({ put }: Motion): number => {
    const place = order.indexOf(put.kind);
    return place < 0 ? order.length : place;
  };
  return room.motions.toSorted((one, other) => rank(one) - rank(other));
}

/** Gives who speaks next on the motion that has precedence, in the order of asking, or nothing. */
export function nextOnMotion(
  room: Room,
): { readonly motion: Motion; readonly speaker: MotionSpeaker } | undefined {
  const [motion] = motionsInOrder(room);
  const speaker = motion?.speakers.find(({ heard }) => !heard);
  return motion && speaker && { motion, speaker };
}
