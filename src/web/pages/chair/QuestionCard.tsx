import type { OpenQuestion } from '../../../kernel/meeting/room.ts';
import { fill } from '../../../i18n/fill.ts';
import { quoted } from '../../../i18n/quoted.ts';
import { common } from '../../../i18n/en/common.ts';
import { questions } from '../../../i18n/en/questions.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { Act } from '../../components/Act.tsx';
import { askedBy } from '../../components/askedBy.ts';
import { type Desk, nameOf } from '../../components/desk.ts';
import { takenBack } from '../../components/inError.ts';
import { whenOf } from '../../components/zone.ts';

interface QuestionCardProps {
  readonly desk: Desk;
  readonly question: OpenQuestion;
  readonly first: boolean;
}

/** Shows the question before the room, who objects to it, and what the Chair may find. */
export function QuestionCard({ desk, question, first }: QuestionCardProps) {
  const { room } = desk;
  const objections = question.objections;
  return (
    <article className={`mo${first ? ' first' : ''}`} aria-labelledby="question">
      <i className="ic i-hold k" aria-hidden="true" />
      <div>
        <h3 id="question">{chair.questionOpen}</h3>
        <p className="cite">
          {fill(chair.questionSince, { when: whenOf(question.at, desk.now(), room.timeZone) })}
        </p>
      </div>
      <span className="plate you">{common.chairPlate}</span>
      <p className="q2">{askedBy(room, question.put, desk.now())}</p>
      {takenBack(room) && <p className="in-error small d late">{questions.inError}</p>}
      <ul className="objections" aria-label={chair.objections} aria-live="polite">
        {objections.length === 0 && <li className="small soft">{chair.noObjection}</li>}
        {objections.map((objection) => (
          <li key={objection.by}>
            <span className="d late">{chair.objects}</span>
            <span className="plate xs">{nameOf(room, objection.by)}</span>
            {objection.reason !== undefined && <span className="serif">{quoted(objection.reason)}</span>}
          </li>
        ))}
      </ul>
      <div className="act">
        <Act desk={desk} command={{ type: 'DeclareConsensus' }}>
          {chair.declare}
        </Act>
        <Act desk={desk} command={{ type: 'WithdrawQuestion' }} look="quiet">
          {objections.length === 0 ? chair.withdrawQuestion : chair.noConsensus}
        </Act>
      </div>
    </article>
  );
}
