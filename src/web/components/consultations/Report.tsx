import type { ParagraphLabel } from '../../../kernel/base/ids.ts';
import type { Delegation } from '../../../kernel/meeting/room.ts';
import type { ParagraphDifference } from '../../../kernel/text/views/compare.ts';
import { fill } from '../../../i18n/fill.ts';
import { consultations as say } from '../../../i18n/en/consultations.ts';
import { textActs } from '../../../i18n/en/textActs.ts';
import { differenceLooks } from '../text/differenceLooks.ts';
import { type Looks, Negotiated, partyName } from '../text/Negotiated.tsx';
import { clockOf } from '../zone.ts';
import { type BothWays, actsOn, isAsItWas } from './consulted.ts';
import './report.css';

interface ReportProps {
  readonly of: BothWays;
  /** Those to be shown; all of them unless named. */
  readonly lines?: readonly ParagraphDifference[];
  readonly delegations: readonly Delegation[];
  readonly you?: string | undefined;
  readonly zone: string;
}

/** Shows what went out beside what came back, paragraph by paragraph, and who moved what. */
export function Report({ of, lines = of.lines, delegations, you, zone }: ReportProps) {
  const looks: Looks = { delegations, language: of.after.language, you: you as Looks['you'] };
  return (
    <div className="report">
      {lines.map((line) => (
        <section key={line.label} aria-label={line.label} className="rp">
          <bdi className="rp-label">{line.label}</bdi>
          {isAsItWas(line) ? (
            <p className="small soft both">{say.asItWas}</p>
          ) : (
            <Ways of={of} line={line} looks={looks} />
          )}
          <Moved of={of} label={line.label} delegations={delegations} zone={zone} />
        </section>
      ))}
    </div>
  );
}

interface WaysProps {
  readonly of: BothWays;
  readonly line: ParagraphDifference;
  readonly looks: Looks;
}

function Ways({ of, line, looks }: WaysProps) {
  const sides = differenceLooks(looks, line, of.after);
  return (
    <>
      <div role="group" aria-label={say.wentOut}>
        <h4 className="tiny soft">
          {say.wentOut} {line.left.length > 0 && <span className="muted">{say.struck}</span>}
        </h4>
        {line.before ? (
          <p className="doc" dir="auto" lang={looks.language}>
            <Negotiated paragraph={line.before} looks={sides.before} />
          </p>
        ) : (
          <p className="small soft">{say.fresh}</p>
        )}
      </div>
      <div role="group" aria-label={say.cameBack}>
        <h4 className="tiny soft">
          {say.cameBack} {line.entered.length > 0 && <span className="muted">{say.bold}</span>}
        </h4>
        {line.after ? (
          <p className="doc" dir="auto" lang={looks.language}>
            <Negotiated paragraph={line.after} looks={sides.after} />
          </p>
        ) : (
          <p className="small soft">{say.gone}</p>
        )}
      </div>
    </>
  );
}

interface MovedProps {
  readonly of: BothWays;
  readonly label: ParagraphLabel;
  readonly delegations: readonly Delegation[];
  readonly zone: string;
}

/** Lists the acts made below on a paragraph, each with its hour. */
function Moved({ of, label, delegations, zone }: MovedProps) {
  const acts = actsOn(of, label);
  const sentences: { readonly [fact: string]: string } = textActs;
  if (acts.length === 0) return null;
  return (
    <details className="both small">
      <summary>{fill(say.acts, { count: acts.length })}</summary>
      <ol>
        {acts.map((act) => (
          <li key={act.act}>
            <span className="num">{clockOf(act.at, zone)}</span>{' '}
            {fill(sentences[act.what] ?? act.what, { who: partyName(delegations, act.by) })}
            {act.reason !== undefined && (
              <span className="soft" dir="auto">
                {' '}
                {act.reason}
              </span>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
