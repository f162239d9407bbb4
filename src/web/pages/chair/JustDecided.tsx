import type { Decided } from '../../../kernel/meeting/room.ts';
import { happened } from '../../../i18n/happened.ts';
import { decisions } from '../../../i18n/en/chairDecisions.ts';
import { Act } from '../../components/Act.tsx';
import { type Desk, nameOf } from '../../components/desk.ts';
import { Fold } from '../../components/Fold.tsx';

interface JustDecidedProps {
  readonly desk: Desk;
  readonly decided: Decided;
}

/** Says what the Chair decided last, and lets her take it back with one confirming press while nothing is built on it. */
export function JustDecided({ desk, decided }: JustDecidedProps) {
  const entry = desk.room.entries.find(({ seq }) => seq === decided.seq);
  return (
    <div className="decided row wrap">
      <p className="small soft">
        {entry ? happened(entry, (who) => nameOf(desk.room, who)) : decisions.justDecided}
      </p>
      <Fold label={decisions.takeBackDecision} look="sm quiet">
        {(close) => (
          <>
            <p className="small soft">
              {decided.question ? decisions.takeBackQuestionHint : decisions.takeBackDecisionHint}
            </p>
            <Act desk={desk} command={{ type: 'TakeBackDecision' }} look="sm sig" onDone={close}>
              {decisions.announcedInError}
            </Act>
          </>
        )}
      </Fold>
    </div>
  );
}
