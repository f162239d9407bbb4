import { elections as say } from '../../../i18n/en/elections.ts';
import { fill } from '../../../i18n/fill.ts';
import { electedByLot } from '../../../kernel/meeting/ballots.ts';
import type { CountedBallot, Election } from '../../../kernel/meeting/election.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import { nameOf } from '../desk.ts';
import { namesOf } from './names.ts';
import './election.css';

interface ResultProps {
  readonly room: Room;
  readonly election: Election;
  readonly counted: CountedBallot;
  /** Receipts that this browser keeps. */
  readonly mine: readonly string[];
}

/** Shows what a ballot came to: the votes of each, and every ballot by its receipt. */
export function Result({ room, election, counted, mine }: ResultProps) {
  const { ballots, tally, elected } = counted;
  const byLot = electedByLot(election);
  return (
    <div className="counted">
      <p className="strong">
        {elected.length === 0 ? say.nobody : fill(say.elected, { names: namesOf(room, elected) })}
      </p>
      {byLot.length > 0 && <p className="strong">{fill(say.byLot, { names: namesOf(room, byLot) })}</p>}
      {election.agreed && (
        <p className="strong">{fill(say.agreed, { names: namesOf(room, election.agreed) })}</p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{say.candidate}</th>
            <th scope="col" className="n">
              {say.votes}
            </th>
            <th />
          </tr>
        </thead>
        <tbody>
          {tally.map(({ candidate, votes }) => (
            <tr key={candidate}>
              <th scope="row">{nameOf(room, candidate)}</th>
              <td className="n">{votes}</td>
              <td>{elected.includes(candidate) && say.isElected}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small soft">{countsOf(counted)}</p>
      <Recounted room={room} counted={counted} />
      <details className="receipts">
        <summary>{say.receipts}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.receiptColumn}</th>
              <th scope="col">{say.choiceColumn}</th>
            </tr>
          </thead>
          <tbody>
            {ballots.map(({ receipt, choices }) => (
              <tr key={receipt} className={mine.includes(receipt) ? 'mine' : ''}>
                <td>
                  <code>{receipt}</code>
                  {mine.includes(receipt) && <b className="small"> {say.yours}</b>}
                </td>
                <td>{choices.length === 0 ? say.blank : namesOf(room, choices)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

/** Says how many ballots there were, of what kind, and what majority was needed. */
export function countsOf({ ballots, blank, invalid, notVoting }: CountedBallot): string {
  return fill(say.counts, {
    ballots: ballots.length,
    blank,
    invalid,
    absent: notVoting.length,
    needed: Math.floor((ballots.length - blank - invalid) / 2) + 1,
  });
}

function Recounted({ room, counted: { recount } }: Pick<ResultProps, 'room' | 'counted'>) {
  if (!recount) return null;
  if (recount.same === undefined)
    return (
      <p className="small" role="status">
        {fill(say.recountAsked, { name: recount.by === undefined ? '' : nameOf(room, recount.by) })}
      </p>
    );
  return (
    <p className="small" role="status">
      {recount.same ? say.recountSame : <span className="d late">{say.recountDiffers}</span>}
    </p>
  );
}
