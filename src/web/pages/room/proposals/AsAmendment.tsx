import { useEffect, useRef, useState } from 'react';
import { fill } from '../../../../i18n/fill.ts';
import { proposals as say } from '../../../../i18n/en/roomProposals.ts';
import type { MeetingCommand } from '../../../../kernel/meeting/commands.ts';
import { proposalOf } from '../../../../kernel/meeting/find.ts';
import { nextSymbol } from '../../../../kernel/meeting/symbols.ts';
import type { TextEdit } from '../../../../kernel/text/commands.ts';
import type { Draft } from '../../../../kernel/text/draft.ts';
import { forbidden, symbolOf } from '../../../components/desk.ts';
import { useRuleSentence } from '../../../components/rules.ts';
import { type Kept, isFresh } from '../drafts.ts';
import type { Seated } from '../seated.ts';
import type { Drafts } from '../useDrafts.ts';
import './proposals.css';

interface AsAmendmentProps {
  readonly at: Seated;
  readonly draft: Draft;
  readonly drafts: Drafts;
}

/** Submits what a delegation has drafted on a text as an amendment; its sponsors may revise the text by it instead. */
export default function AsAmendment({ at, draft, drafts }: AsAmendmentProps) {
  const written = drafts.kept.filter((one) => one.draft === draft.id && !one.note && changes(one));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [symbol, setSymbol] = useState(() => nextSymbol(at.room, 'amendment') ?? '');
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  const taken = written.filter(({ key }) => !left.has(key));
  const edits = taken.map(editOf);
  const amending: MeetingCommand = { type: 'SubmitAmendment', draft: draft.id, symbol: symbol.trim(), edits };
  const why = edits.length === 0 ? undefined : forbidden(at, amending);
  const sentence = useRuleSentence(why?.rule);
  const sponsors = proposalOf(at.room, draft.id)?.sponsors.some((code) => code === at.you) ?? false;
  const send = (command: MeetingCommand) => {
    const refused = forbidden(at, command);
    if (refused) return at.explain(refused);
    const sending = at.live.send(command);
    if (!sending.ok) {
      if (sending.refusal !== 'offline') at.explain(sending.refusal);
      return;
    }
    for (const one of taken) drafts.keep({ ...one, sent: sending.id });
  };
  const resting = edits.length === 0 || symbol.trim() === '' || why !== undefined;
  return (
    <section ref={box} className="as-amendment" aria-labelledby="as-amendment">
      <h3 id="as-amendment">{fill(say.asTitle, { symbol: symbolOf(draft) })}</h3>
      <p className="small soft">{written.length === 0 ? say.none : say.asHint}</p>
      <label className="small soft row">
        {say.symbol}
        <input className="field" value={symbol} onChange={(event) => setSymbol(event.target.value)} />
      </label>
      {written.length > 0 && (
        <fieldset className="kinds">
          <legend className="small soft">{say.includes}</legend>
          {written.map((one) => (
            <label key={one.key} className="row small">
              <input
                type="checkbox"
                checked={!left.has(one.key)}
                onChange={({ target: { checked } }) => {
                  const rest = new Set(left);
                  if (checked) rest.delete(one.key);
                  else rest.add(one.key);
                  setLeft(rest);
                }}
              />
              {fill(say[editOf(one).kind], { paragraph: one.paragraph })}
            </label>
          ))}
        </fieldset>
      )}
      {sentence !== undefined && <p className="small soft">{sentence}</p>}
      <div className="row wrap">
        <button
          type="button"
          className="btn sm pri"
          aria-disabled={resting}
          onClick={() => (why ? at.explain(why) : resting ? undefined : send(amending))}
        >
          {fill(say.submit, { symbol: symbol.trim() })}
        </button>
        {sponsors && (
          <button
            type="button"
            className="btn sm"
            aria-disabled={edits.length === 0}
            onClick={() => {
              if (edits.length > 0) send({ type: 'ReviseOrally', draft: draft.id, edits });
            }}
          >
            {say.revise}
          </button>
        )}
      </div>
      {sponsors && <p className="small soft">{say.reviseHint}</p>}
    </section>
  );
}

const changes = (one: Kept): boolean => (isFresh(one) ? one.text.trim() !== '' : one.text !== one.base);

/** Gives the edit that a draft stands for; a paragraph that was emptied is struck. */
function editOf(one: Kept): TextEdit {
  const { paragraph, text } = one;
  if (isFresh(one)) return { kind: 'add', after: paragraph, text: text.trim() };
  return text.trim() === '' ? { kind: 'strike', paragraph } : { kind: 'reword', paragraph, text };
}
