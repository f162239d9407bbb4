import { useEffect, useState } from 'react';
import type { Millis } from '../../kernel/base/ids.ts';
import { fill } from '../../i18n/fill.ts';
import { common } from '../../i18n/en/common.ts';
import { spanOf } from './zone.ts';

/** Draws the parent again every second, for what is counted down. */
export function useSecond(): void {
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), 1000);
    return () => clearInterval(timer);
  }, []);
}

interface CountdownProps {
  readonly from: Millis;
  readonly until: Millis;
  readonly now: () => Millis;
  /** In px. */
  readonly size: number;
}

/** Shows the time left until a deadline as a ring that empties. */
export function Countdown({ from, until, now, size }: CountdownProps) {
  useSecond();
  const left = Math.max(0, until - now());
  const share = until > from ? (left / (until - from)) * 100 : 0;
  const middle = size / 2;
  const stroke = Math.round(size / 14);
  return (
    <div className="ring" role="timer" aria-label={fill(common.left, { span: spanOf(left) })}>
      <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <circle className="trk" cx={middle} cy={middle} r={middle - stroke / 2} strokeWidth={stroke} />
        <circle
          className="val-arc"
          cx={middle}
          cy={middle}
          r={middle - stroke / 2}
          strokeWidth={stroke}
          pathLength="100"
          strokeDasharray={`${share} 100`}
        />
      </svg>
      <span className={`t ${left >= 3_600_000 ? 'long' : ''}`}>{spanOf(left)}</span>
    </div>
  );
}
