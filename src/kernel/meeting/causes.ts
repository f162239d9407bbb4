// Who or what brought it about that a rule refuses an act now: the latest entry of the record that bears on it.
import type { SeatId } from '../base/ids.ts';
import type { MeetingCommand } from './commands.ts';
import type { MeetingFactName } from './facts.ts';
import { draftNamed } from './find.ts';
import type { ReversibleAct } from './reversible.ts';
import type { Entry, Room } from './room.ts';
import type { MeetingRule } from './rules.ts';
import { senderOf, whoOf } from './sender.ts';

/** Which entries count: those of the sender itself, on the text or paragraph of the command, on its kind of motion. */
type About = 'sender' | 'draft' | 'paragraph' | 'motion';

interface Cause {
  readonly facts: readonly MeetingFactName[];
  readonly of?: readonly About[];
  /** Acts of the Chair after which it holds: taken back, it holds no longer. */
  readonly undone?: readonly ReversibleAct[];
}

const since = (...facts: readonly MeetingFactName[]): Cause => ({ facts });
const own = (...facts: readonly MeetingFactName[]): Cause => ({ facts, of: ['sender'] });
const onDraft = (...facts: readonly MeetingFactName[]): Cause => ({ facts, of: ['draft'] });
const onParagraph = (...facts: readonly MeetingFactName[]): Cause => ({ facts, of: ['paragraph'] });

const sittingEnds = ['MeetingSuspended', 'MeetingAdjourned', 'MeetingClosed'] as const;
const textCloses = ['SilenceStarted', 'SilenceReopened', 'SilenceExpired', 'DecisionAdopted'] as const;

