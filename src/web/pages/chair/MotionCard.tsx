import { fill } from '../../../i18n/fill.ts';
import { chairVotes as say } from '../../../i18n/en/chairVotes.ts';
import { motions as names } from '../../../i18n/en/roomMotions.ts';
import type { PendingMotion } from '../../../kernel/meeting/views.ts';
import { Act } from '../../components/Act.tsx';
import { type Desk, nameOf } from '../../components/desk.ts';
import { Moved } from '../room/motions/Moved.tsx';
import { PutToVote } from './PutToVote.tsx';

interface MotionCardProps {
  readonly desk: Desk;
  readonly pending: PendingMotion;
  /** Among what awaits a ruling, from 1. */
  readonly place: number;
  readonly first: boolean;
  /** The motion that goes before it. */
  readonly after: PendingMotion | undefined;
}

/** Shows a motion with its rule, who may speak on it, the majority it needs, and what the Chair may do with it. */
export function MotionCard({ desk, pending, place, first, after }: MotionCardProps) {
  const { motion, majority, source, speakers } = pending;
  const id = `motion-${motion.id}`;
  const debate =
    speakers.for + speakers.against === 0 ? say.noDebate : fill(say.terms, { who: counted(speakers) });
  return (
    <article className={`mo${first ? ' first' : ''}`} aria-labelledby={id}>
      <b className="k num">{place}</b>
      <div>
        <h3 id={id}>{names.names[motion.put.kind]}</h3>
        <p className="cite">
          {source}. {debate} {say.carries[majority]}
        </p>
      </div>
      <span className="plate">{nameOf(desk.room, motion.by)}</span>
      <div className="q2">
        <Moved room={desk.room} put={motion.put} />
      </div>
      <Speakers desk={desk} pending={pending} />
      {after ? (
        <p className="act small soft">
          {fill(say.waitsUntil, { motion: names.names[after.motion.put.kind] })}
        </p>
      ) : (
        <Acts desk={desk} pending={pending} />
      )}
    </article>
  );
}

/** Gives how many may be heard on each side, leaving out a side that is not heard. */
function counted(numbers: PendingMotion['speakers']): string {
  return (['for', 'against'] as const)
    .filter((side) => numbers[side] > 0)
    .map((side) => fill(say.speakers[side], { count: numbers[side] }))
    .join(', ');
}

interface PendingProps {
  readonly desk: Desk;
  readonly pending: PendingMotion;
}

/** Says who was heard on it, who waits, and how many more may be. */
function Speakers({ desk, pending: { motion, left } }: PendingProps) {
  if (motion.speakers.length === 0 && left.for + left.against === 0) return null;
  return (
    <ul className="objections small soft">
      {motion.speakers.map(({ who, side, heard }) => (
        <li key={who}>
          {fill(heard ? say.heard : say.waiting, { name: nameOf(desk.room, who), side: say.sides[side] })}
        </li>
      ))}
      {left.for + left.against > 0 && <li>{fill(say.askFor, { who: counted(left) })}</li>}
    </ul>
  );
}

function Acts({ desk, pending: { motion, waiting, left } }: PendingProps) {
  const calls = motion.called !== true && left.for + left.against > 0;
  const name = nameOf(desk.room, motion.by);
  const [next] = waiting;
  const question = { type: 'PutQuestion', question: { kind: 'motion', motion: motion.id } } as const;
  return (
    <div className="act">
      {calls && (
        <Act desk={desk} command={{ type: 'CallForSpeakers', motion: motion.id }}>
          {say.callForSpeakers}
        </Act>
      )}
      {next && (
        <Act desk={desk} command={{ type: 'GiveFloor' }}>
          {fill(say.callSpeaker, { name: nameOf(desk.room, next.who), side: say.sides[next.side] })}
        </Act>
      )}
      <Act desk={desk} command={question}>
        {fill(say.putMotionWithout, { name })}
      </Act>
      <PutToVote
        desk={desk}
        on={{ kind: 'motion', motion: motion.id }}
        label={fill(say.putMotionToVote, { name })}
      />
    </div>
  );
}
