import type { DelegationCode, DraftId, Millis, ParagraphLabel, Party, SeatId } from '../base/ids.ts';
import type { TextFacts } from '../text/facts.ts';
import type { AgendaChangePut } from './agendaChange.ts';
import type { Amending, AmendmentId, ProposalFate } from './amendment.ts';
import type { ConsultationMandate, Report } from './consultation.ts';
import type { BallotCount, SecretBallot } from './election.ts';
import type { MotionId, MotionPut, Side } from './motion.ts';
import type { Corrected, DocumentOf, PaperId, PaperKind } from './paper.ts';
import type { QuestionPut, SeatOrDelegation } from './question.ts';
import type {
  AttributionRule,
  AgendaEntry,
  Credentials,
  Decided,
  FloorKind,
  Role,
  RoomOpening,
} from './room.ts';
import type { ReversibleAct } from './reversible.ts';
import type { Explaining, StatementKind, StatementMade } from './statement.ts';
import type { Answer, Lot, Majority, Tally, VoteSubject, VotingMethod } from './vote.ts';

/** The facts of a room, beside those of its texts. Who did it is the envelope's `by`; when, its `at`. */
export interface MeetingFacts extends TextFacts {
  RoomOpened: RoomOpening;
  SeatGiven: { readonly seat: SeatId; readonly role: Role; readonly delegation?: DelegationCode };
  SeatWithdrawn: { readonly seat: SeatId };
  SeatArrived: { readonly seat: SeatId };
  SeatDeparted: { readonly seat: SeatId };
  /** Another person of the delegation sits there from now on; no name stands in it. */
  SeatHandedOver: { readonly seat: SeatId; readonly who: DelegationCode };

  PresenceNoted: { readonly delegation: DelegationCode; readonly present?: boolean };
  DelegationRenamed: { readonly delegation: DelegationCode; readonly name: string };
  CredentialsNoted: { readonly delegation: DelegationCode; readonly credentials: Credentials };
  /** `order`: of the plates, from the first seat. */
  SeatingDrawn: Lot & { readonly order: readonly DelegationCode[] };

  MeetingCalledToOrder: { readonly sitting: number };
  MeetingSuspended: { readonly until?: Millis };
  MeetingResumed: {};
  MeetingAdjourned: { readonly next?: Millis };
  MeetingClosed: {};
  AgendaProposed: { readonly items: readonly AgendaEntry[] };
  /** `title`: of the item it is about. */
  AgendaChangeProposed: {
    readonly who: DelegationCode;
    readonly change: number;
    readonly put: AgendaChangePut;
    readonly title: string;
  };
  AgendaChangeWithdrawn: { readonly who: DelegationCode; readonly change: number };
  /** `item`: the number of an item that is added. */
  AgendaChangeDecided: {
    readonly change: number;
    readonly made: boolean;
    readonly how: 'consensus' | 'vote';
    readonly item?: string;
  };
  AgendaAdopted: {};
  ItemOpened: { readonly item: string; readonly attribution?: AttributionRule };
  ItemClosed: { readonly item: string };

  ListOpened: { readonly item: string };
  /** `closing`: when the list closes by itself; missing: when the Chair says so. */
  ListClosingAnnounced: { readonly item: string; readonly closing?: Millis };
  ListClosed: { readonly item: string };
  ListReopened: { readonly item: string };
  /** `place`: index in the list where the request was entered (groups' statements first). */
  FloorRequested: {
    readonly item: string;
    readonly who: SeatOrDelegation;
    readonly place: number;
    readonly forGroup?: string;
    readonly on?: ParagraphLabel;
  };
  RequestWithdrawn: { readonly item: string; readonly who: SeatOrDelegation };
  ListReordered: { readonly item: string; readonly order: readonly SeatOrDelegation[] };
  FloorGiven: {
    readonly item?: string;
    readonly who: SeatOrDelegation;
    readonly kind: FloorKind;
    readonly limit: Millis;
    readonly forGroup?: string;
    readonly on?: ParagraphLabel;
    /** Of one who speaks on a motion. */
    readonly motion?: MotionId;
    /** Of a delegation that explains its vote. */
    readonly explains?: Explaining;
  };
  FloorEnded: { readonly who: SeatOrDelegation; readonly how: 'yielded' | 'ended' };
  FloorPaused: {};
  FloorContinued: {};
  LimitsSet: { readonly state: Millis; readonly group: Millis };
  ReplyRequested: { readonly item: string; readonly who: DelegationCode; readonly to?: DelegationCode };
  ReplyWithdrawn: { readonly item: string; readonly who: DelegationCode };
  StatementAligned: StatementMade & { readonly item: string; readonly who: DelegationCode };
  AlignmentWithdrawn: StatementMade & { readonly item: string; readonly who: DelegationCode };
  PointOfOrderRaised: { readonly who: DelegationCode; readonly point?: string };
  PointOfOrderRuled: { readonly who: DelegationCode; readonly upheld: boolean; readonly reason?: string };
  PointOfOrderWithdrawn: { readonly who: DelegationCode };
  RulingAppealed: { readonly who: DelegationCode };
  AppealWithdrawn: { readonly who: DelegationCode };
  /** After the vote on an appeal. */
  RulingStands: {};
  RulingOverruled: {};

