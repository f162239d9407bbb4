import { fill } from '../../../../i18n/fill.ts';
import { quoted } from '../../../../i18n/quoted.ts';
import { floor } from '../../../../i18n/en/roomFloor.ts';
import { motions as say } from '../../../../i18n/en/roomMotions.ts';
import { Act } from '../../../components/Act.tsx';
import { nameOf } from '../../../components/desk.ts';
import type { Seated } from '../seated.ts';

/** Shows a fresh ruling with the way to appeal against it, or the appeal that is made. */
export function Ruling({ at }: { readonly at: Seated }) {
  const { room, you } = at;
  const setting = room.procedure.settings.appeal;
  const ruling = room.rulings.at(-1);
  if (room.appeal)
    return (
      <section className="asked" aria-labelledby="ruling">
        <h2 className="h" id="ruling">
          {fill(say.appealed, { name: nameOf(room, room.appeal.by) })}
        </h2>
        {room.appeal.by === you && (
          <Act desk={at} command={{ type: 'WithdrawAppeal' }} look="sm">
            {say.withdrawAppeal}
          </Act>
        )}
      </section>
    );
  if (!room.appealable || setting == null || !ruling) return null;
  return (
    <section className="asked" aria-labelledby="ruling">
      <h2 className="h" id="ruling">
        {say.ruling}
      </h2>
      <p className="small">
        {fill(say.rulingOf, {
          name: nameOf(room, ruling.by),
          ruling: ruling.upheld ? floor.upheld : floor.notUpheld,
        })}
        {ruling.reason !== undefined && ` ${quoted(ruling.reason)}`}
      </p>
      {you !== undefined && (
        <>
          <Act desk={at} command={{ type: 'AppealRuling' }} look="sm">
            {say.appeal}
          </Act>
          <p className="small soft">
            {fill(say.appealHint, { majority: say.majorities[setting.params.overturns] })}
          </p>
        </>
      )}
    </section>
  );
}
