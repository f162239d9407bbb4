import { fill } from '../../../i18n/fill.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { common } from '../../../i18n/en/common.ts';
import { statementsOf } from '../../../kernel/meeting/statements.ts';
import { Act } from '../../components/Act.tsx';
import { FloorRing } from '../../components/FloorRing.tsx';
import { TimeCalled } from '../../components/TimeCalled.tsx';
import { type Desk, nameOf } from '../../components/desk.ts';

/** Shows who has the floor and for how long, with pause, next and end. */
export function FloorPanel({ desk }: { readonly desk: Desk }) {
  const { floor } = desk.room;
  const aligned = statementsOf(desk.room).find(({ now }) => now)?.aligned ?? [];
  return (
    <section aria-labelledby="floor">
      <h2 className="h" id="floor">
        {chair.hasFloor}
      </h2>
      <TimeCalled desk={desk} />
      <div className="flb" aria-live="polite">
        {floor ? (
          <>
            <FloorRing desk={desk} size={112} />
            <div>
              <span className="plate lg floor">{nameOf(desk.room, floor.who)}</span>
              <p className="small soft under">
                {chair.floorKind[floor.kind]}{' '}
                {fill(
                  floor.forGroup !== undefined
                    ? chair.forGroupLimit
                    : floor.on !== undefined
                      ? chair.onParagraphLimit
                      : chair.limit,
                  {
                    minutes: floor.limit / 60_000,
                    paragraph: floor.on ?? '',
                    group: floor.forGroup ?? '',
                  },
                )}
              </p>
              {aligned.length > 0 && (
                <p className="tiny soft">
                  {fill(chair.inAlignment, {
                    names: aligned.map((code) => nameOf(desk.room, code)).join(', '),
                  })}
                </p>
              )}
              <Act desk={desk} command={{ type: 'EndFloor' }} look="sm quiet end">
                {chair.endFloor}
              </Act>
            </div>
          </>
        ) : (
          <p className="small soft">{chair.floorFree}</p>
        )}
      </div>
      <div className="ctl">
        {floor && (
          <Act
            desk={desk}
            command={{ type: floor.running ? 'PauseFloor' : 'ContinueFloor' }}
            keys={common.space}
          >
            <i className={`ic ${floor.running ? 'i-pause' : 'i-play'}`} aria-hidden="true" />
            {floor.running ? chair.pause : chair.carryOn}
          </Act>
        )}
        <Act desk={desk} command={{ type: 'GiveFloor' }} keys="N">
          <i className="ic i-next" aria-hidden="true" />
          {floor ? chair.next : chair.first}
        </Act>
      </div>
    </section>
  );
}
