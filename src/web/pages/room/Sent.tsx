import { fill } from '../../../i18n/fill.ts';
import { doing, sent as say } from '../../../i18n/en/roomSent.ts';
import type { MeetingCommand } from '../../../kernel/meeting/commands.ts';
import { useSecond } from '../../components/Countdown.tsx';
import type { Seated } from './seated.ts';

/** How many entries of others may follow before one's own is no longer spoken of. */
const fresh = 12;

/** Shows what became of one's latest acts: on their way, or recorded with the number of the entry. */
export default function Sent({ at }: { readonly at: Seated }) {
  useSecond();
  const waiting = at.live.pending.filter(({ state }) => state === 'waiting');
  const last = at.live.done.at(-1);
  return (
    <div role="status" className="sent small soft">
      {waiting.map(({ id, command, sent }) => (
        <p key={id}>
          <span className="d wait">{namesOf(command)[0]}</span>{' '}
          {fill(say.sentAgo, { seconds: Math.max(0, Math.round((at.now() - sent) / 1000)) })}
        </p>
      ))}
      {waiting.length === 0 && last && at.room.seq - last.seq <= fresh && (
        <p>{fill(say.entry, { done: namesOf(last.command)[1], seq: last.seq })}</p>
      )}
    </div>
  );
}

function namesOf({ type }: MeetingCommand): readonly [doing: string, done: string] {
  return doing[type] ?? [type, type];
}
