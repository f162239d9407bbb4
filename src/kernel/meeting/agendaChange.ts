// What a delegation asks to be changed in an agenda that is proposed and not yet adopted.
import type { DelegationCode, Millis } from '../base/ids.ts';

export type AgendaChangePut =
  /** An item of its own at the end of the list. */
  | { readonly kind: 'add'; readonly title: string }
  | { readonly kind: 'delete'; readonly item: string }
  /** Before another item; without one, to the end. */
  | { readonly kind: 'move'; readonly item: string; readonly before?: string };
export type AgendaChangeKind = AgendaChangePut['kind'];

export interface AgendaChange {
  /** Of the room, from 1. */
  readonly number: number;
  readonly by: DelegationCode;
  readonly at: Millis;
  readonly put: AgendaChangePut;
  /** Of the item it is about, as it read then. */
  readonly title: string;
  /** `overtaken`: the agenda was proposed anew, or the item is gone. */
  readonly state: 'pending' | 'made' | 'notMade' | 'withdrawn' | 'overtaken';
  /** How the meeting decided on it. */
  readonly how?: 'consensus' | 'vote' | undefined;
}
