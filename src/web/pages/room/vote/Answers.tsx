import { fill } from '../../../../i18n/fill.ts';
import { votes as say } from '../../../../i18n/en/roomVotes.ts';
import { answers as answerNames } from '../../../../i18n/en/votes.ts';
import type { DelegationCode } from '../../../../kernel/base/ids.ts';
import { calledIn } from '../../../../kernel/meeting/tally.ts';
import type { Answer, OpenVote } from '../../../../kernel/meeting/vote.ts';
import { Act } from '../../../components/Act.tsx';
import { forbidden, nameOf } from '../../../components/desk.ts';
import type { Seated } from '../seated.ts';

export const allAnswers: readonly Answer[] = ['yes', 'no', 'abstain'];

interface AnswersProps {
  readonly at: Seated;
  readonly vote: OpenVote;
  readonly you: DelegationCode;
}

/** Shows three equal buttons, none chosen before the delegation answers; the answer may be corrected. */
export function Answers({ at, vote, you }: AnswersProps) {
  const mine = vote.answers.find(({ who }) => who === you)?.answer;
  const sending = at.live.pending.findLast(({ command }) => command.type === 'CastVote')?.command;
  const hints = { yes: say.yes[vote.on.kind], no: say.no[vote.on.kind], abstain: say.abstain };
  return (
    <>
      <p className="small soft" role="status">
        {mine !== undefined && `${fill(say.answered, { answer: answerNames[mine] })} `}
        {hintOf(at, vote, you, mine !== undefined)}
      </p>
      <div className="answers" role="group" aria-label={say.yours}>
        {allAnswers.map((answer) => {
          const waits = sending?.type === 'CastVote' && sending.answer === answer;
          return (
            <Act
              key={answer}
              desk={at}
              command={{ type: 'CastVote', answer }}
              look={`ans${mine === answer ? ' on' : ''}`}
            >
              <i className={`sq ${answer}`} aria-hidden="true" />
              <b>{answerNames[answer]}</b>
              <span className="vh">, </span>
              <span className="what">
                {waits ? say.sending : mine === answer ? say.yours : hints[answer]}
              </span>
            </Act>
          );
        })}
      </div>
    </>
  );
}

function hintOf(at: Seated, vote: OpenVote, you: DelegationCode, answered: boolean): string {
  if (vote.method !== 'rollCall') return answered ? say.hint.correct : say.hint[vote.method];
  // Who answered last may still correct it, until the next State has.
  if (forbidden(at, { type: 'CastVote', answer: 'yes' })) return answered ? '' : say.hint.rollCallWait;
  const called = calledIn(vote);
  const next = called === you ? vote.order[vote.order.indexOf(you) + 1] : called;
  if (next === undefined) return answered ? say.hint.correct : say.hint.rollCallLast;
  return fill(answered ? say.hint.correctNext : say.hint.rollCall, { name: nameOf(at.room, next) });
}
