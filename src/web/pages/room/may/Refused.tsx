import { Link } from 'wouter';
import { fill } from '../../../../i18n/fill.ts';
import { common } from '../../../../i18n/en/common.ts';
import { possibleWhen } from '../../../../i18n/en/possibleWhen.ts';
import { may as say } from '../../../../i18n/en/roomMay.ts';
import { whyNot } from '../../../../i18n/en/whyNot.ts';
import type { Forbidden } from '../../../components/desk.ts';
import { useRuleSentence } from '../../../components/rules.ts';
import type { Seated } from '../seated.ts';
import './refused.css';

interface RefusedProps {
  readonly at: Seated;
  readonly why: Forbidden;
}

/** Says which rule refuses an act now, what would make it possible, and where the rule stands. */
export function Refused({ at, why }: RefusedProps) {
  const sentence = useRuleSentence(why.rule) ?? '';
  const when = possibleWhen[why.rule];
  return (
    <div className="forbids small">
      <p>{fill(say.forbids, { sentence })}</p>
      {when !== undefined && <p className="soft">{fill(whyNot.possible, { when })}</p>}
      <p className="tiny muted">
        {fill(say.source, { source: why.source })}{' '}
        <Link className="link" href={`/room/${at.room.id}/rules#${why.rule}`}>
          {common.inTheRuleBook}
        </Link>
      </p>
    </div>
  );
}