  MotionMoved: { readonly who: DelegationCode; readonly motion: MotionId; readonly put: MotionPut };
  MotionWithdrawn: { readonly who: DelegationCode; readonly motion: MotionId };
  SpeakersOnMotionCalled: { readonly motion: MotionId };
  SpeakerOnMotionAsked: { readonly who: DelegationCode; readonly motion: MotionId; readonly side: Side };
  /** `how`: without objection, or by the vote counted just before. What follows from it stands in facts of its own. */
  MotionDecided: { readonly motion: MotionId; readonly carried: boolean; readonly how: 'consensus' | 'vote' };
  /** No action is taken on the text of the item. */
  DebateAdjourned: { readonly item: string };
  DebateClosed: { readonly item: string };
  DecisionReopened: { readonly draft: DraftId };
  TextDivided: { readonly draft: DraftId; readonly parts: readonly (readonly ParagraphLabel[])[] };
  ProposalOrderSet: { readonly drafts: readonly DraftId[] };

  VoteAnnounced: {
    readonly vote: number;
    readonly on: VoteSubject;
    readonly method: VotingMethod;
    readonly majority: Majority;
  };
  VotingMethodRequested: { readonly who: DelegationCode; readonly method: VotingMethod };
  /** `order`: who may vote, in the order of call; `lot` in a roll call. */
  VotingBegan: { readonly vote: number; readonly order: readonly DelegationCode[]; readonly lot?: Lot };
  VoteCast: { readonly vote: number; readonly who: DelegationCode; readonly answer: Answer };
  DelegationPassedOver: { readonly vote: number; readonly who: DelegationCode };
  VoteCounted: Tally & { readonly vote: number; readonly carried: boolean };
  VoteCalledOff: { readonly vote: number };
  VoteCorrected: { readonly vote: number; readonly who: DelegationCode; readonly answer: Answer };

  ElectionOpened: {
    readonly election: number;
    readonly office: string;
    readonly places: number;
    readonly candidates: readonly DelegationCode[];
  };
  CandidateNominated: {
    readonly election: number;
    readonly who: DelegationCode;
    readonly candidate: DelegationCode;
  };
  CandidateWithdrawn: { readonly election: number; readonly who: DelegationCode };
  ElectionCalledOff: { readonly election: number };
  /** As many candidates as places, and no objection. */
  ElectedUnopposed: { readonly election: number; readonly elected: readonly DelegationCode[] };
  /** `order`: who may vote. `restricted`: to those with most votes in the ballot before. */
  BallotOpened: {
    readonly election: number;
    readonly round: number;
    readonly places: number;
    readonly candidates: readonly DelegationCode[];
    readonly restricted: boolean;
    readonly order: readonly DelegationCode[];
  };
  /** That it has voted; what it chose stands nowhere beside its name. */
  BallotCast: { readonly election: number; readonly round: number; readonly who: DelegationCode };
  BallotsCounted: BallotCount & {
    readonly election: number;
    readonly round: number;
    readonly ballots: readonly SecretBallot[];
    readonly elected: readonly DelegationCode[];
  };
  BallotVoided: { readonly election: number; readonly round: number };
  /** `first`: whom the lot gave the place, of those who tied. */
  PlaceDrawn: Lot & { readonly election: number; readonly among: readonly DelegationCode[] };
  RecountRequested: { readonly election: number; readonly round: number; readonly who: DelegationCode };
  /** Counted anew from the ballots in the record; `same`: as the first time. */
  BallotsRecounted: BallotCount & {
    readonly election: number;
    readonly round: number;
    readonly elected: readonly DelegationCode[];
    readonly same: boolean;
  };

  /** `delegation`: the facilitator’s, where the seat is of one. */
  ConsultationFormed: ConsultationMandate & { readonly delegation?: DelegationCode };
  ConsultationRecalled: { readonly consultation: string };
  ReportReceived: Report & { readonly consultation: string };
  ReportSetAside: { readonly consultation: string };
  /** Without objection; the change of the text follows. */
  ReportTaken: { readonly consultation: string };
  /** In the room below: it has reported, or its paragraphs were recalled. It is closed by that. */
  ReportedBack: {};
  ConsultationEnded: {};

