import { fill } from '../../../i18n/fill.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { type Desk, nameOf } from '../../components/desk.ts';
import { whenOf } from '../../components/zone.ts';

/** Shows the rulings of this meeting, the latest first. */
export function Rulings({ desk }: { readonly desk: Desk }) {
  const { rulings, timeZone } = desk.room;
  if (rulings.length === 0) return null;
  return (
    <section aria-labelledby="rulings">
      <h2 className="h" id="rulings">
        {chair.rulings}
      </h2>
      <ul className="log small soft">
        {[...rulings].reverse().map((ruling) => (
          <li key={`${ruling.at} ${ruling.by}`}>
            <span className="num muted">{whenOf(ruling.at, desk.now(), timeZone)}</span>
            <span>
              {fill(chair.rulingLine, {
                name: nameOf(desk.room, ruling.by),
                ruling: ruling.upheld ? chair.upheld : chair.notUpheld,
              })}
            </span>
            <span className="muted">{ruling.reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
