// What the Chair says next, in her words' order of precedence, with the command that performs it.
import { unreachable } from '../base/decision.ts';
import type { Millis } from '../base/ids.ts';
import { openBallot } from './ballots.ts';
import type { MeetingCommand } from './commands.ts';
import { openItemOf, textNow } from './find.ts';
import { election } from './formulas/elections.ts';
import { appeal, list, pointOfOrder, speaking } from './formulas/floor.ts';
import { forbidden, type Formula, type FormulaId } from './formulas/formula.ts';
import { motion } from './formulas/motions.ts';
import { announcements, between, opening } from './formulas/sittings.ts';
import { asked, text } from './formulas/text.ts';
import { result, voting } from './formulas/votes.ts';
import type { Room } from './room.ts';
import type { OpenVote } from './vote.ts';

/** Gives what the Chair may say now, what is due first; what she may not do now is left out. */
export function formulas(room: Room, now: Millis): readonly Formula[] {
  return due(room, now).filter(
    ({ command }) => command === undefined || forbidden(room, command, now) === undefined,
  );
}

/** Words after which delegations answer, or the Chair rules one way or the other: nothing follows in the same breath. */
const awaitAnswers: ReadonlySet<FormulaId> = new Set<FormulaId>([
  'pointOfOrder',
  'pointOfOrderOnly',
  'votePlates',
  'voteRecorded',
  'voteRollCall',
]);

/** What the Chair says in one breath: words alone, then those that perform something, if any. */
export interface Breath {
  readonly said: readonly Formula[];
  /** What saying it performs. */
  readonly command?: MeetingCommand;
  readonly others: readonly Formula[];
}

/** Gives what the Chair says next: up to the first formula with a command, save where it waits for an answer or a ruling. */
export function breath(all: readonly Formula[]): Breath {
  const last = all.findIndex(({ id, command }) => command !== undefined || awaitAnswers.has(id));
  const end = last < 0 ? all.length : last + 1;
  const said = all.slice(0, end);
  const command = said.at(-1)?.command;
  return { said, ...(command === undefined ? {} : { command }), others: all.slice(end) };
}

function due(room: Room, now: Millis): readonly Formula[] {
  if (room.pointOfOrder) return pointOfOrder(room, room.pointOfOrder.by);
  if (room.question) return [asked(room, now)];
  // An appeal against a ruling on the conduct of a vote goes before that vote.
  if (room.appeal && room.vote?.on.kind !== 'appeal') return appeal(room, room.appeal.by);
  if (openBallot(room)) return election(room, now);
  if (room.vote && room.state === 'open') return beforeTheVote(room, room.vote, now);
  switch (room.state) {
    case 'scheduled':
    case 'adjourned':
      return [...result(room), ...opening(room, now)];
    case 'suspended':
      return [...result(room), { id: 'resume', values: {}, command: { type: 'ResumeMeeting' } }];
    case 'closed':
      return [];
    case 'open':
      return [
        ...result(room),
        ...speaking(room, now),
        ...motion(room, now),
        ...election(room, now),
        ...announcements(room),
        ...business(room, now),
      ];
    default:
      return unreachable(room.state);
  }
}

/** Gives what is due while a vote is before the meeting: until it begins, a motion that was moved goes before it. */
function beforeTheVote(room: Room, vote: OpenVote, now: Millis): readonly Formula[] {
  if (vote.begun !== undefined) return [...speaking(room, now), ...voting(room, vote, now)];
  const next = room.motions.length > 0 ? motion(room, now) : voting(room, vote, now);
  return [...result(room), ...speaking(room, now), ...next];
}

/** Gives what moves the item on while nobody speaks: who is next, then the text, then the end of the item. */
function business(room: Room, now: Millis): readonly Formula[] {
  if (room.agenda !== 'adopted') return [];
  const item = openItemOf(room);
  if (!item) return between(room);
  const draft = textNow(room, item);
  // A motion goes before the item; who speaks on it is called there.
  if (room.motions.length > 0) return [];
  return [
    ...(room.floor ? [] : list(room, item)),
    ...(draft === undefined ? [] : text(room, draft, now)),
    ...(room.floor
      ? []
      : [
          {
            id: 'closeItem',
            values: { item: item.item, title: item.title },
            command: { type: 'CloseItem' },
          } as const,
        ]),
  ];
}
