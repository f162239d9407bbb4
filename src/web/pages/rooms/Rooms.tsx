import { useCallback, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { rooms } from '../../../i18n/en/rooms.ts';
import { Bar } from '../../components/Bar.tsx';
import { Languages } from '../../components/Languages.tsx';
import { type Listed, type Me, ask } from '../../state/calls.ts';
import { DemoRoom } from './DemoRoom.tsx';
import { RoomList } from './RoomList.tsx';
import './home.css';

/** Shows the first page: what this is, the living demo room seat by seat, and the rooms one may enter. */
export default function Rooms() {
  const [me, setMe] = useState<Me>();
  const [listed, setListed] = useState<readonly Listed[]>();
  const [lost, setLost] = useState(false);
  const load = useCallback(async () => {
    try {
      const [who, all] = await Promise.all([
        ask<Me>('GET', '/api/me'),
        ask<readonly Listed[]>('GET', '/api/rooms'),
      ]);
      setMe(who);
      setListed(all);
      setLost(false);
    } catch {
      setLost(true);
    }
  }, []);
  useEffect(() => {
    void load();
  }, [load]);
  const demo = listed?.find((one) => one.demo && !one.archived && one.deleted === undefined);
  return (
    <div className="app home">
      <Bar page={rooms.page} where={me?.organiser ? rooms.organiser : ''} about={rooms.about}>
        <Link className="btn sm quiet" href="/bodies">
          {rooms.bodies}
        </Link>
        <Link className="btn sm quiet" href="/join">
          {me && me.seats.length > 0 ? rooms.device : rooms.signIn}
        </Link>
      </Bar>
      <section className="programme" aria-labelledby="headline">
        <Languages />
        <h2 id="headline">{rooms.headline}</h2>
        <p className="lead">{rooms.what}</p>
        <ol className="od" aria-label={rooms.howItGoes}>
          {rooms.steps.map((step, index) => (
            <li key={step.title}>
              <span className="t num">{index + 1}</span>
              <div>
                <p className="strong">{step.title}</p>
                <p className="d">{step.text}</p>
              </div>
            </li>
          ))}
        </ol>
        {me && !me.encrypted && <p className="tiny soft plain">{rooms.notEncrypted}</p>}
      </section>
      <main className="main">
        {lost && (
          <p className="d late" role="alert">
            {rooms.unreachable}
          </p>
        )}
        {demo && me && <DemoRoom listed={demo} me={me} />}
        {listed && me && <RoomList listed={listed} me={me} onChange={load} />}
      </main>
    </div>
  );
}
