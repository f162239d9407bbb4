import type { MeetingFactName } from '../../kernel/meeting/facts.ts';
import type { QuestionKind, SeatOrDelegation } from '../../kernel/meeting/question.ts';
import type { Entry } from '../../kernel/meeting/room.ts';
import type { ReversibleAct } from '../../kernel/meeting/reversible.ts';
import { fill } from '../fill.ts';
import { fates, methods, motionNames, outcomes, sides, subjects, tally } from './votes.ts';

/** What happened. Values: `who`, `paragraph`, `words`; of a question `question`, of a ruling `ruling`. */
const factSentences: { readonly [N in MeetingFactName]: string } = {
  RoomOpened: 'The room is opened: {words}',
  SeatGiven: 'A seat is given.',
  SeatWithdrawn: 'A seat is withdrawn.',
  SeatArrived: 'A seat is taken up.',
  SeatDeparted: 'A seat is left.',

  MeetingCalledToOrder: 'The Chair calls the meeting to order, sitting {words}.',
  MeetingSuspended: 'The Chair suspends the meeting.',
  MeetingResumed: 'The meeting resumes.',
  MeetingAdjourned: 'The sitting is adjourned.',
  MeetingClosed: 'The meeting is closed.',
  AgendaProposed: 'A draft agenda is circulated.',
  AgendaAdopted: 'The agenda is adopted.',
  ItemOpened: 'The Chair opens the item: {words}',
  ItemClosed: 'The item is closed: {words}',

  ListOpened: 'The speakers’ list is open.',
  ListClosingAnnounced: 'The Chair announces that the list will close.',
  ListClosed: 'The speakers’ list is closed.',
  ListReopened: 'The speakers’ list is open again.',
  FloorRequested: '{who} asks for the floor.',
  RequestWithdrawn: '{who} withdraws from the list.',
  ListReordered: 'The Chair changes the order of the list.',
  FloorGiven: '{who} has the floor.',
  FloorEnded: '{who} has spoken.',
  FloorPaused: 'The speaker’s time is paused.',
  FloorContinued: 'The speaker continues.',
  LimitsSet: 'Time limits are set.',
  ReplyRequested: '{who} asks for a right of reply.',
  ReplyWithdrawn: '{who} withdraws the reply.',
  PointOfOrderRaised: '{who} raises a point of order.',
  PointOfOrderRuled: 'The Chair {ruling} the point of order by {who}.',
  PointOfOrderWithdrawn: '{who} withdraws the point of order.',
  ParagraphCalled: 'The Chair calls {paragraph}.',

  QuestionPutToRoom: 'The Chair asks the room {question}.',
  ObjectionRaised: '{who} objects.',
  ObjectionWithdrawn: '{who} withdraws the objection.',
  ConsensusFound: 'Consensus {question}: it is so decided.',
  ConsensusNotFound: 'There is no consensus {question}.',
  QuestionWithdrawn: 'The Chair no longer asks {question}.',
  SilenceStarted: 'A silence runs on {words}.',
  SilenceBroken: '{who} breaks the silence.',
  SilenceExtended: 'The Chair extends the silence.',
  SilenceExpired: 'The silence has ended unbroken.',
  SilenceReopened: 'The Chair reopens the silence.',
  DecisionAdopted: '{words} is adopted.',
  DecisionIssued: 'The decision is issued with its statements.',
  StatementAttached: '{who} attaches a statement: {words}',
  ActTakenBack: 'The Chair takes back: {act}.',
  DecisionTakenBack: 'The Chair takes back the decision {question}: it stands before the room again.',

  DraftTabled: 'A text is on the table: {words}',
  WordingProposed: '{who} proposes in {paragraph}: “{words}”',
  ParagraphEdited: '{who} amends {paragraph}.',
  ParagraphProposed: '{who} proposes {paragraph}: “{words}”',
  StructureProposed: '{who} proposes to rearrange {paragraph}.',
  AlternativeSupported: '{who} supports in {paragraph}: “{words}”',
  AlternativeWithdrawn: '{who} withdraws in {paragraph}: “{words}”',
  ParagraphReserved: '{who} reserves on {paragraph}.',
  ReservationLifted: '{who} lifts the reservation on {paragraph}.',
  RemarkNoted: 'Noted on {paragraph}, {who}: {words}',
  SiteSettled: 'Settled in {paragraph}: “{words}”',
  PackageTabled: 'The Chair tables package {words}.',
  PackageAccepted: '{who} accepts package {words}.',
  PackageLeft: '{who} takes back the acceptance of package {words}.',
  PackageWithdrawn: 'The Chair withdraws package {words}.',
  PackageSettled: 'Package {words} is settled.',
  ParagraphAgreed: '{paragraph} is agreed.',
  ParagraphReopened: '{paragraph} is reopened.',
  SiteStreamlined: 'Streamlined in {paragraph}: “{words}”',
  AgreedAdReferendum: 'The text is agreed ad referendum.',
  AdReferendumTakenBack: 'The text is no longer agreed ad referendum.',
  WordingRestored: 'The wording stands as before the decision.',
  VersionIssued: '{words} is issued.',
  EverythingAgreedSet: 'The Chair says when a text counts as agreed.',
  PollOpened: 'A quick poll opens on {paragraph}.',
  PollAnswered: '{who} answers the poll on {paragraph}.',
  PollClosed: 'The poll on {paragraph} is closed.',
  TextClosed: 'The text is closed.',
  TextReleased: 'The text is open again.',
  TextAmended: 'The text is amended: {words}',

  PresenceNoted: 'The secretary notes who is present.',
  CredentialsNoted: 'The secretary notes credentials.',
  SeatingDrawn: 'The seating begins with {who}, drawn by lot.',
  RulingAppealed: '{who} appeals against the Chair’s ruling.',
  AppealWithdrawn: '{who} withdraws the appeal.',
  RulingStands: 'The Chair’s ruling stands.',
  RulingOverruled: 'The Chair’s ruling is overruled.',
  MotionMoved: '{who} moves {motion}.',
  MotionWithdrawn: '{who} withdraws the motion {motion}.',
  SpeakerOnMotionAsked: '{who} asks to speak {side} the motion.',
  MotionDecided: 'The motion {motion} is {outcome}.',
  DebateAdjourned: 'The debate is adjourned: no action is taken.',
  DebateClosed: 'The debate is closed.',
  DecisionReopened: 'The decision is taken up again.',
  TextDivided: 'The text is divided for the vote.',
  ProposalOrderSet: 'The meeting decides in which order texts are voted.',
  VoteAnnounced: 'The Chair puts {subject} to the vote.',
  VotingMethodRequested: '{who} asks for {method}.',
  VotingBegan: 'Voting has begun.',
  VoteCast: '{who} has voted.',
  DelegationPassedOver: '{who} is called and does not answer.',
  VoteCounted: 'The vote is counted: {words}.',
  VoteCalledOff: 'The vote is not taken.',
  VoteCorrected: '{who} says what it had meant to vote.',
  ElectionOpened: 'The Chair opens the election: {words}',
  ElectionCalledOff: 'The Chair ends the election.',
  ElectedUnopposed: 'Elected without a ballot: {words}',
  BallotOpened: 'A secret ballot is open.',
  BallotCast: '{who} has voted.',
  BallotsCounted: 'The ballots are counted. Nobody has the majority that is needed.',
  BallotVoided: 'The Chair declares the ballot void. All vote again.',
  PlaceDrawn: 'The lot gives the place to {who}.',
  RecountRequested: '{who} asks for a recount.',
  BallotsRecounted: 'The ballots are counted again.',
  SponsorJoined: '{who} sponsors the text.',
  SponsorLeft: '{who} no longer sponsors the text.',
  ProposalFell: 'The text {fate}.',
  EffortsExhausted: 'The Chair declares that efforts to reach consensus are exhausted.',
  AmendmentSubmitted: '{who} submits amendment {words}.',
  AmendmentWithdrawn: '{who} withdraws amendment {words}.',
  AmendmentAccepted: 'The sponsors accept amendment {words}.',
  AmendmentsOrdered: 'The Chair sets the order of amendments.',
  AmendmentFell: 'Amendment {words} is not put to the vote: its rejection follows from another.',
  AmendmentDecided: 'Amendment {words} is {outcome}.',
  PartDecided: 'Part {words} is {outcome}.',
};

