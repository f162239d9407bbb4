import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { fill } from '../../../i18n/fill.ts';
import { secretary } from '../../../i18n/en/secretary.ts';
import { common } from '../../../i18n/en/common.ts';
import { whereOf } from '../../components/whereOf.ts';
import { useRoom } from '../../state/useRoom.ts';
import { Bar } from '../../components/Bar.tsx';
import { Why } from '../../components/Why.tsx';
import { Groups } from '../../components/consultations/Groups.tsx';
import { type Forbidden, deskOf } from '../../components/desk.ts';
import { Loading } from '../../components/Loading.tsx';
import { Notices } from '../../components/Notices.tsx';
import { Shut } from '../../components/Shut.tsx';
import { NotHere } from './NotHere.tsx';
import { Remark } from '../../components/Remark.tsx';
import { Agenda } from './Agenda.tsx';
import { Health } from './Health.tsx';
import { NoteVotes } from './NoteVotes.tsx';
import { Presence } from './Presence.tsx';
import { Seating } from './Seating.tsx';
import { Seats } from './Seats.tsx';
import { TentCards } from './TentCards.tsx';
import { Texts } from './Texts.tsx';
import '../../components/desk.css';
import './secretary.css';

/** Shows the secretary's desk: seats and links, texts, agenda, cards and the health of the room. */
export default function Secretary() {
  const { id } = useParams<{ id: string }>();
  const live = useRoom(id);
  const [why, setWhy] = useState<Forbidden>();
  const desk = deskOf(live, setWhy);
  if (live.line.status === 'closed') return <Shut room={id} why={live.line.why} />;
  if (!desk) return <Loading what={common.fetchingRoom} />;
  const { room } = desk;
  const role = room.seats.find(({ seat }) => seat === desk.seat)?.role;
  if (role !== 'secretary' && desk.seat !== 'organiser') return <NotHere room={id} />;
  const draft = room.drafts.find(({ id }) => id === room.called?.draft);
  const paragraph = draft?.paragraphs.find(({ label }) => label === room.called?.paragraph);
  return (
    <div className="app secretary">
      <div className="head">
        <Bar
          page={secretary.page}
          where={whereOf(room, desk.now())}
          live={live}
          plate={secretary.plate}
          about={secretary.about}
        >
          <Link className="btn sm" href={`/room/${room.id}/hall`}>
            {secretary.openHall}
          </Link>
        </Bar>
        <Notices live={live} />
      </div>
      <section className="col c1" tabIndex={0} aria-label={secretary.seats}>
        <Seats desk={desk} />
      </section>
      <main className="col c2" tabIndex={0} aria-label={secretary.documents}>
        <Why
          desk={desk}
          why={why ?? live.refusal}
          onClose={() => {
            setWhy(undefined);
            live.dismiss();
          }}
        />
        <NoteVotes desk={desk} />
        <Texts desk={desk} head={live.head} />
        <Agenda desk={desk} />
        <Groups room={room} seat={desk.seat} now={desk.now} />
        <Presence desk={desk} />
        {draft && paragraph && (
          <section aria-labelledby="notes">
            <h2 className="h big" id="notes">
              {secretary.notes}
              <span className="muted small">{fill(secretary.notesHint, { paragraph: paragraph.label })}</span>
            </h2>
            <Remark
              key={paragraph.label}
              desk={desk}
              draft={draft}
              paragraph={paragraph}
              onDone={() => undefined}
            />
          </section>
        )}
      </main>
      <aside className="col c3" tabIndex={0} aria-label={secretary.health}>
        <Health desk={desk} head={live.head} signed={live.signed} />
        <Seating desk={desk} />
        <hr className="rule" />
        <TentCards desk={desk} />
      </aside>
    </div>
  );
}
