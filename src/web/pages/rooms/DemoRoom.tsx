import { Fragment, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Node } from '../../../kernel/text/draft.ts';
import type { Room, Seat } from '../../../kernel/meeting/room.ts';
import { fill } from '../../../i18n/fill.ts';
import { common } from '../../../i18n/en/common.ts';
import { rooms } from '../../../i18n/en/rooms.ts';
import { clausesOf } from '../../components/clause.ts';
import { Wording } from '../../components/Wording.tsx';
import './seated.css';
import { roomPath, sitHere, tabSeat } from '../../state/tabSeat.ts';
import { type Listed, type Me, type Seating, Unanswered, ask, pageOf } from '../../state/calls.ts';

interface DemoRoomProps {
  readonly listed: Listed;
  readonly me: Me;
}

/** Shows the demo room as it is seated; pressing a plate takes the seat. */
export function DemoRoom({ listed, me }: DemoRoomProps) {
  const [seating, setSeating] = useState<Seating>();
  const [why, setWhy] = useState('');
  const [taking, setTaking] = useState<string>();
  const [, go] = useLocation();
  useEffect(() => {
    ask<Seating>('GET', roomPath(listed.id, '/snapshot'))
      .then(setSeating)
      .catch(() => setSeating(undefined));
  }, [listed.id]);
  const room = seating?.room;
  if (!room) return null;
  const mine = tabSeat(room.id) ?? me.seats.find((one) => one.room === room.id)?.seat;
  const take = async (seat: Seat) => {
    if (seat.seat === mine) return go(pageOf(room.id, seat.role));
    setTaking(seat.seat);
    try {
      await ask('POST', '/api/demo/seat', { room: room.id, seat: seat.seat });
      sitHere(room.id, seat.seat);
      go(pageOf(room.id, seat.role));
    } catch (error) {
      setWhy(error instanceof Unanswered ? error.message : '');
      setTaking(undefined);
    }
  };
  const draft = room.drafts.find(({ id }) => id === room.called?.draft) ?? room.drafts[0];
  const paragraph = draft?.paragraphs.find(({ label }) => label === room.called?.paragraph);
  const present = room.seats.filter((seat) => seat.present).length;
  const plate = (seat: Seat | undefined, name: string) =>
    seat && (
      <Plate
        key={seat.seat}
        seat={seat}
        name={name}
        floor={room.floor !== undefined && room.floor.who === (seat.delegation ?? seat.seat)}
        mine={seat.seat === mine}
        taking={seat.seat === taking}
        onTake={() => void take(seat)}
      />
    );
  const seats = room.delegations.map(({ code, name }) => plate(heads(room).get(code), name));
  const side = Math.ceil(seats.length / 3);
  const of = (role: Seat['role'], name: string) =>
    plate(
      room.seats.find((seat) => seat.role === role),
      name,
    );
  return (
    <section className="hallplan" aria-labelledby="demo">
      <h2 className="h" id="demo">
        {rooms.inProgress}
        <span className="muted">{fill(rooms.seatsOf, { present, of: room.seats.length })}</span>
      </h2>
      <p className="small soft">{rooms.takeASeat}</p>
      {why !== '' && (
        <p className="small d late" role="alert">
          {fill(rooms.seatTaken, { why })}
        </p>
      )}
      <div className="tbl">
        <div className="podium">
          {of('chair', rooms.chair)}
          {of('secretary', rooms.secretary)}
        </div>
        <div className="side start">{seats.slice(0, side)}</div>
        <div className="desk">
          <div>
            <p className="small soft">{draft?.title ?? room.title}</p>
            {paragraph && <Excerpt nodes={paragraph.nodes} language={draft?.language} />}
            <p className="small soft">
              {common.meetingState[room.state]}
              {room.called && `, ${fill(rooms.under, { paragraph: room.called.paragraph })}`}
            </p>
          </div>
        </div>
        <div className="side end">{[...seats.slice(-side)].reverse()}</div>
        <div className="foot">{seats.slice(side, -side)}</div>
      </div>
      <div className="beyond">
        {of('hall', rooms.hall)}
        {of('expert', rooms.expert)}
        {of('observer', rooms.observer)}
      </div>
    </section>
  );
}

/** Gives the seat one takes for a delegation: that of its head, else of a delegate. */
function heads(room: Room): ReadonlyMap<string, Seat> {
  const found = new Map<string, Seat>();
  for (const seat of room.seats)
    if (seat.delegation && (seat.role === 'head' || !found.has(seat.delegation)))
      found.set(seat.delegation, seat);
  return found;
}

interface PlateProps {
  readonly seat: Seat;
  readonly name: string;
  readonly floor: boolean;
  readonly mine: boolean;
  readonly taking: boolean;
  readonly onTake: () => void;
}

function Plate({ name, floor, mine, taking, onTake }: PlateProps) {
  return (
    <span className="seat">
      <button
        type="button"
        className={`plate${floor ? ' floor' : ''}${mine ? ' you' : ''}`}
        aria-label={fill(rooms.take, { name })}
        aria-busy={taking}
        onClick={onTake}
      >
        {name}
      </button>
      <small aria-hidden="true">
        {taking ? rooms.taking : mine ? rooms.mine : floor ? common.hasFloor : ''}
      </small>
    </span>
  );
}

interface ExcerptProps {
  readonly nodes: readonly Node[];
  readonly language: string | undefined;
}

/** Shows the words the room is at, brackets and codes and all. */
function Excerpt({ nodes, language }: ExcerptProps) {
  return (
    <p className="serif excerpt" dir="auto" lang={language}>
      {clausesOf(nodes, 150).parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && ' '}
          {part === null ? '…' : <Wording nodes={part} />}
        </Fragment>
      ))}
    </p>
  );
}
