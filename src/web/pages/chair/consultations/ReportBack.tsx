import { useMemo } from 'react';
import { since } from '../../../../kernel/base/log.ts';
import type { Under } from '../../../../kernel/meeting/consultation.ts';
import type { Room } from '../../../../kernel/meeting/room.ts';
import { fill } from '../../../../i18n/fill.ts';
import { chairConsultations as chair } from '../../../../i18n/en/chairConsultations.ts';
import { consultations as say } from '../../../../i18n/en/consultations.ts';
import { Act } from '../../../components/Act.tsx';
import { bothWays, labelsOf, openPlacesIn } from '../../../components/consultations/consulted.ts';
import { Report } from '../../../components/consultations/Report.tsx';
import type { Desk } from '../../../components/desk.ts';
import { Fold } from '../../../components/Fold.tsx';
import { useRoom } from '../../../state/useRoom.ts';

interface ReportBackProps {
  readonly desk: Desk;
  readonly under: Under;
}

/** Lets the facilitator report back: what would go up beside what went out, and how many places are open. */
export function ReportBack({ desk, under }: ReportBackProps) {
  const draft = desk.room.drafts.find(({ id }) => id === under.draft);
  if (!draft) return null;
  const open = openPlacesIn(draft.paragraphs);
  return (
    <section aria-labelledby="report-back" className="reportback">
      <h2 className="h" id="report-back">
        {chair.report}
        <span className="muted">
          {open === 0 ? chair.noOpenPlace : fill(chair.openPlaces, { count: open })}
        </span>
      </h2>
      <div className="row wrap acts">
        <Fold label={`${chair.report}…`}>
          {(close) => (
            <>
              <Preview room={desk.room} under={under} />
              <p className="small soft">{chair.reportHint}</p>
              <Act desk={desk} command={{ type: 'ReportBack' }} look="sm" onDone={close}>
                {fill(chair.reportNow, { paragraphs: labelsOf(under) })}
              </Act>
            </>
          )}
        </Fold>
        <span className="small soft">{say.noJournal}</span>
      </div>
    </section>
  );
}

/** Shows what would go up; the plenary's text holds what went out, as nobody changes it there meanwhile. */
function Preview({ room, under }: { readonly room: Room; readonly under: Under }) {
  const plenary = useRoom(under.room).room;
  const above = plenary?.drafts.find(({ id }) => id === under.draft);
  const draft = room.drafts.find(({ id }) => id === under.draft);
  const of = useMemo(
    () =>
      above &&
      draft &&
      bothWays(above, under, { paragraphs: draft.paragraphs, acts: since(draft.acts, under.from) }),
    [above, draft, under],
  );
  if (!of) return <p className="small soft">{chair.fetching}</p>;
  return <Report of={of} delegations={room.delegations} zone={room.timeZone} />;
}
