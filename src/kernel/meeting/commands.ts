import type {
  DelegationCode,
  DraftId,
  Millis,
  ParagraphLabel,
  SeatId,
  SiteId,
  AlternativeId,
} from '../base/ids.ts';
import type { Paragraph } from '../text/draft.ts';
import type { TextCommands } from '../text/commands.ts';
import type { Role, StatementKind, AgendaEntry } from './room.ts';

/** What the Chair puts to the room: adopted when nobody objects. */
export type QuestionPut =
  | { readonly kind: 'agenda' }
  | { readonly kind: 'timeLimit'; readonly state: Millis; readonly group: Millis }
  | { readonly kind: 'settle'; readonly draft: DraftId; readonly site: SiteId; readonly keep: AlternativeId }
  | { readonly kind: 'agreeParagraph'; readonly draft: DraftId; readonly paragraph: ParagraphLabel }
  | { readonly kind: 'adReferendum'; readonly draft: DraftId }
  | { readonly kind: 'silence'; readonly draft: DraftId; readonly version: string; readonly deadline: Millis }
  | { readonly kind: 'adopt'; readonly draft: DraftId; readonly symbol: string }
  | {
      readonly kind: 'streamline';
      readonly draft: DraftId;
      readonly site: SiteId;
      readonly join: readonly AlternativeId[];
      readonly text: string;
    };

type TextCommandsInARoom = {
  readonly [N in Exclude<keyof TextCommands, RoomOnly>]: TextCommands[N] & { readonly draft: DraftId };
};
/** In a room these go by way of a question that the Chair puts. */
type RoomOnly = 'SettleSite' | 'StreamlineSite' | 'AgreeAdReferendum' | 'AgreeParagraph';

export interface MeetingCommands extends TextCommandsInARoom {
  // Seats and presence
  GiveSeat: { readonly seat: SeatId; readonly role: Role; readonly delegation?: DelegationCode };
  WithdrawSeat: { readonly seat: SeatId };
  /** From the server, when the first device of a seat connects and the last one is gone. */
  NoteArrival: { readonly seat: SeatId };
  NoteDeparture: { readonly seat: SeatId };

  // Sittings and agenda
  CallToOrder: {};
  SuspendMeeting: { readonly until?: Millis };
  ResumeMeeting: {};
  /** `next`: when the next sitting begins. */
  AdjournMeeting: { readonly next?: Millis };
  CloseMeeting: {};
  ProposeAgenda: { readonly items: readonly AgendaEntry[] };
  OpenItem: { readonly item: string };
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
  RaisePointOfOrder: { readonly point?: string };
  RulePointOfOrder: { readonly upheld: boolean; readonly reason?: string };
  WithdrawPointOfOrder: {};
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
  };
  /** The Chair takes back her own last act, by a new fact, while nothing was built on it. */
  TakeBack: {};
}

/** One who may stand on the speakers' list: a delegation, or the seat of an expert or observer. */
export type SeatOrDelegation = DelegationCode | SeatId;

export type MeetingCommandName = keyof MeetingCommands;
export type MeetingCommand<N extends MeetingCommandName = MeetingCommandName> = {
  [K in N]: { readonly type: K } & MeetingCommands[K];
}[N];
