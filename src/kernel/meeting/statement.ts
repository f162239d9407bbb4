import type { DelegationCode, DraftId, Millis } from '../base/ids.ts';
import type { AmendmentId } from './amendment.ts';
import type { SeatOrDelegation } from './question.ts';

/** What a delegation attaches to a decision. */
export type StatementKind =
  'interpretativeStatement' | 'reservation' | 'dissociation' | 'explanationOfPosition' | 'explanationOfVote';

/** A statement made on an item, as delegations join it: one's own, or one for a group. */
export interface StatementMade {
  readonly speaker: DelegationCode;
  readonly forGroup?: string;
}
/** A delegation that joined a statement on the item. */
export interface Alignment extends StatementMade {
  readonly who: DelegationCode;
  readonly at: Millis;
}
/** For how long one delegation spoke for a group on the item. */
export interface HeardFor {
  readonly group: string;
  readonly who: SeatOrDelegation;
  readonly times: number;
  readonly total: Millis;
}

/** What a vote that is explained aloud was or will be on: a text with its parts, or one amendment to it. */
export interface Explaining {
  readonly draft: DraftId;
  readonly amendment?: AmendmentId;
}
