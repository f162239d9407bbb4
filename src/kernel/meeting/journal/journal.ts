// The journal of a room: what the record says of its sittings, as plain data that any page or file may be made of.
import type { DelegationCode, DraftId, Millis, ParagraphLabel, Party, SeatId } from '../../base/ids.ts';
import type { ParagraphKind } from '../../text/draft.ts';
import type { AgendaChange, AgendaChangeKind } from '../agendaChange.ts';
import type { AmendmentFate, AmendmentId, ProposalFate } from '../amendment.ts';
import type { ConsultationKind, ConsultationState } from '../consultation.ts';
import type { CountedBallot } from '../election.ts';
import type { MotionId, MotionKind, MotionPut, Side } from '../motion.ts';
import type { Corrected, PaperKind, Supplement } from '../paper.ts';
import type { QuestionPut, SeatOrDelegation } from '../question.ts';
import type { AgendaEntry, AttributionRule, Delegation, FloorKind, Group, Role } from '../room.ts';
import type { StatementKind } from '../statement.ts';
import type { Answer, Majority, Tally, VoteSubject, VotingMethod } from '../vote.ts';

export type JournalForm = 'journal' | 'summary' | 'report';

/** What everything in a journal carries: the numbers of the facts that say so. */
export interface Shown {
  readonly facts: readonly number[];
}

/** `facts`: of its opening and its end. */
export interface JournalSitting extends Shown {
  readonly number: number;
  /** Of its journal, where the body has a series of them. */
  readonly symbol?: string;
  readonly opened: Millis;
  /** Missing while it goes on. */
  readonly ended?: Millis;
  readonly next?: Millis;
  /** Who called it to order. */
  readonly presiding: SeatId;
  /** Delegations that were there at any moment of it, in the order of the alphabet of the room. */
  readonly present: readonly DelegationCode[];
  /** How many, where they are not named. */
  readonly attendance?: number;
  /** Which facts say who was there. */
  readonly presentFacts: readonly number[];
}

/** One thing that happened; several facts may make it. */
export type Line = Shown & {
  /** The sitting in which it happened, or after which where `inSession` is false; 0: before the first. */
  readonly sitting: number;
  readonly inSession: boolean;
  readonly item?: string;
  readonly at: Millis;
  /** Missing: `record`. */
  readonly attribution?: AttributionRule;
} & Happening;

