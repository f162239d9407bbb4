// What the Chair says to speakers and on points of order.
import type { Millis } from '../../base/ids.ts';
import { isDecided, openItemOf } from '../find.ts';
import { usedBy } from '../folds/floor.ts';
import { nextOnMotion } from '../precedence.ts';
import { presentIn } from '../quorum.ts';
import type { SeatOrDelegation } from '../question.ts';
import type { AgendaItem, Room } from '../room.ts';
import { type Formula, nameOf } from './formula.ts';

/** When the Chair reminds a speaker of the time. Units: ms. */
const reminder = 15_000;

/** Gives what is due on a point of order; where rulings may be appealed it is said what one may speak of. */
export function pointOfOrder(room: Room, by: SeatOrDelegation): readonly Formula[] {
  const values = { name: nameOf(room, by) };
  return [
    { id: room.procedure.settings.appeal ? 'pointOfOrderOnly' : 'pointOfOrder', values },
    { id: 'upheld', values, command: { type: 'RulePointOfOrder', upheld: true } },
    { id: 'notUpheld', values, command: { type: 'RulePointOfOrder', upheld: false } },
  ];
}

/** Gives what is due on an appeal: it is put at once. */
export function appeal(room: Room, by: SeatOrDelegation): readonly Formula[] {
  return [
    {
      id: 'appeal',
      values: { name: nameOf(room, by) },
      command: { type: 'PutToVote', on: { kind: 'appeal' } },
    },
  ];
}

/** Gives what is due to whoever has the floor. */
export function speaking(room: Room, now: Millis): readonly Formula[] {
  if (!room.floor) return [];
  const name = nameOf(room, room.floor.who);
  const left = room.floor.limit - usedBy(room.floor, now);
  const next = nextSpeaker(room);
  const thanks: Formula[] = [
    ...(next === undefined
      ? []
      : ([
          {
            id: 'thanksAndNext',
            values: { name, next: nameOf(room, next) },
            command: { type: 'GiveFloor' },
          },
        ] as const)),
    { id: 'thanks', values: { name }, command: { type: 'EndFloor' } },
  ];
  if (!room.floor.running)
    return [{ id: 'goOn', values: { name }, command: { type: 'ContinueFloor' } }, ...thanks];
  return left > reminder
    ? thanks
    : [{ id: left > 0 ? 'timeRunsOut' : 'timeIsOver', values: { name } }, ...thanks];
}

/** Gives who is next: a speaker on the motion and nobody else while it is pending; before a vote nobody in reply. */
function nextSpeaker(room: Room): SeatOrDelegation | undefined {
  const onMotion = nextOnMotion(room);
  if (onMotion) return onMotion.speaker.who;
  if (room.motions.length > 0) return undefined;
  const item = openItemOf(room);
  return (item?.waiting[0] ?? (room.vote ? undefined : item?.replies[0]))?.who;
}

/** Gives what is due on the list while nobody speaks. */
export function list(room: Room, { draft, list, waiting, replies }: AgendaItem): readonly Formula[] {
  const [next] = waiting;
  if (next)
    return [
      {
        id: next.forGroup === undefined ? 'giveFloor' : 'giveGroup',
        values: { name: nameOf(room, next.who), group: next.forGroup ?? '' },
        command: { type: 'GiveFloor' },
      },
      ...(isAbsent(room, next.who) && waiting.length > 1 ? [passedOver(room, waiting)] : []),
    ];
  if (list === 'unopened')
    return draft !== undefined && isDecided(room, draft)
      ? []
      : [{ id: 'openList', values: {}, command: { type: 'OpenList' } }];
  const [reply] = replies;
  if (reply)
    return [{ id: 'giveReply', values: { name: nameOf(room, reply.who) }, command: { type: 'GiveFloor' } }];
  return list === 'closed' ? [] : [closing(room)];
}

/** Tells whether one on the list is a delegation that is not in the room. */
function isAbsent(room: Room, who: SeatOrDelegation): boolean {
  return room.delegations.some(({ code }) => code === who) && !presentIn(room).some((code) => code === who);
}

/** Gives that whoever is next and not there goes to the end of the list. */
function passedOver(room: Room, [next, ...others]: AgendaItem['waiting']): Formula {
  const order = [...others, ...(next ? [next] : [])].map(({ who }) => who);
  return {
    id: 'passOverSpeaker',
    values: { name: next ? nameOf(room, next.who) : '' },
    command: { type: 'ReorderList', order },
  };
}

function closing(room: Room): Formula {
  return room.procedure.settings.closeList?.params.by === 'consent'
    ? {
        id: 'closeListWithConsent',
        values: {},
        command: { type: 'PutQuestion', question: { kind: 'closeList' } },
      }
    : { id: 'anyOther', values: {}, command: { type: 'CloseList' } };
}
