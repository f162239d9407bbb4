import { useState } from 'react';
import { elections as say } from '../../../i18n/en/elections.ts';
import { fill } from '../../../i18n/fill.ts';
import type { DelegationCode } from '../../../kernel/base/ids.ts';
import type { Election, OpenBallot } from '../../../kernel/meeting/election.ts';
import { Act } from '../../components/Act.tsx';
import { nameOf } from '../../components/desk.ts';
import { Candidates } from '../../components/election/Candidates.tsx';
import { turnoutOf } from '../../components/election/HasVoted.tsx';
import { namesOf } from '../../components/election/names.ts';
import { Result } from '../../components/election/Result.tsx';
import { keepReceipt, keptReceipts } from '../../state/receipts.ts';
import type { Seated } from './seated.ts';

interface BallotProps {
  readonly at: Seated;
  readonly election: Election;
}

/** Shows the election under way, or the last one: the own ballot while one is taken, then the result. */
export default function Ballot({ at, election }: BallotProps) {
  const { ballot, office, places, candidates } = election;
  const last = election.rounds.at(-1);
  return (
    <>
      {at.live.receipt !== undefined && <Receipt at={at} receipt={at.live.receipt} />}
      {ballot ? (
        <section className="asked ballot" aria-labelledby="ballot">
          <h2 className="h" id="ballot">
            {fill(say.title, { office })}
            <span className="muted">{fill(say.round, { round: ballot.round })}</span>
          </h2>
          <Vote key={ballot.opened} at={at} ballot={ballot} />
          <p className="small soft" role="status">
            {turnoutOf(ballot)}
          </p>
        </section>
      ) : last ? (
        <details className="asked" open={!at.phone}>
          <summary className="h">
            {fill(say.title, { office })} · {fill(say.result, { round: last.round })}
          </summary>
          <Result room={at.room} election={election} counted={last} mine={keptReceipts(at.room.id)} />
          {at.you !== undefined && (
            <Act
              desk={at}
              command={{ type: 'RequestRecount', election: election.number, round: last.round }}
              look="sm quiet"
            >
              {say.askRecount}
            </Act>
          )}
          {at.you !== undefined && <Candidates desk={at} election={election} you={at.you} />}
        </details>
      ) : (
        <section className="asked" aria-labelledby="ballot">
          <h2 className="h" id="ballot">
            {fill(say.title, { office })}
            <span className="muted">{fill(say.places, { places, count: candidates.length })}</span>
          </h2>
          <p>
            {fill(election.unopposed ? say.unopposed : say.candidates, {
              names: namesOf(at.room, candidates),
            })}
          </p>
          {at.you !== undefined && <Candidates desk={at} election={election} you={at.you} />}
        </section>
      )}
    </>
  );
}

function Vote({ at, ballot }: { readonly at: Seated; readonly ballot: OpenBallot }) {
  const [chosen, choose] = useState<readonly DelegationCode[]>([]);
  const { places } = ballot;
  const you = at.you;
  if (you === undefined) return null;
  if (ballot.cast.includes(you))
    return (
      <>
        <p className="strong">{say.voted}</p>
        {at.live.receipt === undefined && <p className="small soft">{say.votedElsewhere}</p>}
      </>
    );
  if (!ballot.order.includes(you)) return <p className="soft">{say.notYours}</p>;
  // With one place another choice replaces the first; with more the limit holds back the next.
  const press = (code: DelegationCode) => {
    if (chosen.includes(code)) choose(chosen.filter((one) => one !== code));
    else if (places === 1) choose([code]);
    else if (chosen.length < places) choose([...chosen, code]);
  };
  return (
    <>
      <p id="choose">{fill(places === 1 ? say.chooseOne : say.chooseSome, { places })}</p>
      <p className="small soft">{say.secret}</p>
      <div className="candidates" role="group" aria-labelledby="choose">
        {ballot.candidates.map((code) => (
          <button
            key={code}
            type="button"
            className={`btn${chosen.includes(code) ? ' on' : ''}`}
            aria-pressed={chosen.includes(code)}
            aria-disabled={places > 1 && chosen.length >= places && !chosen.includes(code)}
            onClick={() => press(code)}
          >
            {nameOf(at.room, code)}
          </button>
        ))}
      </div>
      <div className="row wrap">
        <Act
          desk={at}
          command={{ type: 'CastBallot', choices: chosen }}
          look={chosen.length > 0 ? 'pri' : ''}
        >
          {chosen.length === 0 ? say.castBlank : fill(say.cast, { names: namesOf(at.room, chosen) })}
        </Act>
        <span className="small soft">{say.castHint}</span>
      </div>
    </>
  );
}

function Receipt({ at, receipt }: { readonly at: Seated; readonly receipt: string }) {
  const keep = () => {
    keepReceipt(at.room.id, receipt);
    at.live.putReceiptAway();
  };
  return (
    <section className="asked receipt" aria-labelledby="receipt">
      <h2 className="h" id="receipt">
        {say.receipt}
      </h2>
      <code>{receipt}</code>
      <p className="small soft">{say.receiptHint}</p>
      <div className="row wrap">
        <button type="button" className="btn sm" onClick={keep}>
          {say.keep}
        </button>
        <button type="button" className="btn sm quiet" onClick={at.live.putReceiptAway}>
          {say.putAway}
        </button>
      </div>
    </section>
  );
}
