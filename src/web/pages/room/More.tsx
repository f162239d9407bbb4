import { useState } from 'react';
import type { ParagraphLabel } from '../../../kernel/base/ids.ts';
import { fill } from '../../../i18n/fill.ts';
import { acts as say } from '../../../i18n/en/roomActs.ts';
import { sheets } from '../../../i18n/en/roomSheets.ts';
import { Act } from '../../components/Act.tsx';
import { Fold } from '../../components/Fold.tsx';
import type { Focus, Seated } from './seated.ts';

interface OnFocus {
  readonly at: Seated;
  readonly focus: Focus;
}
type WithDone = OnFocus & { readonly onDone: () => void };
interface MoreProps extends OnFocus {
  /** Begins the draft of a new paragraph. */
  readonly onNewParagraph: () => void;
}

/** Shows the rarer acts on the paragraph in focus: remarks, paragraphs as a whole, the structure of the text. */
export default function More({ at, focus, onNewParagraph }: MoreProps) {
  const { draft, paragraph } = focus;
  const place = draft.paragraphs.findIndex(({ label }) => label === paragraph.label);
  const next = draft.paragraphs[place + 1];
  return (
    <div className="row wrap">
      <Fold label={sheets.note} look="sm quiet">
        {(close) => <Note at={at} focus={focus} onDone={close} />}
      </Fold>
      <button type="button" className="btn sm quiet" onClick={onNewParagraph}>
        {sheets.newParagraph}
      </button>
      <Fold label={sheets.removeParagraph} look="sm quiet">
        {(close) => <Remove at={at} focus={focus} onDone={close} />}
      </Fold>
      <Fold label={sheets.move} look="sm quiet">
        {(close) => <Move at={at} focus={focus} onDone={close} />}
      </Fold>
      <Fold label={sheets.split} look="sm quiet">
        {(close) => <Split at={at} focus={focus} onDone={close} />}
      </Fold>
      {next && (
        <Fold label={sheets.join} look="sm quiet">
          {(close) => (
            <Act
              desk={at}
              command={{
                type: 'JoinParagraphs',
                draft: draft.id,
                paragraphs: [paragraph.label, next.label],
              }}
              look="sm"
              onDone={close}
            >
              {fill(sheets.joinNow, { paragraph: paragraph.label, next: next.label })}
            </Act>
          )}
        </Fold>
      )}
      <button type="button" className="btn sm quiet" onClick={() => at.open('statement')}>
        {sheets.statement}
      </button>
    </div>
  );
}

function Note({ at, focus, onDone }: WithDone) {
  const [text, setText] = useState('');
  return (
    <>
      <p className="small soft">{sheets.noteHint}</p>
      <input
        className="field wide"
        dir="auto"
        aria-label={sheets.noteText}
        placeholder={sheets.noteText}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Act
        desk={at}
        command={{
          type: 'NoteRemark',
          draft: focus.draft.id,
          paragraph: focus.paragraph.label,
          text: text.trim(),
        }}
        look="sm"
        onDone={onDone}
      >
        {sheets.noteIt}
      </Act>
    </>
  );
}

function Remove({ at, focus, onDone }: WithDone) {
  const [why, setWhy] = useState('');
  const label = focus.paragraph.label;
  return (
    <>
      <p className="small soft">{fill(sheets.removeHint, { paragraph: label })}</p>
      <Why value={why} onChange={setWhy} />
      <Act
        desk={at}
        command={{ type: 'DeleteParagraph', draft: focus.draft.id, paragraph: label, ...given(why) }}
        look="sm"
        onDone={onDone}
      >
        {fill(sheets.removeNow, { paragraph: label })}
      </Act>
    </>
  );
}

function Move({ at, focus, onDone }: WithDone) {
  const others = focus.draft.paragraphs.filter(({ label }) => label !== focus.paragraph.label);
  const [after, setAfter] = useState<ParagraphLabel | ''>(others[0]?.label ?? '');
  return (
    <>
      <label className="small soft row">
        {fill(sheets.moveTo, { paragraph: focus.paragraph.label })}
        <select
          className="field"
          value={after}
          onChange={(event) =>
            setAfter(others.find(({ label }) => label === event.target.value)?.label ?? '')
          }
        >
          <option value="">{sheets.moveFirst}</option>
          {others.map(({ label }) => (
            <option key={label} value={label}>
              {fill(sheets.moveAfter, { paragraph: label })}
            </option>
          ))}
        </select>
      </label>
      <Act
        desk={at}
        command={{
          type: 'MoveParagraph',
          draft: focus.draft.id,
          paragraph: focus.paragraph.label,
          afterParagraph: after === '' ? null : after,
        }}
        look="sm"
        onDone={onDone}
      >
        {sheets.moveNow}
      </Act>
    </>
  );
}

function Split({ at, focus, onDone }: WithDone) {
  const [after, setAfter] = useState(() => window.getSelection()?.toString().trim() ?? '');
  return (
    <>
      <p className="small soft">{sheets.splitHint}</p>
      <input
        className="field wide"
        dir="auto"
        aria-label={fill(sheets.splitAfter, { paragraph: focus.paragraph.label })}
        placeholder={fill(sheets.splitAfter, { paragraph: focus.paragraph.label })}
        value={after}
        onChange={(event) => setAfter(event.target.value)}
      />
      <Act
        desk={at}
        command={{
          type: 'SplitParagraph',
          draft: focus.draft.id,
          paragraph: focus.paragraph.label,
          after: after.trim(),
        }}
        look="sm"
        onDone={onDone}
      >
        {sheets.splitNow}
      </Act>
    </>
  );
}

function Why({ value, onChange }: { readonly value: string; readonly onChange: (why: string) => void }) {
  return (
    <input
      className="field wide"
      dir="auto"
      aria-label={say.rationale}
      placeholder={say.rationale}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

const given = (why: string) => (why.trim() === '' ? {} : { rationale: why.trim() });
