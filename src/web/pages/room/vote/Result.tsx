import { fill } from '../../../../i18n/fill.ts';
import { votes as say } from '../../../../i18n/en/roomVotes.ts';
import { answers as answerNames } from '../../../../i18n/en/votes.ts';
import type { DelegationCode } from '../../../../kernel/base/ids.ts';
import type { Room } from '../../../../kernel/meeting/room.ts';
import { neededOf } from '../../../../kernel/meeting/tally.ts';
import type { Answer, CountedVote } from '../../../../kernel/meeting/vote.ts';
import { Act } from '../../../components/Act.tsx';
import { nameOf } from '../../../components/desk.ts';
import { Fold } from '../../../components/Fold.tsx';
import { LotDrawn } from '../../../components/LotDrawn.tsx';
import type { Seated } from '../seated.ts';
import { allAnswers } from './Answers.tsx';
import { Explain } from './Explain.tsx';
import { aboutOf } from './Put.tsx';
import './vote.css';

interface ResultProps {
  readonly at: Seated;
  readonly vote: CountedVote;
  /** Missing where the result stands in a list. */
  readonly onClose?: () => void;
}

/** Shows what a vote came to: the outcome, the requirement, every answer, and one's own with its correction. */
export default function Result({ at, vote, onClose }: ResultProps) {
  const { room, you } = at;
  const voting = vote.yes + vote.no;
  const motion = room.entries.findLast(
    ({ what, at: when }) => what === 'MotionDecided' && when === vote.counted,
  )?.motion;
  const id = `vote-${vote.number}`;
  return (
    <section className="asked vote-result" aria-labelledby={id}>
      <div className="between wide">
        <h2 className="h" id={id}>
          {say.begun[vote.method]}. <span className="muted">{aboutOf(room, vote.on, motion)}</span>
        </h2>
        {onClose && (
          <button type="button" className="btn sm quiet" onClick={onClose}>
            {say.close}
          </button>
        )}
      </div>
      <div className="between wide wrap">
        <b className="came">{say.result[vote.on.kind][`${vote.carried}`]}</b>
        <span className="right">
          <b className="strong">{fill(say.outcome, { yes: vote.yes, no: vote.no, abstain: vote.abstain })}</b>
          <br />
          <span className="small soft">
            {voting === 0
              ? say.nobodyVoted
              : fill(say.requirement[vote.majority], { needed: neededOf(vote.majority, voting), voting })}
          </span>
        </span>
      </div>
      {vote.answers.length > 0 && <Answered room={room} vote={vote} />}
      <LotDrawn room={room} vote={vote} />
      {you !== undefined && <Mine at={at} vote={vote} you={you} />}
    </section>
  );
}

function Answered({ room, vote }: { readonly room: Room; readonly vote: CountedVote }) {
  const names = (codes: readonly DelegationCode[]) => codes.map((code) => nameOf(room, code)).join(', ');
  const who = (answer: Answer) => vote.answers.filter((one) => one.answer === answer).map((one) => one.who);
  return (
    <details className="small wide">
      <summary>{allAnswers.map((one) => `${answerNames[one]} ${who(one).length}`).join(', ')}</summary>
      {allAnswers.map((one) => (
        <p key={one}>
          <i className={`sq ${one}`} aria-hidden="true" /> <b className="strong">{answerNames[one]}</b>{' '}
          {names(who(one))}
        </p>
      ))}
      {vote.notVoting.length > 0 && (
        <p className="soft">{fill(say.notVoting, { names: names(vote.notVoting) })}</p>
      )}
      {vote.corrections.length > 0 && (
        <p className="soft">
          {fill(say.corrections, {
            names: vote.corrections
              .map(({ who: code, answer }) => `${nameOf(room, code)}, ${answerNames[answer]}`)
              .join('; '),
          })}
        </p>
      )}
    </details>
  );
}

interface MineProps {
  readonly at: Seated;
  readonly vote: CountedVote;
  readonly you: DelegationCode;
}

function Mine({ at, vote, you }: MineProps) {
  const answer = vote.answers.find(({ who }) => who === you)?.answer;
  const meant = vote.corrections.findLast(({ who }) => who === you)?.answer;
  return (
    <div className="row wrap">
      {vote.method !== 'plates' && (
        <span className="small">
          {answer === undefined
            ? say.youDidNot
            : meant === undefined
              ? fill(say.youAnswered, { answer: answerNames[answer] })
              : fill(say.youMeant, { answer: answerNames[answer], meant: answerNames[meant] })}
        </span>
      )}
      {vote.method !== 'plates' && (
        <Fold label={say.correct}>
          {(close) => (
            <>
              <p className="small soft">{say.correctHint}</p>
              <div className="row wrap">
                {allAnswers.map((one) => (
                  <Act
                    key={one}
                    desk={at}
                    command={{ type: 'CorrectVote', vote: vote.number, answer: one }}
                    look="sm"
                    onDone={close}
                  >
                    <i className={`sq ${one}`} aria-hidden="true" />
                    {fill(say.meant, { answer: answerNames[one] })}
                  </Act>
                ))}
              </div>
            </>
          )}
        </Fold>
      )}
      <Explain at={at} vote={vote} />
    </div>
  );
}
