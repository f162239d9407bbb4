import type {
  AlternativeId,
  DelegationCode,
  DraftId,
  Millis,
  ParagraphLabel,
  SeatId,
  SiteId,
} from '../base/ids.ts';
import type { MotionId } from './motion.ts';

/** One who may stand on the speakers' list: a delegation, or the seat of an expert or observer. */
export type SeatOrDelegation = DelegationCode | SeatId;

/** What the Chair puts to the room: adopted when nobody objects. */
export type QuestionPut =
  | { readonly kind: 'agenda' }
  /** A change of the proposed agenda that a delegation asked for. */
  | { readonly kind: 'agendaChange'; readonly change: number }
  | { readonly kind: 'timeLimit'; readonly state: Millis; readonly group: Millis }
  /** The list of the open item is closed, where that needs the meeting's consent. */
  | { readonly kind: 'closeList' }
  /** After a text was adopted: the next on the same question is not put to the vote. */
  | { readonly kind: 'skipText'; readonly draft: DraftId }
  /** A motion is carried without a vote when nobody objects. */
  | { readonly kind: 'motion'; readonly motion: MotionId }
  /** As many candidates as places are elected without a ballot when nobody objects. */
  | { readonly kind: 'elect' }
  | { readonly kind: 'settle'; readonly draft: DraftId; readonly site: SiteId; readonly keep: AlternativeId }
  | { readonly kind: 'agreeParagraph'; readonly draft: DraftId; readonly paragraph: ParagraphLabel }
  | { readonly kind: 'adReferendum'; readonly draft: DraftId }
  | { readonly kind: 'silence'; readonly draft: DraftId; readonly version: string; readonly deadline: Millis }
  | { readonly kind: 'adopt'; readonly draft: DraftId; readonly symbol: string }
  /** The report of a consultation becomes the text. */
  | { readonly kind: 'takeReport'; readonly consultation: string }
  | {
      readonly kind: 'streamline';
      readonly draft: DraftId;
      readonly site: SiteId;
      readonly join: readonly AlternativeId[];
      readonly text: string;
    };

export type QuestionKind = QuestionPut['kind'];