/** The facts after which a rule no longer holds; none of a rule that only a seat, a text or a body can meet. */
const causes: { readonly [R in MeetingRule]?: Cause } = {
  meetingIsOpen: { facts: sittingEnds, undone: ['MeetingCalledToOrder', 'MeetingResumed'] },
  meetingIsNotOpen: { facts: ['MeetingCalledToOrder', 'MeetingResumed'], undone: sittingEnds },
  meetingIsInSession: { facts: ['MeetingAdjourned', 'MeetingClosed'], undone: ['MeetingCalledToOrder'] },
  meetingIsSuspended: { facts: ['MeetingCalledToOrder', 'MeetingResumed'], undone: ['MeetingSuspended'] },
  meetingIsNotClosed: since('MeetingClosed'),
  agendaIsNotAdopted: since('AgendaAdopted'),
  agendaIsProposed: since('AgendaAdopted'),
  itemIsOpen: { facts: ['ItemClosed'], undone: ['ItemOpened'] },
  itemIsNotOpen: { facts: ['ItemOpened'], undone: ['ItemClosed'] },
  noOtherItemIsOpen: { facts: ['ItemOpened'], undone: ['ItemClosed'] },
  listIsOpen: { facts: ['ListClosed', 'ItemOpened'], undone: ['ListOpened', 'ListReopened'] },
  listIsNotOpen: since('ListOpened'),
  listIsClosed: { facts: ['ListOpened', 'ListReopened'], undone: ['ListClosed'] },
  senderIsNotWaiting: own('FloorRequested'),
  senderIsWaiting: own('FloorGiven', 'RequestWithdrawn'),
  floorIsFree: { facts: ['FloorGiven'], undone: ['FloorEnded'] },
  floorIsTaken: { facts: ['FloorEnded'], undone: ['FloorGiven'] },
  senderHasTheFloor: { facts: ['FloorGiven', 'FloorEnded'], undone: ['FloorGiven'] },
  floorIsPaused: since('FloorGiven', 'FloorContinued'),
  floorIsNotPaused: { facts: ['FloorPaused', 'PointOfOrderRaised'], undone: ['FloorContinued'] },
  repliesAreLeft: own('FloorGiven'),
  replyIsNotAskedYet: own('ReplyRequested'),
  replyIsAsked: own('ReplyWithdrawn'),
  noPointOfOrderIsPending: since('PointOfOrderRaised'),
  pointOfOrderIsSenders: since('PointOfOrderRaised'),
  pointOfOrderIsRaised: since('PointOfOrderRuled', 'PointOfOrderWithdrawn'),
  debateIsOpen: since('DebateClosed', 'DebateAdjourned'),
  debateIsNotClosed: since('DebateClosed'),
  amendmentComesInTime: since('DebateClosed'),
  motionBelongsBeforeVoting: since('VoteAnnounced'),
  speakersAreToBeCalled: since('SpeakersOnMotionCalled'),
  explanationsComeNow: since('VoteAnnounced'),
  nominationsAreOpen: since('BallotOpened'),
  candidateIsNew: since('CandidateNominated', 'ElectionOpened'),
  candidateStands: since('CandidateWithdrawn'),
  candidateIsLeft: since('CandidateWithdrawn'),
  credentialsAreNotRefused: since('CredentialsNoted'),
  noAppealIsPending: since('RulingAppealed'),
  appealIsMade: since('AppealWithdrawn', 'RulingStands', 'RulingOverruled'),
  agendaChangeIsNew: since('AgendaChangeProposed'),
  noAgendaChangeIsPending: since('AgendaChangeProposed'),
  motionIsNew: { facts: ['MotionMoved'], of: ['motion'] },
  noMotionIsPending: since('MotionMoved'),
  motionIsPending: since('MotionDecided', 'MotionWithdrawn'),
  noVoteIsOpen: since('VoteAnnounced', 'VotingBegan', 'BallotOpened'),
  voteIsAnnounced: since('VoteCounted', 'VoteCalledOff'),
  votingHasBegun: since('VoteAnnounced'),
  votingHasNotBegun: since('VotingBegan'),
  methodIsAnother: since('VoteAnnounced', 'VotingMethodRequested'),
  effortsAreNotExhausted: onDraft('EffortsExhausted'),
  noElectionIsOpen: since('ElectionOpened'),
  electionIsOpen: since('ElectionCalledOff', 'ElectedUnopposed', 'BallotsCounted', 'PlaceDrawn'),
  noBallotIsOpen: since('BallotOpened'),
  ballotIsOpen: since('BallotsCounted', 'BallotVoided'),
  noLotIsDue: since('BallotsCounted'),
  recountIsNotAsked: since('RecountRequested'),
  senderSponsors: { facts: ['SponsorLeft'], of: ['sender', 'draft'] },
  senderDoesNotSponsor: { facts: ['SponsorJoined'], of: ['sender', 'draft'] },
  proposalIsPending: onDraft('ProposalFell', 'DecisionAdopted'),
  proposalIsNotAmended: onDraft('TextAmended'),
  noActionBarsIt: since('DebateAdjourned'),
  amendmentIsPending: since('AmendmentDecided', 'AmendmentWithdrawn', 'AmendmentAccepted', 'AmendmentFell'),
  amendmentIsNext: onDraft('AmendmentSubmitted', 'AmendmentsOrdered'),
  noAmendmentIsPending: onDraft('AmendmentSubmitted'),
  partIsNext: onDraft('TextDivided'),
  everyPartIsDecided: onDraft('TextDivided'),
  questionIsOpen: since('ConsensusFound', 'ConsensusNotFound', 'QuestionWithdrawn'),
  noQuestionIsOpen: since('QuestionPutToRoom'),
  nobodyObjected: since('ObjectionRaised'),
  senderHasNotObjected: own('ObjectionRaised'),
  senderHasObjected: own('ObjectionWithdrawn'),
  silenceRuns: since('SilenceBroken', 'SilenceExpired', 'DecisionAdopted'),
  noSilenceRuns: onDraft('SilenceStarted', 'SilenceReopened', 'SilenceExpired'),
  silenceIsOver: onDraft('SilenceStarted', 'SilenceBroken'),
  silenceHasNotEnded: onDraft('SilenceExpired'),
  extensionIsLeft: onDraft('SilenceExtended'),
  textIsOpen: onDraft(...textCloses),
  decisionIsNotAdopted: onDraft('DecisionAdopted'),
  decisionIsNotIssued: onDraft('DecisionIssued'),
  sittingIsLater: since('SilenceExpired'),
  everySiteIsClosed: onDraft('WordingProposed', 'ParagraphProposed'),
  versionIsIssued: onDraft(
    'WordingProposed',
    'ParagraphProposed',
    'ParagraphEdited',
    'SiteSettled',
    'TextAmended',
  ),
  delegationDoesNotHoldItYet: {
    facts: ['AlternativeSupported', 'WordingProposed', 'ParagraphProposed'],
    of: ['sender', 'paragraph'],
  },
  delegationHoldsIt: { facts: ['AlternativeWithdrawn'], of: ['sender', 'paragraph'] },
  delegationHasReserved: { facts: ['ReservationLifted'], of: ['sender', 'paragraph'] },
  delegationHasNotReserved: { facts: ['ParagraphReserved'], of: ['sender', 'paragraph'] },
  packageIsOpen: onDraft('PackageSettled', 'PackageWithdrawn'),
  paragraphIsAgreed: onParagraph('ParagraphReopened'),
  paragraphIsNotAgreed: onParagraph('ParagraphAgreed'),
  senderIsNotAligned: own('StatementAligned'),
  senderIsAligned: own('AlignmentWithdrawn'),
  paragraphIsNotOut: onDraft('ConsultationFormed'),
  nothingIsOut: onDraft('ConsultationFormed'),
  consultationIsOut: since('ReportReceived', 'ConsultationRecalled'),
  consultationHasReported: since('ReportTaken', 'ReportSetAside', 'ConsultationRecalled'),
  reportIsOwed: since('ReportedBack', 'ConsultationEnded'),
  pollIsOpen: onParagraph('PollClosed'),
  pollIsNotOpen: onParagraph('PollOpened'),
};

