import { useState } from 'react';
import type { OpenQuestion } from '../../../kernel/meeting/room.ts';
import type { Draft, Package, Poll, PollAnswer } from '../../../kernel/text/draft.ts';
import { alternativeId, findSite } from '../../../kernel/text/tree.ts';
import { fill } from '../../../i18n/fill.ts';
import { quoted } from '../../../i18n/quoted.ts';
import { acts as say } from '../../../i18n/en/roomActs.ts';
import { questions } from '../../../i18n/en/questions.ts';
import { asked } from '../../../i18n/en/roomAsked.ts';
import { atOnce } from '../../components/atOnce.ts';
import { Act } from '../../components/Act.tsx';
import { askedBy } from '../../components/askedBy.ts';
import { nameOf } from '../../components/desk.ts';
import { takenBack } from '../../components/inError.ts';
import { lineOf } from '../../components/tree.ts';
import type { Focus, Seated } from './seated.ts';

interface AskedProps {
  readonly at: Seated;
  readonly focus: Focus | undefined;
}

/** Shows what the Chair asks the room: a question, packages to accept, quick polls. */
export default function Asked({ at, focus }: AskedProps) {
  const { question } = at.room;
  const draft = focus?.draft;
  return (
    <>
      {question && <Question at={at} question={question} />}
      {draft?.packages
        .filter(({ state }) => state === 'tabled')
        .map((one) => (
          <Offered key={one.id} at={at} draft={draft} of={one} />
        ))}
      {draft?.polls
        .filter(({ state }) => state === 'open')
        .map((poll) => (
          <Quick key={poll.paragraph} at={at} draft={draft} poll={poll} />
        ))}
    </>
  );
}

function Question({ at, question }: { readonly at: Seated; readonly question: OpenQuestion }) {
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState(false);
  const mine = question.objections.some(({ by }) => by === at.you);
  const names = question.objections.map(({ by, reason: why }) =>
    why === undefined ? nameOf(at.room, by) : `${nameOf(at.room, by)} (${quoted(why)})`,
  );
  return (
    <section className="asked" aria-labelledby="asked">
      <h2 className="h" id="asked">
        {asked.question}
      </h2>
      <p className="serif said">{askedBy(at.room, question.put, at.now())}</p>
      {takenBack(at.room) && <p className="small d late">{questions.inError}</p>}
      <p className="small soft" role="status">
        {names.length === 0 ? (
          asked.questionNone
        ) : (
          <span className="d late">{fill(asked.objectors, { names: names.join(', ') })}</span>
        )}
      </p>
      {at.you !== undefined && (
        <div className="row wrap">
          {mine ? (
            <Act desk={at} command={{ type: 'WithdrawObjection' }} look="sm">
              {asked.withdrawObjection}
            </Act>
          ) : asking ? (
            <>
              <input
                className="field grow"
                dir="auto"
                ref={atOnce}
                aria-label={asked.objectReason}
                placeholder={asked.objectReason}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
              <Act
                desk={at}
                command={{ type: 'Object', ...(reason.trim() === '' ? {} : { reason: reason.trim() }) }}
                look="sm sig"
                onDone={() => setAsking(false)}
              >
                {asked.object}
              </Act>
              <button type="button" className="btn sm quiet" onClick={() => setAsking(false)}>
                {say.cancel}
              </button>
            </>
          ) : (
            <button type="button" className="btn sm sig" onClick={() => setAsking(true)}>
              {asked.object}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

interface OfferedProps {
  readonly at: Seated;
  readonly draft: Draft;
  readonly of: Package;
}

function Offered({ at, draft, of }: OfferedProps) {
  const accepted = of.accepted.some((code) => code === at.you);
  const isConcerned = of.concerned.some((code) => code === at.you);
  const concerned = of.concerned.length === 0 ? asked.nobodyConcerned : of.concerned.join(', ');
  return (
    <details className="asked" open={isConcerned && !at.phone}>
      <summary className="h">{fill(asked.packageTabled, { id: of.id })}</summary>
      <div className="between">
        <div>
          <ul className="small">
            {of.elements.map(({ site, keep }) => (
              <li key={site}>
                {fill(asked.packageElement, {
                  paragraph: site.split('#')[0] ?? '',
                  words: keptWords(draft, site, keep),
                })}
              </li>
            ))}
          </ul>
          <p className="small soft" role="status">
            {of.accepted.length === 0
              ? fill(asked.packageNobody, { concerned })
              : fill(asked.packageAccepted, { codes: of.accepted.join(', '), concerned })}
          </p>
        </div>
        {at.you !== undefined && (
          <Act
            desk={at}
            command={{ type: accepted ? 'LeavePackage' : 'AcceptPackage', draft: draft.id, package: of.id }}
            look="sm"
          >
            {accepted ? asked.leavePackage : asked.acceptPackage}
          </Act>
        )}
      </div>
    </details>
  );
}

function keptWords(draft: Draft, site: Package['elements'][number]['site'], keep: string): string {
  for (const { nodes } of draft.paragraphs) {
    const found = findSite(nodes, site)?.site;
    const kept = found?.alternatives.find(
      ({ letter }) => alternativeId(site, letter) === keep || letter === keep,
    );
    if (kept) return fill(asked.packageWords, { words: lineOf(kept.nodes) || say.noText });
  }
  return asked.packageGone;
}

interface QuickProps {
  readonly at: Seated;
  readonly draft: Draft;
  readonly poll: Poll;
}

const answers: readonly PollAnswer[] = ['canAccept', 'withAlternative', 'cannotAccept'];

function Quick({ at, draft, poll }: QuickProps) {
  const mine = poll.answers.find(({ by }) => by === at.you)?.answer;
  return (
    <section className="asked" aria-label={fill(asked.poll, { paragraph: poll.paragraph })}>
      <h2 className="h">
        {fill(asked.poll, { paragraph: poll.paragraph })}
        <span className="muted">
          {fill(asked.pollAnswered, { count: poll.answers.length, of: at.room.delegations.length })}
        </span>
      </h2>
      {at.you !== undefined && (
        <div className="row wrap">
          {answers.map((answer) => (
            <Act
              key={answer}
              desk={at}
              command={{ type: 'AnswerPoll', draft: draft.id, paragraph: poll.paragraph, answer }}
              look={`sm${mine === answer ? ' on' : ''}`}
            >
              <i className={`shape ${answer}`} aria-hidden="true" />
              {asked.pollAnswer[answer]}
            </Act>
          ))}
        </div>
      )}
    </section>
  );
}
