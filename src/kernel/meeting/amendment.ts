// Amendments to a text that is put to the vote, and the parts into which such a text is divided.
import type { Brand, DelegationCode, DraftId, Millis, ParagraphLabel } from '../base/ids.ts';
import type { Stroke, TextEdit } from '../text/commands.ts';
import type { SeatOrDelegation } from './question.ts';

/** An amendment of a room, in the order of submission: `A1`. */
export type AmendmentId = Brand<string, 'AmendmentId'>;

/** One change to the text as it was submitted, with what it strikes and adds. */
export interface Amending {
  readonly edit: TextEdit;
  readonly strokes: readonly Stroke[];
}

/** How far an amendment removes a text from what it is. */
export interface Removal {
  /** Words, marks left out; a word that comes back in the same place counts neither way. */
  readonly struck: number;
  readonly added: number;
}

/**
 * `accepted`: by the sponsors, without a vote; `fallen`: not put, since another's adoption implies its rejection.
 */
export type AmendmentFate = 'pending' | 'adopted' | 'rejected' | 'accepted' | 'withdrawn' | 'fallen';
export interface Amendment {
  readonly id: AmendmentId;
  readonly draft: DraftId;
  readonly by: DelegationCode;
  readonly symbol: string;
  readonly at: Millis;
  readonly edits: readonly Amending[];
  readonly removes: Removal;
  readonly fate: AmendmentFate;
  /** The adopted amendment because of which it fell; missing where its words were revised away. */
  readonly because?: AmendmentId;
}

/** What became of a text that was put to the body, beside being adopted. */
export type ProposalFate = 'rejected' | 'withdrawn' | 'noAction' | 'outsideCompetence' | 'notPut';
/** A text before the body, with those who answer for it. */
export interface Proposal {
  readonly draft: DraftId;
  /** In the order they joined; a text of the Chair has none. */
  readonly sponsors: readonly DelegationCode[];
  readonly submitted: Millis;
  /** It was amended by others: its sponsors alone can no longer withdraw it. */
  readonly amended: boolean;
  /** The Chair declared that efforts to reach consensus on it are exhausted. */
  readonly effortsExhausted: boolean;
  /** The amendments pending on it, in the order of voting, once the Chair has set it. */
  readonly order?: readonly AmendmentId[];
  readonly parts: readonly Part[];
  /** Who explained its vote aloud, before it or after, on the text or on an amendment to it. */
  readonly explained?: readonly { readonly who: SeatOrDelegation; readonly amendment?: AmendmentId }[];
  readonly fate?: ProposalFate;
}
/** A part of a divided text. */
export interface Part {
  readonly paragraphs: readonly ParagraphLabel[];
  readonly fate: 'pending' | 'retained' | 'rejected';
}
