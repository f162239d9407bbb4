// What the Chair says on procedural motions.
import type { Millis } from '../../base/ids.ts';
import { draftOf } from '../find.ts';
import type { Motion } from '../motion.ts';
import type { Room } from '../room.ts';
import { pendingMotions, type PendingMotion } from '../views.ts';
import { capital, forbidden, type Formula, nameOf, quorumMissing } from './formula.ts';

/** Gives what is due on the motion that has precedence: it is taken up, spoken on, then carried or voted. */
export function motion(room: Room, now: Millis): readonly Formula[] {
  const [first] = pendingMotions(room);
  if (!first || room.floor) return [];
  const steps = [...speakers(room, first), ...put(room, first, now)];
  const { called, speakers: asked } = first.motion;
  if (called === true || asked.some(({ heard }) => heard)) return steps;
  const taken = takenUp(room, first.motion);
  // Where nobody, or nobody else, is to be called, taking it up and the step after it are one breath.
  if (first.left.for + first.left.against > 0) return [taken, calling(first), ...steps];
  const [next] = steps;
  const spoken = next?.command === undefined ? taken : { ...taken, command: next.command };
  return first.speakers.for + first.speakers.against === 0
    ? [spoken, { id: 'notDebated', values: {} }, ...steps]
    : [spoken, ...steps];
}

function takenUp(room: Room, { put, by }: Motion): Formula {
  const draft = 'draft' in put ? draftOf(room, put.draft) : undefined;
  return {
    id: `takeUp${capital(put.kind)}`,
    values: {
      name: nameOf(room, by),
      symbol: draft?.symbol || (draft?.title ?? ''),
      title: draft?.title ?? '',
      parts: put.kind === 'divide' ? put.parts.length : 0,
    },
  };
}

/** Gives the call for speakers: how many may be heard on each side. */
function calling({ motion, speakers }: PendingMotion): Formula {
  const command = { type: 'CallForSpeakers', motion: motion.id } as const;
  return speakers.for === 0
    ? { id: 'callSpeakersAgainst', values: { against: speakers.against }, command }
    : { id: 'callSpeakers', values: { for: speakers.for, against: speakers.against }, command };
}

function speakers(room: Room, { waiting }: PendingMotion): readonly Formula[] {
  const [next] = waiting;
  if (!next) return [];
  return [
    {
      id: `speaker${capital(next.side)}`,
      values: { name: nameOf(room, next.who) },
      command: { type: 'GiveFloor' },
    },
  ];
}

function put(room: Room, { motion }: PendingMotion, now: Millis): readonly Formula[] {
  const values = { name: nameOf(room, motion.by) };
  const vote = { type: 'PutToVote', on: { kind: 'motion', motion: motion.id } } as const;
  if (forbidden(room, vote, now) === 'quorumToDecideIsPresent') return [quorumMissing(room)];
  return [
    {
      id: 'carryMotion',
      values,
      command: { type: 'PutQuestion', question: { kind: 'motion', motion: motion.id } },
    },
    { id: 'putMotion', values, command: vote },
  ];
}
