import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { secretaryVotes as say } from '../../../i18n/en/secretaryVotes.ts';
import type { DelegationCode } from '../../../kernel/base/ids.ts';
import { connected } from '../../../kernel/meeting/quorum.ts';
import { calledIn } from '../../../kernel/meeting/tally.ts';
import type { Answer, OpenVote } from '../../../kernel/meeting/vote.ts';
import { Act } from '../../components/Act.tsx';
import { type Desk, nameOf } from '../../components/desk.ts';
import { aboutOf } from '../room/vote/Put.tsx';
import '../../components/votes.css';

const answers: readonly Answer[] = ['yes', 'no', 'abstain'];

/** Lets the secretary note the answers of delegations without a device while a vote is under way. */
export function NoteVotes({ desk }: { readonly desk: Desk }) {
  const { vote } = desk.room;
  if (vote?.begun === undefined) return null;
  return (
    <section aria-labelledby="note-votes">
      <h2 className="h big" id="note-votes">
        {say.vote}
        <span className="muted small">{aboutOf(desk.room, vote.on)}</span>
      </h2>
      {vote.method === 'rollCall' ? (
        <Called desk={desk} vote={vote} />
      ) : (
        <Silent key={vote.number} desk={desk} vote={vote} />
      )}
    </section>
  );
}

interface NoteProps {
  readonly desk: Desk;
  readonly vote: OpenVote;
}

function Called({ desk, vote }: NoteProps) {
  const called = calledIn(vote);
  if (called === undefined) return <p className="small soft">{say.allCalled}</p>;
  const name = nameOf(desk.room, called);
  return (
    <>
      <p className="small soft">{fill(say.noteCall, { name })}</p>
      <div className="row wrap">
        <Answers desk={desk} of={called} />
        <Act desk={desk} command={{ type: 'PassOver', of: called }} look="quiet">
          {fill(say.passOver, { name })}
        </Act>
      </div>
    </>
  );
}

/** Offers the delegations whose devices are silent, those that have not answered first. */
function Silent({ desk, vote }: NoteProps) {
  const [chosen, setChosen] = useState<DelegationCode>();
  const devices = connected(desk.room);
  const answered = new Set(vote.answers.map(({ who }) => who));
  const silent = vote.order
    .filter((code) => !devices.has(code))
    .toSorted((one, other) => Number(answered.has(one)) - Number(answered.has(other)));
  const of = silent.find((code) => code === chosen) ?? silent[0];
  if (of === undefined) return <p className="small soft">{say.nobodySilent}</p>;
  return (
    <>
      <p className="small soft">{say.noteVote}</p>
      <div className="row wrap">
        <select
          className="field"
          aria-label={say.answerOf}
          value={of}
          onChange={({ target }) => setChosen(silent.find((code) => code === target.value))}
        >
          {silent.map((code) => (
            <option key={code} value={code}>
              {named(desk, vote, code)}
            </option>
          ))}
        </select>
        <Answers desk={desk} of={of} onDone={() => setChosen(undefined)} />
      </div>
    </>
  );
}

/** Gives the name of a delegation, with the answer noted for it once there is one. */
function named({ room }: Desk, vote: OpenVote, code: DelegationCode): string {
  const name = nameOf(room, code);
  const answer = vote.answers.find(({ who }) => who === code)?.answer;
  return answer === undefined ? name : fill(say.noteAnswer, { name, answer: say.answers[answer] });
}

interface AnswersProps {
  readonly desk: Desk;
  readonly of: DelegationCode;
  readonly onDone?: () => void;
}

/** Shows three equal answers for a delegation, none chosen beforehand. */
function Answers({ desk, of, onDone }: AnswersProps) {
  const name = nameOf(desk.room, of);
  return answers.map((answer) => (
    <Act
      key={answer}
      desk={desk}
      command={{ type: 'CastVote', answer, of }}
      label={fill(say.noteAnswer, { name, answer: say.answers[answer] })}
      {...(onDone ? { onDone } : {})}
    >
      <i className={`vt ${answer}`} aria-hidden="true" />
      {say.answers[answer]}
    </Act>
  ));
}
