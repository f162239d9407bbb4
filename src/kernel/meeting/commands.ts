import type { DelegationCode, DraftId, Millis, ParagraphLabel, SeatId } from '../base/ids.ts';
import type { Paragraph } from '../text/draft.ts';
import type { TextCommands, TextEdit } from '../text/commands.ts';
import type { AgendaChangePut } from './agendaChange.ts';
import type { AmendmentId } from './amendment.ts';
import type { ConsultationMandate, Report } from './consultation.ts';
import type { SecretBallot } from './election.ts';
import type { Credentials } from './room.ts';
import type { MotionId, MotionPut, Side } from './motion.ts';
import type { Answer, VoteSubject, VotingMethod } from './vote.ts';
import type { Correction, DocumentOf, PaperKind } from './paper.ts';
import type { QuestionPut, SeatOrDelegation } from './question.ts';
import type { AgendaEntry, AttributionRule, Role, RoomOpening } from './room.ts';
import type { StatementKind, StatementMade } from './statement.ts';

type TextCommandsInARoom = {
  readonly [N in Exclude<keyof TextCommands, RoomOnly>]: TextCommands[N] & { readonly draft: DraftId };
};
/** In a room these go by way of a question that the Chair puts, or follow from a silence or an adoption. */
type RoomOnly =
  | 'SettleSite'
  | 'StreamlineSite'
  | 'AgreeAdReferendum'
  | 'AgreeParagraph'
  | 'AmendText'
  | 'CloseText'
  | 'ReleaseText'
  | 'RestoreWording'
  | 'ReturnParagraphs'
  | 'TakeBackAdReferendum';

export interface MeetingCommands extends TextCommandsInARoom {
  /** The first command of a room, from the server for the organiser; no other is known before it. */
  OpenRoom: RoomOpening;

  // Seats and presence
  GiveSeat: { readonly seat: SeatId; readonly role: Role; readonly delegation?: DelegationCode };
  WithdrawSeat: { readonly seat: SeatId };
  /** From the server, when the first device of a seat connects and the last one is gone. */
  NoteArrival: { readonly seat: SeatId };
  NoteDeparture: { readonly seat: SeatId };
  /** From the server, when a colleague opened the link by which a delegation's seat is handed on. */
  NoteHandover: { readonly seat: SeatId };

  /** The secretary records who is in the room without a device; `present` missing: what the devices say holds again. */
  NotePresence: { readonly delegation: DelegationCode; readonly present?: boolean };
  NoteCredentials: { readonly delegation: DelegationCode; readonly credentials: Credentials };
  /** The secretary records that a State has another name from now on; what was said before keeps the one of its moment. */
  RenameDelegation: { readonly delegation: DelegationCode; readonly name: string };
  /** Draws by lot the delegation from which the seating begins. */
  DrawSeating: {};

  // Sittings and agenda
  CallToOrder: {};
  SuspendMeeting: { readonly until?: Millis };
  ResumeMeeting: {};
  /** `next`: when the next sitting begins. */
  AdjournMeeting: { readonly next?: Millis };
  CloseMeeting: {};
  ProposeAgenda: { readonly items: readonly AgendaEntry[] };
  /** By a delegation, before the agenda is adopted: an item is added, deleted or moved if the meeting agrees. */
  ProposeAgendaChange: { readonly put: AgendaChangePut };
  WithdrawAgendaChange: { readonly change: number };
  /** `attribution`: where the item has another rule than the room. */
  OpenItem: { readonly item: string; readonly attribution?: AttributionRule };
  CloseItem: {};

