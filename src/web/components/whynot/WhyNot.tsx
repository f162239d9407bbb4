import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { actNames } from '../../../i18n/en/acts.ts';
import { common } from '../../../i18n/en/common.ts';
import { possibleWhen } from '../../../i18n/en/possibleWhen.ts';
import { whyNot as say } from '../../../i18n/en/whyNot.ts';
import { fill } from '../../../i18n/fill.ts';
import { happened } from '../../../i18n/happened.ts';
import type { Entry } from '../../../kernel/meeting/room.ts';
import { type Desk, type Forbidden, nameOf } from '../desk.ts';
import { useRuleSentence } from '../rules.ts';
import { sourceWords, standingOf } from '../source.ts';
import { StandingMark } from '../StandingMark.tsx';
import { whenOf } from '../zone.ts';
import { useCause } from './useCause.ts';

interface WhyNotProps {
  readonly desk: Desk;
  readonly why: Forbidden;
  /** What is told before the rule. */
  readonly told?: ReactNode;
  /** What one can still do. */
  readonly still: ReactNode;
  /** It stands in the rule book, at the rule. */
  readonly atTheRule?: boolean;
  readonly onClose: () => void;
}

/** Answers "Why can't I?": the rule with its source, who did what, what would make it possible, what one can still do. */
export default function WhyNot({ desk, why, told, still, atTheRule = false, onClose }: WhyNotProps) {
  const sentence = useRuleSentence(why.rule);
  const cause = useCause(desk, why);
  const when = possibleWhen[why.rule];
  const act = why.act ?? actNames[why.command.type];
  return (
    <section className="why-box" aria-label={say.title}>
      <div className="between">
        <h2>
          {say.title} {act !== undefined && <span>{act}</span>}
        </h2>
        <button type="button" className="btn sm quiet" onClick={onClose}>
          {common.close}
        </button>
      </div>
      {told}
      <p className="rule-says">{sentence}</p>
      <p className="whence tiny soft">
        <StandingMark standing={standingOf(why.source)} />
        <span>{fill(common.ruleStands, { source: sourceWords(why.source) })}</span>
        {!atTheRule && (
          <Link className="link" href={`/room/${desk.room.id}/rules#${why.rule}`} state={{ ...why, act }}>
            {common.inTheRuleBook}
          </Link>
        )}
      </p>
      {cause === 'looking' ? (
        <p className="did small soft">{say.looking}</p>
      ) : (
        cause && <Did desk={desk} cause={cause} />
      )}
      {when !== undefined && <p className="small">{fill(say.possible, { when })}</p>}
      {still}
    </section>
  );
}

function Did({ desk, cause }: { readonly desk: Desk; readonly cause: Entry }) {
  const { room } = desk;
  const by = room.seats.find(({ seat }) => seat === cause.by);
  // A delegation is named by what it did; nobody is where speakers are not to be identified.
  const isTold = cause.who !== undefined || cause.unnamed === true;
  const name = by && !isTold ? nameOf(room, by.delegation ?? by.seat) : undefined;
  return (
    <p className="did small">
      <span>
        <b className="num">{whenOf(cause.at, desk.now(), room.timeZone)}</b>{' '}
        {happened(cause, (who) => nameOf(room, who))}
      </span>
      {name !== undefined && <span className="soft">{name}</span>}
      <Link className="link nowrap" href={`/room/${room.id}/replay?at=${cause.seq}`}>
        {fill(say.entry, { seq: cause.seq })}
      </Link>
    </p>
  );
}
