import { fill } from '../../../i18n/fill.ts';
import { floor as say } from '../../../i18n/en/roomFloor.ts';
import { FloorRing } from '../../components/FloorRing.tsx';
import { nameOf } from '../../components/desk.ts';
import { FloorNow } from './FloorNow.tsx';
import { JustNow } from './JustNow.tsx';
import { PlateActs } from './PlateActs.tsx';
import type { Focus, Seated } from './seated.ts';
import { SpeakersList } from './SpeakersList.tsx';

interface SideProps {
  readonly at: Seated;
  readonly focus: Focus | undefined;
}

/** Shows the floor: who speaks, who waits, one's own plate, and what has just happened. */
export function Side({ at, focus }: SideProps) {
  return (
    <aside className="side no-print" tabIndex={0} aria-label={say.side}>
      <FloorNow at={at} />
      <SpeakersList at={at} />
      <PlateActs at={at} focus={focus} />
      <hr className="rule" />
      <JustNow at={at} />
    </aside>
  );
}

/** Shows who has the floor, in one line above the text of a phone. */
export function PhoneFloor({ at }: { readonly at: Seated }) {
  const { floor, pointOfOrder } = at.room;
  return (
    <section className="fl no-print" aria-label={say.floor}>
      {floor ? (
        <>
          <FloorRing desk={at} size={60} />
          <span>
            <span className="plate floor md">{nameOf(at.room, floor.who)}</span>
          </span>
          <span className="small soft right">
            {pointOfOrder
              ? fill(say.orderBy, { name: nameOf(at.room, pointOfOrder.by) })
              : floor.on === undefined
                ? say.hasFloor
                : fill(say.hasFloorOn, { paragraph: floor.on })}
          </span>
        </>
      ) : (
        <span className="small soft free">
          {pointOfOrder ? fill(say.orderBy, { name: nameOf(at.room, pointOfOrder.by) }) : say.floorFree}
        </span>
      )}
    </section>
  );
}
