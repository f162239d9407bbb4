import type { Millis } from '../../../kernel/base/ids.ts';
import { attributionOf } from '../../../kernel/meeting/attribution.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import { fill } from '../../../i18n/fill.ts';
import { common } from '../../../i18n/en/common.ts';
import { replay } from '../../../i18n/en/replay.ts';
import { nameOf } from '../../components/desk.ts';
import { FloorRing } from '../../components/FloorRing.tsx';
import { askedBy } from '../../components/askedBy.ts';
import { clockOf, whenOf } from '../../components/zone.ts';
import { actorOf, sentenceOf } from './Happened.tsx';
import type { Playback } from './record.ts';

interface MeetingThenProps {
  readonly room: Room;
  readonly now: Millis;
  readonly record: Playback;
  readonly seq: number;
  readonly onSeq: (seq: number) => void;
}

/** Shows the meeting as it stood: floor, list, question, silence, and the entries around this one. */
export function MeetingThen({ room, now, record, seq, onSeq }: MeetingThenProps) {
  const item = room.items.find(({ item }) => item === room.openItem);
  const named = attributionOf(room) === 'record';
  const silence = room.silences.find(({ state }) => state === 'running');
  const symbol = room.drafts.find(({ id }) => id === silence?.draft)?.symbol ?? '';
  return (
    <section className="col side" aria-label={replay.meeting} tabIndex={0}>
      {item && <p className="small strong">{fill(replay.item, { item: item.item, title: item.title })}</p>}
      <h2 className="h">{replay.floor}</h2>
      {room.floor ? (
        <div className="row floor">
          <FloorRing desk={{ room, now: () => now }} size={76} />
          <span className="plate lg floor">{named ? nameOf(room, room.floor.who) : replay.unnamed}</span>
        </div>
      ) : (
        <p className="small soft">{replay.floorFree}</p>
      )}
      <hr className="rule" />
      <h2 className="h">{replay.list}</h2>
      {!named ? (
        <p className="small soft">{common.attributionHint[attributionOf(room)]}</p>
      ) : item && item.waiting.length > 0 ? (
        <ol className="row wrap">
          {item.waiting.map(({ who }) => (
            <li key={who}>
              <span className="plate xs up">{nameOf(room, who)}</span>
            </li>
          ))}
        </ol>
      ) : (
        <p className="small soft">{replay.nobody}</p>
      )}
      {room.question && (
        <>
          <hr className="rule" />
          <h2 className="h">{replay.question}</h2>
          <p className="serif">{askedBy(room, room.question.put, now)}</p>
          {room.question.objections.length > 0 && (
            <p className="small d late">
              {fill(replay.objections, {
                names: room.question.objections
                  .map(({ by }) => (named ? nameOf(room, by) : replay.unnamed))
                  .join(', '),
              })}
            </p>
          )}
        </>
      )}
      {silence && (
        <p className="small soft gap">
          {fill(replay.silenceUntil, { symbol, when: whenOf(silence.deadline, now, room.timeZone) })}
        </p>
      )}
      <hr className="rule" />
      <h2 className="h">{replay.happened}</h2>
      <ol className="entries small">
        {record.facts.slice(Math.max(0, seq - 3), seq + 8).map((fact) => (
          <li key={fact.seq}>
            <button
              type="button"
              aria-current={fact.seq === seq ? 'true' : undefined}
              className={fact.seq > seq ? 'later' : undefined}
              onClick={() => onSeq(fact.seq)}
            >
              <span className="num muted">{clockOf(fact.at, room.timeZone)}</span>
              <span>{sentenceOf(record.at(fact.seq) ?? room, fact)}</span>
              <span className="tiny muted">{actorOf(record.at(fact.seq) ?? room, fact)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
