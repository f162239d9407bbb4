import { useState } from 'react';
import { Link, useParams, useSearch } from 'wouter';
import { roomOf } from '../../../documents/journal/document.ts';
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
import { useRecord } from '../../state/useRecord.ts';
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
  if (live.line.status === 'closed') return <Read room={id} symbol={symbol} why={live.line.why} />;
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
          desk={desk}
          why={why ?? live.refusal}
          onClose={() => {
            setWhy(undefined);
            live.dismiss();
          }}
        />
        {symbol === null ? (
          <>
            <Register room={room} now={desk.now()} />
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

interface ReadProps {
  readonly room: string;
  readonly symbol: string | null;
  readonly why: Parameters<typeof Shut>[0]['why'];
}

/** Shows the documents to one who may read the room and has no seat in it, or after it was archived. */
function Read({ room: id, symbol, why }: ReadProps) {
  const { made: room, failed } = useRecord(id, roomOf);
  if (failed) return <Shut room={id} why={why} />;
  if (!room) return <Loading what={common.fetchingRoom} />;
  return (
    <div className="app journal documents">
      <Bar page={words.title} where={room.title} about={words.about}>
        <JournalLink room={id} />
      </Bar>
      <main>
        {symbol === null ? <Register room={room} now={room.at} /> : <Clean room={id} symbol={symbol} />}
      </main>
    </div>
  );
}
