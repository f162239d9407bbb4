import { useState } from 'react';
import type { ParagraphLabel } from '../../../kernel/base/ids.ts';
import type { MeetingCommand } from '../../../kernel/meeting/commands.ts';
import { fill } from '../../../i18n/fill.ts';
import { acts as say } from '../../../i18n/en/roomActs.ts';
import { sheets } from '../../../i18n/en/roomSheets.ts';
import { Act } from '../../components/Act.tsx';
import Dialog from './Dialog.tsx';
import type { Focus, Seated } from './seated.ts';

interface BreakProps {
  readonly at: Seated;
  readonly focus: Focus | undefined;
  readonly onClose: () => void;
}

/** Breaks a silence: names the document and, if wished, a paragraph, asks for a reason, confirms once. */
export default function BreakSilence({ at, focus, onClose }: BreakProps) {
  const running = at.room.silences.filter(({ state }) => state === 'running');
  const [chosen, choose] = useState(
    running.find(({ draft }) => draft === focus?.draft.id)?.draft ?? running[0]?.draft,
  );
  const draft = at.room.drafts.find(({ id }) => id === chosen);
  const ways = at.room.procedure.settings.silence?.params.brokenBy ?? [];
  const [how, setHow] = useState(ways[0] ?? 'objection');
  const [paragraph, setParagraph] = useState<ParagraphLabel>();
  const [reason, setReason] = useState('');
  if (!draft)
    return (
      <Dialog title={say.breakSilence} onClose={onClose}>
        <p>{sheets.noSilence}</p>
      </Dialog>
    );
  const symbol = draft.symbol || draft.title;
  const command: MeetingCommand = {
    type: 'BreakSilence',
    draft: draft.id,
    how,
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    ...(paragraph === undefined ? {} : { paragraph }),
  };
  return (
    <Dialog title={fill(sheets.breakTitle, { symbol })} onClose={onClose}>
      <p className="serif">{draft.title}</p>
      <p className="small soft">{sheets.breakHint}</p>
      {running.length > 1 && (
        <div className="seg" role="group" aria-label={sheets.breakOn}>
          {running.map((one) => (
            <button
              key={one.draft}
              type="button"
              aria-pressed={one.draft === draft.id}
              onClick={() => {
                choose(one.draft);
                setParagraph(undefined);
              }}
            >
              {at.room.drafts.find(({ id }) => id === one.draft)?.symbol ?? one.draft}
            </button>
          ))}
        </div>
      )}
      <label className="small soft stack">
        {sheets.breakParagraph}
        <select
          className="field"
          value={paragraph ?? ''}
          onChange={(event) =>
            setParagraph(draft.paragraphs.find(({ label }) => label === event.target.value)?.label)
          }
        >
          <option value="">{sheets.breakWhole}</option>
          {draft.paragraphs.map(({ label }) => (
            <option key={label} value={label}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="kinds">
        <legend className="small soft">{sheets.breakHow}</legend>
        {ways.map((way) => (
          <label key={way}>
            <input type="radio" name="how" checked={how === way} onChange={() => setHow(way)} />
            {way === 'objection' ? sheets.breakObjection : sheets.breakAmendment}
          </label>
        ))}
      </fieldset>
      <label className="small soft stack">
        {sheets.breakReason}
        <textarea
          className="field wide"
          rows={3}
          dir="auto"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      {reason.trim() === '' ? (
        <button type="button" className="btn lg wide" aria-disabled="true">
          {sheets.breakReasonNeeded}
        </button>
      ) : (
        <Act desk={at} command={command} look="lg wide sig" onDone={onClose}>
          <i className="ic i-break" aria-hidden="true" />
          {fill(sheets.breakNow, { symbol })}
        </Act>
      )}
    </Dialog>
  );
}
