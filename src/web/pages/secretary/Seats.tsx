import { useCallback, useEffect, useState } from 'react';
import type { DelegationCode } from '../../../kernel/base/ids.ts';
import type { Role, Seat } from '../../../kernel/meeting/room.ts';
import { fill } from '../../../i18n/fill.ts';
import { secretary } from '../../../i18n/en/secretary.ts';
import { rooms } from '../../../i18n/en/rooms.ts';
import { Act } from '../../components/Act.tsx';
import { type Desk, nameOf } from '../../components/desk.ts';
import { Fold } from '../../components/Fold.tsx';
import { Unanswered } from '../../state/calls.ts';
import { Admit } from './Admit.tsx';
import { type Sitting, giveSeat, seatsOf } from './calls.ts';
import { Invite } from './Invite.tsx';

/** Shows every seat of the room: presence, person, link; a delegation without a seat gets one here. */
export function Seats({ desk }: { readonly desk: Desk }) {
  const { room } = desk;
  const [people, setPeople] = useState<readonly Sitting[]>([]);
  const [search, setSearch] = useState('');
  const [why, setWhy] = useState('');
  const load = useCallback(async () => {
    try {
      setPeople(await seatsOf(room.id));
    } catch {
      setWhy(rooms.unreachable);
    }
  }, [room.id]);
  useEffect(() => {
    void load();
  }, [load, room.seats.length]);
  const give = async (role: Role, delegation?: DelegationCode, person?: string) => {
    try {
      await giveSeat(room.id, { role, ...(delegation ? { delegation } : {}), ...(person ? { person } : {}) });
      setWhy('');
      await load();
    } catch (error) {
      setWhy(error instanceof Unanswered && error.status > 0 ? error.message : rooms.unreachable);
    }
  };
  const wanted = search.trim().toLowerCase();
  const matches = (name: string) => name.toLowerCase().includes(wanted);
  const others = room.seats.filter(
    ({ delegation, role }) => delegation === undefined && matches(secretary.roles[role]),
  );
  const present = room.seats.filter((seat) => seat.present).length;
  const row = (seat: Seat) => (
    <SeatRow
      key={seat.seat}
      desk={desk}
      seat={seat}
      person={people.find((one) => one.seat === seat.seat)?.person}
    />
  );
  return (
    <section aria-labelledby="seats">
      <h2 className="h big" id="seats">
        {secretary.seats}
        <span className="muted small">{fill(secretary.seatsIn, { present, of: room.seats.length })}</span>
      </h2>
      {room.delegations.length > 14 && (
        <input
          type="search"
          className="field wide"
          aria-label={secretary.filter}
          placeholder={secretary.filter}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      {why !== '' && (
        <p className="small d late" role="alert">
          {fill(secretary.failed, { why })}
        </p>
      )}
      <ul className="seatlist">
        {others.map(row)}
        {room.delegations
          .filter(({ name, code }) => matches(`${name} ${code}`))
          .map(({ code, name }) => {
            const seats = room.seats.filter(({ delegation }) => delegation === code);
            return seats.length > 0 ? (
              seats.map(row)
            ) : (
              <li key={code}>
                <span className="plate xs out">{name}</span>
                <span className="small muted">{secretary.noSeat}</span>
                <button
                  type="button"
                  className="btn sm quiet"
                  aria-label={fill(secretary.giveSeatTo, { name })}
                  onClick={() => void give('head', code)}
                >
                  {secretary.giveSeat}
                </button>
              </li>
            );
          })}
      </ul>
      <div className="row wrap acts">
        <Fold label={secretary.admit}>
          {(close) => (
            <Admit
              room={room}
              onGive={async (role, delegation, person) => {
                await give(role, delegation, person);
                close();
              }}
            />
          )}
        </Fold>
      </div>
    </section>
  );
}

interface SeatRowProps {
  readonly desk: Desk;
  readonly seat: Seat;
  readonly person: string | undefined;
}

function SeatRow({ desk, seat, person }: SeatRowProps) {
  const name = seat.delegation ? nameOf(desk.room, seat.delegation) : secretary.roles[seat.role];
  const you = seat.seat === desk.seat;
  return (
    <li>
      <span className={`plate xs${seat.present ? '' : ' out'}${you ? ' you' : ''}`}>{name}</span>
      <span className="who">
        <span className="small">{person ?? (seat.delegation ? secretary.roles[seat.role] : '')}</span>
        <span className={`d tiny${seat.present ? '' : ' wait'}`}>
          {seat.present && <i className="ic i-check" aria-hidden="true" />}
          {seat.present ? secretary.in : secretary.notIn}
        </span>
      </span>
      {!you && (
        <Fold label={secretary.link} look="sm quiet">
          {() => (
            <>
              <h3 className="small strong">{fill(secretary.linkFor, { name })}</h3>
              <Invite desk={desk} seat={seat.seat} name={name} />
              <Act
                desk={desk}
                command={{ type: 'WithdrawSeat', seat: seat.seat }}
                look="sm quiet"
                label={fill(secretary.withdrawSeat, { name })}
              >
                {secretary.withdraw}
              </Act>
            </>
          )}
        </Fold>
      )}
    </li>
  );
}