  // Floor
  OpenList: {};
  AnnounceClosing: { readonly at?: Millis };
  CloseList: {};
  ReopenList: {};
  RequestFloor: { readonly forGroup?: string; readonly on?: ParagraphLabel };
  WithdrawRequest: {};
  ReorderList: { readonly order: readonly SeatOrDelegation[] };
  /** Without `to`: the next on the list. */
  GiveFloor: { readonly to?: SeatOrDelegation };
  YieldFloor: {};
  EndFloor: {};
  PauseFloor: {};
  ContinueFloor: {};
  RequestReply: { readonly to?: DelegationCode };
  WithdrawReply: {};
  /** Joins a statement of another on the open item, one being made or made before. */
  AlignWithStatement: StatementMade;
  WithdrawAlignment: StatementMade;
  RaisePointOfOrder: { readonly point?: string };
  RulePointOfOrder: { readonly upheld: boolean; readonly reason?: string };
  WithdrawPointOfOrder: {};
  /** Against the Chair's latest ruling; put to the vote at once. */
  AppealRuling: {};
  WithdrawAppeal: {};

  // Motions
  Move: { readonly motion: MotionPut };
  WithdrawMotion: { readonly motion: MotionId };
  /** By the Chair: who wishes to speak on the motion, as many on each side as the body has it. */
  CallForSpeakers: { readonly motion: MotionId };
  AskToSpeakOnMotion: { readonly motion: MotionId; readonly side: Side };

  // Votes
  /** A motion or an appeal is voted at once; of a text or an amendment the vote is announced, for explanations before it. */
  PutToVote: { readonly on: VoteSubject; readonly method?: VotingMethod };
  /** A delegation asks for another method before voting begins. */
  RequestVotingMethod: { readonly method: VotingMethod };
  BeginVoting: {};
  /**
   * `of`: the secretary notes what a delegation without a device answered. Answered again, it is corrected.
   * `instead`: the answer of a colleague, which one knows of and changes.
   */
  CastVote: { readonly answer: Answer; readonly of?: DelegationCode; readonly instead?: Answer };
  /** In a roll call: whoever is called is not there; named, so that two presses do not pass over two. */
  PassOver: { readonly of: DelegationCode };
  CloseVote: {};
  /** Before voting begins. */
  CallOffVote: {};
  /** After the count: what the delegation had meant to answer. The count stands. */
  CorrectVote: { readonly vote: number; readonly answer: Answer };

  // Elections
  OpenElection: {
    readonly office: string;
    readonly places: number;
    readonly candidates: readonly DelegationCode[];
  };
  /** By a delegation, until the first ballot, where the body has nominations. */
  NominateCandidate: { readonly candidate: DelegationCode };
  /** By the candidate, or announced by the Chair, between ballots. */
  WithdrawCandidate: { readonly candidate: DelegationCode };
  /** While no ballot is open; the places not filled stay so. */
  CallOffElection: {};
  OpenBallot: {};
  /** No choices: a blank ballot. What was chosen stands in no fact before the count. */
  CastBallot: { readonly choices: readonly DelegationCode[] };
  CloseBallot: {};
  /** From the server, which alone has the ballots, when the Chair closes a ballot. */
  CountBallots: { readonly ballots: readonly SecretBallot[] };
  /** All vote again: a ballot is missing, or something went wrong in the room. */
  VoidBallot: {};
  /** By lot, among those who tie for the places left. */
  DrawPlace: {};
  RequestRecount: { readonly election: number; readonly round: number };
  Recount: { readonly election: number; readonly round: number };

  // Informal consultations: rooms under the room
  /** By the Chair: paragraphs go out to a room under this one, whose id the client makes. */
  FormConsultation: ConsultationMandate;
  /** While they are out: the paragraphs come back as they went. */
  RecallConsultation: { readonly consultation: string };
  /** The report changes nothing: the paragraphs stay as they went out. */
  SetReportAside: { readonly consultation: string };
  /** From the server, which alone sees both rooms, when the facilitator reports back. */
  ReceiveReport: Report & { readonly consultation: string };
  /** In the room below, by its facilitator: what stands there goes up, and that room is closed. */
  ReportBack: {};
  /** From the server, in the room below, when the room above recalled its paragraphs. */
  EndConsultation: {};