export type Happening =
  | {
      readonly kind: 'sitting';
      readonly what: 'opened' | 'suspended' | 'resumed' | 'adjourned' | 'closed';
      readonly until?: Millis;
    }
  | { readonly kind: 'seating'; readonly first: DelegationCode }
  | { readonly kind: 'renamed'; readonly who: DelegationCode; readonly name: string }
  | { readonly kind: 'item'; readonly what: 'opened' | 'closed'; readonly code: string }
  | {
      readonly kind: 'speaker';
      readonly who: SeatOrDelegation;
      readonly floor: FloorKind;
      readonly forGroup?: string;
      readonly on?: ParagraphLabel;
      /** Of a reply, to whom. */
      readonly to?: DelegationCode;
      /** Of one who spoke on a motion. */
      readonly side?: Side;
      /** In explanation of vote. */
      readonly explains?: true;
      /** Who joined the statement. */
      readonly aligned?: readonly DelegationCode[];
    }
  /** Where speakers are not named, how many spoke one after the other. */
  | { readonly kind: 'statements'; readonly count: number }
  | {
      readonly kind: 'order';
      readonly who: DelegationCode;
      readonly point?: string;
      readonly outcome: 'pending' | 'upheld' | 'notUpheld' | 'withdrawn';
      readonly reason?: string;
      readonly appeal?: {
        readonly who: DelegationCode;
        readonly outcome: 'pending' | 'withdrawn' | 'stands' | 'overruled';
      };
    }
  | {
      readonly kind: 'motion';
      readonly who: DelegationCode;
      readonly put: MotionPut;
      readonly outcome: 'pending' | 'carried' | 'notCarried' | 'withdrawn';
      readonly how?: 'consensus' | 'vote';
    }
  | ({ readonly kind: 'agendaChange'; readonly who: DelegationCode } & Pick<
      AgendaChange,
      'put' | 'title' | 'how' | 'state'
    >)
  | JournalVote
  | {
      readonly kind: 'election';
      readonly office: string;
      readonly places: number;
      readonly state: 'open' | 'filled' | 'calledOff';
      readonly elected: readonly DelegationCode[];
      readonly unopposed: boolean;
      readonly withdrawn?: readonly DelegationCode[];
      readonly agreed?: readonly DelegationCode[];
      readonly ballots: readonly Omit<CountedBallot, 'ballots'>[];
    }
  | {
      readonly kind: 'question';
      readonly put: QuestionPut;
      readonly outcome: 'pending' | 'found' | 'notFound' | 'withdrawn';
      readonly objections: readonly { readonly who: DelegationCode; readonly reason?: string }[];
    }
  | {
      readonly kind: 'silence';
      readonly draft: DraftId;
      readonly version: string;
      readonly deadline: Millis;
      readonly outcome: 'running' | 'broken' | 'expired';
      readonly who?: DelegationCode;
      readonly reason?: string;
    }
  | {
      readonly kind: 'tabled';
      readonly draft: DraftId;
      readonly party: Party;
      readonly sponsors: readonly DelegationCode[];
    }
  | { readonly kind: 'version'; readonly draft: DraftId; readonly version: string }
  | { readonly kind: 'agreed'; readonly draft: DraftId; readonly paragraphs: readonly ParagraphLabel[] }
  | { readonly kind: 'adReferendum'; readonly draft: DraftId }
  | {
      readonly kind: 'sponsors';
      readonly draft: DraftId;
      readonly what: 'joined' | 'left';
      readonly who: readonly DelegationCode[];
    }
  | { readonly kind: 'revised'; readonly draft: DraftId; readonly paragraphs: readonly ParagraphLabel[] }
  | { readonly kind: 'fell'; readonly draft: DraftId; readonly fate: ProposalFate }
  | { readonly kind: 'effortsExhausted'; readonly draft: DraftId }
  | {
      readonly kind: 'amendment';
      readonly draft: DraftId;
      readonly symbol: string;
      readonly who: DelegationCode;
      readonly fate: AmendmentFate;
    }
  | {
      readonly kind: 'consultation';
      readonly what: 'formed' | Exclude<ConsultationState, 'out'>;
      readonly form: ConsultationKind;
      readonly name: string;
      readonly facilitator: SeatOrDelegation;
      readonly draft: DraftId;
      readonly paragraphs: readonly ParagraphLabel[];
    }
  | { readonly kind: 'reopened'; readonly draft: DraftId }
  | {
      readonly kind: 'decision';
      readonly draft: DraftId;
      readonly symbol: string;
      readonly how: 'consensus' | 'silence' | 'vote';
    }
  | {
      readonly kind: 'statement';
      readonly draft: DraftId;
      readonly who: DelegationCode;
      readonly statement: StatementKind;
      readonly paragraph?: ParagraphLabel;
      readonly vote?: number;
      readonly text: string;
    }
  | {
      readonly kind: 'paper';
      readonly paper: PaperKind;
      readonly who: SeatOrDelegation | Party;
      readonly facilitates?: string;
      readonly symbol: string;
      readonly title: string;
    }
  | {
      readonly kind: 'supplement';
      readonly what: Supplement['kind'];
      readonly symbol: string;
      readonly to: string;
      /** Of an addendum. */
      readonly sponsors: readonly DelegationCode[];
    };

