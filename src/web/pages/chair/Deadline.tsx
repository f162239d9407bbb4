import { useId, useState } from 'react';
import type { Millis } from '../../../kernel/base/ids.ts';
import { fill } from '../../../i18n/fill.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { clockWithOffset, localOf, momentsOf, spanOf } from '../../components/zone.ts';

/** A moment being chosen on the room's clock. `at` is missing while the time is none, or reads twice. */
export interface Choosing {
  readonly zone: string;
  readonly now: Millis;
  readonly date: string;
  readonly time: string;
  readonly moments: readonly Millis[];
  readonly at: Millis | undefined;
  readonly take: (date: string, time: string) => void;
  readonly choose: (at: Millis) => void;
}

/** Holds a moment being chosen, beginning some minutes from now. */
export function useDeadline(zone: string, now: Millis, minutes: number): Choosing {
  const [local, setLocal] = useState(() => localOf(now + minutes * 60_000, zone));
  const [chosen, setChosen] = useState<Millis>();
  const moments = momentsOf(local.date, local.time, zone);
  return {
    zone,
    now,
    ...local,
    moments,
    at: moments.length === 1 ? moments[0] : moments.find((moment) => moment === chosen),
    take: (date, time) => {
      setLocal({ date, time });
      setChosen(undefined);
    },
    choose: setChosen,
  };
}

interface DeadlineProps {
  readonly choosing: Choosing;
  /** Spans offered with one press, in minutes. */
  readonly offers: readonly number[];
  /** A deadline that the offers are later than; without it they count from now. */
  readonly after?: Millis;
}

/** Asks for a moment on the room's clock; a time that reads twice or never that night is asked about. */
export function Deadline({ choosing, offers, after }: DeadlineProps) {
  const { zone, now, date, time, moments, at, take, choose } = choosing;
  const id = useId();
  return (
    <fieldset className="deadline">
      <legend className="small">{fill(chair.deadline, { zone })}</legend>
      <div className="row wrap">
        <input
          type="date"
          className="field"
          aria-label={chair.date}
          value={date}
          onChange={(event) => take(event.target.value, time)}
        />
        <input
          type="time"
          className="field"
          aria-label={chair.timeOfDay}
          value={time}
          onChange={(event) => take(date, event.target.value)}
        />
        {offers.map((minutes) => (
          <button
            key={minutes}
            type="button"
            className="btn sm quiet"
            onClick={() => {
              const then = localOf((after ?? now) + minutes * 60_000, zone);
              take(then.date, then.time);
            }}
          >
            {fill(after === undefined ? chair.inSpan : chair.spanLater, {
              span: minutes < 60 ? `${minutes} min` : `${minutes / 60} h`,
            })}
          </button>
        ))}
      </div>
      {moments.length === 0 && <p className="small signal">{fill(chair.timeNever, { time, zone })}</p>}
      {moments.length === 2 && (
        <div role="radiogroup" aria-label={fill(chair.timeTwice, { time })} className="row wrap small">
          <span>{fill(chair.timeTwice, { time })}</span>
          {moments.map((moment) => (
            <label key={moment} className="row">
              <input
                type="radio"
                name={`${id}which`}
                checked={moment === at}
                onChange={() => choose(moment)}
              />
              {clockWithOffset(moment, zone)}
            </label>
          ))}
        </div>
      )}
      {at !== undefined && (
        <p className="small soft">
          {at > now
            ? fill(chair.deadlineIn, { span: spanOf(at - now), clock: clockWithOffset(at, zone) })
            : chair.deadlinePast}
        </p>
      )}
    </fieldset>
  );
}
