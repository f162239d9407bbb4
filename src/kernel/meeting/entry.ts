// One line of what happened, made of the fact and of the room before it.
import type { DelegationCode, DraftId, ParagraphLabel, Party } from '../base/ids.ts';
import type { Unfinished } from '../base/unfinished.ts';
import { agendaChangeOf } from './agendaChanges.ts';
import { isUnnamed } from './attribution.ts';
import { wordsOf } from './entryWords.ts';
import type { MeetingFact } from './facts.ts';
import type { MotionId } from './motion.ts';
import type { QuestionPut, SeatOrDelegation } from './question.ts';
import type { Entry, Room } from './room.ts';

/** How many entries a room keeps; the record has them all. */
const kept = 40;

/** Gives the latest entries, with one more. */
export function entriesWith(room: Room, fact: MeetingFact): readonly Entry[] {
  // The answers stand in the vote; one by one they would push everything else out.
  if (fact.type === 'VoteCast' || fact.type === 'DelegationPassedOver' || fact.type === 'BallotCast')
    return room.entries;
  // Shifted, the copy has room for the one more; of a shorter slice it would be made anew, half as long again.
  const entries = room.entries.slice();
  if (entries.length >= kept) entries.shift();
  entries.push(entryOf(room, fact));
  return entries;
}

/** Gives the entry of a room's opening. */
export function firstEntry({ seq, at, by, type, title }: MeetingFact<'RoomOpened'>): readonly Entry[] {
  return [{ seq, at, by, what: type, words: title }];
}

/** What a fact or a question may be about. */
interface Subject {
  readonly type?: string;
  readonly kind?: string;
  readonly draft?: DraftId;
  readonly paragraph?: ParagraphLabel;
}
/** What a fact may tell, whatever its kind: to look whether a part is there costs as much as to read it. */
interface Told extends Subject, Pick<MeetingFact, 'seq' | 'at' | 'by'> {
  readonly question?: QuestionPut;
  readonly who?: SeatOrDelegation;
  readonly party?: Party;
  readonly delegation?: DelegationCode;
  readonly rationale?: string;
}

/** Gives the entry of a fact; `room` stands before it. */
export function entryOf(room: Room, fact: MeetingFact): Entry {
  const { seq, at, by, question: put, rationale }: Told = fact;
  const { draft, paragraph }: Subject = put ?? fact;
  const who = whoIn(fact);
  const words = wordsOf(room, fact);
  const entry: Unfinished<Entry> = { seq, at, by, what: fact.type };
  if (isUnnamed(room, fact.type)) {
    entry.unnamed = true;
    if (fact.type === 'PointOfOrderRuled') entry.upheld = fact.upheld;
    if (fact.type === 'MotionMoved') entry.motion = fact.put.kind;
    if (fact.type === 'AgendaChangeProposed') entry.change = fact.put.kind;
    return entry;
  }
  if (put) entry.asked = put.kind;
  if (fact.type === 'PointOfOrderRuled') entry.upheld = fact.upheld;
  if (fact.type === 'ActTakenBack') entry.act = fact.what;
  const more = voted(room, fact);
  if (more) Object.assign(entry, more);
  if (who !== undefined) entry.who = who;
  if (draft !== undefined) entry.draft = draft;
  if (paragraph !== undefined) entry.paragraph = paragraph;
  if (words !== undefined) entry.words = words;
  if (rationale !== words && rationale !== undefined) entry.reason = rationale;
  return entry;
}

function whoIn(fact: MeetingFact): Entry['who'] {
  if (fact.type === 'SeatingDrawn' || fact.type === 'PlaceDrawn') return fact.first;
  const { who, party, delegation }: Told = fact;
  return who ?? party ?? delegation;
}

/** Gives what an entry says of a motion, a vote, a proposal; nothing of other facts. */
function voted(room: Room, fact: MeetingFact): Partial<Entry> | undefined {
  switch (fact.type) {
    case 'MotionMoved':
      return { motion: fact.put.kind };
    case 'MotionWithdrawn':
    case 'SpeakersOnMotionCalled':
    case 'SpeakerOnMotionAsked':
      return { ...motionOf(room, fact.motion), ...('side' in fact ? { side: fact.side } : {}) };
    case 'MotionDecided':
      return { ...motionOf(room, fact.motion), carried: fact.carried };
    case 'QuestionPutToRoom':
    case 'ConsensusFound':
    case 'ConsensusNotFound':
    case 'QuestionWithdrawn':
      if (fact.question.kind === 'agendaChange') return agendaChangeIn(room, fact.question.change);
      return fact.question.kind === 'motion' ? motionOf(room, fact.question.motion) : {};
    case 'AgendaChangeProposed':
      return { change: fact.put.kind };
    case 'AgendaChangeWithdrawn':
      return agendaChangeIn(room, fact.change);
    case 'AgendaChangeDecided':
      return { ...agendaChangeIn(room, fact.change), carried: fact.made };
    case 'VoteAnnounced':
      return {
        subject: fact.on.kind,
        method: fact.method,
        ...(fact.on.kind === 'motion' ? motionOf(room, fact.on.motion) : {}),
        ...(fact.on.kind === 'agendaChange' ? agendaChangeIn(room, fact.on.change) : {}),
      };
    case 'VotingMethodRequested':
      return { method: fact.method };
    case 'VoteCounted':
      return {
        carried: fact.carried,
        tally: { yes: fact.yes, no: fact.no, abstain: fact.abstain },
        ...(room.vote ? { subject: room.vote.on.kind } : {}),
      };
    case 'AmendmentDecided':
      return { carried: fact.adopted };
    case 'PartDecided':
      return { carried: fact.retained };
    case 'ProposalFell':
      return { fate: fact.fate };
    default:
      return undefined;
  }
}

function agendaChangeIn(room: Room, number: number): Partial<Entry> {
  const change = agendaChangeOf(room, number);
  return change ? { change: change.put.kind } : {};
}

function motionOf(room: Room, id: MotionId): Partial<Entry> {
  const motion = room.motions.find((one) => one.id === id);
  return motion ? { motion: motion.put.kind } : {};
}
