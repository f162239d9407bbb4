// What the Chair says in an election by secret ballot.
import type { Millis } from '../../base/ids.ts';
import { nextBallot, openElection, tiedIn } from '../ballots.ts';
import type { CountedBallot, Election, OpenBallot } from '../election.ts';
import type { Room } from '../room.ts';
import { forbidden, type Formula, nameOf, quorumMissing } from './formula.ts';

/** Gives what is due in the election under way: without a ballot where nobody objects, else ballot after ballot. */
export function election(room: Room, now: Millis): readonly Formula[] {
  const open = openElection(room);
  if (!open || room.floor) return [];
  if (open.ballot) return [closing(open.ballot)];
  const last = open.rounds.at(-1);
  return [...(last ? [counted(room, open, last)] : []), ...next(room, open, now)];
}

function closing({ cast, order }: OpenBallot): Formula {
  return {
    id: 'closeBallot',
    values: { cast: cast.length, all: order.length },
    command: { type: 'CloseBallot' },
  };
}

function counted(room: Room, { office, places, elected }: Election, last: CountedBallot): Formula {
  const names = last.elected.map((one) => nameOf(room, one)).join(', ');
  return names === ''
    ? { id: 'nobodyElected', values: { office } }
    : { id: 'elected', values: { office, names, left: places - elected.length } };
}

function next(room: Room, open: Election, now: Millis): readonly Formula[] {
  const values = {
    office: open.office,
    names: nextBallot(open)
      .candidates.map((one) => nameOf(room, one))
      .join(', '),
  };
  const tied = tiedIn(open);
  if (tied.length > 0) {
    const names = tied.map((one) => nameOf(room, one)).join(', ');
    return [{ id: 'drawPlace', values: { office: open.office, names }, command: { type: 'DrawPlace' } }];
  }
  if (forbidden(room, { type: 'OpenBallot' }, now) === 'quorumToDecideIsPresent')
    return [quorumMissing(room)];
  return [
    { id: 'elect', values, command: { type: 'PutQuestion', question: { kind: 'elect' } } },
    {
      id: open.rounds.length === 0 ? 'openBallot' : 'openNextBallot',
      values,
      command: { type: 'OpenBallot' },
    },
  ];
}
