import { fill } from '../../../i18n/fill.ts';
import { floor as say } from '../../../i18n/en/roomFloor.ts';
import { FloorRing } from '../../components/FloorRing.tsx';
import { nameOf } from '../../components/desk.ts';
import type { Seated } from './seated.ts';

/** Shows who has the floor, in one line above the text of a phone. */
export function PhoneFloor({ at }: { readonly at: Seated }) {
  const { floor, pointOfOrder } = at.room;
  return (
    <section className="fl no-print" aria-label={say.floor}>
      {floor ? (
        <>
          <FloorRing desk={at} size={56} />
          <span>
            <span className="plate floor md">{nameOf(at.room, floor.who)}</span>
          </span>
          <span className="small soft right">
            {pointOfOrder
              ? fill(say.orderBy, { name: nameOf(at.room, pointOfOrder.by) })
              : floor.forGroup !== undefined
                ? fill(say.hasFloorFor, { group: floor.forGroup })
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
