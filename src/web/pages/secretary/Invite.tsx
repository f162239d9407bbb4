import { useState } from 'react';
import type { SeatId } from '../../../kernel/base/ids.ts';
import { fill } from '../../../i18n/fill.ts';
import { secretary } from '../../../i18n/en/secretary.ts';
import { rooms } from '../../../i18n/en/rooms.ts';
import { Unanswered } from '../../state/calls.ts';
import { type Desk } from '../../components/desk.ts';
import { CopyLink } from '../../components/link/CopyLink.tsx';
import { QrCode } from '../../components/link/QrCode.tsx';
import { whenOf } from '../../components/zone.ts';
import { type Invitation, linkTo, voidLink } from './calls.ts';

interface InviteProps {
  readonly desk: Desk;
  readonly seat: SeatId;
  readonly name: string;
}

/** Makes a link to a seat; its code stays covered until pressed, so that no screen in the room gives it away. */
export function Invite({ desk, seat, name }: InviteProps) {
  const [made, setMade] = useState<Invitation>();
  const [shown, setShown] = useState(false);
  const [voided, setVoided] = useState(false);
  const [why, setWhy] = useState('');
  const attempt = async (act: () => Promise<unknown>) => {
    try {
      await act();
      setWhy('');
    } catch (error) {
      setWhy(error instanceof Unanswered && error.status > 0 ? error.message : rooms.unreachable);
    }
  };
  const make = () =>
    attempt(async () => {
      setMade(await linkTo(desk.room.id, seat));
      setShown(false);
    });
  return (
    <div className="invitation">
      {made === undefined ? (
        <>
          <p className="small soft" role="status">
            {voided ? secretary.linkIsVoid : secretary.newLinkVoids}
          </p>
          <div className="row wrap">
            <button type="button" className="btn sm" onClick={() => void make()}>
              <i className="ic i-link" aria-hidden="true" />
              {secretary.makeLink}
            </button>
            <button
              type="button"
              className="btn sm quiet"
              onClick={() => void attempt(() => voidLink(desk.room.id, seat).then(() => setVoided(true)))}
            >
              {secretary.voidLink}
            </button>
          </div>
        </>
      ) : (
        <>
          {shown ? (
            <QrCode text={made.url} label={fill(secretary.scan, { name })} />
          ) : (
            <button type="button" className="cover" onClick={() => setShown(true)}>
              <i className="ic i-lock" aria-hidden="true" />
              {secretary.covered}
            </button>
          )}
          <p className="small soft">
            {fill(secretary.expires, {
              when: whenOf(made.expires, desk.now(), desk.room.timeZone),
            })}
          </p>
          <div className="row wrap">
            <CopyLink url={made.url} words={secretary} />
            {shown && (
              <button type="button" className="btn sm quiet" onClick={() => setShown(false)}>
                {secretary.cover}
              </button>
            )}
            <button type="button" className="btn sm quiet" onClick={() => void make()}>
              {secretary.makeLink}
            </button>
          </div>
        </>
      )}
      {why !== '' && (
        <p className="small d late" role="alert">
          {fill(secretary.failed, { why })}
        </p>
      )}
    </div>
  );
}
