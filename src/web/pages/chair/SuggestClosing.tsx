import type { DelegationCode, Millis } from '../../../kernel/base/ids.ts';
import type { AgendaItem, Room } from '../../../kernel/meeting/room.ts';
import { voices } from '../../../kernel/meeting/views.ts';
import { fill } from '../../../i18n/fill.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { Act } from '../../components/Act.tsx';
import { useSecond } from '../../components/Countdown.tsx';
import { type Desk, nameOf } from '../../components/desk.ts';

/** A list that nobody has joined for this long may be closed. Units: ms. */
const quiet = 5 * 60_000;
/** How many names are said before the rest is counted. */
const named = 3;

/** Gives since when nobody has asked for the floor on an open list, once that has been long. Units: ms. */
export function quietSince(room: Room, item: AgendaItem, now: Millis): number | undefined {
  if (room.state !== 'open' || item.list !== 'open' || item.spoken.length === 0) return undefined;
  const last = room.entries.findLast(({ what }) =>
    ['FloorRequested', 'ListOpened', 'ListReopened'].includes(what),
  );
  return last !== undefined && now - last.at >= quiet ? last.at : undefined;
}

interface SuggestProps {
  readonly desk: Desk;
  readonly item: AgendaItem;
}

/** Suggests closing a list that has fallen quiet, with the evidence and who would be left unheard. */
export function SuggestClosing({ desk, item }: SuggestProps) {
  useSecond();
  const { room } = desk;
  const since = quietSince(room, item, desk.now());
  if (since === undefined) return null;
  const { silent } = voices(room);
  const [first] = silent;
  return (
    <aside className="sugg" aria-labelledby="suggest">
      <h3 className="strong" id="suggest">
        {chair.suggestClosing}
      </h3>
      <p className="small soft">
        {fill(chair.quietFor, { minutes: Math.floor((desk.now() - since) / 60_000) })} {unheard(room, silent)}
      </p>
      <div className="row wrap">
        <Act desk={desk} command={{ type: 'AnnounceClosing' }} look="sm">
          {chair.announceClosing}
        </Act>
        {first !== undefined && (
          <Act desk={desk} command={{ type: 'GiveFloor', to: first }} look="sm quiet">
            {fill(chair.inviteFirst, { name: nameOf(room, first) })}
          </Act>
        )}
      </div>
    </aside>
  );
}

function unheard(room: Room, silent: readonly DelegationCode[]): string {
  const names = silent
    .slice(0, named)
    .map((code) => nameOf(room, code))
    .join(', ');
  if (silent.length === 0) return chair.allHeard;
  if (silent.length === 1) return fill(chair.unheardOne, { names });
  return silent.length <= named
    ? fill(chair.unheard, { names })
    : fill(chair.unheardMany, { names, more: silent.length - named });
}
