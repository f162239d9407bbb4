import { useState } from 'react';
import { useParams } from 'wouter';
import { fill } from '../../../i18n/fill.ts';
import { chairConsultations } from '../../../i18n/en/chairConsultations.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { common } from '../../../i18n/en/common.ts';
import Above from '../../components/consultations/Above.tsx';
import { Act } from '../../components/Act.tsx';
import { Bar } from '../../components/Bar.tsx';
import { type Forbidden, deskOf } from '../../components/desk.ts';
import { Loading } from '../../components/Loading.tsx';
import { Notices } from '../../components/Notices.tsx';
import { Shut } from '../../components/Shut.tsx';
import { whereOf } from '../../components/whereOf.ts';
import { useRoom } from '../../state/useRoom.ts';
import { Console, NotHere } from './Console.tsx';
import { Say } from './Say.tsx';
import { useChairKeys } from './useChairKeys.ts';
import '../../components/desk.css';
import './console.css';
import './floor.css';
import './awaiting.css';
import './table.css';
import './board.css';
import './say.css';

/** Shows the Chair's console: the floor, what awaits a ruling, the text and where it could land. */
export default function Chair() {
  const { id } = useParams<{ id: string }>();
  const live = useRoom(id);
  const [why, setWhy] = useState<Forbidden>();
  const desk = deskOf(live, setWhy);
  const presiding = desk?.room.seats.find((one) => one.seat === desk.seat)?.role === 'chair';
  useChairKeys(presiding ? desk : undefined);
  if (live.line.status === 'closed') return <Shut room={id} why={live.line.why} />;
  if (!desk) return <Loading what={common.fetchingRoom} />;
  if (!presiding) return <NotHere room={id} />;
  const { under } = desk.room;
  const explained = (next: Forbidden | undefined) => {
    setWhy(next);
    if (next === undefined) live.dismiss();
  };
  return (
    <div className="app chair">
      <div className="head">
        <Bar
          page={under ? chairConsultations.page : chair.page}
          where={whereOf(desk.room, desk.now())}
          live={live}
          plate={under ? chairConsultations.plate : common.chairPlate}
          about={chair.about}
          keys={chair.keys}
        >
          {desk.room.undo && (
            <Act desk={desk} command={{ type: 'TakeBack' }} look="sm">
              {fill(chair.takeBack, { what: chair.undo[desk.room.undo.what] })}
            </Act>
          )}
        </Bar>
        <Notices live={live} />
        {under && <Above room={desk.room} under={under} seat={desk.seat} now={desk.now} />}
      </div>
      <Console desk={desk} why={why ?? live.refusal} onWhy={explained} />
      <Say desk={desk} />
    </div>
  );
}
