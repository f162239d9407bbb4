// The state of a room: one meeting of a body, its sittings, its texts and its decisions. Plain JSON.
import type { DelegationCode, DraftId, Millis, ParagraphLabel, SeatId } from '../base/ids.ts';
import type { Draft } from '../text/draft.ts';
import type { Restored } from '../text/facts.ts';
import type { AgendaChange, AgendaChangeKind } from './agendaChange.ts';
import type { Amendment, Proposal, ProposalFate } from './amendment.ts';
import type { Consultation, Under } from './consultation.ts';
import type { Election } from './election.ts';
import type { Motion, MotionId, MotionKind, Side } from './motion.ts';
import type { Appeal, PendingPoint, Ruling } from './order.ts';
import type { Paper, Supplement } from './paper.ts';
import type { Procedure } from './procedure.ts';
import type { QuestionKind, QuestionPut, SeatOrDelegation } from './question.ts';
import type { ReversibleAct } from './reversible.ts';
import type { Alignment, HeardFor, StatementKind, Explaining } from './statement.ts';
import type { CountedVote, Lot, OpenVote, Tally, VoteSubjectKind, VotingMethod } from './vote.ts';

export type Role = 'chair' | 'secretary' | 'head' | 'delegate' | 'expert' | 'observer' | 'hall';

export interface Seat {
  readonly seat: SeatId;
  readonly role: Role;
  readonly delegation?: DelegationCode;
  readonly present: boolean;
}

/** Proof of authority: until a decision a delegation takes part provisionally; only a refusal takes its vote. */
export type Credentials = 'none' | 'submitted' | 'accepted' | 'refused';

/** A delegation's name in this room, in the language of the room; order is the order of the plates. */
export interface Delegation {
  readonly code: DelegationCode;
  readonly name: string;
  /** What it was called before, the oldest first. */
  readonly earlier?: readonly { readonly name: string; readonly until: Millis }[];
}
/**
 * Who may be quoted, as a session is told of: `record` names who spoke; `notIdentified`: what was said may be told,
 * not by whom; `none`: no record is kept of what was said, only of what was decided.
 */
export type AttributionRule = 'record' | 'notIdentified' | 'none';

export interface Group {
  readonly name: string;
  readonly speaksFirst: boolean;
  readonly members: readonly DelegationCode[];
}

export interface AgendaEntry {
  readonly item: string;
  readonly title: string;
  /** The draft taken up under this item. */
  readonly draft?: DraftId | undefined;
  /** Further texts on the same question; they are voted in the order of submission. */
  readonly more?: readonly DraftId[] | undefined;
}
export interface AgendaItem extends AgendaEntry {
  /** As chosen when it was opened; missing: as in the room. */
  readonly attribution?: AttributionRule | undefined;
  readonly state: 'pending' | 'open' | 'done';
  /** `adjourned`: no action is taken on its text; `closed`: straight to the vote. Missing while it may go on. */
  readonly debate?: 'adjourned' | 'closed' | undefined;
  readonly list: 'unopened' | 'open' | 'closing' | 'closed';
  readonly closingAt?: Millis | undefined;
  readonly waiting: readonly Request[];
  readonly replies: readonly Reply[];
  /** Who spoke on this item, once each, who spoke last at the end; for the balance of voices and the number of replies. */
  readonly spoken: readonly Spoken[];
  /** Missing while no group was heard, and while nobody aligned itself. */
  readonly heardFor?: readonly HeardFor[] | undefined;
  readonly alignments?: readonly Alignment[] | undefined;
}
export interface Request {
  readonly who: SeatOrDelegation;
  readonly forGroup?: string;
  readonly on?: ParagraphLabel;
  readonly at: Millis;
}
export interface Reply {
  readonly who: DelegationCode;
  readonly to?: DelegationCode;
  readonly at: Millis;
}
export interface Spoken {
  readonly who: SeatOrDelegation;
  readonly times: number;
  readonly replies: number;
  /** For how long in all. */
  readonly total: Millis;
  /** When the last statement ended. */
  readonly until: Millis;
}
export type FloorKind = 'list' | 'group' | 'reply' | 'invited' | 'motion';

