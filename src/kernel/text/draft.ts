// The state of a text under negotiation: plain JSON, replaced and never changed.
import type { DraftId, Millis, ParagraphLabel, Party, SiteId, WordId } from '../base/ids.ts';
import type { Log } from '../base/log.ts';

/** A word, a number or a mark of punctuation. `space`: a space stands before it. */
export interface Word {
  readonly id: WordId;
  readonly text: string;
  readonly space: boolean;
}

/** A disputed place. The base wording is alternative `a`, also when it is empty. */
export interface Site {
  readonly site: SiteId;
  readonly alternatives: readonly Alternative[];
  /** How many letters were given so far; a letter is never given again. */
  readonly letters: number;
}

/** One full wording of a site's span, with the delegations that hold it in the order they joined. */
export interface Alternative {
  readonly letter: string;
  readonly nodes: readonly Node[];
  readonly holders: readonly Party[];
}

export type Node = Word | Site;

/** `title` and `heading` are shown and may be amended, but carry no PP or OP number of their own. */
export type ParagraphKind = 'title' | 'heading' | 'preambular' | 'operative' | 'sub';

export interface Reservation {
  readonly by: Party;
  readonly reason?: string;
}

/** An open question about the structure of the text: moved, split or joined? One a kind and paragraph. */
export interface Question {
  readonly site: SiteId;
  readonly kind: 'move' | 'split' | 'join';
  /** `a` keeps the paragraph as it is; its `holders` were asked for by nobody until somebody defends it. */
  readonly alternatives: readonly StructureAlternative[];
  readonly letters: number;
}
export interface StructureAlternative {
  readonly letter: string;
  readonly holders: readonly Party[];
  /** Missing on `a`. */
  readonly change?: StructureChange;
}
/** `afterParagraph` null: to the beginning. `after`: the last word of the first part. */
export type StructureChange =
  | { readonly kind: 'move'; readonly afterParagraph: ParagraphLabel | null }
  | { readonly kind: 'split'; readonly after: WordId; readonly quotation: string }
  | { readonly kind: 'join'; readonly next: ParagraphLabel };

export interface Paragraph {
  readonly label: ParagraphLabel;
  readonly kind: ParagraphKind;
  readonly nodes: readonly Node[];
  readonly reservations: readonly Reservation[];
  readonly questions: readonly Question[];
  /** How many sites were numbered here so far. */
  readonly numbered: number;
  /** Agreed by the Chair's act, unopposed; taken back by an act on it or by reopening. */
  readonly agreed: boolean;
  /** Remarks on wording, remembered and attributed, not in brackets. */
  readonly notes: Log<Note>;
  /** Words that left, with the act that removed them. */
  readonly left: Log<Tombstone>;
}
export interface Note {
  readonly act: number;
  readonly by: Party;
  readonly text: string;
}
export interface Tombstone {
  readonly word: Word;
  readonly act: number;
}

/** One act on the text, so that every word and every change can name who did it. `0` is the base. */
export interface Act {
  readonly act: number;
  readonly by: Party;
  readonly at: Millis;
  /** The fact's name. */
  readonly what: string;
  readonly paragraph?: ParagraphLabel;
  /** Of an act on several. */
  readonly paragraphs?: readonly ParagraphLabel[];
  /** Given with a proposal or a reservation. */
  readonly reason?: string;
  /** Of an act done in a room under the room, or that brought it back: which one. */
  readonly consultation?: string;
}

export interface Package {
  readonly id: string;
  readonly elements: readonly { readonly site: SiteId; readonly keep: string }[];
  /** Delegations that hold wording which the package drops, when it was tabled. */
  readonly concerned: readonly Party[];
  readonly accepted: readonly Party[];
  readonly state: 'tabled' | 'settled' | 'withdrawn';
}

export interface Version {
  readonly name: string;
  readonly act: number;
  readonly at: Millis;
  /** The entry of the room that issued it; a text outside a room has none. */
  readonly seq?: number;
}

/** A quick poll of a paragraph that binds nobody. */
export interface Poll {
  readonly paragraph: ParagraphLabel;
  readonly answers: readonly { readonly by: Party; readonly answer: PollAnswer }[];
  readonly state: 'open' | 'closed';
}
export type PollAnswer = 'canAccept' | 'withAlternative' | 'cannotAccept';

export interface Draft {
  readonly id: DraftId;
  /** The entry of the room that brought it on the table; a text outside a room has none. */
  readonly seq?: number | undefined;
  readonly title: string;
  readonly symbol: string;
  /** BCP 47. */
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
  /** Labels given so far, of paragraphs that left as well. */
  readonly labels: readonly ParagraphLabel[];
  readonly acts: Log<Act>;
  readonly packages: readonly Package[];
  readonly versions: readonly Version[];
  readonly polls: readonly Poll[];
  /** "Nothing is agreed until everything is agreed": closing brackets is shown as provisional. */
  readonly everythingAgreed: boolean;
  readonly adReferendum: boolean;
  /** While a silence runs and after adoption no act changes the text. */
  readonly standing: 'open' | 'silence' | 'adopted';
}