  // Proposals and amendments
  JoinSponsors: { readonly draft: DraftId };
  LeaveSponsors: { readonly draft: DraftId };
  WithdrawProposal: { readonly draft: DraftId };
  /** By a sponsor, before voting begins. */
  ReviseOrally: { readonly draft: DraftId; readonly edits: readonly TextEdit[] };
  SubmitAmendment: {
    readonly draft: DraftId;
    readonly symbol: string;
    readonly edits: readonly TextEdit[];
  };
  WithdrawAmendment: { readonly amendment: AmendmentId };
  /** By a sponsor of the text: it is amended without a vote. */
  AcceptAmendment: { readonly amendment: AmendmentId };
  /** By the Chair, who decides the order in which pending amendments are voted. */
  OrderAmendments: { readonly draft: DraftId; readonly order: readonly AmendmentId[] };
  /**
   * By the Chair: it is not put to the vote, for the adoption of `because` implies its rejection;
   * without `because`: the words it changes no longer stand.
   */
  DropAmendment: { readonly amendment: AmendmentId; readonly because?: AmendmentId };
  /** By the Chair, where the body decides by consensus first: a step of its own before any vote. */
  DeclareEffortsExhausted: { readonly draft: DraftId };
  /** Which paragraph the room looks at. */
  CallParagraph: { readonly draft: DraftId; readonly paragraph: ParagraphLabel };

  // Text and decision
  /** `paragraphs` as the outline of an imported text gave them; word ids `0.n`. */
  TableDraft: {
    readonly draft: DraftId;
    readonly title: string;
    readonly symbol: string;
    readonly language: string;
    readonly paragraphs: readonly Paragraph[];
    /** Where the body has sponsors: as handed in. A delegation that tables a text is its first sponsor. */
    readonly sponsors?: readonly DelegationCode[];
  };
  PutQuestion: { readonly question: QuestionPut };
  Object: { readonly reason?: string };
  WithdrawObjection: {};
  /** "I see none. It is so decided." */
  DeclareConsensus: {};
  WithdrawQuestion: {};
  BreakSilence: {
    readonly draft: DraftId;
    readonly how: 'objection' | 'amendment';
    readonly reason?: string;
    readonly paragraph?: ParagraphLabel;
  };
  ExtendSilence: {
    readonly draft: DraftId;
    readonly deadline: Millis;
    readonly requestedBy?: DelegationCode;
  };
  ExpireSilence: { readonly draft: DraftId; readonly due: Millis };
  /** Of a silence that ended while the server was down: runs again until `deadline`. */
  ReopenSilence: { readonly draft: DraftId; readonly deadline: Millis };
  /** The Chair announces at the next sitting what silence adopted; only this adopts. */
  AnnounceAdoption: { readonly draft: DraftId; readonly symbol: string };
  IssueDecision: { readonly draft: DraftId };
  AttachStatement: {
    readonly draft: DraftId;
    readonly kind: StatementKind;
    readonly paragraph?: ParagraphLabel;
    readonly text: string;
    /** Of an explanation of vote: the vote it explains, counted or announced. */
    readonly vote?: number;
  };
  /** A paper for everyone to read, on which nobody acts. Without `symbol`: the next of the body's series. */
  HandInPaper: {
    readonly kind: PaperKind;
    /** By its facilitator, on informal consultations: their id. */
    readonly consultation?: string;
    readonly title: string;
    readonly symbol?: string;
    readonly language: string;
    readonly text: readonly string[];
  };
  /** Of a document issued: what paragraphs should read. Without `symbol`: the next of the document's. */
  IssueCorrigendum: {
    readonly document: DocumentOf;
    readonly symbol?: string;
    readonly corrections: readonly Correction[];
  };
  /** To a document issued: more text, or sponsors who joined since. */
  IssueAddendum: {
    readonly document: DocumentOf;
    readonly symbol?: string;
    readonly text: readonly string[];
    readonly sponsors: readonly DelegationCode[];
  };
  /** The Chair takes back her own last act, by a new fact, while nothing was built on it. */
  TakeBack: {};
  /** The Chair takes back the last decision she announced, in the same sitting, while nothing was built on it. */
  TakeBackDecision: {};
}

export type MeetingCommandName = keyof MeetingCommands;
export type MeetingCommand<N extends MeetingCommandName = MeetingCommandName> = {
  [K in N]: { readonly type: K } & MeetingCommands[K];
}[N];