/** An act that a rule refuses. */
export interface Refused {
  readonly rule: MeetingRule;
  readonly command: MeetingCommand;
}

/** Tells whether the record can hold what brought a refusal about; many rules no fact has made to fail. */
export function hasCause({ rule }: Refused): boolean {
  return causes[rule] !== undefined;
}

/** Gives what a command puts to the room or to the vote, else the command. */
function putBy(command: MeetingCommand): Parameters<typeof draftNamed>[1] {
  if (command.type === 'PutQuestion') return command.question;
  return command.type === 'PutToVote' ? command.on : command;
}

/** Gives the latest of some entries, in order, that brought it about that a rule refuses an act of a seat. */
export function causeOf(
  room: Room,
  { rule, command }: Refused,
  seat: SeatId,
  entries: readonly Entry[] = room.entries,
): Entry | undefined {
  const cause = causes[rule];
  if (cause === undefined) return undefined;
  const who = whoOf(senderOf(room, seat));
  const draft = draftNamed(room, putBy(command));
  const paragraph = 'paragraph' in command ? command.paragraph : undefined;
  const motion = command.type === 'Move' ? command.motion.kind : undefined;
  const counts: { readonly [A in About]: (entry: Entry) => boolean } = {
    sender: (entry) => entry.who === who,
    draft: (entry) => draft === undefined || entry.draft === draft,
    paragraph: (entry) => entry.draft === draft && (paragraph === undefined || entry.paragraph === paragraph),
    motion: (entry) => motion === undefined || entry.motion === motion,
  };
  return entries.findLast((entry) =>
    entry.what === 'ActTakenBack'
      ? cause.undone?.some((act) => act === entry.act) === true
      : cause.facts.some((fact) => fact === entry.what) &&
        (cause.of ?? []).every((about) => counts[about](entry)),
  );
}
