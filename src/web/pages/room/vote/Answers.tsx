import { useState } from 'react';
import { fill } from '../../../../i18n/fill.ts';
import { votes as say } from '../../../../i18n/en/roomVotes.ts';
import { answers as answerNames } from '../../../../i18n/en/votes.ts';
import type { DelegationCode } from '../../../../kernel/base/ids.ts';
import { colleaguesAnswer } from '../../../../kernel/meeting/colleagues.ts';
import { senderOf } from '../../../../kernel/meeting/sender.ts';
import { calledIn } from '../../../../kernel/meeting/tally.ts';
import type { Answer, OpenVote } from '../../../../kernel/meeting/vote.ts';
import { Act } from '../../../components/Act.tsx';
import { forbidden, nameOf } from '../../../components/desk.ts';
import { clockOf } from '../../../components/zone.ts';
import type { Seated } from '../seated.ts';

export const allAnswers: readonly Answer[] = ['yes', 'no', 'abstain'];

interface AnswersProps {
  readonly at: Seated;
  readonly vote: OpenVote;
  readonly you: DelegationCode;
}

/** Shows three equal buttons, none chosen before the delegation answers; the answer may be corrected. */
export function Answers({ at, vote, you }: AnswersProps) {
  const given = vote.answers.find(({ who }) => who === you);
  const mine = given?.answer;
  // A colleague's answer is changed by a second press, that says so.
  const theirs = colleaguesAnswer(at.room, senderOf(at.room, at.seat));
  const [changing, change] = useState<Answer>();
  const sending = at.live.pending.findLast(({ command }) => command.type === 'CastVote')?.command;
  const hints = { yes: say.yes[vote.on.kind], no: say.no[vote.on.kind], abstain: say.abstain };
  return (
    <>
      <p className="small soft" role="status">
        {theirs
          ? `${fill(say.answeredByColleague, { answer: answerNames[theirs.answer], time: clockOf(theirs.at, at.room.timeZone) })} `
          : mine !== undefined && `${fill(say.answered, { answer: answerNames[mine] })} `}
        {hintOf(at, vote, you, mine !== undefined)}
      </p>
      <div className="answers" role="group" aria-label={say.yours}>
        {allAnswers.map((answer) => {
          const look = `ans${mine === answer ? ' on' : ''}`;
          const waits = sending?.type === 'CastVote' && sending.answer === answer;
          const words = (
            <>
              <i className={`sq ${answer}`} aria-hidden="true" />
              <b>{answerNames[answer]}</b>
              <span className="vh">, </span>
              <span className="what">
                {waits ? say.sending : mine === answer ? say.yours : hints[answer]}
              </span>
            </>
          );
          return theirs ? (
            <button key={answer} type="button" className={`btn ${look}`} onClick={() => change(answer)}>
              {words}
            </button>
          ) : (
            <Act key={answer} desk={at} command={{ type: 'CastVote', answer }} look={look}>
              {words}
            </Act>
          );
        })}
      </div>
      {theirs && changing !== undefined && changing !== theirs.answer && (
        <div className="two" role="group" aria-label={say.change}>
          <Act
            desk={at}
            command={{ type: 'CastVote', answer: changing, instead: theirs.answer }}
            onDone={() => change(undefined)}
          >
            {fill(say.changeTo, { answer: answerNames[changing] })}
          </Act>
          <button type="button" className="btn quiet" onClick={() => change(undefined)}>
            {fill(say.leaveIt, { answer: answerNames[theirs.answer] })}
          </button>
        </div>
      )}
    </>
  );
}

/** Gives the answer that stands, as one who changes it names it. */
export function insteadOf(
  { answers }: OpenVote,
  you: DelegationCode | undefined,
): { readonly instead?: Answer } {
  const given = answers.find(({ who }) => who === you);
  return given ? { instead: given.answer } : {};
}

function hintOf(at: Seated, vote: OpenVote, you: DelegationCode, answered: boolean): string {
  if (vote.method !== 'rollCall') return answered ? say.hint.correct : say.hint[vote.method];
  // Who answered last may still correct it, until the next State has.
  if (forbidden(at, { type: 'CastVote', answer: 'yes', ...insteadOf(vote, you) }))
    return answered ? '' : say.hint.rollCallWait;
  const called = calledIn(vote);
  const next = called === you ? vote.order[vote.order.indexOf(you) + 1] : called;
  if (next === undefined) return answered ? say.hint.correct : say.hint.rollCallLast;
  return fill(answered ? say.hint.correctNext : say.hint.rollCall, { name: nameOf(at.room, next) });
}
