import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { fill } from '../../i18n/fill.ts';
import { common } from '../../i18n/en/common.ts';
import type { Forbidden } from './desk.ts';
import { useRuleSentence } from './rules.ts';

interface WhyProps {
  readonly why: Forbidden | undefined;
  /** What is told before the rule. */
  readonly told?: ReactNode;
  readonly onClose: () => void;
}

/** Shows why an act was refused: the rule's sentence, where it stands, and the way to its place in the rule book. */
export function Why({ why, told, onClose }: WhyProps) {
  const { id } = useParams<{ id?: string }>();
  const sentence = useRuleSentence(why?.rule);
  return (
    <div aria-live="assertive">
      {why && (
        <div className="why-box">
          {told}
          <p>{sentence}</p>
          <p className="tiny muted">
            {fill(common.ruleStands, { source: why.source })}{' '}
            {id !== undefined && (
              <Link className="link" href={`/room/${id}/rules#${why.rule}`}>
                {common.inTheRuleBook}
              </Link>
            )}
          </p>
          <button type="button" className="btn sm quiet" onClick={onClose}>
            {common.close}
          </button>
        </div>
      )}
    </div>
  );
}
