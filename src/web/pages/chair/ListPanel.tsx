import { type KeyboardEvent, useState } from 'react';
import type { SeatOrDelegation } from '../../../kernel/meeting/question.ts';
import { speakers, waitingTotal } from '../../../kernel/meeting/views.ts';
import type { AgendaItem, Request } from '../../../kernel/meeting/room.ts';
import { fill } from '../../../i18n/fill.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { chairVotes } from '../../../i18n/en/chairVotes.ts';
import type { MeetingCommand } from '../../../kernel/meeting/commands.ts';
import { Act } from '../../components/Act.tsx';
import { Warned } from '../../components/Warned.tsx';
import { Deadline, useDeadline } from './Deadline.tsx';
import { type Desk, nameOf } from '../../components/desk.ts';
import { SuggestClosing } from './SuggestClosing.tsx';
import { Fold } from '../../components/Fold.tsx';
import { clockOf } from '../../components/zone.ts';

interface ListPanelProps {
  readonly desk: Desk;
  readonly item: AgendaItem;
}

/** Shows who waits for the floor, in an order that the Chair may change by dragging or with Alt and arrows. */
export function ListPanel({ desk, item }: ListPanelProps) {
  const { room } = desk;
  const [dragged, setDragged] = useState<SeatOrDelegation>();
  const [over, setOver] = useState<number>();
  const order = item.waiting.map(({ who }) => who);
  const waiting = speakers(room, desk.now());
  const move = (who: SeatOrDelegation, place: number) => {
    const rest = order.filter((other) => other !== who);
    if (place < 0 || place > rest.length || order.indexOf(who) === place) return;
    desk.send({ type: 'ReorderList', order: [...rest.slice(0, place), who, ...rest.slice(place)] });
  };
  const keys = (event: KeyboardEvent, who: SeatOrDelegation, place: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(who, event.key === 'ArrowUp' ? place - 1 : place + 1);
  };
  return (
    <section aria-labelledby="list">
      <h2 className="h" id="list">
        {chair.list}
        <span className="muted">
          {order.length === 0
            ? chair.listState[item.list]
            : fill(chair.waiting, {
                count: order.length,
                minutes: Math.max(1, Math.round(waitingTotal(room, desk.now()) / 60_000)),
                state: chair.listState[item.list],
              })}
        </span>
      </h2>
      {item.list === 'closing' && item.closingAt !== undefined && (
        <p className="small soft">
          {fill(chair.closingAt, { clock: clockOf(item.closingAt, room.timeZone) })}
        </p>
      )}
      {order.length === 0 && item.replies.length === 0 && (
        <p className="small soft">{item.list === 'unopened' ? chair.listUnopened : chair.listEmpty}</p>
      )}
      <ol className="q">
        {item.waiting.map((request, place) => (
          <li
            key={request.who}
            draggable
            className={over === place ? 'over' : undefined}
            onDragStart={() => setDragged(request.who)}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(place);
            }}
            onDragEnd={() => setOver(undefined)}
            onDrop={() => {
              if (dragged !== undefined) move(dragged, place);
              setDragged(undefined);
              setOver(undefined);
            }}
          >
            <button
              type="button"
              className="grip"
              aria-label={fill(chair.moveSpeaker, { name: nameOf(room, request.who), place: place + 1 })}
              onKeyDown={(event) => keys(event, request.who, place)}
            >
              <i className="ic i-grip" aria-hidden="true" />
            </button>
            <span className="n num">{place + 1}</span>
            <span className="plate up">{nameOf(room, request.who)}</span>
            <span className="tiny muted about">{aboutOf(request, waiting[place]?.minutes, item)}</span>
            <Act
              desk={desk}
              command={{ type: 'GiveFloor', to: request.who }}
              look="sm quiet give"
              label={fill(chair.giveTo, { name: nameOf(room, request.who) })}
            >
              {chair.give}
            </Act>
          </li>
        ))}
        {item.replies.map((reply) => (
          <li key={`reply ${reply.who}`}>
            <span />
            <i className="ic i-reply" aria-hidden="true" />
            <span className="plate">{nameOf(room, reply.who)}</span>
            <span className="tiny muted about">
              {reply.to ? fill(chair.replyTo, { name: nameOf(room, reply.to) }) : chair.reply}
            </span>
            <Act
              desk={desk}
              command={{ type: 'GiveFloor', to: reply.who }}
              look="sm quiet give"
              label={fill(chair.giveReply, { name: nameOf(room, reply.who) })}
            >
              {chair.give}
            </Act>
          </li>
        ))}
      </ol>
      <ListActs desk={desk} item={item} />
      <SuggestClosing desk={desk} item={item} />
    </section>
  );
}

