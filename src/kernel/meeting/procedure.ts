import type { Source } from '../base/decision.ts';
import type { TextRule } from '../text/rules.ts';
import type { MeetingRule } from './rules.ts';

/** How well a setting is known: seen in a text, seen done, or still to be confirmed; the screen says which. */
export type Standing = 'verified' | 'practice' | 'toBeConfirmed';
export type Setting<P> = { readonly params: P; readonly source: string; readonly standing: Standing };

/** The handbook's topics; `null`: this body has no such institution, and its commands are refused by `bodyHasIt`. */
export interface Settings {
  readonly seating: Setting<{ readonly alphabet: 'fr' | 'en'; readonly start: 'first' | 'lot' }> | null;
  readonly quorum: Setting<{ readonly open: string; readonly decide: string }> | null;
  readonly agenda: Setting<{ readonly adoptedBy: 'consensus' | 'allocated' }> | null;
  readonly speakersList: Setting<{ readonly order: 'request'; readonly groupsFirst: boolean }> | null;
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
  readonly appeal: Setting<{ readonly majorityOverturns: boolean }> | null;
  readonly consensus: Setting<{ readonly minus: readonly string[] }> | null;
  readonly silence: Setting<{
    readonly brokenBy: readonly ('objection' | 'amendment')[];
    readonly textWithheldUntilNextMeeting: boolean;
    readonly extensions: number;
  }> | null;
  readonly statements: Setting<{
    readonly kinds: readonly (
      'interpretativeStatement' | 'reservation' | 'dissociation' | 'explanationOfPosition'
    )[];
  }> | null;
}

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
