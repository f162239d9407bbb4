import { fill } from '../../../i18n/fill.ts';
import { quoted } from '../../../i18n/quoted.ts';
import { chairVotes as say } from '../../../i18n/en/chairVotes.ts';
import type { Appeal } from '../../../kernel/meeting/order.ts';
import { majorityOf } from '../../../kernel/meeting/tally.ts';
import { type Desk, nameOf } from '../../components/desk.ts';
import { PutToVote } from './PutToVote.tsx';

interface AppealCardProps {
  readonly desk: Desk;
  readonly appeal: Appeal;
  readonly place: number;
}

/** Shows an appeal against a ruling: it is put to the vote at once, and nothing else is done before. */
export function AppealCard({ desk, appeal, place }: AppealCardProps) {
  const { room } = desk;
  const ruling = room.rulings[appeal.ruling];
  const majority = majorityOf(room, { kind: 'appeal' });
  return (
    <article className="mo first" aria-labelledby="appeal">
      <b className="k num">{place}</b>
      <div>
        <h3 id="appeal">{say.appeal}</h3>
        <p className="cite">
          {fill(say.appealCite, {
            source: room.procedure.settings.appeal?.source ?? room.procedure.source,
            majority: say.overrules[majority],
          })}
        </p>
      </div>
      <span className="plate">{nameOf(room, appeal.by)}</span>
      {ruling && (
        <p className="q2">
          {fill(say.yourRuling, {
            name: nameOf(room, ruling.by),
            ruling: ruling.upheld ? say.upheld : say.notUpheld,
          })}
          {ruling.point !== undefined && ` ${quoted(ruling.point)}`}
        </p>
      )}
      <div className="act">
        <PutToVote desk={desk} on={{ kind: 'appeal' }} label={say.putAppealToVote} />
      </div>
    </article>
  );
}
