import type { Millis } from '../../../kernel/base/ids.ts';
import { elections as say } from '../../../i18n/en/elections.ts';
import { fill } from '../../../i18n/fill.ts';
import { electedByLot } from '../../../kernel/meeting/ballots.ts';
import type { CountedBallot, Election } from '../../../kernel/meeting/election.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import { useSecond } from '../../components/Countdown.tsx';
import { nameOf } from '../../components/desk.ts';
import { HasVoted, turnoutOf } from '../../components/election/HasVoted.tsx';
import { namesOf } from '../../components/election/names.ts';
import { countsOf } from '../../components/election/Result.tsx';
import './electing.css';

/** More plates than these are not read from the back of a hall: the number alone is shown. */
const plates = 24;
/** Receipts on one page, and for how long it stands. Units: ms. */
const onPage = 12;
const standing = 10_000;

interface ElectingProps {
  readonly room: Room;
  readonly now: () => Millis;
  readonly election: Election;
}

/** Shows an election on the whole screen: who has voted while a ballot is taken, then the result with its receipts. */
export function Electing({ room, now, election }: ElectingProps) {
  const { ballot, office, candidates, elected, unopposed } = election;
  const last = election.rounds.at(-1);
  return (
    <section className="whole election" aria-live="polite">
      <h2>{fill(say.title, { office })}</h2>
      {ballot ? (
        <>
          <p className="sub">
            {say.secretBallot}
            {ballot.round > 1 && `, ${fill(say.round, { round: ballot.round })}`}:{' '}
            {namesOf(room, ballot.candidates)}
          </p>
          <p className="turnout">{turnoutOf(ballot)}</p>
          {ballot.order.length <= plates && <HasVoted room={room} ballot={ballot} />}
        </>
      ) : last ? (
        <Counted room={room} now={now} election={election} counted={last} />
      ) : (
        <p className="said">
          {fill(unopposed ? say.unopposed : say.candidates, {
            names: namesOf(room, unopposed ? elected : candidates),
          })}
        </p>
      )}
    </section>
  );
}

interface CountedProps extends ElectingProps {
  readonly counted: CountedBallot;
}

function Counted({ room, now, election, counted }: CountedProps) {
  useSecond();
  const { ballots, tally } = counted;
  const byLot = electedByLot(election);
  const pages = Math.max(1, Math.ceil(ballots.length / onPage));
  const page = Math.floor((now() - counted.counted) / standing) % pages;
  return (
    <>
      <p className="turnout">
        {counted.elected.length > 0
          ? fill(say.elected, { names: namesOf(room, counted.elected) })
          : byLot.length > 0
            ? fill(say.byLot, { names: namesOf(room, byLot) })
            : say.nobody}
      </p>
      <ul className="tally">
        {tally.slice(0, 6).map(({ candidate, votes }) => (
          <li key={candidate}>
            <b>{votes}</b> {nameOf(room, candidate)}
          </li>
        ))}
      </ul>
      <p className="sub">{countsOf(counted)}</p>
      <ul className="box" aria-label={say.receipts}>
        {ballots.slice(page * onPage, (page + 1) * onPage).map(({ receipt, choices }) => (
          <li key={receipt}>
            <code>{receipt.slice(0, 14)}…</code>
            <span>{choices.length === 0 ? say.blank : choices.join(' ')}</span>
          </li>
        ))}
      </ul>
      {pages > 1 && <p className="sub">{fill(say.page, { page: page + 1, pages })}</p>}
    </>
  );
}
