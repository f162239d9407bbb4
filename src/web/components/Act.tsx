import { common } from '../../i18n/en/common.ts';
import { type MouseEvent, type ReactNode, useState } from 'react';
import type { MeetingCommand } from '../../kernel/meeting/commands.ts';
import { mayWait } from '../state/waits.ts';
import { type Desk, forbidden } from './desk.ts';
import { namedBy, rests } from './rests.ts';
import { useRuleSentence } from './rules.ts';

interface ActProps {
  readonly desk: Desk;
  readonly command: MeetingCommand;
  readonly children: ReactNode;
  /** Classes of the button beside `btn`. */
  readonly look?: string;
  readonly keys?: string;
  /** Says what the act is for, where the words on the button need their surroundings. */
  readonly label?: string;
  readonly onDone?: () => void;
}

/** Shows a control that sends a command; while a rule forbids it the control rests dashed, and pressing it says why. */
export function Act({ desk, command, children, look = '', keys, label, onDone }: ActProps) {
  const why = forbidden(desk, command);
  const waits = !desk.online && !mayWait(command);
  const resting = why !== undefined || waits;
  // Said while one points at it: not every resting control needs its sentence.
  const [near, setNear] = useState(false);
  const sentence = useRuleSentence(near ? why?.rule : undefined);
  const hint = sentence ?? (waits ? common.orderMatters : undefined);
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (why) return desk.explain(namedBy(event.currentTarget, why));
    if (waits) return;
    desk.send(command);
    // Pressed with a pointer, it lets the keys go: Enter performs what the page offers next, not this again.
    if (event.detail > 0) event.currentTarget.blur();
    onDone?.();
  };
  return (
    <button
      type="button"
      className={`btn ${look}`}
      {...rests(why, desk)}
      aria-disabled={resting}
      aria-label={label}
      {...(hint === undefined ? {} : { title: hint })}
      onPointerEnter={() => setNear(true)}
      onFocus={() => setNear(true)}
      onClick={press}
    >
      {children}
      {keys !== undefined && <kbd aria-hidden="true">{keys}</kbd>}
    </button>
  );
}
