import type { Draft, PollAnswer } from '../../../kernel/text/draft.ts';
import type { ParagraphLabel } from '../../../kernel/base/ids.ts';
import { fill } from '../../../i18n/fill.ts';
import { chair } from '../../../i18n/en/chair.ts';

const answers: readonly PollAnswer[] = ['canAccept', 'withAlternative', 'cannotAccept'];

interface PollProps {
  readonly draft: Draft;
  readonly paragraph: ParagraphLabel;
  /** How many delegations could answer. */
  readonly of: number;
}

/** Shows the latest quick poll of a paragraph: shapes with words, and the codes of who answered. */
export function Poll({ draft, paragraph, of }: PollProps) {
  const poll = draft.polls.findLast((one) => one.paragraph === paragraph);
  if (!poll) return null;
  return (
    <section className="poll" aria-live="polite">
      <h3 className="small strong">
        {fill(poll.state === 'open' ? chair.pollOpen : chair.pollClosed, {
          paragraph,
          count: poll.answers.length,
          of,
        })}
      </h3>
      <ul>
        {answers.map((answer) => {
          const who = poll.answers.filter((given) => given.answer === answer).map(({ by }) => by);
          return (
            <li key={answer} className="small">
              <i className={`shape ${answer}`} aria-hidden="true" />
              <span>{chair.poll[answer]}</span>
              <span className="by">{who.join(' ')}</span>
              <b className="num">{who.length}</b>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
