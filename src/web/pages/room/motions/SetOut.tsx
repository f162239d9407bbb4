import { fill } from '../../../../i18n/fill.ts';
import { motions as say } from '../../../../i18n/en/roomMotions.ts';
import { draftOf } from '../../../../kernel/meeting/find.ts';
import type { MotionPut } from '../../../../kernel/meeting/motion.ts';
import type { DraftId, Millis, ParagraphLabel } from '../../../../kernel/base/ids.ts';
import { symbolOf } from '../../../components/desk.ts';
import type { Seated } from '../seated.ts';

interface SetOutProps {
  readonly at: Seated;
  readonly put: MotionPut;
  readonly onPut: (put: MotionPut) => void;
}

/** Offered for a suspension. Units: minutes. */
const spans = [10, 15, 30, 60];

/** Lets the mover say what a motion is about: for how long, on which text, into which parts, in which order. */
export function SetOut({ at, put, onPut }: SetOutProps) {
  switch (put.kind) {
    case 'suspendMeeting':
    case 'adjournMeeting':
      return (
        <label className="small soft row">
          {say.minutes}
          <select
            className="field"
            onChange={({ target: { value } }) => {
              const at0 = value === '' ? {} : { moment: (at.now() + Number(value) * 60_000) as Millis };
              onPut(
                put.kind === 'suspendMeeting'
                  ? { kind: put.kind, ...('moment' in at0 ? { until: at0.moment } : {}) }
                  : { kind: put.kind, ...('moment' in at0 ? { next: at0.moment } : {}) },
              );
            }}
          >
            <option value="">{say.open}</option>
            {spans.map((minutes) => (
              <option key={minutes} value={minutes}>
                {fill(say.pauses, { minutes })}
              </option>
            ))}
          </select>
        </label>
      );
    case 'competence':
    case 'reconsider':
      return <Which at={at} draft={put.draft} onDraft={(draft) => onPut({ ...put, draft })} />;
    case 'divide':
      return (
        <>
          <Which at={at} draft={put.draft} onDraft={(draft) => onPut({ ...put, draft, parts: [] })} />
          <Parts at={at} put={put} onPut={onPut} />
        </>
      );
    case 'proposalOrder':
      return (
        <ol className="small">
          {put.drafts.map((draft, place) => (
            <li key={draft}>
              {nameOf(at, draft)}{' '}
              {place > 0 && (
                <button
                  type="button"
                  className="btn sm quiet"
                  aria-label={`${say.first}: ${nameOf(at, draft)}`}
                  onClick={() =>
                    onPut({ ...put, drafts: [draft, ...put.drafts.filter((one) => one !== draft)] })
                  }
                >
                  {say.first}
                </button>
              )}
            </li>
          ))}
        </ol>
      );
    case 'adjournDebate':
    case 'closeDebate':
      return null;
  }
}

function nameOf({ room }: Seated, id: DraftId): string {
  const draft = draftOf(room, id);
  return draft ? symbolOf(draft) : id;
}

interface WhichProps {
  readonly at: Seated;
  readonly draft: DraftId;
  readonly onDraft: (draft: DraftId) => void;
}

function Which({ at, draft, onDraft }: WhichProps) {
  return (
    <label className="small soft row">
      {say.onText}
      <select
        className="field"
        value={draft}
        onChange={({ target: { value } }) => {
          const chosen = at.room.drafts.find(({ id }) => id === value);
          if (chosen) onDraft(chosen.id);
        }}
      >
        {at.room.drafts.map((one) => (
          <option key={one.id} value={one.id}>
            {symbolOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

type Division = Extract<MotionPut, { readonly kind: 'divide' }>;

/** Each paragraph goes into a part; those named in none are voted with the text as a whole. */
function Parts({ at, put, onPut }: SetOutProps & { readonly put: Division }) {
  const labels = draftOf(at.room, put.draft)?.paragraphs.map(({ label }) => label) ?? [];
  const partOf = (label: ParagraphLabel) => put.parts.findIndex((part) => part.includes(label));
  const place = (label: ParagraphLabel, into: number) => {
    const left = put.parts.map((part) => part.filter((one) => one !== label));
    const parts = Array.from({ length: Math.max(left.length, into + 1) }, (_, part) =>
      labels.filter((one) => (one === label ? part === into : (left[part]?.includes(one) ?? false))),
    );
    onPut({ ...put, parts: parts.filter((part, index) => part.length > 0 || index < into) });
  };
  return (
    <fieldset className="parts">
      <legend className="small soft">{say.partsHint}</legend>
      {labels.map((label) => (
        <label key={label} className="small row">
          <span className="lab">{label}</span>
          <select
            className="field"
            value={partOf(label)}
            onChange={({ target: { value } }) => place(label, Number(value))}
          >
            <option value={-1}>{say.together}</option>
            {[0, 1, 2, 3].map((part) => (
              <option key={part} value={part}>
                {fill(say.part, { part: part + 1 })}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
