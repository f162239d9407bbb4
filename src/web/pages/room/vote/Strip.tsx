import { fill } from '../../../../i18n/fill.ts';
import { votes as say } from '../../../../i18n/en/roomVotes.ts';
import { answers as answerNames } from '../../../../i18n/en/votes.ts';
import { calledIn } from '../../../../kernel/meeting/tally.ts';
import type { OpenVote } from '../../../../kernel/meeting/vote.ts';
import { nameOf } from '../../../components/desk.ts';
import type { Seated } from '../seated.ts';

interface StripProps {
  readonly at: Seated;
  readonly vote: OpenVote;
}

/** Shows the answers as shapes, left to right in the order of call, whoever is called raised. */
export function Strip({ at, vote }: StripProps) {
  const called = vote.method === 'rollCall' ? calledIn(vote) : undefined;
  return (
    <ol className={`cells${vote.order.length > 40 ? ' many' : ''}`}>
      {vote.order.map((code) => {
        const answer = vote.answers.find(({ who }) => who === code)?.answer;
        const state =
          answer ?? (vote.passedOver.includes(code) ? 'passed' : code === called ? 'called' : 'open');
        const said =
          answer === undefined
            ? state === 'passed'
              ? say.passed
              : state === 'called'
                ? say.isCalled
                : vote.method === 'rollCall'
                  ? say.yetToCome
                  : say.yetToAnswer
            : answerNames[answer];
        return (
          <li key={code} className={`cell ${state}`}>
            <span className="vh">{fill(say.stripOf, { name: nameOf(at.room, code), answer: said })}</span>
          </li>
        );
      })}
    </ol>
  );
}
