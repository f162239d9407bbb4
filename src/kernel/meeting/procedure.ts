import type { Source } from '../base/decision.ts';
import type { TextRule } from '../text/rules.ts';
import type { MotionKind } from './motion.ts';
import type { MeetingRule } from './rules.ts';
import type { StatementKind } from './statement.ts';
import type { Majority, VotingMethod } from './vote.ts';

/** How well a setting is known: seen in a text, seen done, or still to be confirmed; the screen says which. */
export type Standing = 'verified' | 'practice' | 'toBeConfirmed';
export type Setting<P> = { readonly params: P; readonly source: string; readonly standing: Standing };

/** What a body's rules say on one motion; `speakers`: beside the mover. */
type MotionSetting = Setting<{
  readonly speakers: { readonly for: number; readonly against: number };
  readonly majority: Majority;
}> | null;

/** The handbook's topics; `null`: this body has no such institution, and its commands are refused by `bodyHasIt`. */
export interface Settings {
  readonly membership: Setting<{
    readonly kind: 'participatingState' | 'memberState';
    readonly count: number;
  }> | null;
  /** `days` before the opening by which they are handed in; `provisional`: seated until a decision on them. */
  readonly credentials: Setting<{
    readonly form: 'delegationList' | 'letter';
    readonly days: number | null;
    readonly provisional: boolean;
  }> | null;
  readonly seating: Setting<{ readonly alphabet: 'fr' | 'en'; readonly start: 'first' | 'lot' }> | null;
  /** BCP 47. */
  readonly languages: Setting<{
    readonly official: readonly string[];
    readonly informals: readonly string[];
  }> | null;
  /** A share of the delegations; `open` null: waived or none needed to open. `majority`: more than half. */
  readonly quorum: Setting<{ readonly open: '1/4' | '1/3' | null; readonly decide: 'majority' }> | null;
  /** What the presiding person may do of her own accord beside opening, closing and giving the floor. */
  readonly chairPowers: Setting<{
    readonly votes: boolean;
    readonly proposesText: boolean;
    readonly mayPropose: readonly string[];
  }> | null;
  /** `newItems`: whether the body itself may add to it. */
  readonly agenda: Setting<{
    readonly adoptedBy: 'consensus' | 'allocated';
    readonly newItems: boolean;
  }> | null;
  /** `observers`: heard when the Chair invites them, or entered behind the members when they ask. */
  readonly speakersList: Setting<{
    readonly order: 'request';
    readonly groupsFirst: boolean;
    readonly observers: 'invited' | 'afterMembers';
  }> | null;
  /** Delegations join a statement of another and keep their own right to speak. `with`: whose statements. */
  readonly alignment: Setting<{ readonly with: readonly ('group' | 'state')[] }> | null;
  readonly statementsBySecretariat: Setting<{ readonly atAnyTime: boolean }> | null;
  readonly closeList: Setting<{ readonly by: 'chair' | 'consent' }> | null;
  /** Minutes. */
  readonly timeLimit: Setting<{ readonly state: number; readonly group: number }> | null;
  /** `minutes`: of the first, the second… reply. */
  readonly rightOfReply: Setting<{
    readonly maxPerItem: number;
    readonly minutes: readonly number[];
    readonly when: 'endOfItem' | 'endOfDay';
  }> | null;
  readonly pointOfOrder: Setting<{ readonly ruling: 'immediate' }> | null;
  /** `overturns`: the majority that overrules the Chair. */
  readonly appeal: Setting<{ readonly overturns: Majority }> | null;
  /** Motions that go before others, what is voted first in front; those not named follow in the order of moving. */
  readonly motionOrder: Setting<{ readonly order: readonly MotionKind[] }> | null;
  readonly suspendMeeting: MotionSetting;
  readonly adjournMeeting: MotionSetting;
  readonly adjournDebate: MotionSetting;
  readonly closeDebate: MotionSetting;
  readonly competence: MotionSetting;
  readonly reconsider: MotionSetting;
  readonly divide: MotionSetting;
  readonly proposalOrder: MotionSetting;
  readonly proposals: Setting<{
    readonly who: readonly ('state' | 'chair')[];
    readonly form: 'any' | 'written';
    readonly sponsors: boolean;
  }> | null;
  readonly withdraw: Setting<{
    readonly until: 'votingBegins' | 'adoption';
    readonly unlessAmended: boolean;
  }> | null;
  readonly amendments: Setting<{ readonly order: 'furthestRemovedFirst' }> | null;
  readonly consensus: Setting<{ readonly minus: readonly string[] }> | null;
  /** How a text is adopted against an objection: not at all where the body has no vote. `first`: before any vote. */
  readonly voting: Setting<{
    readonly majority: Majority;
    readonly procedural: Majority;
    readonly first: 'consensus' | null;
    readonly tie: 'rejected';
  }> | null;
  readonly methodOfVoting: Setting<{
    readonly usual: VotingMethod;
    readonly onRequest: readonly VotingMethod[];
    readonly rollCallFrom: 'lot';
  }> | null;
  /** Minutes. */
  readonly explanations: Setting<{
    readonly minutes: number;
    readonly sponsors: boolean;
    readonly when: readonly ('before' | 'after')[];
  }> | null;
  /** `nominations`: delegations name candidates until the first ballot. */
  readonly elections: Setting<{ readonly ballot: 'secret'; readonly nominations?: boolean }> | null;
  readonly silence: Setting<{
    readonly brokenBy: readonly ('objection' | 'amendment')[];
    readonly textWithheldUntilNextMeeting: boolean;
    readonly extensions: number;
  }> | null;
  readonly statements: Setting<{ readonly kinds: readonly StatementKind[] }> | null;
  readonly informals: Setting<{
    readonly kinds: readonly ('informals' | 'contactGroup' | 'friendsOfTheChair')[];
  }> | null;
  /** Patterns of symbols: `{n}` counts. */
  readonly documents: Setting<{ readonly [series in DocumentSeries]?: string }> | null;
  readonly records: Setting<{ readonly form: 'journal' | 'summary' | 'report' }> | null;
}
export type SettingName = keyof Settings;
export type DocumentSeries = 'draft' | 'decision' | 'amendment' | 'roomPaper' | 'statement' | 'journal';

/** A body's rules of procedure: data, put whole into the room's first fact. */
export interface Procedure {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly source: string;
  readonly settings: Settings;
  /** Every rule the kernel checks; `null`: not checked in this body. Those of the text hold in every body. */
  readonly rules: { readonly [R in TextRule]: Source } & {
    readonly [R in Exclude<MeetingRule, TextRule>]: Source | null;
  };
}
