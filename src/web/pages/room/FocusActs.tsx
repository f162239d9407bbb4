import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { acts as say } from '../../../i18n/en/roomActs.ts';
import { atOnce } from '../../components/atOnce.ts';
import { Act } from '../../components/Act.tsx';
import { forbidden } from '../../components/desk.ts';
import { namedBy, rests } from '../../components/rests.ts';
import { takesNoWording } from './formal.ts';
import type { Doing, Focus, Seated } from './seated.ts';

interface FocusActsProps {
  readonly at: Seated;
  readonly focus: Focus;
  readonly doing: Doing | undefined;
  readonly onDoing: (what: Doing | undefined) => void;
}

/** Shows Support, Reserve and Propose on what is in focus; what one holds can be withdrawn, a reservation lifted. */
export function FocusActs({ at, focus, doing, onDoing }: FocusActsProps) {
  const { draft, paragraph, choice } = focus;
  const holds = choice?.holders.some((code) => code === at.you) ?? false;
  const on = { draft: draft.id, paragraph: paragraph.label };
  const why = takesNoWording(at, focus);
  const reserved = paragraph.reservations.some(({ by }) => by === at.you);
  return (
    <>
      {choice && (
        <>
          <SupportButton at={at} focus={focus} holds={holds} />
          {holds && (
            <Act
              desk={at}
              command={{ type: 'WithdrawFromAlternative', draft: draft.id, alternative: choice.id }}
              look="quiet"
            >
              {say.withdraw}
            </Act>
          )}
        </>
      )}
      {reserved ? (
        <Act desk={at} command={{ type: 'LiftReservation', ...on }} look="on">
          <i className="ic i-hold" aria-hidden="true" />
          {say.lift}
        </Act>
      ) : (
        <ReserveButton {...{ at, focus, doing, onDoing }} />
      )}
      <button
        type="button"
        className="btn"
        {...rests(why, at)}
        aria-expanded={doing === 'propose'}
        onClick={({ currentTarget }) => (why ? at.explain(namedBy(currentTarget, why)) : onDoing('propose'))}
      >
        <i className="ic i-pen" aria-hidden="true" />
        {say.propose} <kbd aria-hidden="true">P</kbd>
      </button>
    </>
  );
}

function ReserveButton({ at, focus, doing, onDoing }: FocusActsProps) {
  const why = forbidden(at, {
    type: 'ReserveParagraph',
    draft: focus.draft.id,
    paragraph: focus.paragraph.label,
  });
  const asking = doing === 'reserve';
  return (
    <button
      type="button"
      className={`btn${asking ? ' on' : ''}`}
      {...rests(why, at)}
      aria-expanded={asking}
      onClick={({ currentTarget }) =>
        why ? at.explain(namedBy(currentTarget, why)) : onDoing(asking ? undefined : 'reserve')
      }
    >
      <i className="ic i-hold" aria-hidden="true" />
      {say.reserve} <kbd aria-hidden="true">R</kbd>
    </button>
  );
}

interface SupportProps {
  readonly at: Seated;
  readonly focus: Focus;
  readonly holds: boolean;
}

function SupportButton({ at, focus, holds }: SupportProps) {
  const { draft, choice } = focus;
  if (!choice) return null;
  const waiting = at.live.pending.some(
    ({ command }) => command.type === 'SupportAlternative' && command.alternative === choice.id,
  );
  if (waiting)
    return (
      <span className="btn on" role="status">
        <i className="pendg" aria-hidden="true" />
        {say.supporting}
      </span>
    );
  if (holds)
    return (
      <span className="btn on held">
        <i className="ic i-check" aria-hidden="true" />
        {say.supported}
      </span>
    );
  return (
    <Act desk={at} command={{ type: 'SupportAlternative', draft: draft.id, alternative: choice.id }} keys="S">
      <i className="ic i-check" aria-hidden="true" />
      {say.support}
    </Act>
  );
}

interface ReserveProps {
  readonly at: Seated;
  readonly focus: Focus;
  readonly onDone: () => void;
}

/** Asks why one reserves, if one says; sends the reservation. */
export function Reserve({ at, focus, onDone }: ReserveProps) {
  const [reason, setReason] = useState('');
  const label = focus.paragraph.label;
  return (
    <div
      className="fold sheet reserve"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <label className="small soft" htmlFor="reserve-why">
        {fill(say.reserveReason, { paragraph: label })}
      </label>
      <input
        id="reserve-why"
        className="field wide"
        dir="auto"
        ref={atOnce}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="row">
        <Act
          desk={at}
          command={{
            type: 'ReserveParagraph',
            draft: focus.draft.id,
            paragraph: label,
            ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
          }}
          look="sm"
          onDone={onDone}
        >
          {fill(say.reserveNow, { paragraph: label })}
        </Act>
        <button type="button" className="btn sm quiet" onClick={onDone}>
          {say.cancel}
        </button>
      </div>
    </div>
  );
}
