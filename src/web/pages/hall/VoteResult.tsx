import { fill } from '../../../i18n/fill.ts';
import { hallVotes as say } from '../../../i18n/en/hallVotes.ts';
import { votes as names } from '../../../i18n/en/roomVotes.ts';
import type { DelegationCode } from '../../../kernel/base/ids.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import { neededOf } from '../../../kernel/meeting/tally.ts';
import { isVotedAtOnce } from '../../../kernel/meeting/votable.ts';
import type { CountedVote } from '../../../kernel/meeting/vote.ts';
import { nameOf } from '../../components/desk.ts';
import { Put } from '../room/vote/Put.tsx';
import { paragraphsOf, wordsIn } from '../room/vote/changed.ts';
import { plateText, scaleOf } from './scale.ts';
import { allAnswers } from './Vote.tsx';

interface VoteResultProps {
  readonly room: Room;
  readonly vote: CountedVote;
}

/** Shows what a vote came to on the whole screen: the outcome, the requirement, and who answered what. */
export function VoteResult({ room, vote }: VoteResultProps) {
  const { yes, no, abstain, majority } = vote;
  const scale = scaleOf(vote.answers.length + vote.notVoting.length);
  const listed = vote.answers.length > 0;
  const voting = yes + no;
  const came = names.result[vote.on.kind][`${vote.carried}`];
  return (
    <section className={`voting result ${listed ? scale : 'numbers'}`} aria-live="polite">
      <div className="band">
        <b className={`came${came.length > 12 ? ' long' : ''}`}>{came}</b>
        <div className="sum">
          <b>{fill(names.outcome, { yes, no, abstain })}</b>
          <span>
            {voting === 0
              ? names.nobodyVoted
              : fill(names.requirement[majority], { needed: neededOf(majority, voting), voting })}
          </span>
        </div>
      </div>
      {listed && <Groups room={room} vote={vote} />}
      {(!listed || scale === 'names') && <Words room={room} vote={vote} />}
    </section>
  );
}

/** Shows what was voted: of an amendment that was adopted, how its paragraphs read now. */
function Words({ room, vote: { on, carried } }: VoteResultProps) {
  if (isVotedAtOnce(on)) return null;
  if (on.kind !== 'amendment')
    return (
      <div className="put">
        <Put room={room} on={on} />
      </div>
    );
  const amendment = room.amendments.find(({ id }) => id === on.amendment);
  const draft = room.drafts.find(({ id }) => id === amendment?.draft);
  const named = amendment && carried ? paragraphsOf(amendment) : [];
  const paragraphs = draft?.paragraphs.filter(({ label }) => named.includes(label)) ?? [];
  if (paragraphs.length === 0) return null;
  return (
    <div className="put">
      {paragraphs.map((paragraph) => (
        <p key={paragraph.label} className="after">
          <b>{paragraph.label}</b>
          <span className="words" dir="auto" lang={draft?.language}>
            {wordsIn(paragraph)}
          </span>
        </p>
      ))}
    </div>
  );
}

/** Shows the delegations by their answers, each group under its shape and number. */
function Groups({ room, vote }: VoteResultProps) {
  const { notVoting } = vote;
  const scale = scaleOf(vote.answers.length + notVoting.length);
  const plates = (codes: readonly DelegationCode[]) =>
    codes.map((code) => {
      const name = nameOf(room, code);
      return (
        <span key={code} className="plate">
          <span aria-hidden="true">{plateText(name, code, scale)}</span>
          <span className="vh">{name}</span>
        </span>
      );
    });
  return (
    <div className="groups">
      {allAnswers.map((answer) => {
        const who = vote.answers.filter((one) => one.answer === answer).map((one) => one.who);
        return (
          <section key={answer} style={{ flexGrow: Math.max(1, who.length) }}>
            <h2>
              <i className={`vt ${answer}`} aria-hidden="true" />
              {fill(say.group, { answer: say[answer], count: who.length })}
            </h2>
            <div className="flow">{plates(who)}</div>
          </section>
        );
      })}
      {notVoting.length > 0 && (
        <section style={{ flexGrow: notVoting.length }}>
          <h2>{fill(say.notVoting, { count: notVoting.length })}</h2>
          <div className="flow soft">{plates(notVoting)}</div>
        </section>
      )}
    </div>
  );
}
