import type { Millis } from '../base/ids.ts';
import type { MeetingCommand } from './commands.ts';
import { openItemOf } from './find.ts';
import type { Room } from './room.ts';

/** What the clock will have to do. */
export interface Due {
  readonly at: Millis;
  readonly command: MeetingCommand;
}

/** Gives the next thing that falls due by itself: a silence that ends, or a list that closes at the time announced. */
export function dueAt(room: Room): Due | undefined {
  const dues: Due[] = room.silences
    .filter(({ state }) => state === 'running')
    .map(({ draft, deadline }) => ({
      at: deadline,
      command: { type: 'ExpireSilence', draft, due: deadline },
    }));
  // Where the list closes with the meeting's consent the Chair asks for it; the clock closes nothing.
  const asks = room.procedure.settings.closeList?.params.by === 'consent';
  const item = room.state === 'closed' || asks ? undefined : openItemOf(room);
  if (item?.list === 'closing' && item.closingAt !== undefined)
    dues.push({ at: item.closingAt, command: { type: 'CloseList' } });
  return dues.reduce<Due | undefined>((first, due) => (first && first.at <= due.at ? first : due), undefined);
}
