import type { Draft } from '../../../kernel/text/draft.ts';
import type { DecisionTaken } from '../../../kernel/meeting/room.ts';
import { fill } from '../../../i18n/fill.ts';
import { decisions } from '../../../i18n/en/chairDecisions.ts';
import { Act } from '../../components/Act.tsx';
import { type Desk, nameOf } from '../../components/desk.ts';
import { whenOf } from '../../components/zone.ts';

interface DecisionCardProps {
  readonly desk: Desk;
  readonly decision: DecisionTaken;
  readonly draft: Draft | undefined;
}

/** Shows a decision taken, with the statements attached, until it is issued and after. */
export function DecisionCard({ desk, decision, draft }: DecisionCardProps) {
  const zone = desk.room.timeZone;
  const attached = desk.room.statements.filter((statement) => statement.draft === decision.draft);
  return (
    <div className="silx">
      <i className="ic i-check big" aria-hidden="true" />
      <div>
        <h3>{fill(decisions.adopted, { symbol: decision.symbol })}</h3>
        <p className="small soft">
          {draft?.title}.{' '}
          {fill(decisions.adoptedHow[decision.how], {
            when: whenOf(decision.adopted, desk.now(), zone),
            version: decision.version,
          })}{' '}
          {decision.issued !== undefined &&
            fill(decisions.issued, { when: whenOf(decision.issued, desk.now(), zone) })}
        </p>
        {attached.length > 0 && (
          <p className="small soft">
            {fill(decisions.statements, {
              count: attached.length,
              who: [...new Set(attached.map(({ by }) => nameOf(desk.room, by)))].join(', '),
            })}
          </p>
        )}
      </div>
      {decision.issued === undefined && (
        <Act desk={desk} command={{ type: 'IssueDecision', draft: decision.draft }} look="sm">
          {decisions.issueDecision}
        </Act>
      )}
    </div>
  );
}
