import { factSentences } from '../../../i18n/en/facts.ts';
import { fill } from '../../../i18n/fill.ts';
import { floor as say } from '../../../i18n/en/roomFloor.ts';
import type { Entry, Room } from '../../../kernel/meeting/room.ts';
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
          <li key={entry.seq}>{entryLine(at.room, entry)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Gives an entry of the record as a sentence. */
function entryLine(room: Room, entry: Entry): string {
  const sentences: { readonly [name: string]: string } = factSentences;
  return fill(sentences[entry.what] ?? entry.what, {
    who: entry.who === undefined ? '' : partyName(room.delegations, entry.who),
    paragraph: entry.paragraph ?? '',
    words: entry.words ?? '',
  });
}
