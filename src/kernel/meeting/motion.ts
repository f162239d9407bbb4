// Procedural motions: what a delegation moves, and who speaks on it.
import type { Brand, DelegationCode, DraftId, Millis, ParagraphLabel } from '../base/ids.ts';

/** A motion of a room, in the order of moving: `M1`. */
export type MotionId = Brand<string, 'MotionId'>;

/** What a delegation may move; the body's procedure says which of them it knows, and their precedence. */
export type MotionPut =
  /** `until`, `next`: when the meeting goes on. */
  | { readonly kind: 'suspendMeeting'; readonly until?: Millis }
  | { readonly kind: 'adjournMeeting'; readonly next?: Millis }
  /** On the open item: no action is taken on its text. */
  | { readonly kind: 'adjournDebate' }
  /** On the open item: the list is closed and the vote follows at once. */
  | { readonly kind: 'closeDebate' }
  /** Carried: the body is not competent to adopt the text. */
  | { readonly kind: 'competence'; readonly draft: DraftId }
  | { readonly kind: 'reconsider'; readonly draft: DraftId }
  /** Each part is voted separately, what is left of the text as a whole at the end. */
  | {
      readonly kind: 'divide';
      readonly draft: DraftId;
      readonly parts: readonly (readonly ParagraphLabel[])[];
    }
  /** The order in which texts are voted. */
  | { readonly kind: 'proposalOrder'; readonly drafts: readonly DraftId[] };
export type MotionKind = MotionPut['kind'];
export type Side = 'for' | 'against';

export interface Motion {
  readonly id: MotionId;
  readonly put: MotionPut;
  readonly by: DelegationCode;
  readonly at: Millis;
  /** The Chair called for speakers on it. */
  readonly called?: true;
  /** Those who asked to speak on it, in that order. */
  readonly speakers: readonly MotionSpeaker[];
}
export interface MotionSpeaker {
  readonly who: DelegationCode;
  readonly side: Side;
  readonly heard: boolean;
}