/** What a question asks, in few words. Values: `words`, `paragraph`. */
const questionSentences: { readonly [K in QuestionKind]: string } = {
  agenda: 'to adopt the agenda',
  timeLimit: 'to limit speaking time',
  closeList: 'to close the speakers’ list',
  motion: 'to carry the motion {motion}',
  elect: 'to elect without a ballot: {words}',
  settle: 'to keep “{words}”',
  agreeParagraph: 'to agree {paragraph}',
  adReferendum: 'to agree the text ad referendum',
  silence: 'to put {words} under silence',
  adopt: 'to adopt {words}',
  streamline: 'to streamline into “{words}”',
};

/** The same where words were given: a group, a reason, a line. */
const sentencesWithWords: { readonly [N in MeetingFactName]?: string } = {
  BallotsCounted: 'The ballots are counted. Elected: {words}',
  FloorRequested: '{who} asks for the floor for {words}.',
  FloorGiven: '{who} has the floor for {words}.',
  PointOfOrderRaised: '{who} raises a point of order: {words}',
  PointOfOrderRuled: 'The Chair {ruling} the point of order by {who}: {words}',
  ObjectionRaised: '{who} objects: {words}',
  SilenceBroken: '{who} breaks the silence: {words}',
  ParagraphReserved: '{who} reserves on {paragraph}: {words}',
  ParagraphEdited: '{who} amends {paragraph}: {words}',
};