export interface JournalVote {
  readonly kind: 'vote';
  readonly number: number;
  readonly on: VoteSubject;
  readonly method: VotingMethod;
  readonly majority: Majority;
  readonly outcome: 'open' | 'carried' | 'notCarried' | 'calledOff';
  /** Of a roll call, who was called first, drawn by lot. */
  readonly first?: DelegationCode;
  readonly seed?: string;
  readonly tally?: Tally;
  /** Who answered what, in the order of the alphabet; missing of a show of plates, of which numbers alone are kept. */
  readonly answers?: VoteTable;
  /** What delegations said afterwards that they had meant to answer. */
  readonly corrections: readonly (Shown & { readonly who: DelegationCode; readonly answer: Answer })[];
}
export type VoteTable = { readonly [A in Answer | 'notVoting']: readonly DelegationCode[] };

/** What happened one after the other in one sitting under one item. */
export interface JournalSection {
  readonly sitting: number;
  readonly inSession: boolean;
  readonly item?: string;
  readonly lines: readonly Line[];
}

/** A paper the meeting had before it. */
export interface JournalDocument extends Shown {
  readonly symbol: string;
  readonly kind: 'draft' | 'version' | 'amendment' | PaperKind | Supplement['kind'];
  readonly title: string;
  readonly by: readonly (Party | SeatOrDelegation)[];
}

/** A text as it was adopted, without brackets and codes, with what was attached to it. */
export interface JournalDecision extends Shown {
  readonly draft: DraftId;
  readonly symbol: string;
  readonly title: string;
  readonly language: string;
  readonly how: 'consensus' | 'silence' | 'vote';
  readonly vote?: number;
  readonly tally?: Tally;
  readonly adopted: Millis;
  readonly sponsors: readonly DelegationCode[];
  readonly paragraphs: readonly CleanParagraph[];
  readonly attachments: readonly Attachment[];
  /** Read beside the text as it was adopted, in the order of issue. */
  readonly corrections: readonly (Shown & Corrected & { readonly symbol: string })[];
}
export interface CleanParagraph extends Shown {
  readonly label: ParagraphLabel;
  readonly kind: ParagraphKind;
  /** Of an operative paragraph, counted anew. */
  readonly number?: number;
  readonly text: string;
}
export interface Attachment extends Shown {
  readonly at: Millis;
  /** Of the decision, from 1. */
  readonly number: number;
  readonly who: DelegationCode;
  readonly kind: StatementKind;
  readonly paragraph?: ParagraphLabel;
  readonly text: string;
}

/**
 * The journal of a room. Attribution `record`: who spoke, moved, voted and stated what is named, delegations
 * and roles alone; no person behind a seat stands anywhere in it. Under another rule who did so by speaking is not.
 */
export interface Journal {
  readonly room: string;
  readonly title: string;
  readonly body: string;
  readonly form: JournalForm;
  readonly attribution: AttributionRule;
  readonly timeZone: string;
  readonly language: string;
  /** Up to which fact it goes. */
  readonly seq: number;
  readonly opened: Shown;
  /** Finished: the meeting was closed. */
  readonly closed: boolean;
  /** With the names they had, and until when. */
  readonly delegations: readonly Delegation[];
  readonly groups: readonly Group[];
  /** Of seats that are no delegation's. */
  readonly roles: { readonly [seat: SeatId]: Role };
  readonly items: readonly (AgendaEntry & { readonly attribution?: AttributionRule })[];
  /** Which facts made the agenda. */
  readonly agendaFacts: readonly number[];
  readonly sittings: readonly JournalSitting[];
  readonly documents: readonly JournalDocument[];
  readonly sections: readonly JournalSection[];
  readonly decisions: readonly JournalDecision[];
  /** Texts by id: what lines call them. */
  readonly texts: { readonly [draft: DraftId]: { readonly symbol: string; readonly title: string } };
  /** Symbols by id. */
  readonly amendments: { readonly [amendment: AmendmentId]: string };
  readonly motions: { readonly [motion: MotionId]: MotionKind };
  /** By number. */
  readonly agendaChanges: {
    readonly [change: number]: { readonly kind: AgendaChangeKind; readonly title: string };
  };
}
