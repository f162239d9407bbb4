import { useState } from 'react';
import { documentsPage as words } from '../../../i18n/en/documentsPage.ts';
import { fill } from '../../../i18n/fill.ts';
import { consultationsOf } from '../../../kernel/meeting/consultations.ts';
import type { MeetingCommand } from '../../../kernel/meeting/commands.ts';
import type { PaperKind } from '../../../kernel/meeting/paper.ts';
import { nextSymbol } from '../../../kernel/meeting/symbols.ts';
import { Act } from '../../components/Act.tsx';
import type { Desk } from '../../components/desk.ts';
import { Fold } from '../../components/Fold.tsx';
import { paragraphsOf } from './paragraphs.ts';

/** Lets a paper be handed in, of the kinds for which the body has a series. */
export function HandIn({ desk }: { readonly desk: Desk }) {
  const kinds = (['roomPaper', 'statement'] as const).filter(
    (one) => nextSymbol(desk.room, one) !== undefined,
  );
  const [first] = kinds;
  if (first === undefined) return null;
  return (
    <Fold label={words.handIn}>
      {(close) => <Form desk={desk} kinds={kinds} first={first} onDone={close} />}
    </Fold>
  );
}

interface FormProps {
  readonly desk: Desk;
  readonly kinds: readonly PaperKind[];
  readonly first: PaperKind;
  readonly onDone: () => void;
}

function Form({ desk, kinds, first, onDone }: FormProps) {
  const [kind, setKind] = useState(first);
  const [title, setTitle] = useState('');
  const [written, setWritten] = useState('');
  const own = consultationsOf(desk.room).filter(({ facilitator }) => facilitator === desk.seat);
  const [consultation, setConsultation] = useState('');
  const text = paragraphsOf(written);
  const { language } = desk.room;
  const paper: MeetingCommand = {
    type: 'HandInPaper',
    kind,
    title: title.trim(),
    language,
    text,
    ...(consultation === '' ? {} : { consultation }),
  };
  return (
    <>
      {kinds.length > 1 && (
        <label className="block">
          <span className="small soft">{words.kind}</span>
          <select
            className="field"
            value={kind}
            onChange={(event) => setKind(kinds.find((one) => one === event.target.value) ?? first)}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
        </label>
      )}
      {own.length > 0 && (
        <label className="block">
          <span className="small soft">{words.consultation}</span>
          <select
            className="field"
            value={consultation}
            onChange={(event) => setConsultation(event.target.value)}
          >
            <option value="">{words.noConsultation}</option>
            {own.map(({ room, name }) => (
              <option key={room} value={room}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="block">
        <span className="small soft">{words.name}</span>
        <input
          className="field wide"
          maxLength={500}
          dir="auto"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <label className="block">
        <span className="small soft">{words.text}</span>
        <textarea
          className="field wide"
          rows={8}
          dir="auto"
          value={written}
          onChange={(event) => setWritten(event.target.value)}
        />
      </label>
      <p className="small soft">{fill(words.next, { symbol: nextSymbol(desk.room, kind) ?? '' })}</p>
      {title.trim() !== '' && text.length > 0 && (
        <Act desk={desk} command={paper} look="sm pri" onDone={onDone}>
          {words.handInNow}
        </Act>
      )}
    </>
  );
}
