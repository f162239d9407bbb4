import { fill } from '../../../i18n/fill.ts';
import { floor as say } from '../../../i18n/en/roomFloor.ts';
import type { AgendaItem } from '../../../kernel/meeting/room.ts';
import { type Speaker, speakers, waitingTotal } from '../../../kernel/meeting/views.ts';
import { nameOf } from '../../components/desk.ts';
import { clockOf } from '../../components/zone.ts';
import { minutesIn, openItem } from './floorSeat.ts';
import type { Seated } from './seated.ts';

/** Shows who waits for the floor on the open item, oneself marked, replies behind. */
export function SpeakersList({ at }: { readonly at: Seated }) {
  const item = openItem(at.room);
  return (
    <section aria-labelledby="list-now">
      <h2 className="h" id="list-now">
        {say.list}
        {item && <span className="muted">{stateOf(at, item)}</span>}
      </h2>
      {item?.list === 'closing' && item.closingAt !== undefined && (
        <p className="small soft">
          {fill(say.closingAt, { when: clockOf(item.closingAt, at.room.timeZone) })}
        </p>
      )}
      {(item === undefined || item.waiting.length + item.replies.length === 0) && (
        <p className="small soft">{emptyOf(at, item)}</p>
      )}
      {item && item.waiting.length + item.replies.length > 0 && <Waiting at={at} item={item} />}
    </section>
  );
}

function Waiting({ at, item }: { readonly at: Seated; readonly item: AgendaItem }) {
  const mine = (who: string) => who === at.you || who === at.seat;
  return (
    <ol className="q">
      {speakers(at.room, at.now()).map((request) => (
        <li key={request.who} className={mine(request.who) ? 'me' : undefined}>
          <span className="n">{request.place + 1}</span>
          <span>
            <span className={`plate up${mine(request.who) ? ' you' : ''}`}>
              {nameOf(at.room, request.who)}
            </span>
          </span>
          {mine(request.who) ? (
            <span className="small strong accent">
              {request.place === 0 ? say.youNext : fill(say.youIn, { minutes: minutesIn(request.in) })}
            </span>
          ) : (
            <span className="tiny muted">{aboutOf(request)}</span>
          )}
        </li>
      ))}
      {item.replies.map((reply) => (
        <li key={`reply ${reply.who}`} className={mine(reply.who) ? 'me' : undefined}>
          <span className="n">
            <i className="ic i-reply" aria-hidden="true" />
          </span>
          <span>
            <span className={`plate${mine(reply.who) ? ' you' : ''}`}>{nameOf(at.room, reply.who)}</span>
          </span>
          <span className="tiny muted">{say.rightOfReply}</span>
        </li>
      ))}
    </ol>
  );
}

function aboutOf(request: Speaker): string {
  if (request.forGroup !== undefined) return fill(say.forGroup, { group: request.forGroup });
  if (request.on !== undefined) return fill(say.onParagraph, { paragraph: request.on });
  return fill(say.minutes, { minutes: Math.max(1, Math.round(request.minutes)) });
}

function stateOf({ room, now }: Seated, item: AgendaItem): string {
  const state = say.listState[item.list];
  if (item.waiting.length === 0) return state;
  const minutes = minutesIn(waitingTotal(room, now()));
  return fill(say.listAbout, { state, minutes });
}

function emptyOf({ you }: Seated, item: AgendaItem | undefined): string {
  if (!item) return say.listNone;
  if (item.list === 'unopened') return say.listUnopened;
  if (item.list === 'closed' || you === undefined) return say.listEmptyClosed;
  return say.listEmpty;
}
