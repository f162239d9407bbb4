import { formal } from '../../../i18n/en/roomFormal.ts';
import { fill } from '../../../i18n/fill.ts';
import { floor as say } from '../../../i18n/en/roomFloor.ts';
import { colleaguesPlate } from '../../../kernel/meeting/colleagues.ts';
import { waitingTotal } from '../../../kernel/meeting/views.ts';
import { forbidden, nameOf } from '../../components/desk.ts';
import { rests } from '../../components/rests.ts';
import { minutesIn, openItem, type Plate, plateNow, plateOf } from './floorSeat.ts';
import Colleague from './Colleague.tsx';
import { OrderAndReply } from './PlateActs.tsx';
import type { Seated } from './seated.ts';

/** Shows one's plate in the thumb's reach: a tap raises it, lowers it, or yields the floor. */
export default function Dock({ at }: { readonly at: Seated }) {
  const plate = plateOf(at.room, at.you ?? at.seat, at.now());
  const command = plateNow(at);
  const theirs = plate.is === 'speaking' ? undefined : colleaguesPlate(at.room, at.seat);
  const why = forbidden(at, command);
  const up = plate.is !== 'down';
  const name = plate.is === 'speaking' ? say.yieldFloor : up ? say.lower : say.raise;
  const press = () => {
    if (why) at.explain({ ...why, act: name });
    else if (at.online) at.send(command);
  };
  const [head, under] = wordsOf(at, plate);
  return (
    <footer className="dock no-print">
      <button
        type="button"
        className="standb"
        {...rests(why && { ...why, act: name }, at)}
        aria-pressed={up}
        aria-disabled={why !== undefined || !at.online}
        aria-label={`${at.name}: ${name}`}
        onClick={press}
      >
        <span
          className={`plate xl you${up ? ' up' : ''}${plate.is === 'speaking' ? ' floor' : ''}${at.name.length > 12 ? ' long' : ''}`}
        >
          {at.name}
        </span>
      </button>
      <div className="between said">
        <p>
          <b className="strong">{head}</b>
          <br />
          <span className="small soft">{theirs ? <Colleague at={at} act={theirs} /> : under}</span>
        </p>
        <span className="links">
          <button type="button" className="link small nowrap" onClick={() => at.open('list')}>
            {say.seeList}
          </button>
          {at.you !== undefined && (
            <button type="button" className="link small nowrap" onClick={() => at.open('may')}>
              {formal.may}
            </button>
          )}
        </span>
      </div>
      {at.you !== undefined && <OrderAndReply at={at} />}
    </footer>
  );
}

function wordsOf({ room, now }: Seated, plate: Plate): readonly [head: string, under: string] {
  if (plate.is === 'speaking') return [say.phoneFloor, say.phoneYield];
  if (plate.is === 'up') {
    const place = say.places[plate.place] ?? fill(say.placeNth, { place: plate.place + 1 });
    return [
      fill(say.phoneUp, { place }),
      plate.before === undefined
        ? say.phoneFirst
        : fill(say.phoneAfter, { name: nameOf(room, plate.before), minutes: plate.minutes }),
    ];
  }
  const item = openItem(room);
  if (!item || item.list === 'unopened') return [say.phoneDown, item ? say.listUnopened : say.listNone];
  if (item.list === 'closed') return [say.phoneClosed, ''];
  if (item.waiting.length === 0) return [say.phoneDown, say.phoneNobody];
  return [
    say.phoneDown,
    fill(say.phoneWaiting, {
      count: item.waiting.length,
      minutes: minutesIn(waitingTotal(room, now())),
    }),
  ];
}
