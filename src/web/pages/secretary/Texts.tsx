import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DraftId } from '../../../kernel/base/ids.ts';
import type { Draft } from '../../../kernel/text/draft.ts';
import { openBrackets } from '../../../kernel/text/render.ts';
import { fill } from '../../../i18n/fill.ts';
import { secretary } from '../../../i18n/en/secretary.ts';
import { print } from '../../../i18n/en/print.ts';
import { rooms } from '../../../i18n/en/rooms.ts';
import { Act } from '../../components/Act.tsx';
import type { Desk } from '../../components/desk.ts';
import { PrintText } from '../../components/PrintText.tsx';
import { languageName } from '../../components/language.ts';
import { Fold } from '../../components/Fold.tsx';
import { whenOf } from '../../components/zone.ts';
import { Unanswered, ask } from '../../state/calls.ts';
import { roomPath } from '../../state/tabSeat.ts';
import { type Text, TextChoice } from '../../components/TextChoice.tsx';

/** Shows the texts of the room with their versions, and puts new ones on the table. */
export function Texts({ desk, head }: { readonly desk: Desk; readonly head: string | undefined }) {
  const { drafts } = desk.room;
  const { printed, onPrint } = usePrinted(drafts);
  return (
    <section aria-labelledby="documents">
      <h2 className="h big" id="documents">
        {secretary.documents}
      </h2>
      {drafts.length === 0 && <p className="soft small">{secretary.documentsNone}</p>}
      {drafts.length > 0 && (
        <table className="dc">
          <thead>
            <tr>
              <th scope="col">{secretary.symbol}</th>
              <th scope="col">{secretary.title}</th>
              <th scope="col">{secretary.open}</th>
              <th scope="col">{secretary.versions}</th>
            </tr>
          </thead>
          <tbody>
            {drafts.map((draft) => (
              <Row key={draft.id} desk={desk} draft={draft} onPrint={onPrint} />
            ))}
          </tbody>
        </table>
      )}
      {printed && <PrintText room={desk.room} draft={printed} head={head} now={desk.now()} />}
      <div className="row wrap acts">
        <Fold label={secretary.tableText}>{(close) => <NewText desk={desk} onDone={close} />}</Fold>
      </div>
    </section>
  );
}

/** Gives the text that is being printed, while it is: a long one is not drawn for nothing. */
function usePrinted(drafts: readonly Draft[]) {
  const [printed, setPrinted] = useState<Draft>();
  const chosen = useRef<DraftId>(undefined);
  const latest = useRef(drafts);
  useEffect(() => {
    latest.current = drafts;
  });
  useEffect(() => {
    const before = () =>
      flushSync(() =>
        setPrinted(latest.current.find(({ id }) => id === chosen.current) ?? latest.current[0]),
      );
    const after = () => setPrinted(undefined);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  const onPrint = (draft: DraftId) => {
    chosen.current = draft;
    window.print();
  };
  return { printed, onPrint };
}

interface RowProps {
  readonly desk: Desk;
  readonly draft: Draft;
  readonly onPrint: (draft: DraftId) => void;
}

function Row({ desk, draft, onPrint }: RowProps) {
  const open = openBrackets(draft);
  const next = `Rev.${draft.versions.length + 1}`;
  return (
    <tr>
      <td className="sy">{draft.symbol}</td>
      <td>
        <span dir="auto" lang={draft.language}>
          {draft.title}
        </span>
        <span className="tiny muted block">
          {fill(secretary.standingIn[draft.standing], { language: languageName(draft.language) })}
        </span>
      </td>
      <td className="num nowrap">
        {open === 0 ? secretary.clean : fill(secretary.openPlaces, { count: open })}
      </td>
      <td>
        <span className="tiny soft block">
          {draft.versions
            .map(({ name, at }) => `${name}, ${whenOf(at, desk.now(), desk.room.timeZone)}`)
            .join(' · ')}
        </span>
        <span className="row wrap does">
          <button type="button" className="btn sm quiet" onClick={() => onPrint(draft.id)}>
            {print.button}
          </button>
          <Act desk={desk} command={{ type: 'IssueVersion', draft: draft.id, version: next }} look="sm quiet">
            {fill(secretary.issue, { version: next })}
          </Act>
        </span>
      </td>
    </tr>
  );
}

function NewText({ desk, onDone }: { readonly desk: Desk; readonly onDone: () => void }) {
  const [text, setText] = useState<Text>();
  const [symbol, setSymbol] = useState('');
  const [why, setWhy] = useState('');
  const table = async () => {
    try {
      await ask('POST', roomPath(desk.room.id, '/drafts'), {
        ...text,
        ...(symbol.trim() === '' ? {} : { symbol: symbol.trim() }),
      });
      onDone();
    } catch (error) {
      setWhy(error instanceof Unanswered && error.status > 0 ? error.message : rooms.unreachable);
    }
  };
  return (
    <>
      <p className="small soft">{secretary.tableHint}</p>
      <TextChoice onText={setText} empty={false} />
      <div className="row wrap">
        <label className="small soft row">
          {secretary.symbol}
          <input className="field" value={symbol} onChange={(event) => setSymbol(event.target.value)} />
        </label>
        <button type="button" className="btn sm" disabled={!text} onClick={() => void table()}>
          {secretary.tableNow}
        </button>
      </div>
      {why !== '' && (
        <p className="small d late" role="alert">
          {fill(secretary.failed, { why })}
        </p>
      )}
    </>
  );
}
