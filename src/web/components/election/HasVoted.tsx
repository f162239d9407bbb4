import { elections as say } from '../../../i18n/en/elections.ts';
import { fill } from '../../../i18n/fill.ts';
import type { OpenBallot } from '../../../kernel/meeting/election.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import { nameOf } from '../desk.ts';
import './election.css';

interface HasVotedProps {
  readonly room: Room;
  readonly ballot: OpenBallot;
}

/** Shows the plates of all who may vote, lifted for those who have; never what was chosen. */
export function HasVoted({ room, ballot }: HasVotedProps) {
  const cast = new Set(ballot.cast);
  return (
    <ul className="voted" aria-label={say.voting}>
      {ballot.order.map((code) => (
        <li key={code}>
          <span className={`plate xs${cast.has(code) ? ' up' : ' out'}`}>{nameOf(room, code)}</span>
          {!cast.has(code) && <span className="sr">{say.notYet}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Says how many have voted. */
export function turnoutOf({ cast, order }: OpenBallot): string {
  return fill(say.turnout, { cast: cast.length, all: order.length });
}
