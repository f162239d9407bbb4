import { consultationsOf } from '../../../../kernel/meeting/consultations.ts';
import { fill } from '../../../../i18n/fill.ts';
import { consultations as say } from '../../../../i18n/en/consultations.ts';
import { Door } from '../../../components/consultations/Door.tsx';
import { groupName, labelsOf } from '../../../components/consultations/consulted.ts';
import type { Focus, Seated } from '../seated.ts';
import './reports.css';

interface ReportsProps {
  readonly at: Seated;
  readonly focus: Focus | undefined;
}

/** Says beside the text who has reported; on a phone also who is out, each with its door. */
export default function Reports({ at, focus }: ReportsProps) {
  const consultations = consultationsOf(at.room);
  return (
    <>
      {consultations
        .filter(({ state }) => state === 'reported')
        .map((one) => (
          <section key={one.room} className="groupx" aria-label={groupName(one)}>
            <p className="small">
              {fill(say.reports[one.kind], { name: one.name, paragraphs: labelsOf(one) })}{' '}
              <span className="soft">{say.notTaken}</span>
            </p>
            {focus && (
              <button
                type="button"
                className="btn sm"
                onClick={() => {
                  const [first] = one.paragraphs;
                  if (focus.draft.id !== one.draft) focus.take(one.draft);
                  if (first !== undefined) focus.goTo(first);
                }}
              >
                {fill(say.seeOn, { paragraph: one.paragraphs[0] ?? '' })}
              </button>
            )}
          </section>
        ))}
      {at.phone &&
        consultations
          .filter(({ state }) => state === 'out')
          .map((one) => (
            <section key={one.room} className="groupx" aria-label={groupName(one)}>
              <p className="small">
                <b className="strong">{groupName(one)}</b> <bdi className="soft">{labelsOf(one)}</bdi>
              </p>
              <Door room={at.room} seat={at.seat} consultation={one} />
            </section>
          ))}
    </>
  );
}