/** Who has the floor. Time used = `used` + (running ? now − since : 0); over when it exceeds `limit`. */
export interface Floor {
  readonly who: SeatOrDelegation;
  readonly kind: FloorKind;
  readonly forGroup?: string;
  readonly on?: ParagraphLabel;
  readonly motion?: MotionId;
  readonly explains?: Explaining;
  readonly given: Millis;
  readonly since: Millis;
  readonly used: Millis;
  readonly running: boolean;
  readonly limit: Millis;
}

/** A question put by the Chair: adopted by consensus when nobody objects. */
export interface OpenQuestion {
  readonly put: QuestionPut;
  readonly at: Millis;
  readonly objections: readonly {
    readonly by: DelegationCode;
    readonly reason?: string;
    readonly at: Millis;
  }[];
}

export interface Silence {
  readonly draft: DraftId;
  readonly version: string;
  readonly started: Millis;
  readonly deadline: Millis;
  readonly extended: number;
  readonly state: 'running' | 'broken' | 'expired';
  readonly brokenBy?: DelegationCode;
  readonly how?: 'objection' | 'amendment';
  readonly reason?: string;
  readonly paragraph?: ParagraphLabel;
  /** When an expiry was done later than it fell due: the server was down at that second. */
  readonly expiredAt?: Millis;
  readonly doneAt?: Millis;
}

/** What became of a draft: by consensus in the room, or by silence and then announced; issued with its statements. */
export interface DecisionTaken {
  readonly draft: DraftId;
  readonly symbol: string;
  readonly version: string;
  readonly how: 'consensus' | 'silence' | 'vote';
  /** The vote by which it was adopted. */
  readonly vote?: number;
  readonly adopted: Millis;
  readonly issued?: Millis;
}
export interface Statement {
  readonly draft: DraftId;
  readonly by: DelegationCode;
  readonly kind: StatementKind;
  readonly paragraph?: ParagraphLabel;
  readonly text: string;
  readonly at: Millis;
  readonly vote?: number;
}

export interface Sitting {
  readonly opened: Millis;
  readonly adjourned?: Millis;
}

/** One line of what happened, for "Just now", the journal and the replay; the fact itself says the rest. */
export interface Entry {
  readonly seq: number;
  readonly at: Millis;
  readonly by: SeatId;
  /** The fact's name. */
  readonly what: string;
  /** Of a question put, found or withdrawn. */
  readonly asked?: QuestionKind;
  /** Of a ruling on a point of order. */
  readonly upheld?: boolean;
  /** What was taken back. */
  readonly act?: ReversibleAct;
  readonly motion?: MotionKind;
  /** Of a change of the agenda, what it would do. */
  readonly change?: AgendaChangeKind;
  readonly side?: Side;
  /** What a vote is taken on, and how. */
  readonly subject?: VoteSubjectKind;
  readonly method?: VotingMethod;
  readonly tally?: Tally;
  /** Of a motion, an amendment, a part: carried, adopted, retained. */
  readonly carried?: boolean;
  readonly fate?: ProposalFate;
  readonly who?: SeatOrDelegation;
  /** Done by speaking where speakers are not named: neither who nor the words stand here. */
  readonly unnamed?: true;
  readonly draft?: DraftId;
  readonly paragraph?: ParagraphLabel;
  /** Words to show: an alternative's text, a reason, a title. */
  readonly words?: string;
  /** Given with the wording that `words` show. */
  readonly reason?: string;
}

/** What a room is opened with. */
export interface RoomOpening {
  readonly room: string;
  readonly title: string;
  readonly procedure: Procedure;
  /** IANA name, such as `Europe/Vienna`. */
  readonly timeZone: string;
  readonly language: string;
  /** Demo rooms alone give seats by one click, over loopback. */
  readonly demo: boolean;
  /** In seating order, computed once and recorded. */
  readonly delegations: readonly Delegation[];
  readonly groups: readonly Group[];
  /** Missing: `record`. */
  readonly attribution?: AttributionRule | undefined;
  /** Of informal consultations: the room above, and what was sent out. */
  readonly under?: Under | undefined;
}

