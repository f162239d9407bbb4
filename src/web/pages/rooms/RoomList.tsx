import { useState } from 'react';
import { Link } from 'wouter';
import { fill } from '../../../i18n/fill.ts';
import { common } from '../../../i18n/en/common.ts';
import { consultations } from '../../../i18n/en/consultations.ts';
import { language } from '../../../i18n/en/language.ts';
import { rooms } from '../../../i18n/en/rooms.ts';
import { type Listed, type Me, Unanswered, ask, pageOf } from '../../state/calls.ts';
import { sitHere } from '../../state/tabSeat.ts';
import { Remove } from './Remove.tsx';
import { JournalLink } from '../../components/JournalLink.tsx';

interface RoomListProps {
  readonly listed: readonly Listed[];
  readonly me: Me;
  readonly onChange: () => Promise<void>;
}

/** Shows the rooms one may enter; the organiser also makes, copies, archives and deletes them. */
export function RoomList({ listed, me, onChange }: RoomListProps) {
  const [why, setWhy] = useState('');
  const [removing, setRemoving] = useState<string>();
  const act = async (path: string) => {
    try {
      await ask('POST', path, {});
      setWhy('');
      await onChange();
    } catch (error) {
      setWhy(error instanceof Unanswered && error.status > 0 ? error.message : rooms.unreachable);
    }
  };
  return (
    <section className="list" aria-labelledby="rooms">
      <h2 className="h" id="rooms">
        {rooms.list}
        {me.organiser && (
          <Link className="btn sm pri" href="/new">
            <i className="ic i-plus" aria-hidden="true" />
            {rooms.newRoom}
          </Link>
        )}
      </h2>
      {why !== '' && (
        <p className="small d late" role="alert">
          {fill(rooms.failed, { why })}
        </p>
      )}
      {listed.length === 0 && <p className="soft">{rooms.none}</p>}
      <ul>
        {listed
          .filter(({ under }) => !listed.some(({ id }) => id === under))
          .map((one) => (
            <li key={one.id}>
              <Line one={one} me={me} onAct={act} onRemove={() => setRemoving(one.id)} />
              <Below of={listed.filter(({ under }) => under === one.id)} me={me} />
              {removing === one.id && (
                <Remove
                  listed={one}
                  onCancel={() => setRemoving(undefined)}
                  onGone={async () => {
                    setRemoving(undefined);
                    await onChange();
                  }}
                />
              )}
            </li>
          ))}
      </ul>
    </section>
  );
}

interface BelowProps {
  readonly of: readonly Listed[];
  readonly me: Me;
}

/** Lists the consultations held under a room: they go with it, and have no journal. */
function Below({ of, me }: BelowProps) {
  const there = of.filter(({ deleted }) => deleted === undefined);
  if (there.length === 0) return null;
  return (
    <ul className="below" aria-label={consultations.title}>
      {there.map((one) => {
        const seat =
          me.seats.find(({ room }) => room === one.id) ?? me.seats.find(({ room }) => room === one.under);
        return (
          <li key={one.id} className="line">
            <p className="small">
              {one.title} <span className="soft">{one.state && common.meetingState[one.state]}</span>
            </p>
            <div className="row wrap">
              {seat && !one.archived && (
                <Link
                  className="btn sm quiet"
                  href={seat.room === one.id ? pageOf(one.id, seat.role) : `/room/${one.id}`}
                  onClick={() => sitHere(one.id, seat.seat)}
                >
                  {rooms.enter}
                </Link>
              )}
              {(seat || me.organiser) && (
                <Link className="btn sm quiet" href={`/room/${one.id}/replay`}>
                  {rooms.replay}
                </Link>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

interface LineProps {
  readonly one: Listed;
  readonly me: Me;
  readonly onAct: (path: string) => Promise<void>;
  readonly onRemove: () => void;
}

function Line({ one, me, onAct, onRemove }: LineProps) {
  const seat = me.seats.find(({ room }) => room === one.id);
  const path = `/api/rooms/${encodeURIComponent(one.id)}`;
  if (one.deleted !== undefined)
    return (
      <div className="line gone">
        <p>
          <del>{one.title}</del>{' '}
          <span className="small muted">
            {fill(rooms.deleted, {
              when: new Date(one.deleted).toLocaleDateString(language.locale, {
                day: 'numeric',
                month: 'long',
                year: 'numeric',
              }),
            })}
          </span>
        </p>
      </div>
    );
  return (
    <div className="line">
      <div>
        <p className="strong">{one.title}</p>
        <p className="small soft">
          {[
            one.state && common.meetingState[one.state],
            one.demo && rooms.demo,
            one.archived && rooms.archived,
            seat && `${rooms.yourSeat}: ${seat.delegation ?? rooms[seat.role]}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className="row wrap">
        {seat && !one.archived && (
          <Link
            className="btn sm"
            href={pageOf(one.id, seat.role)}
            onClick={() => sitHere(one.id, seat.seat)}
          >
            {rooms.enter}
          </Link>
        )}
        {(seat || me.organiser) && (
          <>
            <Link className="btn sm quiet" href={`/room/${one.id}/replay`}>
              {rooms.replay}
            </Link>
            <JournalLink room={one.id} />
          </>
        )}
        {me.organiser && (
          <>
            {seat === undefined && !one.archived && (
              <Link className="btn sm quiet" href={`/room/${one.id}/secretary`}>
                {rooms.secretary}
              </Link>
            )}
            <a className="btn sm quiet" href={`${path}/export`} download>
              {rooms.exportIt}
            </a>
            <button
              type="button"
              className="btn sm quiet"
              title={rooms.copyHint}
              onClick={() => void onAct(`${path}/copy`)}
            >
              {rooms.copy}
            </button>
            {!one.archived && (
              <button type="button" className="btn sm quiet" onClick={() => void onAct(`${path}/archive`)}>
                {rooms.archive}
              </button>
            )}
            <button type="button" className="btn sm quiet" onClick={onRemove}>
              {rooms.remove}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
