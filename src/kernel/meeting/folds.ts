import type { Millis } from '../base/ids.ts';
import { decidedAfter } from './decided.ts';
import { entriesWith, firstEntry } from './entry.ts';
import type { MeetingFact, MeetingFactName } from './facts.ts';
import { agendaFolds } from './folds/agenda.ts';
import { appealFolds, appealableAfter } from './folds/appeals.ts';
import { consultationFolds } from './folds/consultations.ts';
import { decisionFolds } from './folds/decisions.ts';
import { electionFolds } from './folds/elections.ts';
import { floorFolds } from './folds/floor.ts';
import { endings, without } from './folds/endings.ts';
import type { Folds } from './folds/fold.ts';
import { motionFolds } from './folds/motions.ts';
import { paperFolds } from './folds/papers.ts';
import { proposalFolds } from './folds/proposals.ts';
import { seatFolds } from './folds/seats.ts';
import { sittingFolds } from './folds/sittings.ts';
import { textFolds } from './folds/text.ts';
import { voteFolds } from './folds/votes.ts';
import type { Room } from './room.ts';
import { undoAfter } from './undo.ts';

const folds: Folds<Exclude<MeetingFactName, 'RoomOpened'>> = {
  ...seatFolds,
  ...sittingFolds,
  ...agendaFolds,
  ...floorFolds,
  ...motionFolds,
  ...appealFolds,
  ...voteFolds,
  ...electionFolds,
  ...consultationFolds,
  ...proposalFolds,
  ...decisionFolds,
  ...paperFolds,
  ...textFolds,
};

const none = [] as const;

/**
 * Adds one fact to a room.
 * Throws: when the first fact of a room is not its opening, which no store holds.
 */
export function evolve(room: Room | undefined, fact: MeetingFact): Room {
  if (fact.type === 'RoomOpened') return opened(fact);
  if (room === undefined) throw new Error(`a room begins with RoomOpened, not with ${fact.type}`);
  const next = without(room, endings[fact.type] ?? none);
  Object.assign(next, foldOf(room, fact));
  next.seq = fact.seq;
  next.at = fact.at;
  next.entries = entriesWith(room, fact);
  if (fact.type !== 'ActTakenBack') next.appealable = appealableAfter(room, fact);
  next.undo = undoAfter(room, fact, next.items);
  next.decided = decidedAfter(room, fact);
  return next;
}

function foldOf<N extends Exclude<MeetingFactName, 'RoomOpened'>>(
  room: Room,
  fact: MeetingFact<N>,
): Partial<Room> {
  const name: N = fact.type;
  return folds[name](room, fact);
}

const minute = 60_000;

function opened(fact: MeetingFact<'RoomOpened'>): Room {
  const { type: _type, by: _by, seq, at, room, ...opening } = fact;
  const minutes = opening.procedure.settings.timeLimit?.params ?? { state: 0, group: 0 };
  return {
    ...opening,
    id: room,
    seq,
    at,
    seats: [],
    state: 'scheduled',
    sittings: [],
    agenda: 'none',
    items: [],
    limits: {
      state: (minutes.state * minute) as Millis,
      group: (minutes.group * minute) as Millis,
    },
    rulings: [],
    appealable: false,
    motions: [],
    moved: 0,
    votes: [],
    elections: [],
    presence: {},
    credentials: {},
    proposals: [],
    amendments: [],
    drafts: [],
    silences: [],
    decisions: [],
    statements: [],
    papers: [],
    supplements: [],
    entries: firstEntry(fact),
  };
}
