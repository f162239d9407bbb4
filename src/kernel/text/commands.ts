import type { AlternativeId, ParagraphLabel, Party, SiteId, WordId } from '../base/ids.ts';
import type { Act, Paragraph, PollAnswer } from './draft.ts';
import type { Restored } from './facts.ts';

/** A quotation is found once in the sender's own reading, then in the base's, or `occurrence` (from 1) says which. */
interface Quoting {
  readonly paragraph: ParagraphLabel;
  readonly occurrence?: number;
  /** The site aimed at, when it is open and its base holds the quotation; ignored otherwise. */
  readonly site?: SiteId;
  /** The alternative looked in first, when it is open and holds the quotation; ignored otherwise. */
  readonly within?: AlternativeId;
  /** Why, in the delegation's own words; shown in the paragraph's history. */
  readonly rationale?: string;
}

/** A change to a text without brackets: as an adopted amendment makes it. `reword`: the whole new wording. */
export type TextEdit =
  | { readonly kind: 'reword'; readonly paragraph: ParagraphLabel; readonly text: string }
  | { readonly kind: 'strike'; readonly paragraph: ParagraphLabel }
  /** `after` null: at the beginning. */
  | { readonly kind: 'add'; readonly after: ParagraphLabel | null; readonly text: string };

/** A stretch of a paragraph's words that a change strikes, adds to, or both. Found once and recorded. */
export interface Stroke {
  /** The words it stood between when it was found; missing at either end of the paragraph. */
  readonly after?: WordId;
  readonly before?: WordId;
  readonly strikes: readonly WordId[];
  /** As printed, with the space before its first word where there is one. */
  readonly struck: string;
  readonly adds: string;
}
/** Strokes found before, made on the paragraph as it stands now. */
export interface StrokesEdit {
  readonly kind: 'strokes';
  readonly paragraph: ParagraphLabel;
  readonly strokes: readonly Stroke[];
}

/** What may be done to a text. The draft's id and the sender are not in here: the room and the session know them. */
export interface TextCommands {
  ReplaceWords: Quoting & { readonly from: string; readonly to: string };
  /** `after` empty: at the beginning of the paragraph. */
  InsertWords: Quoting & { readonly after: string; readonly insert: string };
  DeleteWords: Quoting & { readonly delete: string };
  /** The whole new wording of a paragraph as a delegate left it. */
  EditParagraph: { readonly paragraph: ParagraphLabel; readonly text: string; readonly rationale?: string };
  /** `afterParagraph` null: at the beginning. Without `label` the next free suffix is given. */
  ProposeParagraph: {
    readonly afterParagraph: ParagraphLabel | null;
    readonly text: string;
    readonly label?: ParagraphLabel;
    readonly rationale?: string;
  };
  DeleteParagraph: { readonly paragraph: ParagraphLabel; readonly rationale?: string };
  MoveParagraph: { readonly paragraph: ParagraphLabel; readonly afterParagraph: ParagraphLabel | null };
  SplitParagraph: {
    readonly paragraph: ParagraphLabel;
    readonly after: string;
    readonly occurrence?: number;
  };
  JoinParagraphs: { readonly paragraphs: readonly [ParagraphLabel, ParagraphLabel] };

  SupportAlternative: { readonly alternative: AlternativeId };
  WithdrawFromAlternative: { readonly alternative: AlternativeId };
  ReserveParagraph: { readonly paragraph: ParagraphLabel; readonly reason?: string };
  LiftReservation: { readonly paragraph: ParagraphLabel };
  /** A remark remembered and attributed, not in brackets. The Chair or secretary may note one `onBehalfOf` a delegation. */
  NoteRemark: { readonly paragraph: ParagraphLabel; readonly text: string; readonly onBehalfOf?: Party };

  SettleSite: { readonly site: SiteId; readonly keep: AlternativeId };
  TablePackage: {
    readonly package: string;
    readonly elements: readonly { readonly site: SiteId; readonly keep: AlternativeId }[];
  };
  AcceptPackage: { readonly package: string };
  /** Takes an acceptance back while the package is not settled. */
  LeavePackage: { readonly package: string };
  WithdrawPackage: { readonly package: string };
  SettlePackage: { readonly package: string };
  AgreeParagraph: { readonly paragraph: ParagraphLabel };
  ReopenParagraph: { readonly paragraph: ParagraphLabel };
  /**
   * Joins alternatives of a site into one wording that holds every word of each, no word added, none lost.
   * Refused until every delegation whose wording it touches is among `consents` (the room asks them).
   */
  StreamlineSite: {
    readonly site: SiteId;
    readonly join: readonly AlternativeId[];
    readonly text: string;
    readonly consents: readonly Party[];
  };
  /**
   * From the meeting: an amendment that was adopted or accepted, an oral revision by a sponsor, a part that was rejected.
   * All edits or none; refused where a bracket stands open in a paragraph they touch.
   */
  AmendText: { readonly edits: readonly (TextEdit | StrokesEdit)[] };
  AgreeAdReferendum: {};
  IssueVersion: { readonly version: string };
  /** The switch "nothing is agreed until everything is agreed". */
  SetEverythingAgreed: { readonly on: boolean };
  OpenPoll: { readonly paragraph: ParagraphLabel };
  AnswerPoll: { readonly paragraph: ParagraphLabel; readonly answer: PollAnswer };
  ClosePoll: { readonly paragraph: ParagraphLabel };
  /**
   * From the meeting: paragraphs that `went` out, as they come back. `from`: how many acts the text had when they went;
   * `acts`: those done since where they were, numbered from there.
   */
  ReturnParagraphs: {
    readonly consultation: string;
    readonly went: readonly ParagraphLabel[];
    readonly from: number;
    readonly paragraphs: readonly Paragraph[];
    readonly acts: readonly Act[];
    readonly labels: readonly ParagraphLabel[];
  };
  /** From the meeting, in the Chair's name: a silence begins or the text is adopted. */
  CloseText: { readonly standing: 'silence' | 'adopted' };
  /** From the meeting: a silence was broken, or what closed the text was taken back. */
  ReleaseText: {};
  /** From the meeting: what a decision announced by mistake had settled or agreed. */
  RestoreWording: Restored;
  TakeBackAdReferendum: {};
}

export type TextCommandName = keyof TextCommands;
export type TextCommand<N extends TextCommandName = TextCommandName> = {
  [K in N]: { readonly type: K } & TextCommands[K];
}[N];
