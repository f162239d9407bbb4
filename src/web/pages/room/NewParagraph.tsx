import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { MeetingCommand } from '../../../kernel/meeting/commands.ts';
import { fill } from '../../../i18n/fill.ts';
import { acts as say } from '../../../i18n/en/roomActs.ts';
import { formal } from '../../../i18n/en/roomFormal.ts';
import { drafting } from '../../../i18n/en/roomDraft.ts';
import { sheets } from '../../../i18n/en/roomSheets.ts';
import { atOnce } from '../../components/atOnce.ts';
import { forbidden } from '../../components/desk.ts';
import { patiently } from '../../components/patiently.ts';
import type { Kept } from './drafts.ts';
import { takesAmendments } from './formal.ts';
import type { Focus, Seated } from './seated.ts';
import type { Drafts } from './useDrafts.ts';
import { useWriting } from './useWriting.ts';
import { keepFocus, oneLine } from './writing.ts';

const AsAmendment = lazy(() => patiently(() => import('./proposals/AsAmendment.tsx')));

interface NewParagraphProps {
  readonly at: Seated;
  readonly focus: Focus;
  readonly kept: Kept;
  readonly drafts: Drafts;
}

/** Lets a delegate draft a new paragraph behind the one in focus; kept like every draft until it is tabled. */
export default function NewParagraph({ at, focus, kept, drafts }: NewParagraphProps) {
  const [first, setFirst] = useState(false);
  const [amending, setAmending] = useState(false);
  const [text, setText] = useWriting(kept, drafts, '');
  const [rationale, setRationale] = useState(kept.rationale);
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  const { draft, paragraph } = focus;
  const command: MeetingCommand = {
    type: 'ProposeParagraph',
    draft: draft.id,
    afterParagraph: first ? null : paragraph.label,
    text: text.trim(),
    ...(rationale.trim() === '' ? {} : { rationale: rationale.trim() }),
  };
  const why = text.trim() === '' ? undefined : forbidden(at, command);
  const keep = (change: Partial<Kept>) => drafts.keep({ ...kept, text, rationale, at: at.now(), ...change });
  const table = () => {
    if (why) return at.explain(why);
    if (text.trim() === '') return;
    const sending = at.live.send(command);
    if (sending.ok) keep({ sent: sending.id });
    else if (sending.refusal !== 'offline') at.explain(sending.refusal);
  };
  return (
    <section ref={box} className="draft" aria-labelledby="new-paragraph" onMouseDown={keepFocus}>
      <header>
        <span>
          <b className="strong" id="new-paragraph">
            {fill(sheets.newParagraphAfter, { paragraph: paragraph.label })}
          </b>{' '}
          <span className="muted">{drafting.draftPrivate}</span>
        </span>
      </header>
      <textarea
        className="ed"
        rows={4}
        dir="auto"
        lang={draft.language}
        ref={atOnce}
        aria-label={sheets.newParagraphText}
        placeholder={sheets.newParagraphHint}
        value={text}
        onChange={(event) => {
          const written = oneLine(event.target.value);
          setText(written);
          keep({ text: written });
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') keep({ note: true });
          if (event.key !== 'Enter') return;
          event.preventDefault();
          if (event.ctrlKey || event.metaKey) table();
        }}
      />
      <input
        className="field wide why-line"
        dir="auto"
        aria-label={say.rationale}
        placeholder={say.rationale}
        value={rationale}
        onChange={(event) => {
          setRationale(event.target.value);
          keep({ rationale: event.target.value });
        }}
      />
      {draft.paragraphs[0]?.label === paragraph.label && (
        <label className="row small soft why-line">
          <input type="checkbox" checked={first} onChange={(event) => setFirst(event.target.checked)} />
          {sheets.newParagraphFirst}
        </label>
      )}
      {amending && (
        <Suspense>
          <AsAmendment at={at} draft={draft} drafts={drafts} />
        </Suspense>
      )}
      <footer>
        <button type="button" className="btn sm quiet" onClick={() => keep({ note: true })}>
          {drafting.close}
        </button>
        <span className="grow" />
        <button type="button" className="btn sm quiet" onClick={() => drafts.discard(kept.key)}>
          {drafting.discard}
        </button>
        {takesAmendments(at.room, draft.id) && (
          <button
            type="button"
            className="btn sm"
            aria-expanded={amending}
            onClick={() => setAmending(!amending)}
          >
            {formal.asAmendment}
          </button>
        )}
        <button
          type="button"
          className={`btn sm${amending ? '' : ' pri'}`}
          aria-disabled={text.trim() === '' || why !== undefined}
          onClick={table}
        >
          {sheets.tableParagraph} <kbd aria-hidden="true">Ctrl ↵</kbd>
        </button>
      </footer>
    </section>
  );
}
