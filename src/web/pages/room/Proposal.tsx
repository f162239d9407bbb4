import {
  type KeyboardEvent,
  lazy,
  Suspense,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { DelegationCode } from '../../../kernel/base/ids.ts';
import type { MeetingCommand } from '../../../kernel/meeting/commands.ts';
import { decide } from '../../../kernel/meeting/decide.ts';
import { evolve } from '../../../kernel/meeting/folds.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import type { Draft, Paragraph } from '../../../kernel/text/draft.ts';
import { fill } from '../../../i18n/fill.ts';
import { acts as say } from '../../../i18n/en/roomActs.ts';
import { formal } from '../../../i18n/en/roomFormal.ts';
import { drafting } from '../../../i18n/en/roomDraft.ts';
import { patiently } from '../../components/patiently.ts';
import { useRuleSentence } from '../../components/rules.ts';
import { Difference } from '../../components/text/Difference.tsx';
import { type Looks, Negotiated } from '../../components/text/Negotiated.tsx';
import { ownText } from '../../components/text/readings.ts';
import type { Kept } from './drafts.ts';
import { keyOf } from './drafts.ts';
import type { Seated } from './seated.ts';
import { Superseded } from './Superseded.tsx';
import { takesAmendments } from './formal.ts';
import type { Drafts } from './useDrafts.ts';
import { useWriting } from './useWriting.ts';
import { fitted, keepFocus, oneLine, write } from './writing.ts';

const AsAmendment = lazy(() => patiently(() => import('./proposals/AsAmendment.tsx')));

interface ProposalProps {
  readonly at: Seated;
  readonly draft: Draft;
  readonly paragraph: Paragraph;
  readonly kept: Kept | undefined;
  readonly drafts: Drafts;
  readonly looks: Looks;
  readonly you: DelegationCode;
  readonly onClose: () => void;
}

/** Lets a delegate edit a paragraph as in a word processor; shows, live, what changes and how it would stand. */
export default function Proposal(props: ProposalProps) {
  const { at, draft, paragraph, kept, drafts, looks, you, onClose } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  // At once with what is drawn: until the field has the focus, a letter is an act.
  useLayoutEffect(() => {
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
    area?.closest('.draft')?.scrollIntoView({ block: 'nearest' });
  }, []);
  const own = useMemo(() => ownText(paragraph, you), [paragraph, you]);
  const [begun] = useState(own);
  const [text, setText] = useWriting(kept, drafts, begun);
  const [rationale, setRationale] = useState(kept?.rationale ?? '');
  const keep = (change: Partial<Kept>) =>
    drafts.keep({
      key: keyOf(at.room.id, at.seat, draft.id, paragraph.label),
      draft: draft.id,
      paragraph: paragraph.label,
      text,
      rationale,
      base: kept?.base ?? begun,
      at: at.now(),
      note: false,
      ...change,
    });
  const command: MeetingCommand = {
    type: 'EditParagraph',
    draft: draft.id,
    paragraph: paragraph.label,
    text,
    ...(rationale.trim() === '' ? {} : { rationale: rationale.trim() }),
  };
  const [amending, setAmending] = useState(false);
  const shown = useDeferredValue(text);
  const outcome = useMemo(
    () => outcomeOf(at.room, { ...command, text: shown }, at),
    // Judged again when the words or the text beneath them change, not on every act in the room.
    [shown, paragraph, draft.standing],
  );
  const forbids = useRuleSentence(outcome.refused);
  useEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [text]);
  const sent =
    kept?.sent !== undefined && [...at.live.pending, ...at.live.done].some(({ id }) => id === kept.sent);
  const tabled = useRef(false);
  useEffect(() => {
    if (tabled.current && !kept) {
      field.current?.closest('.p')?.scrollIntoView({ block: 'start' });
      onClose();
    }
    tabled.current = sent;
  }, [sent, kept, onClose]);
  const changed = text !== begun || (kept !== undefined && text !== kept.base);
  const table = () => {
    if (!changed) return;
    const sending = at.live.send(command);
    if (sending.ok) keep({ sent: sending.id });
    else if (sending.refusal !== 'offline') at.explain(sending.refusal);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if ((event.ctrlKey || event.metaKey) && !sent) table();
  };
  if (kept && kept.base !== own && !sent)
    return (
      <Superseded
        at={at}
        kept={kept}
        own={own}
        paragraph={paragraph}
        looks={looks}
        onPlaced={(placed) => {
          setText(placed);
          keep({ text: placed, base: own });
        }}
        onNote={() => {
          keep({ note: true });
          onClose();
        }}
        onDiscard={() => {
          drafts.discard(kept.key);
          onClose();
        }}
      />
    );
  return (
    <section className="draft" aria-labelledby="draft" onMouseDown={keepFocus}>
      <header>
        <span>
          <b className="strong" id="draft">
            {fill(drafting.yourProposal, { paragraph: paragraph.label })}
          </b>{' '}
          <span className="muted">{drafting.draftPrivate}</span>
        </span>
        <span className="muted" role="status">
          {kept ? drafting.saved : ''}
        </span>
      </header>
      <textarea
        ref={field}
        className="ed"
        dir="auto"
        lang={draft.language}
        rows={2}
        spellCheck
        enterKeyHint="done"
        aria-label={fill(drafting.draftHere, { paragraph: paragraph.label })}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          keep({ text: event.target.value });
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          event.preventDefault();
          write(event.currentTarget, oneLine(pasted));
        }}
        onDrop={(event) => {
          const dropped = event.dataTransfer.getData('text/plain');
          if (!/[\r\n]/.test(dropped)) return;
          event.preventDefault();
          write(event.currentTarget, oneLine(dropped));
        }}
        onKeyDown={onKeyDown}
      />
      <div className="row wrap chips" role="group" aria-label={drafting.insert}>
        {drafting.formulas.map((words) => (
          <button
            key={words}
            type="button"
            className="chip"
            onClick={() => {
              const area = field.current;
              if (area)
                write(area, fitted(words, text.slice(0, area.selectionStart), text.slice(area.selectionEnd)));
            }}
          >
            {words}
          </button>
        ))}
      </div>
      <div className="becomes doc" aria-live="off">
        {changed ? (
          <>
            <p className="cap">{drafting.readsAs}</p>
            <p dir="auto" lang={draft.language}>
              <Difference before={kept?.base ?? begun} after={shown} />
            </p>
            {outcome.paragraph && (
              <>
                <p className="cap">{drafting.standsAs}</p>
                <p dir="auto" lang={draft.language} className="soft">
                  <Negotiated paragraph={outcome.paragraph} looks={looks} />
                </p>
              </>
            )}
            {outcome.touches !== undefined && outcome.touches.length > 0 && (
              <p className="small soft">{fill(drafting.touches, { codes: outcome.touches.join(', ') })}</p>
            )}
            {forbids !== undefined && <p className="small signal">{forbids}</p>}
          </>
        ) : (
          <p className="cap">{drafting.nothingChanged}</p>
        )}
      </div>
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
        onKeyDown={onKeyDown}
      />
      {amending && (
        <Suspense>
          <AsAmendment at={at} draft={draft} drafts={drafts} />
        </Suspense>
      )}
      <footer>
        <button type="button" className="btn sm quiet" onClick={onClose}>
          {drafting.close}
        </button>
        <span className="grow" />
        <button
          type="button"
          className="btn sm quiet"
          onClick={() => {
            if (kept) drafts.discard(kept.key);
            onClose();
          }}
        >
          {drafting.discard}
        </button>
        {takesAmendments(at.room, draft.id) && !sent && (
          <button
            type="button"
            className="btn sm"
            aria-expanded={amending}
            onClick={() => setAmending(!amending)}
          >
            {formal.asAmendment}
          </button>
        )}
        {sent ? (
          <span className="btn sm on" role="status">
            <i className="pendg" aria-hidden="true" />
            {drafting.tabling}
          </span>
        ) : (
          <button
            type="button"
            className={`btn sm${amending ? '' : ' pri'}`}
            aria-disabled={outcome.refused !== undefined || !changed}
            onClick={table}
          >
            {drafting.tableProposal} <kbd aria-hidden="true">Ctrl ↵</kbd>
          </button>
        )}
      </footer>
    </section>
  );
}

/** Gives how the paragraph would stand after the command, or the rule that refuses it: the kernel is asked. */
function outcomeOf(room: Room, command: MeetingCommand<'EditParagraph'>, { seat, now }: Seated) {
  const decision = decide(room, command, seat, now());
  if (!decision.ok)
    return decision.refused === 'proposalChangesSomething' ? {} : { refused: decision.refused };
  const after = decision.facts.reduce(evolve, room);
  return {
    touches: decision.facts.flatMap((fact) => ('touches' in fact ? fact.touches : [])),
    paragraph: after.drafts
      .find(({ id }) => id === command.draft)
      ?.paragraphs.find(({ label }) => label === command.paragraph),
  };
}
