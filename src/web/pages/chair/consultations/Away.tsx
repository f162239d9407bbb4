import type { Consultation } from '../../../../kernel/meeting/consultation.ts';
import { consultationsOf } from '../../../../kernel/meeting/consultations.ts';
import { fill } from '../../../../i18n/fill.ts';
import { chairConsultations as chair } from '../../../../i18n/en/chairConsultations.ts';
import { consultations as say } from '../../../../i18n/en/consultations.ts';
import { Act } from '../../../components/Act.tsx';
import { groupName, labelsOf, seatName } from '../../../components/consultations/consulted.ts';
import { Door } from '../../../components/consultations/Door.tsx';
import type { Desk } from '../../../components/desk.ts';
import { Fold } from '../../../components/Fold.tsx';
import { whenOf } from '../../../components/zone.ts';

/** Shows which paragraphs are out and with whom; the Chair goes in, or recalls them. */
export function Away({ desk }: { readonly desk: Desk }) {
  const { room } = desk;
  const out = consultationsOf(room).filter(({ state }) => state === 'out');
  if (out.length === 0) return null;
  return (
    <section aria-labelledby="away">
      <h2 className="h" id="away">
        {say.title}
      </h2>
      {out.map((one) => (
        <Out key={one.room} desk={desk} of={one} />
      ))}
    </section>
  );
}

function Out({ desk, of }: { readonly desk: Desk; readonly of: Consultation }) {
  const { room } = desk;
  const paragraphs = labelsOf(of);
  const when = whenOf(of.since, desk.now(), room.timeZone);
  return (
    <article className="outx" aria-label={groupName(of)}>
      <div>
        <h3>{groupName(of)}</h3>
        <p className="small soft">
          <bdi>{paragraphs}</bdi>, {fill(say.state.out, { when })}.{' '}
          {fill(say.facilitator, { name: seatName(room, of.facilitator) })}
        </p>
      </div>
      <div className="row wrap acts">
        <Door room={room} seat={desk.seat} consultation={of} />
        <Fold label={chair.recall} look="sm quiet">
          {(close) => (
            <>
              <p className="small soft">{chair.recallHint}</p>
              <Act
                desk={desk}
                command={{ type: 'RecallConsultation', consultation: of.room }}
                look="sm"
                onDone={close}
              >
                {fill(chair.recallNow, { paragraphs })}
              </Act>
            </>
          )}
        </Fold>
      </div>
    </article>
  );
}
