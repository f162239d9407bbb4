// Documents that nobody acts on: papers handed in, and corrigenda and addenda to documents issued.
import type { SeatOrDelegation } from './question.ts';
import type { Brand, DelegationCode, DraftId, Millis, ParagraphLabel, Party } from '../base/ids.ts';

/** A paper of a room, in the order they were handed in: `P1`. */
export type PaperId = Brand<string, 'PaperId'>;
/** `statement`: one's own statement, handed in as a document where the body has a series for them. */
export type PaperKind = 'roomPaper' | 'statement';

/** A paper handed in by a delegation, the Chair or the secretariat, for everyone to read. */
export interface Paper {
  readonly id: PaperId;
  readonly kind: PaperKind;
  /** A facilitator who acts for no delegation stands under the seat. */
  readonly by: SeatOrDelegation | Party;
  /** The name of the consultation whose facilitator handed it in. */
  readonly facilitates?: string;
  readonly symbol: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly at: Millis;
  /** Paragraphs, numbered from 1 where they are spoken of. */
  readonly text: readonly string[];
}

/** What is corrected, or added to: a text of the room, adopted or not, or a paper. */
export type DocumentOf =
  { readonly kind: 'text'; readonly draft: DraftId } | { readonly kind: 'paper'; readonly paper: PaperId };

/** `paragraph`: its label in a text, its number in a paper. */
export interface Correction {
  readonly paragraph: ParagraphLabel;
  readonly text: string;
}
/** As it is issued: what the paragraph read, and what it should read. */
export interface Corrected {
  readonly paragraph: ParagraphLabel;
  readonly reads: string;
  readonly shouldRead: string;
}

interface Issued {
  readonly document: DocumentOf;
  /** The symbol of what it corrects or adds to, as it stood then. */
  readonly to: string;
  readonly symbol: string;
  readonly at: Millis;
}
export type Supplement = Issued &
  (
    | {
        readonly kind: 'corrigendum';
        readonly corrections: readonly Corrected[];
        /** Of a paper, or of what was adopted: the words stay as they were, and are read with the correction. */
        readonly beside: boolean;
      }
    | {
        readonly kind: 'addendum';
        readonly text: readonly string[];
        readonly sponsors: readonly DelegationCode[];
      }
  );
