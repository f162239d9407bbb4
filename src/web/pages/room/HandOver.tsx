import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { handover as say } from '../../../i18n/en/roomHandover.ts';
import { CopyLink } from '../../components/link/CopyLink.tsx';
import { QrCode } from '../../components/link/QrCode.tsx';
import { whenOf } from '../../components/zone.ts';
import { ask, Unanswered } from '../../state/calls.ts';
import { roomPath } from '../../state/tabSeat.ts';
import type { Invitation } from '../secretary/calls.ts';
import Dialog from './Dialog.tsx';
import type { Seated } from './seated.ts';
import './handover.css';

interface HandOverProps {
  readonly at: Seated;
  readonly onClose: () => void;
}

/** Makes a link by which a colleague takes over one's seat, and takes it back. */
export default function HandOver({ at, onClose }: HandOverProps) {
  const [link, setLink] = useState<Invitation>();
  const [said, setSaid] = useState('');
  const path = roomPath(at.room.id, '/handover');
  const attempt = async (act: () => Promise<void>) => {
    try {
      setSaid('');
      await act();
    } catch (error) {
      setSaid(error instanceof Unanswered && error.status > 0 ? error.message : say.unreachable);
    }
  };
  const make = () =>
    attempt(async () => {
      setLink(await ask<Invitation>('POST', path, {}));
    });
  const takeBack = () =>
    attempt(async () => {
      await ask('DELETE', path);
      setLink(undefined);
      setSaid(say.tookBack);
    });
  return (
    <Dialog title={say.title} onClose={onClose}>
      <p className="small soft">{say.hint}</p>
      {link === undefined ? (
        <button type="button" className="btn sig" onClick={() => void make()}>
          {say.make}
        </button>
      ) : (
        <div className="handover">
          <QrCode text={link.url} label={fill(say.scan, { name: at.name })} />
          <p className="small soft">
            {fill(say.ends, { when: whenOf(link.expires, at.now(), at.room.timeZone) })}
          </p>
          <div className="row wrap">
            <CopyLink url={link.url} words={say} />
            <button type="button" className="btn sm quiet" onClick={() => void takeBack()}>
              {say.back}
            </button>
          </div>
        </div>
      )}
      <p className="small" role="status">
        {said}
      </p>
    </Dialog>
  );
}
