import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { Seat } from '../../../kernel/meeting/room.ts';
import { fill } from '../../../i18n/fill.ts';
import { secretary } from '../../../i18n/en/secretary.ts';
import { rooms } from '../../../i18n/en/rooms.ts';
import { type Desk, nameOf } from '../../components/desk.ts';
import { whenOf } from '../../components/zone.ts';
import { Unanswered } from '../../state/calls.ts';
import { type Invitation, linkTo } from './calls.ts';
import { QrCode } from '../../components/link/QrCode.tsx';
import './tents.css';

interface Card {
  readonly name: string;
  readonly link: Invitation;
}

/** Prints tent cards, three panels on A4: name to the room, code to the delegate, base folded under. */
export function TentCards({ desk }: { readonly desk: Desk }) {
  const { room } = desk;
  const [cards, setCards] = useState<readonly Card[]>([]);
  const [making, setMaking] = useState(0);
  const [why, setWhy] = useState('');
  const seats = room.seats.filter(({ delegation }) => delegation !== undefined);
  const missing = seats.filter(({ present }) => !present);
  const make = async (wanted: readonly Seat[]) => {
    setMaking(wanted.length);
    setCards([]);
    try {
      const made: Card[] = [];
      for (const { seat, delegation } of wanted) {
        made.push({ name: delegation ? nameOf(room, delegation) : '', link: await linkTo(room.id, seat) });
        setCards([...made]);
      }
      setWhy('');
    } catch (error) {
      setWhy(error instanceof Unanswered && error.status > 0 ? error.message : rooms.unreachable);
    }
    setMaking(0);
  };
  return (
    <section aria-labelledby="cards">
      <h2 className="h" id="cards">
        {secretary.cards}
        <span className="muted">{secretary.cardsAbout}</span>
      </h2>
      <div className="row wrap">
        {missing.length > 0 && (
          <button type="button" className="btn sm" onClick={() => void make(missing)}>
            <i className="ic i-print" aria-hidden="true" />
            {fill(secretary.printMissing, { count: missing.length })}
          </button>
        )}
        {missing.length < seats.length && (
          <button
            type="button"
            className={`btn sm${missing.length > 0 ? ' quiet' : ''}`}
            onClick={() => void make(seats)}
          >
            {missing.length === 0 && <i className="ic i-print" aria-hidden="true" />}
            {fill(secretary.printAll, { count: seats.length })}
          </button>
        )}
      </div>
      <p className="tiny soft gap">{secretary.printVoids}</p>
      {why !== '' && (
        <p className="small d late" role="alert">
          {fill(secretary.failed, { why })}
        </p>
      )}
      {making > 0 && (
        <p className="small" role="status">
          {fill(secretary.printing, { count: cards.length, of: making })}
        </p>
      )}
      {making === 0 && cards.length > 0 && (
        <div className="row wrap">
          <button type="button" className="btn sm" onClick={() => window.print()}>
            {secretary.print}
          </button>
          <button type="button" className="btn sm quiet" onClick={() => setCards([])}>
            {secretary.closeCards}
          </button>
        </div>
      )}
      {createPortal(
        <div className="tents" aria-hidden="true">
          {cards.map((card) => (
            <Tent key={card.link.url} desk={desk} card={card} />
          ))}
        </div>,
        document.body,
      )}
    </section>
  );
}

/** Gives the class that keeps a long name, or a long word of it, within its panel. */
function sizeOf(name: string): string | undefined {
  const longest = Math.max(...name.split(/[\s-]/).map((word) => word.length));
  if (longest > 13 || name.length > 40) return 'smallest';
  return longest > 10 || name.length > 24 ? 'smaller' : undefined;
}

function Tent({ desk, card }: { readonly desk: Desk; readonly card: Card }) {
  const { room } = desk;
  return (
    <article className="tent">
      <div className="turned">
        <QrCode text={card.link.url} label="" />
        <div>
          <b>{card.name}</b>
          <p>{secretary.cardScan}</p>
          <small>
            {fill(secretary.cardMeta, {
              title: room.title,
              when: whenOf(card.link.expires, desk.now(), room.timeZone),
            })}
          </small>
        </div>
      </div>
      <div className="name">
        <span className="crease">{secretary.fold}</span>
        <strong className={sizeOf(card.name)}>{card.name}</strong>
      </div>
      <div className="base">
        <span className="crease">{secretary.fold}</span>
        <p>{secretary.cardFold}</p>
        <p>{fill(secretary.cardPrinted, { when: whenOf(desk.now(), desk.now(), room.timeZone) })}</p>
      </div>
    </article>
  );
}
