// Informal consultations: a room under the room, in which a facilitator works on named paragraphs and reports back.
import type { DelegationCode, DraftId, Millis, ParagraphLabel, SeatId } from '../base/ids.ts';
import type { Act, Paragraph } from '../text/draft.ts';

export type ConsultationKind = 'informals' | 'contactGroup' | 'friendsOfTheChair';

/** What a consultation is formed with. */
export interface ConsultationMandate {
  /** The id of the room under this one. */
  readonly consultation: string;
  readonly kind: ConsultationKind;
  readonly name: string;
  readonly facilitator: SeatId;
  readonly draft: DraftId;
  /** In the order of the text. */
  readonly paragraphs: readonly ParagraphLabel[];
  /** Friends of the Chair: who is invited. */
  readonly members?: readonly DelegationCode[];
}

/** What comes back: the paragraphs as the room under it left them, and what was done there. */
export interface Report {
  readonly paragraphs: readonly Paragraph[];
  /** Numbered from where the text's acts stood when the paragraphs went out. */
  readonly acts: readonly Act[];
  /** Every label given there, of paragraphs that left as well. */
  readonly labels: readonly ParagraphLabel[];
}

/**
 * `out`: they work on it; `reported`: the report lies before the meeting; then the meeting took it, or the Chair set
 * it aside; `recalled`: the paragraphs came back as they went.
 */
export type ConsultationState = 'out' | 'reported' | 'taken' | 'setAside' | 'recalled';

/** A consultation as the room above it knows it. */
export interface Consultation extends Omit<ConsultationMandate, 'consultation'> {
  readonly room: string;
  /** The facilitator's, where the seat is of one. */
  readonly delegation?: DelegationCode;
  readonly state: ConsultationState;
  readonly since: Millis;
  /** When it was taken, set aside or recalled. */
  readonly until?: Millis;
  /** How many acts the text had when the paragraphs went out. */
  readonly from: number;
  readonly report?: Report & { readonly at: Millis };
}

/** What a room under another knows of it. */
export interface Under extends Omit<ConsultationMandate, 'consultation'> {
  readonly room: string;
  readonly title: string;
  /** How many acts the text had when the paragraphs went out. */
  readonly from: number;
}
