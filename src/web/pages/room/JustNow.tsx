import { happened } from '../../../i18n/happened.ts';
import { floor as say } from '../../../i18n/en/roomFloor.ts';
import { partyName } from '../../components/text/Negotiated.tsx';
import type { Seated } from './seated.ts';

/** Entries of the record that are noise to a delegate: who connected, whose seat was given. */
const quiet = new Set(['SeatGiven', 'SeatWithdrawn', 'SeatArrived', 'SeatDeparted', 'RoomOpened']);

/** Shows the latest acts in the room, newest first. */
export default function JustNow({ at }: { readonly at: Seated }) {
  const latest = at.room.entries
    .filter(({ what }) => !quiet.has(what))
    .slice(-6)
    .toReversed();
  return (
    <section aria-labelledby="just-now">
      <h2 className="h" id="just-now">
        {say.justNow}
      </h2>
      {latest.length === 0 && <p className="small soft">{say.justNowNone}</p>}
      <ul className="just small soft">
        {latest.map((entry) => (
          <li key={entry.seq}>{happened(entry, (who) => partyName(at.room.delegations, who))}</li>
        ))}
      </ul>
    </section>
  );
}
