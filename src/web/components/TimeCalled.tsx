import { useEffect, useRef, useState } from 'react';
import { common } from '../../i18n/en/common.ts';
import type { Millis } from '../../kernel/base/ids.ts';
import { timeLeft } from '../../kernel/meeting/views.ts';
import { useSecond } from './Countdown.tsx';
import type { Desk } from './desk.ts';
import { markPassed } from './timeMarks.ts';

/** Says to a screen reader, in its turn, when 60 and 30 s of the speaker's time are left and when it is over. */
export function TimeCalled({ desk }: { readonly desk: Pick<Desk, 'room' | 'now'> }) {
  useSecond();
  const [said, setSaid] = useState('');
  const before = useRef<Millis>(undefined);
  useEffect(() => {
    const left = timeLeft(desk.room, desk.now());
    const mark = markPassed(before.current, left);
    before.current = left;
    if (mark !== undefined) setSaid(common.timeMarks[mark]);
  });
  return (
    <p className="vh" aria-live="polite">
      {said}
    </p>
  );
}
