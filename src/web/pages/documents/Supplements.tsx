import { useState } from 'react';
import { documentsPage as words } from '../../../i18n/en/documentsPage.ts';
import { fill } from '../../../i18n/fill.ts';
import type { DelegationCode } from '../../../kernel/base/ids.ts';
import type { DocumentOf } from '../../../kernel/meeting/paper.ts';
import { correctablesOf, nextSupplement, sponsorsToAdd, symbolNow } from '../../../kernel/meeting/papers.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import { Act } from '../../components/Act.tsx';
import { type Desk, nameOf } from '../../components/desk.ts';
import { Fold } from '../../components/Fold.tsx';
import { paragraphsOf } from './paragraphs.ts';

/** Lets the Chair and the secretary correct what was issued, and add to it. */
export function Supplements({ desk }: { readonly desk: Desk }) {
  if (issuedIn(desk.room).length === 0) return null;
  return (
    <>
      <Fold label={words.correct}>{(close) => <Corrigendum desk={desk} onDone={close} />}</Fold>
      <Fold label={words.add}>{(close) => <Addendum desk={desk} onDone={close} />}</Fold>
    </>
  );
}

/** Gives what may be corrected or added to, the latest first. */
function issuedIn({ drafts, papers = [] }: Room): readonly DocumentOf[] {
  return [
    ...papers.toReversed().map(({ id }) => ({ kind: 'paper' as const, paper: id })),
    ...drafts.toReversed().map(({ id }) => ({ kind: 'text' as const, draft: id })),
  ];
}

interface FormProps {
  readonly desk: Desk;
  readonly onDone: () => void;
}
interface WhichProps {
  readonly room: Room;
  readonly place: number;
  readonly onPlace: (place: number) => void;
}

function Which({ room, place, onPlace }: WhichProps) {
  return (
    <label className="block">
      <span className="small soft">{words.of}</span>
      <select className="field" value={place} onChange={(event) => onPlace(Number(event.target.value))}>
        {issuedIn(room).map((one, index) => (
          <option key={symbolNow(room, one)} value={index}>
            {symbolNow(room, one)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Corrigendum({ desk, onDone }: FormProps) {
  const { room } = desk;
  const [place, setPlace] = useState(0);
  const [label, setLabel] = useState<string>();
  const [text, setText] = useState<string>();
  const document = issuedIn(room)[place];
  if (document === undefined) return null;
  const paragraphs = correctablesOf(room, document);
  const chosen = paragraphs.find((one) => one.label === label) ?? paragraphs[0];
  const shouldRead = (text ?? chosen?.reads ?? '').trim();
  return (
    <>
      <Which
        room={room}
        place={place}
        onPlace={(next) => {
          setPlace(next);
          setLabel(undefined);
          setText(undefined);
        }}
      />
      {chosen && (
        <>
          <label className="block">
            <span className="small soft">{words.paragraph}</span>
            <select
              className="field"
              value={chosen.label}
              onChange={(event) => {
                setLabel(event.target.value);
                setText(undefined);
              }}
            >
              {paragraphs.map((one) => (
                <option key={one.label}>{one.label}</option>
              ))}
            </select>
          </label>
          <p className="small soft">{words.reads}</p>
          <p className="serif" dir="auto">
            {chosen.reads}
          </p>
          <label className="block">
            <span className="small soft">{words.shouldRead}</span>
            <textarea
              className="field wide serif"
              rows={5}
              dir="auto"
              value={text ?? chosen.reads}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
          <Next room={room} document={document} kind="corrigendum" />
          {shouldRead !== '' && (
            <Act
              desk={desk}
              command={{
                type: 'IssueCorrigendum',
                document,
                corrections: [{ paragraph: chosen.label, text: shouldRead }],
              }}
              look="sm pri"
              onDone={onDone}
            >
              {words.correctNow}
            </Act>
          )}
        </>
      )}
    </>
  );
}

function Addendum({ desk, onDone }: FormProps) {
  const { room } = desk;
  const [place, setPlace] = useState(0);
  const [written, setWritten] = useState('');
  const [sponsors, setSponsors] = useState<readonly DelegationCode[]>([]);
  const document = issuedIn(room)[place];
  if (document === undefined) return null;
  const offered = sponsorsToAdd(room, document);
  return (
    <>
      <Which
        room={room}
        place={place}
        onPlace={(next) => {
          setPlace(next);
          setSponsors([]);
        }}
      />
      {offered.length > 0 && (
        <fieldset className="block">
          <legend className="small soft">{words.sponsors}</legend>
          {offered.map((code) => (
            <label key={code} className="row">
              <input
                type="checkbox"
                checked={sponsors.includes(code)}
                onChange={() =>
                  setSponsors(
                    sponsors.includes(code) ? sponsors.filter((one) => one !== code) : [...sponsors, code],
                  )
                }
              />
              {nameOf(room, code)}
            </label>
          ))}
        </fieldset>
      )}
      <label className="block">
        <span className="small soft">{words.more}</span>
        <textarea
          className="field wide"
          rows={6}
          dir="auto"
          value={written}
          onChange={(event) => setWritten(event.target.value)}
        />
      </label>
      <Next room={room} document={document} kind="addendum" />
      <Act
        desk={desk}
        command={{ type: 'IssueAddendum', document, text: paragraphsOf(written), sponsors }}
        look="sm pri"
        onDone={onDone}
      >
        {words.addNow}
      </Act>
    </>
  );
}

interface NextProps {
  readonly room: Room;
  readonly document: DocumentOf;
  readonly kind: 'corrigendum' | 'addendum';
}

function Next({ room, document, kind }: NextProps) {
  const symbol = nextSupplement(room, document, kind)?.symbol ?? '';
  return <p className="small soft">{fill(words.next, { symbol })}</p>;
}
