import type { DelegationCode, DraftId, Millis, ParagraphLabel, SeatId } from '../base/ids.ts';
import type { Paragraph } from '../text/draft.ts';
import type { TextCommands } from '../text/commands.ts';
import type { QuestionPut, SeatOrDelegation } from './question.ts';
import type { AgendaEntry, Role, RoomOpening, StatementKind } from './room.ts';

type TextCommandsInARoom = {
  readonly [N in Exclude<keyof TextCommands, RoomOnly>]: TextCommands[N] & { readonly draft: DraftId };
};
/** In a room these go by way of a question that the Chair puts, or follow from a silence or an adoption. */
type RoomOnly =
  | 'SettleSite'
  | 'StreamlineSite'
  | 'AgreeAdReferendum'
  | 'AgreeParagraph'
  | 'CloseText'
  | 'ReleaseText'
  | 'RestoreWording'
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
  /** The Chair takes back the last decision she announced, in the same sitting, while nothing was built on it. */
  TakeBackDecision: {};
}

export type MeetingCommandName = keyof MeetingCommands;
export type MeetingCommand<N extends MeetingCommandName = MeetingCommandName> = {
  [K in N]: { readonly type: K } & MeetingCommands[K];
}[N];
