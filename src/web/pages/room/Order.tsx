import { useState } from 'react';
import { sheets } from '../../../i18n/en/roomSheets.ts';
import { Act } from '../../components/Act.tsx';
import { colleagueAct } from '../../../kernel/meeting/colleagues.ts';
import { forbidden } from '../../components/desk.ts';
import Colleague from './Colleague.tsx';
import Dialog from './Dialog.tsx';
import type { Seated } from './seated.ts';

interface OrderProps {
  readonly at: Seated;
  readonly onClose: () => void;
}

/** Raises a point of order: its type, a line if one wishes, and a second deliberate press that interrupts the speaker. */
export default function Order({ at, onClose }: OrderProps) {
  const [kind, setKind] = useState<string>();
  const [line, setLine] = useState('');
  const asks = { type: 'RaisePointOfOrder' } as const;
  const why = forbidden(at, asks);
  const theirs = why && colleagueAct(at.room, at.seat, why.rule, asks);
  const point = [kind, line.trim()].filter(Boolean).join(': ');
  return (
    <Dialog title={sheets.orderTitle} onClose={onClose}>
      <p className="small soft">{sheets.orderHint}</p>
      {theirs && (
        <p role="status">
          <Colleague at={at} act={theirs} />
        </p>
      )}
      <Act
        desk={at}
        command={{ type: 'RaisePointOfOrder', ...(point === '' ? {} : { point }) }}
        look="lg wide sig"
        onDone={onClose}
      >
        <i className="ic i-tee" aria-hidden="true" />
        {sheets.interrupt}
      </Act>
      <fieldset className="kinds">
        <legend className="small soft">{sheets.orderKind}</legend>
        {sheets.orderKinds.map((one) => (
          <label key={one}>
            <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
            {one}
          </label>
        ))}
      </fieldset>
      <input
        className="field wide"
        dir="auto"
        aria-label={sheets.orderLine}
        placeholder={sheets.orderLine}
        value={line}
        onChange={(event) => setLine(event.target.value)}
      />
    </Dialog>
  );
}
