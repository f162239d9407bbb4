import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { fill } from '../../../i18n/fill.ts';
import { secretary } from '../../../i18n/en/secretary.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { useRoom } from '../../state/useRoom.ts';
import { Bar } from '../../components/Bar.tsx';
import { Why } from '../../components/Why.tsx';
import type { Desk, Forbidden } from '../../components/desk.ts';
import { Remark } from '../../components/Remark.tsx';
import { Agenda } from './Agenda.tsx';
import { Health } from './Health.tsx';
import { Seats } from './Seats.tsx';
import { TentCards } from './TentCards.tsx';
import { Texts } from './Texts.tsx';
import '../chair/chair.css';
import '../rooms/rooms.css';
import './secretary.css';

/** Shows the secretary's desk: seats and links, texts, agenda, cards and the health of the room. */
export default function Secretary() {
  const { id } = useParams<{ id: string }>();
  const live = useRoom(id);
  const [why, setWhy] = useState<Forbidden>();
  const { room, seat } = live;
  if (!room || !seat) return <p className="loading">{chair.loading}</p>;
  const desk: Desk = {
    room,
    seat,
    now: live.now,
    send: (command) => {
      setWhy(undefined);
      live.send(command);
    },
    explain: setWhy,
    online: live.status === 'live',
  };
  const item = room.items.find(({ item }) => item === room.openItem);
  const draft = room.drafts.find(({ id }) => id === room.called?.draft);
  const paragraph = draft?.paragraphs.find(({ label }) => label === room.called?.paragraph);
  return (
    <div className="app secretary">
      <Bar
        page={secretary.page}
        where={item ? fill(chair.item, { item: item.item, title: item.title }) : room.title}
        online={desk.online}
        plate={secretary.plate}
      >
        <Link className="btn sm" href={`/room/${room.id}/hall`}>
          {secretary.openHall}
        </Link>
      </Bar>
      <section className="col c1" tabIndex={0} aria-label={secretary.seats}>
        <Seats desk={desk} />
      </section>
      <main className="col c2" tabIndex={0} aria-label={secretary.documents}>
        <Why why={why} onClose={() => setWhy(undefined)} />
        <Texts desk={desk} />
        <Agenda desk={desk} />
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
        <Health desk={desk} head={live.head} />
        <hr className="rule" />
        <TentCards desk={desk} />
      </aside>
    </div>
  );
}
