import { useState } from 'react';
import { Link, useParams, useSearch } from 'wouter';
import { common } from '../../../i18n/en/common.ts';
import { documentsPage as words } from '../../../i18n/en/documentsPage.ts';
import { Bar } from '../../components/Bar.tsx';
import { type Forbidden, deskOf } from '../../components/desk.ts';
import { JournalLink } from '../../components/JournalLink.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Notices } from '../../components/Notices.tsx';
import { Shut } from '../../components/Shut.tsx';
import { whereOf } from '../../components/whereOf.ts';
import { Why } from '../../components/Why.tsx';
import { pageOf } from '../../state/calls.ts';
import { useRoom } from '../../state/useRoom.ts';
import { Clean } from './Clean.tsx';
import { HandIn } from './HandIn.tsx';
import { Register } from './Register.tsx';
import { Supplements } from './Supplements.tsx';
import '../journal/journal.css';
import './documents.css';

/** Shows the documents of a room, one of them clean, and the ways to hand in, correct and add. */
export default function Documents() {
  const { id } = useParams<{ id: string }>();
  const live = useRoom(id);
  const symbol = new URLSearchParams(useSearch()).get('document');
  const [why, setWhy] = useState<Forbidden>();
  const desk = deskOf(live, setWhy);
  if (live.line.status === 'closed') return <Shut room={id} why={live.line.why} />;
  if (!desk) return <Loading what={common.fetchingRoom} />;
  const { room, seat } = desk;
  const role = room.seats.find((one) => one.seat === seat)?.role ?? 'observer';
  return (
    <div className="app journal documents">
      <Bar page={words.title} where={whereOf(room, desk.now())} live={live} about={words.about}>
        <JournalLink room={id} />
        <Link className="btn sm quiet" href={pageOf(id, role)}>
          {words.room}
        </Link>
      </Bar>
      <Notices live={live} />
      <main>
        <Why
          why={why ?? live.refusal}
          onClose={() => {
            setWhy(undefined);
            live.dismiss();
          }}
        />
        {symbol === null ? (
          <>
            <Register desk={desk} />
            <div className="row wrap acts no-print">
              <HandIn desk={desk} />
              {(role === 'chair' || role === 'secretary' || seat === 'organiser') && (
                <Supplements desk={desk} />
              )}
            </div>
          </>
        ) : (
          <Clean
            key={`${symbol} ${String(room.supplements?.length ?? 0)} ${String(room.decisions.length)}`}
            room={id}
            symbol={symbol}
          />
        )}
      </main>
    </div>
  );
}