function aboutOf(request: Request, minutes: number | undefined, item: AgendaItem): string {
  if (request.forGroup !== undefined) return fill(chair.forGroup, { group: request.forGroup });
  const heard = item.spoken.some(({ who }) => who === request.who);
  if (request.on !== undefined) return fill(chair.onParagraph, { paragraph: request.on });
  return heard ? fill(chair.minutes, { minutes: minutes ?? 0 }) : chair.notHeard;
}

function ListActs({ desk, item }: ListPanelProps) {
  const consent = desk.room.procedure.settings.closeList?.params.by === 'consent';
  const closes: MeetingCommand = consent
    ? { type: 'PutQuestion', question: { kind: 'closeList' } }
    : { type: 'CloseList' };
  return (
    <div className="row wrap acts">
      {item.list === 'unopened' && (
        <Act desk={desk} command={{ type: 'OpenList' }} look="sm">
          {chair.openList}
        </Act>
      )}
      {item.list === 'open' && (
        <Fold label={chair.announceClosing}>{(close) => <Closing desk={desk} onDone={close} />}</Fold>
      )}
      {(item.list === 'open' || item.list === 'closing') && (
        <Act desk={desk} command={closes} look="sm">
          {consent ? chairVotes.askToClose : chair.closeList}
        </Act>
      )}
      {item.list === 'closed' && (
        <Act desk={desk} command={{ type: 'ReopenList' }} look="sm">
          {chair.reopenList}
        </Act>
      )}
      <Fold label={chair.invite}>{(close) => <Invite desk={desk} onDone={close} />}</Fold>
      {item.list === 'unopened' && <Warned desk={desk} command={{ type: 'OpenList' }} />}
      {item.list === 'closing' && <Warned desk={desk} command={closes} />}
    </div>
  );
}

function Closing({ desk, onDone }: { readonly desk: Desk; readonly onDone: () => void }) {
  const choosing = useDeadline(desk.room.timeZone, desk.now(), 10);
  return (
    <>
      <Deadline choosing={choosing} offers={[5, 10, 30]} />
      <div className="row">
        {choosing.at !== undefined && (
          <Act desk={desk} command={{ type: 'AnnounceClosing', at: choosing.at }} look="sm" onDone={onDone}>
            {chair.announceAt}
          </Act>
        )}
        <Act desk={desk} command={{ type: 'AnnounceClosing' }} look="sm quiet" onDone={onDone}>
          {chair.announceNoTime}
        </Act>
      </div>
    </>
  );
}

/** Gives the floor to one who is not on the list: a delegation, an expert or an observer. */
function Invite({ desk, onDone }: { readonly desk: Desk; readonly onDone: () => void }) {
  const { room } = desk;
  const guests = room.seats.filter(({ role }) => role === 'expert' || role === 'observer');
  const who: readonly SeatOrDelegation[] = [
    ...guests.map(({ seat }) => seat),
    ...room.delegations.map(({ code }) => code),
  ];
  return (
    <>
      <p className="small soft">{chair.inviteHint}</p>
      <div className="row wrap invite">
        {who.map((one) => (
          <Act
            key={one}
            desk={desk}
            command={{ type: 'GiveFloor', to: one }}
            look="sm quiet"
            label={fill(chair.giveTo, { name: nameOf(room, one) })}
            onDone={onDone}
          >
            {nameOf(room, one)}
          </Act>
        ))}
      </div>
    </>
  );
}
