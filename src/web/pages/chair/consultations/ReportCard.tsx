import type { Consultation } from '../../../../kernel/meeting/consultation.ts';
import { fill } from '../../../../i18n/fill.ts';
import { chairConsultations as chair } from '../../../../i18n/en/chairConsultations.ts';
import { consultations as say } from '../../../../i18n/en/consultations.ts';
import { Act } from '../../../components/Act.tsx';
import {
  bothWays,
  groupName,
  labelsOf,
  openPlacesIn,
  seatName,
} from '../../../components/consultations/consulted.ts';
import { Report } from '../../../components/consultations/Report.tsx';
import type { Desk } from '../../../components/desk.ts';
import { Fold } from '../../../components/Fold.tsx';
import { whenOf } from '../../../components/zone.ts';

interface ReportCardProps {
  readonly desk: Desk;
  readonly of: Consultation;
}

/** Shows a report that waits for the meeting: what came back, the question to put, the way to set it aside. */
export function ReportCard({ desk, of }: ReportCardProps) {
  const { room } = desk;
  const draft = room.drafts.find(({ id }) => id === of.draft);
  const { report } = of;
  if (!draft || !report) return null;
  const open = openPlacesIn(report.paragraphs);
  const id = `report-${of.room}`;
  return (
    <article className="mo" aria-labelledby={id}>
      <i className="ic i-reply k" aria-hidden="true" />
      <div>
        <h3 id={id}>{fill(chair.reported, { group: groupName(of) })}</h3>
        <p className="cite">
          <bdi>{labelsOf(of)}</bdi>,{' '}
          {fill(say.state.reported, { when: whenOf(report.at, desk.now(), room.timeZone) })}.{' '}
          {open === 0 ? chair.noOpenPlace : fill(chair.openPlaces, { count: open })}
        </p>
      </div>
      <span className="plate">{seatName(room, of.facilitator)}</span>
      <div className="act">
        <Act
          desk={desk}
          command={{ type: 'PutQuestion', question: { kind: 'takeReport', consultation: of.room } }}
        >
          {chair.put}
        </Act>
        <Fold label={say.see} look="">
          {() => (
            <Report of={bothWays(draft, of, report)} delegations={room.delegations} zone={room.timeZone} />
          )}
        </Fold>
        <Fold label={chair.setAside} look="quiet">
          {(close) => (
            <>
              <p className="small soft">{chair.setAsideHint}</p>
              <Act
                desk={desk}
                command={{ type: 'SetReportAside', consultation: of.room }}
                look="sm"
                onDone={close}
              >
                {chair.setAsideNow}
              </Act>
            </>
          )}
        </Fold>
      </div>
    </article>
  );
}
