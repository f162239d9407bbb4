import { fill } from '../../../../i18n/fill.ts';
import { motions as say } from '../../../../i18n/en/roomMotions.ts';
import { majorities } from '../../../../i18n/en/votes.ts';
import type { MotionKind } from '../../../../kernel/meeting/motion.ts';
import { motionSetting } from '../../../../kernel/meeting/precedence.ts';
import type { Room } from '../../../../kernel/meeting/room.ts';

interface TermsProps {
  readonly room: Room;
  readonly kind: MotionKind;
  /** Without its source. */
  readonly short?: boolean;
}

/** Says how a motion is taken in this body: who speaks on it, what majority it needs, where that stands. */
export function Terms({ room, kind, short = false }: TermsProps) {
  const setting = motionSetting(room, kind);
  if (!setting) return null;
  const { speakers, majority } = setting.params;
  const debate = speakers.for + speakers.against === 0 ? say.noDebate : fill(say.speakers, { ...speakers });
  return (
    <>
      <p className="small soft">
        {debate} {fill(say.needs, { majority: majorities[majority] })}
      </p>
      {!short && <p className="tiny muted">{fill(say.source, { source: setting.source })}</p>}
    </>
  );
}
