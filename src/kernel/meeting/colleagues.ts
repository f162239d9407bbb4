// Two people of one delegation at once: what the colleague has done that stands in the way of an act.
import type { DelegationCode, Millis, SeatId } from '../base/ids.ts';
import type { MeetingCommand } from './commands.ts';
import type { MeetingFactName } from './facts.ts';
import { openItemOf } from './find.ts';
import type { Entry, Room } from './room.ts';
import type { MeetingRule } from './rules.ts';
import { type Sender, senderOf, speaksFor } from './sender.ts';
import type { Answer, Ballot } from './vote.ts';

/** What a colleague of one's delegation did, and when. */
export interface ColleagueAct {
  readonly what: MeetingFactName;
  readonly at: Millis;
  /** Of a vote. */
  readonly answer?: Answer;
}

/** Which acts of a colleague make a rule refuse. */
const causes: { readonly [R in MeetingRule]?: readonly MeetingFactName[] } = {
  senderIsNotWaiting: ['FloorRequested'],
  senderIsWaiting: ['RequestWithdrawn'],
  senderHasTheFloor: ['FloorEnded'],
  replyIsNotAskedYet: ['ReplyRequested'],
  replyIsAsked: ['ReplyWithdrawn'],
  senderIsNotAligned: ['StatementAligned'],
  senderIsAligned: ['AlignmentWithdrawn'],
  noPointOfOrderIsPending: ['PointOfOrderRaised'],
  pointOfOrderIsRaised: ['PointOfOrderWithdrawn'],
  rulingMayBeAppealed: ['RulingAppealed'],
  noAppealIsPending: ['RulingAppealed'],
  appealIsMade: ['AppealWithdrawn'],
  agendaChangeIsNew: ['AgendaChangeProposed'],
  agendaChangeIsPending: ['AgendaChangeWithdrawn'],
  motionIsNew: ['MotionMoved'],
  motionIsPending: ['MotionWithdrawn'],
  senderDoesNotSpeakOnMotion: ['SpeakerOnMotionAsked'],
  senderHasNotObjected: ['ObjectionRaised'],
  senderHasObjected: ['ObjectionWithdrawn'],
  silenceRuns: ['SilenceBroken'],
  senderDoesNotSponsor: ['SponsorJoined'],
  senderSponsors: ['SponsorLeft'],
  amendmentIsPending: ['AmendmentWithdrawn', 'AmendmentAccepted'],
  delegationDoesNotHoldItYet: [
    'AlternativeSupported',
    'WordingProposed',
    'ParagraphProposed',
    'ParagraphEdited',
  ],
  // What the delegation reads in the paragraph is what its colleague made it read.
  proposalChangesSomething: ['WordingProposed', 'ParagraphEdited', 'AlternativeSupported'],
  delegationHoldsIt: ['AlternativeWithdrawn'],
  delegationHasNotReserved: ['ParagraphReserved'],
  delegationHasReserved: ['ReservationLifted'],
  senderAnsweredOtherwise: ['VoteCorrected'],
};

/** Gives the answer that a colleague, not oneself, gave in the vote under way. */
export function colleaguesAnswer({ vote, seats }: Room, from: Sender): Ballot | undefined {
  const you = speaksFor(from);
  const given = vote?.answers.find(({ who }) => who === you);
  if (given?.by === undefined || given.by === from.seat) return undefined;
  return seats.some(({ seat, delegation }) => seat === given.by && delegation === you) ? given : undefined;
}

/** Gives the act of a colleague for which a rule refuses a command; nothing when it is for another reason. */
export function colleagueAct(
  room: Room,
  seat: SeatId,
  rule: MeetingRule,
  command: MeetingCommand,
): ColleagueAct | undefined {
  const from = senderOf(room, seat);
  const you = speaksFor(from);
  if (you === undefined) return undefined;
  if (rule === 'colleagueHasNotVoted') {
    const given = colleaguesAnswer(room, from);
    return given && { what: 'VoteCast', at: given.at, answer: given.answer };
  }
  // The latest act of the delegation decides: what one did oneself since then needs no telling.
  const latest = room.entries.findLast(
    (one) => causes[rule]?.includes(one.what as MeetingFactName) && isOn(one, you, command),
  );
  if (!latest || latest.by === seat || !isColleague(room, latest.by, you)) return undefined;
  return { what: latest.what as MeetingFactName, at: latest.at };
}

/** Gives the act by which a colleague, and not oneself, put one's plate up or down last on the open item. */
export function colleaguesPlate(room: Room, seat: SeatId): ColleagueAct | undefined {
  const up = openItemOf(room)?.waiting.some(({ who }) => who === speaksFor(senderOf(room, seat))) === true;
  const rule = up ? 'senderIsNotWaiting' : 'senderIsWaiting';
  return colleagueAct(room, seat, rule, { type: up ? 'RequestFloor' : 'WithdrawRequest' });
}

function isOn({ who, draft, paragraph }: Entry, you: DelegationCode, command: MeetingCommand): boolean {
  if (who !== you) return false;
  const [label] =
    'paragraph' in command
      ? [command.paragraph]
      : 'alternative' in command
        ? command.alternative.split('#')
        : [];
  return (
    (!('draft' in command) || draft === undefined || draft === command.draft) &&
    (label === undefined || paragraph === undefined || paragraph === label)
  );
}

function isColleague({ seats }: Room, seat: SeatId, you: DelegationCode): boolean {
  return seats.some((one) => one.seat === seat && one.delegation === you);
}
