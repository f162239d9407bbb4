import { fill } from '../../../../i18n/fill.ts';
import { floor } from '../../../../i18n/en/roomFloor.ts';
import { votes as say } from '../../../../i18n/en/roomVotes.ts';
import { calledIn, tallyOf } from '../../../../kernel/meeting/tally.ts';
import type { OpenVote } from '../../../../kernel/meeting/vote.ts';
import { Act } from '../../../components/Act.tsx';
import { nameOf } from '../../../components/desk.ts';
import { Ruling } from '../motions/Ruling.tsx';
import { LotDrawn } from '../../../components/LotDrawn.tsx';
import type { Seated } from '../seated.ts';
import { Answers } from './Answers.tsx';
import { Explain } from './Explain.tsx';
import { Put } from './Put.tsx';
import { Strip } from './Strip.tsx';
import './vote.css';

interface VotingProps {
  readonly at: Seated;
  readonly vote: OpenVote;
}

/** Shows the vote that is announced or under way: what is put, how it stands, one's own answer. It goes before all else. */
export default function Voting({ at, vote }: VotingProps) {
  const { you, room } = at;
  const begun = vote.begun !== undefined;
  const point = room.pointOfOrder;
  return (
    <section className={`vote no-print${begun ? ' begun' : ''}`} aria-labelledby="vote">
      <header className="how">
        <div className="between">
          <h2 id="vote">{begun ? headOf(at, vote) : say.announced[vote.method]}</h2>
          {begun && <span className="soft">{countOf(vote)}</span>}
        </div>
        {begun && vote.method !== 'plates' && <Strip at={at} vote={vote} />}
        <p className="small soft">{begun ? standingOf(at, vote) : say.announcedHint}</p>
        {point && <p className="small late">{fill(say.waits, { name: nameOf(room, point.by) })}</p>}
        <LotDrawn room={room} vote={vote} />
        {vote.interrupts && <p className="small soft">{say.interrupted}</p>}
      </header>
      <div className="put">
        <Put room={room} on={vote.on} />
        <Ruling at={at} />
      </div>
      {you !== undefined && (
        <div className="mine">
          {begun ? <Answers at={at} vote={vote} you={you} /> : <Methods at={at} />}
          <div className="two">
            {point?.by === you ? (
              <Act desk={at} command={{ type: 'WithdrawPointOfOrder' }} look="on">
                <i className="ic i-tee" aria-hidden="true" />
                {floor.withdrawPoint}
              </Act>
            ) : (
              <button type="button" className="btn" onClick={() => at.open('order')}>
                <i className="ic i-tee" aria-hidden="true" />
                {say.onTheVote}
              </button>
            )}
            <Explain at={at} vote={vote} />
          </div>
        </div>
      )}
    </section>
  );
}

/** Lets a delegation ask for a method that says more, before voting begins. */
function Methods({ at }: { readonly at: Seated }) {
  return (
    <div className="two">
      <Act desk={at} command={{ type: 'RequestVotingMethod', method: 'recorded' }}>
        {say.askFor.recorded}
      </Act>
      <Act desk={at} command={{ type: 'RequestVotingMethod', method: 'rollCall' }}>
        {say.askFor.roll}
      </Act>
    </div>
  );
}

function headOf({ room, you }: Seated, vote: OpenVote): string {
  if (vote.method !== 'rollCall') return say.begun[vote.method];
  const called = calledIn(vote);
  if (called === undefined) return say.callOver;
  return fill(called === you ? say.youAreCalled : say.called, { name: nameOf(room, called) });
}

function countOf(vote: OpenVote): string {
  const [answered, of] = [vote.answers.length + vote.passedOver.length, vote.order.length];
  return vote.method === 'rollCall'
    ? fill(say.ofAll, { at: Math.min(answered + 1, of), of })
    : fill(say.answeredOf, { count: answered, of });
}

/** Gives the count so far and, in a roll call, who follows. */
function standingOf({ room, you }: Seated, vote: OpenVote): string {
  const count = fill(say.tally, { ...tallyOf(vote.answers) });
  const called = vote.method === 'rollCall' ? calledIn(vote) : undefined;
  if (called === undefined) return count;
  const at = vote.order.indexOf(called);
  const next = vote.order[at + 1];
  if (called === you)
    return next === undefined ? count : `${count} ${fill(say.followsYou, { name: nameOf(room, next) })}`;
  const turn = you === undefined ? -1 : vote.order.indexOf(you);
  if (turn === at + 1) return `${count} ${say.youFollow}`;
  if (turn > at) return `${count} ${fill(say.youIn, { count: turn - at })}`;
  return next === undefined ? count : `${count} ${fill(say.follows, { name: nameOf(room, next) })}`;
}
