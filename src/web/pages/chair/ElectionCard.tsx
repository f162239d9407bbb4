import { elections as say } from '../../../i18n/en/elections.ts';
import { fill } from '../../../i18n/fill.ts';
import { nextBallot, standUnopposed, tiedIn } from '../../../kernel/meeting/ballots.ts';
import type { Election } from '../../../kernel/meeting/election.ts';
import { Act } from '../../components/Act.tsx';
import type { Desk } from '../../components/desk.ts';
import { HasVoted, turnoutOf } from '../../components/election/HasVoted.tsx';
import { namesOf } from '../../components/election/names.ts';
import { Result } from '../../components/election/Result.tsx';
import { Candidates } from '../../components/election/Candidates.tsx';
import { Fold } from '../../components/Fold.tsx';
import { Warned } from '../../components/Warned.tsx';

interface ElectionCardProps {
  readonly desk: Desk;
  readonly election: Election;
}

/** Shows the election under way, or the last one: who has voted, the result, and what the Chair may do next. */
export function ElectionCard({ desk, election }: ElectionCardProps) {
  const { ballot, candidates, places, rounds, state } = election;
  const last = rounds.at(-1);
  const asked = last?.recount && last.recount.same === undefined;
  return (
    <article className={`mo election${ballot || asked ? ' first' : ''}`} aria-labelledby="election">
      <i className="ic i-hold k" aria-hidden="true" />
      <div>
        <h3 id="election">{fill(say.title, { office: election.office })}</h3>
        <p className="cite">{fill(say.places, { places, count: candidates.length })}</p>
      </div>
      <div className="electing">
        {election.unopposed ? (
          <p>{fill(say.unopposed, { names: namesOf(desk.room, election.elected) })}</p>
        ) : (
          <p>
            {fill(say.candidates, {
              names: namesOf(desk.room, ballot?.candidates ?? nextBallot(election).candidates),
            })}
          </p>
        )}
        {ballot && (
          <>
            <p className="strong" role="status">
              {fill(say.round, { round: ballot.round })}
              {ballot.restricted && `, ${say.restricted}`}: {turnoutOf(ballot)}
            </p>
            <HasVoted room={desk.room} ballot={ballot} />
            <Warned desk={desk} command={{ type: 'CloseBallot' }} />
          </>
        )}
        {!ballot && last && <Result room={desk.room} election={election} counted={last} mine={[]} />}
      </div>
      <div className="act">
        {ballot ? <During desk={desk} /> : state === 'open' && <Between desk={desk} election={election} />}
        {!ballot && last && (
          <Act
            desk={desk}
            command={{ type: 'Recount', election: election.number, round: last.round }}
            look={asked ? '' : 'quiet'}
          >
            {say.recount}
          </Act>
        )}
      </div>
    </article>
  );
}

function During({ desk }: { readonly desk: Desk }) {
  return (
    <>
      <Act desk={desk} command={{ type: 'CloseBallot' }}>
        {say.close}
      </Act>
      <Fold label={say.void} look="quiet">
        {(close) => (
          <>
            <p className="small soft">{say.voidHint}</p>
            <Act desk={desk} command={{ type: 'VoidBallot' }} look="sm sig" onDone={close}>
              {say.voidNow}
            </Act>
          </>
        )}
      </Fold>
    </>
  );
}

function Between({ desk, election }: ElectionCardProps) {
  const tied = tiedIn(election);
  const { round } = nextBallot(election);
  const first = round === 1;
  return (
    <>
      {tied.length > 0 && (
        <>
          <p className="small">{fill(say.tied, { names: namesOf(desk.room, tied) })}</p>
          <Act desk={desk} command={{ type: 'DrawPlace' }}>
            {say.draw}
          </Act>
        </>
      )}
      {standUnopposed(election) && (
        <Act desk={desk} command={{ type: 'PutQuestion', question: { kind: 'elect' } }}>
          {say.elect}
        </Act>
      )}
      {tied.length === 0 && (
        <Act desk={desk} command={{ type: 'OpenBallot' }}>
          {first ? say.openBallot : fill(say.openNext, { round })}
        </Act>
      )}
      <Candidates desk={desk} election={election} />
      <Fold label={say.callOff} look="quiet">
        {(close) => (
          <>
            <p className="small soft">{say.callOffHint}</p>
            <Act desk={desk} command={{ type: 'CallOffElection' }} look="sm sig" onDone={close}>
              {say.callOffNow}
            </Act>
          </>
        )}
      </Fold>
    </>
  );
}
