import type { DelegationCode, DraftId, Millis, ParagraphLabel, SeatId } from '../base/ids.ts';
import type { TextFacts } from '../text/facts.ts';
import type { QuestionPut, SeatOrDelegation } from './question.ts';
import type {
  AgendaEntry,
  Decided,
  FloorKind,
  ReversibleAct,
  Role,
  RoomOpening,
  StatementKind,
} from './room.ts';

/** The facts of a room, beside those of its texts. Who did it is the envelope's `by`; when, its `at`. */
export interface MeetingFacts extends TextFacts {
  RoomOpened: RoomOpening;
  SeatGiven: { readonly seat: SeatId; readonly role: Role; readonly delegation?: DelegationCode };
  SeatWithdrawn: { readonly seat: SeatId };
  SeatArrived: { readonly seat: SeatId };
  SeatDeparted: { readonly seat: SeatId };

  MeetingCalledToOrder: { readonly sitting: number };
  MeetingSuspended: { readonly until?: Millis };
  MeetingResumed: {};
  MeetingAdjourned: { readonly next?: Millis };
  MeetingClosed: {};
  AgendaProposed: { readonly items: readonly AgendaEntry[] };
  AgendaAdopted: {};
  ItemOpened: { readonly item: string };
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
  };
  FloorEnded: { readonly who: SeatOrDelegation; readonly how: 'yielded' | 'ended' };
  FloorPaused: {};
  FloorContinued: {};
  LimitsSet: { readonly state: Millis; readonly group: Millis };
  ReplyRequested: { readonly item: string; readonly who: DelegationCode; readonly to?: DelegationCode };
  ReplyWithdrawn: { readonly item: string; readonly who: DelegationCode };
  PointOfOrderRaised: { readonly who: DelegationCode; readonly point?: string };
  PointOfOrderRuled: { readonly who: DelegationCode; readonly upheld: boolean; readonly reason?: string };
  PointOfOrderWithdrawn: { readonly who: DelegationCode };
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
    readonly how: 'consensus' | 'silence';
  };
  DecisionIssued: { readonly draft: DraftId };
  StatementAttached: {
    readonly draft: DraftId;
    readonly who: DelegationCode;
    readonly kind: StatementKind;
    readonly paragraph?: ParagraphLabel;
    readonly text: string;
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
