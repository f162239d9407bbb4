import { useState } from 'react';
import type { ParagraphLabel } from '../../../../kernel/base/ids.ts';
import type { Consultation } from '../../../../kernel/meeting/consultation.ts';
import type { Draft } from '../../../../kernel/text/draft.ts';
import { fill } from '../../../../i18n/fill.ts';
import { consultations as say } from '../../../../i18n/en/consultations.ts';
import { bothWays, linesAt } from '../../../components/consultations/consulted.ts';
import { Door } from '../../../components/consultations/Door.tsx';
import { Report } from '../../../components/consultations/Report.tsx';
import { whenOf } from '../../../components/zone.ts';
import type { Seated } from '../seated.ts';
import './away.css';

interface AwayProps {
  readonly at: Seated;
  readonly draft: Draft;
  readonly label: ParagraphLabel;
  readonly here: boolean;
  readonly consultation: Consultation;
}

/** Says on a paragraph with whom it is and since when, with the door to go in; or what came back of it. */
export default function Away({ at, draft, label, here, consultation }: AwayProps) {
  const { kind, name, since, report } = consultation;
  const when = (moment: number) => whenOf(moment, at.now(), at.room.timeZone);
  if (report)
    return (
      <Back
        // Unfolded where one looks; whoever folds it keeps it so.
        key={String(here)}
        {...{ at, draft, label, consultation, report }}
        open={here}
        said={fill(say.back[kind], { name, when: when(report.at) })}
      />
    );
  return (
    <p className="away small no-print">
      <i className="ic i-reply" aria-hidden="true" />
      <span>{fill(say.away[kind], { name, when: when(since) })}</span>
      <Door room={at.room} seat={at.seat} consultation={consultation} />
    </p>
  );
}

interface BackProps extends Omit<AwayProps, 'here'> {
  readonly report: NonNullable<Consultation['report']>;
  readonly said: string;
  readonly open: boolean;
}

function Back({ at, draft, label, consultation, report, said, open: first }: BackProps) {
  const [open, setOpen] = useState(first);
  const of = bothWays(draft, consultation, report);
  return (
    <div className="away came">
      <p className="small">
        <i className="ic i-reply" aria-hidden="true" />
        <span>
          {said} <span className="soft">{say.notTaken}</span>
        </span>
        <button
          type="button"
          className="btn sm quiet no-print"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? say.hide : say.see}
        </button>
      </p>
      {open && (
        <Report
          of={of}
          lines={linesAt(of, consultation.paragraphs, label)}
          delegations={at.room.delegations}
          you={at.you}
          zone={at.room.timeZone}
        />
      )}
    </div>
  );
}