  SponsorJoined: { readonly draft: DraftId; readonly who: DelegationCode };
  SponsorLeft: { readonly draft: DraftId; readonly who: DelegationCode };
  ProposalFell: { readonly draft: DraftId; readonly fate: ProposalFate };
  EffortsExhausted: { readonly draft: DraftId };
  AmendmentSubmitted: {
    readonly draft: DraftId;
    readonly who: DelegationCode;
    readonly amendment: AmendmentId;
    readonly symbol: string;
    readonly edits: readonly Amending[];
  };
  AmendmentWithdrawn: { readonly amendment: AmendmentId; readonly who: DelegationCode };
  AmendmentAccepted: { readonly amendment: AmendmentId; readonly who: DelegationCode };
  AmendmentsOrdered: { readonly draft: DraftId; readonly order: readonly AmendmentId[] };
  AmendmentFell: { readonly amendment: AmendmentId; readonly because?: AmendmentId };
  /** By the vote counted just before; where it was adopted the change of the text follows. */
  AmendmentDecided: { readonly amendment: AmendmentId; readonly adopted: boolean };
  PartDecided: { readonly draft: DraftId; readonly part: number; readonly retained: boolean };

  ParagraphCalled: { readonly draft: DraftId; readonly paragraph: ParagraphLabel };

  QuestionPutToRoom: { readonly question: QuestionPut };
  ObjectionRaised: { readonly who: DelegationCode; readonly reason?: string };
  ObjectionWithdrawn: { readonly who: DelegationCode };
  ConsensusFound: { readonly question: QuestionPut };
  ConsensusNotFound: { readonly question: QuestionPut };
  QuestionWithdrawn: { readonly question: QuestionPut };
  SilenceStarted: { readonly draft: DraftId; readonly version: string; readonly deadline: Millis };
  SilenceBroken: {
    readonly draft: DraftId;
    readonly who: DelegationCode;
    readonly how: 'objection' | 'amendment';
    readonly reason?: string;
    readonly paragraph?: ParagraphLabel;
  };
  SilenceExtended: {
    readonly draft: DraftId;
    readonly deadline: Millis;
    readonly requestedBy?: DelegationCode;
  };
  /** `due`: when it fell due; the envelope's `at`: when that was done. */
  SilenceExpired: { readonly draft: DraftId; readonly due: Millis };
  SilenceReopened: { readonly draft: DraftId; readonly deadline: Millis };
  DecisionAdopted: {
    readonly draft: DraftId;
    readonly symbol: string;
    readonly version: string;
    readonly how: 'consensus' | 'silence' | 'vote';
  };
  DecisionIssued: { readonly draft: DraftId };
  StatementAttached: {
    readonly draft: DraftId;
    readonly who: DelegationCode;
    readonly kind: StatementKind;
    readonly paragraph?: ParagraphLabel;
    readonly text: string;
    readonly vote?: number;
  };
  PaperHandedIn: {
    readonly paper: PaperId;
    readonly kind: PaperKind;
    readonly party: Party;
    /** The name of the consultation whose facilitator hands it in. */
    readonly facilitates?: string;
    readonly symbol: string;
    readonly title: string;
    readonly language: string;
    readonly text: readonly string[];
  };
  /** `to`: the symbol of what it corrects. Unless it is read `beside` the words, their change follows. */
  CorrigendumIssued: {
    readonly document: DocumentOf;
    readonly to: string;
    readonly symbol: string;
    readonly corrections: readonly Corrected[];
    readonly beside: boolean;
  };
  AddendumIssued: {
    readonly document: DocumentOf;
    readonly to: string;
    readonly symbol: string;
    readonly text: readonly string[];
    readonly sponsors: readonly DelegationCode[];
  };
  ActTakenBack: { readonly what: ReversibleAct };
  /** `decided`: the fact that announced it. The question that was found stands before the room again. */
  DecisionTakenBack: {
    readonly what: Decided['what'];
    readonly decided: number;
    readonly question?: QuestionPut;
    readonly draft?: DraftId;
  };
}

export type MeetingFactName = keyof MeetingFacts;
/**
 * A fact as the kernel sees it. Units: `at` in ms by the server's clock.
 * `by`: the seat that acted; `seq`: its place in the room's stream, from 1.
 */
export type MeetingFact<N extends MeetingFactName = MeetingFactName> = {
  [K in N]: {
    readonly type: K;
    readonly at: Millis;
    readonly by: SeatId;
    readonly seq: number;
  } & MeetingFacts[K];
}[N];
