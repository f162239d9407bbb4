import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { signin } from '../../../i18n/en/signin.ts';
import { rooms } from '../../../i18n/en/rooms.ts';
import { useSecond } from '../../components/Countdown.tsx';
import { spanOf } from '../../components/zone.ts';
import { ask } from '../../state/calls.ts';

interface Code {
  readonly code: string;
  /** By this browser's clock. */
  readonly until: number;
}

/** Shows a code, on request, that opens this person's seats on another device within two minutes. */
export function AddDevice() {
  const [code, setCode] = useState<Code>();
  const [why, setWhy] = useState('');
  const show = async () => {
    try {
      const made = await ask<{ readonly code: string }>('POST', '/api/device-code', {});
      setCode({ code: made.code, until: Date.now() + 120_000 });
      setWhy('');
    } catch {
      setWhy(rooms.unreachable);
    }
  };
  return (
    <section className="sheet">
      <h2 className="strong">{signin.add}</h2>
      <p className="small soft">{signin.addHint}</p>
      {code ? (
        <Shown code={code} onOver={() => setCode(undefined)} />
      ) : (
        <button type="button" className="btn" onClick={() => void show()}>
          {signin.show}
        </button>
      )}
      {why !== '' && (
        <p className="small d late" role="alert">
          {why}
        </p>
      )}
    </section>
  );
}

function Shown({ code, onOver }: { readonly code: Code; readonly onOver: () => void }) {
  useSecond();
  const left = code.until - Date.now();
  if (left <= 0)
    return (
      <button type="button" className="btn" onClick={onOver}>
        {signin.over} {signin.show}
      </button>
    );
  return (
    <>
      <p className="small">{fill(signin.yours, { address: `${window.location.host}/join` })}</p>
      {['localhost', '127.0.0.1', '[::1]'].includes(window.location.hostname) && (
        <p className="small d wait">{signin.loopback}</p>
      )}
      <output className="shown num">{code.code}</output>
      <p className="small soft num">{fill(signin.left, { span: spanOf(left) })}</p>
    </>
  );
}
