import { useEffect, useRef } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { chairVotes as say } from '../../../i18n/en/chairVotes.ts';
import { presentIn } from '../../../kernel/meeting/quorum.ts';
import { calledIn, tallyOf } from '../../../kernel/meeting/tally.ts';
import type { Answer, OpenVote } from '../../../kernel/meeting/vote.ts';
import { Act } from '../../components/Act.tsx';
import { type Desk, nameOf } from '../../components/desk.ts';
import { LotDrawn } from '../../components/LotDrawn.tsx';
import { standingsOf } from '../../components/standings.ts';
import { Warned } from '../../components/Warned.tsx';
import { whenOf } from '../../components/zone.ts';
import { Put, aboutOf } from '../room/vote/Put.tsx';

const answers: readonly Answer[] = ['yes', 'no', 'abstain'];

interface VoteCardProps {
  readonly desk: Desk;
  readonly vote: OpenVote;
  readonly first: boolean;
  /** Among what awaits the Chair, from 1. */
  readonly place: number;
}

/** Shows the vote that is announced or under way: what is put, how it stands, what the Chair may do. */
export function VoteCard({ desk, vote, first, place }: VoteCardProps) {
  const { room } = desk;
  return (
    <article className={`mo vote-card${first ? ' first' : ''}`} aria-labelledby="vote">
      <b className="k num">{place}</b>
      <div>
        <h3 id="vote">
          {fill(say.vote, { number: vote.number })}. {say.methods[vote.method]}
        </h3>
        <p className="cite">
          {vote.begun === undefined
            ? say.announced
            : fill(say.begunAt, { when: whenOf(vote.begun, desk.now(), room.timeZone) })}{' '}
          {say.carries[vote.majority]}
        </p>
      </div>
      <span />
      <div className="q2 plain">
        <Put room={room} on={vote.on} />
      </div>
      {vote.interrupts && (
        <p className="act small soft">
          {fill(say.interrupted, { subject: aboutOf(room, vote.interrupts.on) })}
        </p>
      )}
      {vote.begun === undefined ? (
        <div className="act">
          <Act desk={desk} command={{ type: 'BeginVoting' }}>
            {say.begin}
          </Act>
          <Act desk={desk} command={{ type: 'CallOffVote' }} look="quiet">
            {say.callOff}
          </Act>
          <Warned desk={desk} command={{ type: 'BeginVoting' }} />
        </div>
      ) : (
        <Begun desk={desk} vote={vote} />
      )}
    </article>
  );
}

interface BegunProps {
  readonly desk: Desk;
  readonly vote: OpenVote;
}

function Begun({ desk, vote }: BegunProps) {
  const tally = tallyOf(vote.answers);
  return (
    <div className="act">
      {vote.method === 'rollCall' && <Called desk={desk} vote={vote} />}
      <LotDrawn room={desk.room} vote={vote} />
      <ul className="tally" aria-label={say.answers} aria-live="polite">
        {answers.map((answer) => (
          <li key={answer}>
            <i className={`vt ${answer}`} aria-hidden="true" />
            {say[answer]} <b className="num">{tally[answer]}</b>
          </li>
        ))}
        <li className="soft">
          {fill(say.answeredOf, { count: vote.answers.length, of: vote.order.length })}
        </li>
      </ul>
      {vote.method === 'plates' ? <Missing desk={desk} vote={vote} /> : <Strip desk={desk} vote={vote} />}
      <Act desk={desk} command={{ type: 'CloseVote' }}>
        {say.close}
      </Act>
      <Warned desk={desk} command={{ type: 'CloseVote' }} />
    </div>
  );
}

/** Shows who is called, who follows, and how to pass over one who is not there: by name, so that nobody else is. */
function Called({ desk, vote }: BegunProps) {
  const called = calledIn(vote);
  if (called === undefined) return <p className="small soft wide">{say.callIsOver}</p>;
  const place = vote.order.indexOf(called);
  const next = vote.order[place + 1];
  const name = nameOf(desk.room, called);
  return (
    <div className="call" aria-live="polite">
      <span className="plate lg floor">{name}</span>
      <span className="small soft">
        {fill(say.called, { at: place + 1, of: vote.order.length })}{' '}
        {next !== undefined && fill(say.follows, { name: nameOf(desk.room, next) })}
      </span>
      <Act desk={desk} command={{ type: 'PassOver', of: called }} look="sm quiet">
        {fill(say.passOver, { name })}
      </Act>
    </div>
  );
}

/** Shows each delegation with its answer, in the order of the call. */
function Strip({ desk, vote }: BegunProps) {
  const words = {
    yes: say.yes,
    no: say.no,
    abstain: say.abstain,
    passed: say.passed,
    called: say.isCalled,
    yet: say.yet,
  };
  const list = useRef<HTMLOListElement>(null);
  const called = vote.method === 'rollCall' ? calledIn(vote) : undefined;
  // In a long list whoever is called stays in sight; the page around it does not move.
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('.called');
    if (list.current && row) list.current.scrollTop = row.offsetTop - list.current.clientHeight / 2;
  }, [called]);
  return (
    <ol ref={list} className="strip" tabIndex={0} aria-label={say.answers}>
      {standingsOf(vote).map(({ who, standing }) => (
        <li key={who} className={standing} title={nameOf(desk.room, who)}>
          <i className={`vt ${standing}`} aria-hidden="true" />
          <bdi aria-hidden="true">{who}</bdi>
          <span className="vh">
            {fill(say.one, { name: nameOf(desk.room, who), answer: words[standing] })}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Names those in the room who have not answered: in a show of plates it is not said who answered what. */
function Missing({ desk, vote }: BegunProps) {
  const answered = new Set(vote.answers.map(({ who }) => who));
  const missing = presentIn(desk.room).filter((code) => vote.order.includes(code) && !answered.has(code));
  if (missing.length === 0) return null;
  return (
    <p className="small soft wide">
      {fill(say.notYet, { names: missing.map((code) => nameOf(desk.room, code)).join(', ') })}
    </p>
  );
}
