import { type ReactNode, useState } from 'react';
import { common } from '../../../i18n/en/common.ts';
import { secretary } from '../../../i18n/en/secretary.ts';
import { fill } from '../../../i18n/fill.ts';
import { useSecond } from '../../components/Countdown.tsx';
import { roomPath } from '../../state/tabSeat.ts';
import { copy } from '../../components/link/copy.ts';
import { speakersAreUnnamed } from '../../../kernel/meeting/attribution.ts';
import type { SignedHead } from '../../state/live.ts';
import type { Desk } from '../../components/desk.ts';
import { clockOf } from '../../components/zone.ts';
import { DocumentsLink } from '../../components/DocumentsLink.tsx';
import { JournalLink } from '../../components/JournalLink.tsx';

interface HealthProps {
  readonly desk: Desk;
  readonly head: string | undefined;
  readonly signed: SignedHead | undefined;
}

/** Shows what can be known from here about the room: record, line, hall display, clock. */
export function Health({ desk, head, signed }: HealthProps) {
  useSecond();
  const { room } = desk;
  const shown = room.seats.some(({ role, present }) => role === 'hall' && present);
  const encrypted = window.location.protocol === 'https:';
  return (
    <section aria-labelledby="health">
      <h2 className="h" id="health">
        {secretary.health}
      </h2>
      <ul className="hl">
        <Line good name={secretary.record}>
          {fill(secretary.entries, { seq: room.seq })}
        </Line>
        <Line good={head !== undefined} name={secretary.head}>
          {head === undefined ? '' : <CopyHead text={`${room.seq}:${head}`} />}
        </Line>
        <Line good name={secretary.key}>
          <code title={signed?.key}>{signed ? signed.key.slice(0, 16) : secretary.notSigned}</code>
        </Line>
        <Line good={desk.online} name={secretary.connection}>
          {desk.online ? secretary.live : secretary.lost}
        </Line>
        <Line good={encrypted} name={secretary.encrypted}>
          {encrypted ? secretary.isEncrypted : secretary.isPlain}
        </Line>
        <Line good={shown} name={secretary.hall}>
          {shown ? secretary.hallIn : secretary.hallOut}
        </Line>
        <Line good name={secretary.clock}>
          {clockOf(desk.now(), room.timeZone)}, {room.timeZone}
        </Line>
      </ul>
      <p className="small soft">{secretary.ifLost}</p>
      <div className="row wrap acts">
        <a className="btn sm" href={roomPath(room.id, '/export')} download>
          <i className="ic i-drop" aria-hidden="true" />
          {secretary.exportIt}
        </a>
        <a className="btn sm quiet" href={`/room/${room.id}/replay`}>
          {secretary.replay}
        </a>
        <DocumentsLink room={room.id} />
        <JournalLink room={room.id} />
      </div>
      <p className="tiny soft gap">
        {secretary.exportHint}
        {speakersAreUnnamed(room) && ` ${common.exportNames}`}
      </p>
    </section>
  );
}

/** Shows the head of the record, and copies it whole: `placard verify --head` takes it. */
function CopyHead({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState('');
  return (
    <button
      type="button"
      className="link"
      title={text}
      onClick={() => {
        copy(text);
        setCopied(text);
      }}
    >
      <code>{copied === text ? secretary.copied : `${text.slice(0, text.indexOf(':') + 13)}…`}</code>
      <span className="vh">{secretary.copyHead}</span>
    </button>
  );
}

interface LineProps {
  readonly good: boolean;
  readonly name: string;
  readonly children: ReactNode;
}

function Line({ good, name, children }: LineProps) {
  return (
    <li>
      {good ? <i className="ic i-check" aria-hidden="true" /> : <i className="diamond" aria-hidden="true" />}
      <span>{name}</span>
      <span className="soft num">{children}</span>
    </li>
  );
}
