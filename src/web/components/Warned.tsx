import type { MeetingCommand } from '../../kernel/meeting/commands.ts';
import { warnings } from '../../kernel/meeting/warnings.ts';
import { fill } from '../../i18n/fill.ts';
import { warningSentences } from '../../i18n/en/warnings.ts';
import { type Desk, forbidden } from './desk.ts';

interface WarnedProps {
  readonly desk: Desk;
  readonly command: MeetingCommand;
}

/** Shows, beside a control, what the Chair is quietly told before an act that is allowed but unwise. */
export function Warned({ desk, command }: WarnedProps) {
  if (forbidden(desk, command)) return null;
  const told = warnings(desk.room, command, desk.now());
  if (told.length === 0) return null;
  return (
    <ul className="warned small">
      {told.map(({ id, values }) => (
        <li key={id} className="d wait">
          <span>{fill(warningSentences[id], values)}</span>
        </li>
      ))}
    </ul>
  );
}