/** The same where no question had been put: an adoption announced, a package settled. */
const sentencesWithoutQuestion: { readonly [N in MeetingFactName]?: string } = {
  DecisionTakenBack: 'The Chair takes back what was announced on {words}.',
};

/** After what was proposed, why. */
const withReason = '{said} Reason: {reason}';

const rulings = { upheld: 'upholds', notUpheld: 'does not uphold' } as const;

/** What the Chair may take back, in few words. */
const takeBackSentences: { readonly [N in ReversibleAct]: string } = {
  MeetingCalledToOrder: 'calling to order',
  MeetingSuspended: 'suspension',
  MeetingResumed: 'resumption',
  MeetingAdjourned: 'adjournment',
  MeetingClosed: 'closing the meeting',
  ItemOpened: 'opening the item',
  ItemClosed: 'closing the item',
  ListOpened: 'opening the list',
  ListClosingAnnounced: 'announcing the closing',
  ListClosed: 'closing the list',
  ListReopened: 'reopening the list',
  ListReordered: 'order of the list',
  FloorGiven: 'giving the floor',
  FloorEnded: 'ending the statement',
  FloorPaused: 'pause',
  FloorContinued: 'continuation',
  PointOfOrderRuled: 'ruling',
  ParagraphCalled: 'calling the paragraph',
};

const plain: { readonly [fact: string]: string } = factSentences;
const withWords: { readonly [fact: string]: string } = sentencesWithWords;
const withoutQuestion: { readonly [fact: string]: string } = sentencesWithoutQuestion;

/** Says what an entry of the record was. `nameOf`: the name of a delegation, a seat, or the Chair (`CH`). */
export function happened(entry: Entry, nameOf: (who: SeatOrDelegation) => string): string {
  const { what, who, asked, paragraph, words, reason, upheld, act } = entry;
  const values = {
    ...votingValues(entry),
    who: who === undefined ? '' : nameOf(who),
    paragraph: paragraph ?? '',
    ruling: rulings[upheld === true ? 'upheld' : 'notUpheld'],
    act: act === undefined ? '' : takeBackSentences[act],
  };
  const question = asked === undefined ? '' : fill(questionSentences[asked], values);
  const sentence =
    (asked === undefined && withoutQuestion[what]) ||
    (words !== undefined && withWords[what]) ||
    plain[what] ||
    what;
  const said = fill(sentence, { ...values, question });
  return reason === undefined ? said : fill(withReason, { said, reason });
}

/** Gives what a sentence on a motion or a vote may name. */
function votingValues(entry: Entry) {
  const { what, words = '', motion, side, subject, method, carried, fate } = entry;
  const moved = motion === undefined ? '' : motionNames[motion];
  const kind = what === 'PartDecided' ? 'part' : what === 'AmendmentDecided' ? 'amendment' : 'motion';
  return {
    words: entry.tally ? fill(tally, { ...entry.tally }) : words,
    motion: moved,
    side: side === undefined ? '' : sides[side],
    subject: subject === undefined ? '' : fill(subjects[subject], { motion: moved, words }),
    method: method === undefined ? '' : methods[method],
    outcome: outcomes[kind][carried === true ? 'true' : 'false'],
    fate: fate === undefined ? '' : fates[fate],
  };
}
