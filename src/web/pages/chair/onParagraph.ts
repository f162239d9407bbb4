import type { Draft, Paragraph } from '../../../kernel/text/draft.ts';
import type { Desk } from '../../components/desk.ts';

/** What an act on a paragraph needs. */
export interface OnParagraph {
  readonly desk: Desk;
  readonly draft: Draft;
  readonly paragraph: Paragraph;
}
/** The same in a panel that folds when the act is done. */
export interface WithDone extends OnParagraph {
  readonly onDone: () => void;
}
