// What every part of the delegate's room works with: the room, the seat, the one door, and what is in focus.
import type { AlternativeId, DelegationCode, DraftId, ParagraphLabel } from '../../../kernel/base/ids.ts';
import type { Role } from '../../../kernel/meeting/room.ts';
import type { Draft, Paragraph } from '../../../kernel/text/draft.ts';
import type { Desk } from '../../components/desk.ts';
import type { Live } from '../../state/live.ts';
import type { Choice } from './choices.ts';

/** What opens beside the text, in a dialog or a drawer. */
export type Sheet =
  | 'order'
  | 'silence'
  | 'statement'
  | 'explain'
  | 'votes'
  | 'move'
  | 'proposal'
  | 'may'
  | 'handover'
  | 'rail'
  | 'list';
/** What a delegate has begun on the paragraph in focus. */
export type Doing = 'propose' | 'reserve';
/** How the text is read. */
export type View = 'rolling' | 'clean' | 'mine' | 'changed' | 'authors' | 'compare';

export interface Seated extends Desk {
  readonly live: Live;
  readonly role: Role;
  /** The delegation of this seat; experts and observers have none. */
  readonly you?: DelegationCode;
  /** The name on the plate. */
  readonly name: string;
  readonly phone: boolean;
  readonly open: (sheet: Sheet | undefined) => void;
}

/** What lies before the delegate: a text, the paragraph in focus, the wording chosen in it. */
export interface Focus {
  readonly draft: Draft;
  readonly paragraph: Paragraph;
  /** The paragraph that the Chair called, when it is in this text. */
  readonly called?: ParagraphLabel;
  /** Where “Return to” leads, while the delegate reads elsewhere. */
  readonly back?: ParagraphLabel;
  readonly choice?: Choice;
  readonly goTo: (paragraph: ParagraphLabel) => void;
  readonly goBack: () => void;
  readonly take: (draft: DraftId) => void;
  readonly choose: (alternative: AlternativeId) => void;
  /** The next or previous paragraph, of those that count when they are named; the next or previous wording to choose. */
  readonly stepParagraph: (step: 1 | -1, among?: readonly ParagraphLabel[]) => void;
  readonly stepChoice: (step: 1 | -1) => void;
}
