import type { DelegationCode } from '../../../kernel/base/ids.ts';
import type { AgendaItem, Room } from '../../../kernel/meeting/room.ts';
import { voices } from '../../../kernel/meeting/views.ts';
import { fill } from '../../../i18n/fill.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { Act } from '../../components/Act.tsx';
import { useSecond } from '../../components/Countdown.tsx';
import { quietSince } from './quietSince.ts';
import { type Desk, nameOf } from '../../components/desk.ts';

/** How many names are said before the rest is counted. */
const named = 3;

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
