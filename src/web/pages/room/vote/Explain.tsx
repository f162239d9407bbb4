import { votes as say } from '../../../../i18n/en/roomVotes.ts';
import { draftNamed } from '../../../../kernel/meeting/find.ts';
import type { CountedVote, OpenVote } from '../../../../kernel/meeting/vote.ts';
import { forbidden } from '../../../components/desk.ts';
import { rests } from '../../../components/rests.ts';
import type { Seated } from '../seated.ts';

interface ExplainProps {
  readonly at: Seated;
  readonly vote: OpenVote | CountedVote;
}

/** Shows the way to an explanation of vote in writing; where a rule forbids it, the rule is one press away. */
export function Explain({ at, vote }: ExplainProps) {
  const draft = draftNamed(at.room, vote.on);
  // Votes of substance alone are explained.
  if (draft === undefined || vote.on.kind === 'motion' || at.room.procedure.settings.explanations == null)
    return null;
  const why = forbidden(at, {
    type: 'AttachStatement',
    draft,
    kind: 'explanationOfVote',
    vote: vote.number,
    text: say.explain,
  });
  return why ? (
    <button
      type="button"
      className="btn"
      {...rests(why, at)}
      onClick={() => at.explain({ ...why, act: say.explain })}
    >
      {say.explain} <span className="whynot">{say.whyNot}</span>
    </button>
  ) : (
    <button type="button" className="btn" onClick={() => at.open('explain')}>
      <i className="ic i-pen" aria-hidden="true" />
      {say.explain}
    </button>
  );
}
