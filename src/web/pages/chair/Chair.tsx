import { useState } from 'react';
import { useParams } from 'wouter';
import { fill } from '../../../i18n/fill.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { useRoom } from '../../state/useRoom.ts';
import { Bar } from '../../components/Bar.tsx';
import { Act } from '../../components/Act.tsx';
import { Console, NotHere } from './Console.tsx';
import type { Desk, Forbidden } from '../../components/desk.ts';
import { Say } from './Say.tsx';
import { useChairKeys } from './useChairKeys.ts';
import './chair.css';

/** Shows the Chair's console: the floor, what awaits a ruling, the text and where it could land. */
export default function Chair() {
  const { id } = useParams<{ id: string }>();
  const live = useRoom(id);
  const [why, setWhy] = useState<Forbidden>();
  const { room, seat } = live;
  const desk: Desk | undefined =
    room && seat
      ? {
          room,
          seat,
          now: live.now,
          send: (command) => {
            setWhy(undefined);
            live.send(command);
          },
          explain: setWhy,
          online: live.status === 'live',
        }
      : undefined;
  const presiding = desk?.room.seats.find((one) => one.seat === desk.seat)?.role === 'chair';
  useChairKeys(presiding ? desk : undefined);
  if (!desk) return <p className="loading">{chair.loading}</p>;
  if (!presiding) return <NotHere room={id} />;
  const item = desk.room.items.find(({ item }) => item === desk.room.openItem);
  return (
    <div className="app chair">
      <Bar
        page={chair.page}
        where={item ? fill(chair.item, { item: item.item, title: item.title }) : desk.room.title}
        online={desk.online}
        plate={chair.chairPlate}
      >
        {desk.room.undo && (
          <Act desk={desk} command={{ type: 'TakeBack' }} look="sm">
            {fill(chair.takeBack, { what: desk.room.undo.what })}
          </Act>
        )}
      </Bar>
      <Console desk={desk} why={why} onWhy={setWhy} />
      <Say desk={desk} />
    </div>
  );
}
