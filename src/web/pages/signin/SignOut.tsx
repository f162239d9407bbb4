import { useState } from 'react';
import { rooms } from '../../../i18n/en/rooms.ts';
import { signin } from '../../../i18n/en/signin.ts';
import { ask } from '../../state/calls.ts';
import { forgetHere } from '../../state/forget.ts';

/** Signs this device out and removes what it kept: the next person at it finds nothing. */
export function SignOut({ onOut }: { readonly onOut: () => void }) {
  const [why, setWhy] = useState('');
  const leave = async () => {
    try {
      await ask('POST', '/api/signout', {});
      forgetHere();
      onOut();
    } catch {
      setWhy(rooms.unreachable);
    }
  };
  return (
    <section className="sheet">
      <h2 className="strong">{rooms.signOut}</h2>
      <p className="small soft">{signin.signOutHint}</p>
      <button type="button" className="btn" onClick={() => void leave()}>
        {rooms.signOut}
      </button>
      {why !== '' && (
        <p className="small d late" role="alert">
          {why}
        </p>
      )}
    </section>
  );
}
