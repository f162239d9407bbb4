// Points of order, the Chair’s rulings on them, and appeals.
import type { DelegationCode, Millis } from '../base/ids.ts';

export interface PointOfOrder {
  readonly by: DelegationCode;
  readonly point?: string;
  readonly at: Millis;
}
export interface PendingPoint extends PointOfOrder {
  /** A speaker was interrupted, and goes on after the ruling. */
  readonly interrupts: boolean;
}
export interface Ruling extends PointOfOrder {
  readonly upheld: boolean;
  readonly reason?: string;
  /** An appeal was voted: the meeting let it stand, or overruled it. */
  readonly appeal?: 'stands' | 'overruled';
}
/** An appeal against the latest ruling; it is voted at once, and nothing else is done before. */
export interface Appeal {
  readonly by: DelegationCode;
  readonly at: Millis;
  /** Which of the rulings, counted from 0: another may be made while the appeal is voted. */
  readonly ruling: number;
  /** A speaker was interrupted, and goes on when the appeal is done with. */
  readonly interrupts: boolean;
}
