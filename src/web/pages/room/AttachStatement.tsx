import { useState } from 'react';
import type { ParagraphLabel } from '../../../kernel/base/ids.ts';
import { fill } from '../../../i18n/fill.ts';
import { sheets } from '../../../i18n/en/roomSheets.ts';
import { Act } from '../../components/Act.tsx';
import { nameOf } from '../../components/desk.ts';
import Dialog from './Dialog.tsx';
import type { Focus, Seated } from './seated.ts';

interface StatementProps {
  readonly at: Seated;
  readonly focus: Focus;
  readonly onClose: () => void;
}

/** Attaches a statement to a decision: its kind, the paragraph it is about if any, and its text. */
export default function AttachStatement({ at, focus, onClose }: StatementProps) {
  const { draft } = focus;
  // An explanation of vote names its vote, and has a sheet of its own.
  const kinds = (at.room.procedure.settings.statements?.params.kinds ?? []).filter(
    (one) => one !== 'explanationOfVote',
  );
  const [kind, setKind] = useState(kinds[0] ?? 'interpretativeStatement');
  const [paragraph, setParagraph] = useState<ParagraphLabel>();
  const [text, setText] = useState('');
  const attached = at.room.statements.filter((one) => one.draft === draft.id);
  return (
    <Dialog title={fill(sheets.statementTitle, { symbol: draft.symbol || draft.title })} onClose={onClose}>
      <p className="small soft">{sheets.statementHint}</p>
      <label className="small soft stack">
        {sheets.statementKind}
        <select
          className="field"
          value={kind}
          onChange={(event) => setKind(kinds.find((one) => one === event.target.value) ?? kind)}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {sheets.statementKinds[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="small soft stack">
        {sheets.statementOn}
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
      <label className="small soft stack">
        {sheets.statementText}
        <textarea
          className="field wide doc"
          rows={5}
          dir="auto"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <Act
        desk={at}
        command={{
          type: 'AttachStatement',
          draft: draft.id,
          kind,
          text: text.trim(),
          ...(paragraph === undefined ? {} : { paragraph }),
        }}
        look="wide"
        onDone={onClose}
      >
        {sheets.statementNow}
      </Act>
      {attached.length > 0 && (
        <ul className="small attached">
          {attached.map((one) => (
            <li key={`${one.by} ${one.at}`}>
              <b className="strong">{nameOf(at.room, one.by)}</b> {sheets.statementKinds[one.kind]}
              {one.paragraph !== undefined && `, ${one.paragraph}`}
              <p className="serif" dir="auto">
                {one.text}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
