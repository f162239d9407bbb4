import { type FormEvent, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { signin } from '../../../i18n/en/signin.ts';
import { rooms } from '../../../i18n/en/rooms.ts';
import { Bar } from '../../components/Bar.tsx';
import { Languages } from '../../components/Languages.tsx';
import { type Me, Unanswered, ask, pageOf } from '../../state/calls.ts';
import { sitHere } from '../../state/tabSeat.ts';
import { AddDevice } from './AddDevice.tsx';
import { SignOut } from './SignOut.tsx';
import './signin.css';

/** Takes the secret out of the address, so that neither history nor a glance at the screen keeps it. */
function takeSecret(): string {
  const secret = window.location.hash.replace(/^#\/?(join\/)?/, '');
  if (secret !== '') window.history.replaceState(null, '', window.location.pathname);
  return secret;
}

type Stage = 'idle' | 'redeeming' | 'used' | 'offline';

/** Opens a seat by an invitation link, whose secret stands in the fragment, or by a two-minute code. */
export default function Join() {
  const [, go] = useLocation();
  const [secret, setSecret] = useState(takeSecret);
  const [stage, setStage] = useState<Stage>(secret === '' ? 'idle' : 'redeeming');
  const [me, setMe] = useState<Me>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    // A link opened while this page is shown changes the fragment alone.
    const onHash = () => {
      const next = takeSecret();
      if (next !== '') setSecret(next);
    };
    window.addEventListener('hashchange', onHash);
    // Opened after the page was drawn and before it listened.
    onHash();
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  useEffect(() => {
    if (secret === '') {
      ask<Me>('GET', '/api/me').then(setMe, () => undefined);
      return;
    }
    const stop = { done: false };
    setStage('redeeming');
    redeem(secret)
      .then((page) => {
        if (!stop.done) go(page, { replace: true });
      })
      .catch((error: unknown) => {
        if (stop.done) return;
        const answered = error instanceof Unanswered && error.status > 0;
        setStage(answered ? 'used' : 'offline');
        // Whoever opens their link again sits here already.
        if (answered) ask<Me>('GET', '/api/me').then(setMe, () => undefined);
      });
    return () => {
      stop.done = true;
    };
  }, [secret, attempt, go]);
  return (
    <div className="app join">
      <Bar page={signin.page} about={signin.about}>
        <Link className="btn sm quiet" href="/">
          {signin.toRooms}
        </Link>
      </Bar>
      <main>
        {stage === 'redeeming' && <p role="status">{signin.redeeming}</p>}
        {stage === 'used' && (
          <section role="alert" className="failed">
            <p className="lead">{signin.used}</p>
            <p>{me && me.seats.length > 0 ? signin.usedHere : signin.usedWhy}</p>
          </section>
        )}
        {stage === 'offline' && (
          <section role="alert" className="failed">
            <p className="lead">{signin.offline}</p>
            <p>{signin.offlineWhy}</p>
            <button type="button" className="btn" onClick={() => setAttempt(attempt + 1)}>
              {signin.again}
            </button>
          </section>
        )}
        {stage !== 'redeeming' && (
          <>
            {me && me.seats.length > 0 && <Seats me={me} />}
            {stage === 'idle' && !me?.seats.length && <p className="lead">{signin.none}</p>}
            <CodeEntry onOpen={(page) => go(page)} />
            {me && (me.seats.length > 0 || me.organiser) && (
              <>
                <AddDevice />
                <SignOut onOut={() => setMe(undefined)} />
              </>
            )}
          </>
        )}
        <Languages />
      </main>
    </div>
  );
}

/** One request a secret, also where React runs an effect twice: the link is good for one use only. */
const redeemed = new Map<string, Promise<string>>();

function redeem(secret: string): Promise<string> {
  const known = redeemed.get(secret);
  if (known) return known;
  const asked = ask<Partial<Me['seats'][number]>>('POST', '/api/redeem', { secret }).then(pageAfter);
  redeemed.set(secret, asked);
  asked.catch((error: unknown) => {
    if (error instanceof Unanswered && error.status === 0) redeemed.delete(secret);
  });
  return asked;
}

/** Gives the page one's new seat has; the organiser's is the list of rooms. */
async function pageAfter(seat: Partial<Me['seats'][number]>): Promise<string> {
  if (seat.room === undefined) return '/';
  if (seat.seat !== undefined) sitHere(seat.room, seat.seat);
  const role =
    seat.role ?? (await ask<Me>('GET', '/api/me')).seats.find(({ room }) => room === seat.room)?.role;
  return pageOf(seat.room, role ?? 'delegate');
}

function Seats({ me }: { readonly me: Me }) {
  return (
    <section>
      <h2 className="h">{signin.seats}</h2>
      <ul>
        {me.seats.map((seat) => (
          <li key={`${seat.room} ${seat.seat}`}>
            <Link
              className="btn"
              href={pageOf(seat.room, seat.role)}
              onClick={() => sitHere(seat.room, seat.seat)}
            >
              <span className="plate xs you">{seat.delegation ?? rooms[seat.role]}</span>
              {seat.title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CodeEntry({ onOpen }: { readonly onOpen: (page: string) => void }) {
  const [code, setCode] = useState('');
  const [why, setWhy] = useState('');
  const open = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const seat = await ask<Partial<Me['seats'][number]>>('POST', '/api/device', { code: code.trim() });
      onOpen(await pageAfter(seat));
    } catch (error) {
      const status = error instanceof Unanswered ? error.status : 0;
      setWhy(status === 0 ? rooms.unreachable : status === 429 ? signin.tooFast : signin.wrong);
    }
  };
  return (
    <form className="sheet" onSubmit={(event) => void open(event)}>
      <label htmlFor="code" className="strong">
        {signin.code}
      </label>
      <p className="small soft">{signin.codeHint}</p>
      <div className="row">
        <input
          id="code"
          className="field code"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={16}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
        <button type="submit" className="btn" disabled={code.trim() === ''}>
          {signin.open}
        </button>
      </div>
      {why !== '' && (
        <p className="small d late" role="alert">
          {why}
        </p>
      )}
    </form>
  );
}
