import { fill } from '../../../i18n/fill.ts';
import { hallVotes as say } from '../../../i18n/en/hallVotes.ts';
import { calledIn, tallyOf } from '../../../kernel/meeting/tally.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import type { Answer, OpenVote } from '../../../kernel/meeting/vote.ts';
import { nameOf } from '../../components/desk.ts';
import { LotDrawn } from '../../components/LotDrawn.tsx';
import { type Standing, standingsOf } from '../../components/standings.ts';
import { Put } from '../room/vote/Put.tsx';
import { plateText, scaleOf } from './scale.ts';
import { sizeOf } from './Speaking.tsx';
import '../../components/votes.css';
import './vote.css';

export const allAnswers: readonly Answer[] = ['yes', 'no', 'abstain'];

interface VoteProps {
  readonly room: Room;
  readonly vote: OpenVote;
}

/** Shows the vote that is announced or under way on the whole screen: who is called, the numbers, every answer. */
export function Vote({ room, vote }: VoteProps) {
  const scale = scaleOf(vote.order.length);
  const listed = vote.begun !== undefined && vote.method !== 'plates';
  const words = !listed || scale === 'names' || scale === 'plates';
  return (
    <section className={`voting ${listed ? scale : 'numbers'}`}>
      {vote.begun === undefined ? (
        <p className="cap">{say.announced}</p>
      ) : (
        <div className="band" aria-live="polite">
          <Called room={room} vote={vote} />
          <Numbers vote={vote} />
        </div>
      )}
      {listed && <Plates room={room} vote={vote} />}
      {words && (
        <div className="put">
          <Put room={room} on={vote.on} />
        </div>
      )}
    </section>
  );
}

function Called({ room, vote }: VoteProps) {
  const called = vote.method === 'rollCall' ? calledIn(vote) : undefined;
  const waits = room.pointOfOrder
    ? fill(say.waits, { name: nameOf(room, room.pointOfOrder.by) })
    : vote.interrupts && say.interrupted;
  const answered = fill(say.answered, { count: vote.answers.length, of: vote.order.length });
  if (called === undefined)
    return (
      <div>
        <p className="free">{vote.method === 'rollCall' ? say.callIsOver : answered}</p>
        {waits !== undefined && <p className="cap">{waits}</p>}
      </div>
    );
  const name = nameOf(room, called);
  return (
    <div>
      <span className={`plate big floor ${sizeOf(name)}`}>{name}</span>
      <p className="cap">
        {waits ?? fill(say.called, { at: vote.order.indexOf(called) + 1, of: vote.order.length })}
      </p>
      <LotDrawn room={room} vote={vote} short />
    </div>
  );
}

function Numbers({ vote }: { readonly vote: OpenVote }) {
  const tally = tallyOf(vote.answers);
  return (
    <dl className="sums">
      {allAnswers.map((answer) => (
        <div key={answer}>
          <dd className="num">{tally[answer]}</dd>
          <dt>
            <i className={`vt ${answer}`} aria-hidden="true" />
            {say[answer]}
          </dt>
        </div>
      ))}
    </dl>
  );
}

/** Shows each delegation with its answer, left to right in the order of the call. */
function Plates({ room, vote }: VoteProps) {
  const scale = scaleOf(vote.order.length);
  const standings = standingsOf(vote);
  const called = standings.findIndex(({ standing }) => standing === 'called');
  const words: { readonly [S in Standing]: string } = {
    yes: say.yes,
    no: say.no,
    abstain: say.abstains,
    passed: say.passed,
    called: say.isCalled,
    yet: '',
  };
  return (
    <ol className="answers-grid">
      {standings.map(({ who, standing }, place) => {
        const name = nameOf(room, who);
        const next = called >= 0 && place === called + 1;
        const said = next ? say.next : words[standing];
        return (
          <li key={who} className={standing}>
            <span className={`plate${standing === 'called' ? ' floor' : ''}`} aria-hidden="true">
              {plateText(name, who, scale)}
            </span>
            <span className="said" aria-hidden="true">
              <i className={`vt ${standing}`} />
              {scale === 'names' && said}
            </span>
            <span className="vh">{fill(say.one, { name, answer: said === '' ? say.yet : said })}</span>
          </li>
        );
      })}
    </ol>
  );
}