/** What may be missing is missing or undefined: plain JSON either way. */
export interface Room extends Omit<RoomOpening, 'room'> {
  readonly id: string;
  /** How many facts were folded, and the moment of the last one, before which no other may stand. */
  readonly seq: number;
  readonly at: Millis;
  readonly seats: readonly Seat[];
  readonly state: 'scheduled' | 'open' | 'suspended' | 'adjourned' | 'closed';
  readonly until?: Millis | undefined;
  readonly sittings: readonly Sitting[];
  readonly agenda: 'none' | 'proposed' | 'adopted';
  readonly items: readonly AgendaItem[];
  /** In the order of asking; missing while none was asked for. */
  readonly agendaChanges?: readonly AgendaChange[] | undefined;
  readonly openItem?: string | undefined;
  /** Speaking time, in ms. */
  readonly limits: { readonly state: Millis; readonly group: Millis };
  readonly floor?: Floor | undefined;
  readonly pointOfOrder?: PendingPoint | undefined;
  readonly rulings: readonly Ruling[];
  readonly appeal?: Appeal | undefined;
  /** The latest ruling may still be appealed: neither the Chair nor the floor went on since it was made. */
  readonly appealable: boolean;
  /** Pending, in the order of moving. */
  readonly motions: readonly Motion[];
  /** How many were moved so far. */
  readonly moved: number;
  readonly vote?: OpenVote | undefined;
  readonly votes: readonly CountedVote[];
  /** In the order of opening; at most one is under way. */
  readonly elections: readonly Election[];
  /** Where the plates begin, once drawn. */
  readonly seating?: Lot | undefined;
  /** What the secretary noted of delegations, where it noted anything. */
  readonly presence: { readonly [code: DelegationCode]: boolean };
  readonly credentials: { readonly [code: DelegationCode]: Credentials };
  /** In the order of forming; missing while there were none. */
  readonly consultations?: readonly Consultation[] | undefined;
  /** Of a room under another: how and when it ended. */
  readonly ended?: { readonly how: 'reported' | 'recalled'; readonly at: Millis } | undefined;
  readonly proposals: readonly Proposal[];
  readonly amendments: readonly Amendment[];
  readonly called?: { readonly draft: DraftId; readonly paragraph: ParagraphLabel } | undefined;
  readonly drafts: readonly Draft[];
  readonly question?: OpenQuestion | undefined;
  readonly silences: readonly Silence[];
  readonly decisions: readonly DecisionTaken[];
  readonly statements: readonly Statement[];
  /** Missing in a room folded before papers were known. */
  readonly papers?: readonly Paper[] | undefined;
  /** Corrigenda and addenda, in the order of issue. */
  readonly supplements?: readonly Supplement[] | undefined;
  /** The latest only, oldest first; the whole is in the record. */
  readonly entries: readonly Entry[];
  /** What the Chair may take back now, with what stood before. */
  readonly undo?: Undo | undefined;
  /** The last decision of this sitting, while nothing was built on it. */
  readonly decided?: Decided | undefined;
}
/** A decision that the Chair announced and may still take back, with what it replaced. */
export interface Decided {
  /** Found in the room, announced after a silence, or a package settled. */
  readonly what: 'ConsensusFound' | 'DecisionAdopted' | 'PackageSettled';
  /** The fact that announced it. */
  readonly seq: number;
  readonly draft?: DraftId;
  /** The question it answered, which stands again. */
  readonly question?: OpenQuestion;
  /** Wording it settled, as it stood. */
  readonly wording?: Restored;
  readonly limits: Room['limits'];
}
/** The Chair's last act that a slip of the hand may have made, and the state it replaced. */
export interface Undo {
  readonly what: ReversibleAct;
  /** The fact that made the act, or the last of several that one command made. */
  readonly seq: number;
  readonly at: Millis;
  readonly by: SeatId;
  readonly before: Pick<Room, 'state' | 'items' | 'sittings' | 'rulings' | 'motions' | 'appealable'> &
    Partial<Pick<Room, 'floor' | 'openItem' | 'until' | 'called' | 'pointOfOrder'>>;
}
