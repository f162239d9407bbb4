import { timeLeft } from '../../kernel/meeting/views.ts';
import { fill } from '../../i18n/fill.ts';
import { common } from '../../i18n/en/common.ts';
import { useSecond } from './Countdown.tsx';
import type { Desk } from './desk.ts';
import { spanOf } from './zone.ts';
import './ring.css';

interface FloorRingProps {
  readonly desk: Pick<Desk, 'room' | 'now'>;
  /** In px. */
  readonly size: number;
}

/** Shows the speaker's time as a ring: signal and the word “time” in the last 15 s, counting up after zero. */
export function FloorRing({ desk, size }: FloorRingProps) {
  useSecond();
  const { floor } = desk.room;
  if (!floor) return null;
  const left = timeLeft(desk.room, desk.now()) ?? 0;
  const late = left <= 15_000;
  const share = Math.max(0, Math.min(1, left / Math.max(1, floor.limit))) * 100;
  const stroke = Math.round(size / 14);
  const middle = size / 2;
  const long = Math.abs(left) >= 3_600_000;
  const clock = left >= 0 ? spanOf(left) : `+${spanOf(-left)}`;
  return (
    <div
      className={`ring${late ? ' late' : ''}`}
      role="timer"
      aria-label={fill(left >= 0 ? common.left : common.over, { span: spanOf(Math.abs(left)) })}
    >
      <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <circle className="trk" cx={middle} cy={middle} r={middle - stroke / 2} strokeWidth={stroke} />
        <circle
          className="val-arc"
          cx={middle}
          cy={middle}
          r={middle - stroke / 2}
          strokeWidth={stroke}
          pathLength="100"
          strokeDasharray={`${late && left < 0 ? 100 : share} 100`}
        />
      </svg>
      <span className={`t ${long ? 'long' : ''}`} style={{ fontSize: long ? size / 7 : size / 4 }}>
        {clock}
        {(late || !floor.running) && <small>{floor.running ? common.time : common.paused}</small>}
      </span>
    </div>
  );
}
