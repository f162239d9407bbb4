import type { OpenQuestion, Room } from '../../../kernel/meeting/room.ts';
import type { QuestionPut } from '../../../kernel/meeting/commands.ts';
import { fill } from '../../../i18n/fill.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { Act } from './Act.tsx';
import { type Desk, nameOf } from './desk.ts';
import { alternativeId, sitesIn } from '../../../kernel/text/tree.ts';
import { lineOf } from './tree.ts';
import { whenOf } from './zone.ts';
import type { Millis } from '../../../kernel/base/ids.ts';

/** Gives what a question asks, in one sentence. */
export function askedBy(room: Room, put: QuestionPut, now: Millis): string {
  const draft = 'draft' in put ? room.drafts.find(({ id }) => id === put.draft) : undefined;
  switch (put.kind) {
    case 'agenda':
      return chair.ask.agenda;
    case 'timeLimit':
      return fill(chair.ask.timeLimit, { state: put.state / 60_000, group: put.group / 60_000 });
    case 'settle': {
      const site = draft?.paragraphs
        .flatMap(({ nodes }) => sitesIn(nodes))
        .find((one) => one.site === put.site);
      const kept = site?.alternatives.find(({ letter }) => alternativeId(put.site, letter) === put.keep);
      const words = kept ? lineOf(kept.nodes) : put.keep;
      return fill(chair.ask.settle, {
        paragraph: put.site.split('#')[0] ?? '',
        words: words || chair.noText,
      });
    }
    case 'agreeParagraph':
      return fill(chair.ask.agreeParagraph, { paragraph: put.paragraph });
    case 'adReferendum':
      return fill(chair.ask.adReferendum, { title: draft?.title ?? put.draft });
    case 'silence':
      return fill(chair.ask.silence, {
        symbol: draft?.symbol ?? put.draft,
        version: put.version,
        when: whenOf(put.deadline, now, room.timeZone),
      });
    case 'adopt':
      return fill(chair.ask.adopt, { title: draft?.title ?? put.draft, symbol: put.symbol });
    case 'streamline':
      return fill(chair.ask.streamline, { paragraph: put.site.split('#')[0] ?? '', words: put.text });
  }
}

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
      <span className="plate you">{chair.chairPlate}</span>
      <p className="q2">{askedBy(room, question.put, desk.now())}</p>
      <ul className="objections" aria-label={chair.objections} aria-live="polite">
        {objections.length === 0 && <li className="small soft">{chair.noObjection}</li>}
        {objections.map((objection) => (
          <li key={objection.by}>
            <span className="d late">{chair.objects}</span>
            <span className="plate xs">{nameOf(room, objection.by)}</span>
            {objection.reason !== undefined && <span className="serif">“{objection.reason}”</span>}
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
