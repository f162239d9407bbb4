import type { AlternativeId, DraftId, Millis, ParagraphLabel, Party, SiteId } from '../base/ids.ts';
import type { Act, Alternative, Node, Paragraph, PollAnswer, Question, Word } from './draft.ts';

/** Way from a paragraph's own words down to a sequence: site and letter, outer first; empty for the paragraph itself. */
export type Path = readonly (readonly [site: SiteId, letter: string])[];

/**
 * What an act did to the tree of a text, as an outcome: applying it needs no diff and no search.
 * A better way of finding outcomes never changes what a recorded one means.
 */
export type Change =
  /** In the sequence at `path`, nodes `from` up to but not including `to` become `nodes`. */
  | {
      readonly kind: 'splice';
      readonly paragraph: ParagraphLabel;
      readonly path: Path;
      readonly from: number;
      readonly to: number;
      readonly nodes: readonly Node[];
    }
  /** The site's alternatives, all of them when `nodes` of one changed; `path` leads to the sequence that holds it. */
  | {
      readonly kind: 'holders';
      readonly paragraph: ParagraphLabel;
      readonly path: Path;
      readonly site: SiteId;
      readonly letter: string;
      readonly holders: readonly Party[];
    }
  | {
      readonly kind: 'alternative';
      readonly paragraph: ParagraphLabel;
      readonly path: Path;
      readonly site: SiteId;
      readonly add: Alternative;
      readonly letters: number;
    }
  | {
      readonly kind: 'drop';
      readonly paragraph: ParagraphLabel;
      readonly path: Path;
      readonly site: SiteId;
      readonly letter: string;
    }
  | { readonly kind: 'numbered'; readonly paragraph: ParagraphLabel; readonly numbered: number }
  | { readonly kind: 'left'; readonly paragraph: ParagraphLabel; readonly words: readonly Word[] }
  | {
      readonly kind: 'questions';
      readonly paragraph: ParagraphLabel;
      readonly questions: readonly Question[];
    }
  /** `after` null: at the beginning. */
  | { readonly kind: 'paragraph'; readonly add: Paragraph; readonly after: ParagraphLabel | null }
  | { readonly kind: 'moved'; readonly paragraph: ParagraphLabel; readonly after: ParagraphLabel | null }
  | { readonly kind: 'gone'; readonly paragraph: ParagraphLabel };

interface Acted {
  readonly draft: DraftId;
  /** Number of the act in this draft, from 1; words it brought are `act.0`, `act.1`… */
  readonly act: number;
  /** A delegation, or `CH` for the Chair. */
  readonly party: Party;
}
interface Changing extends Acted {
  readonly paragraph: ParagraphLabel;
  readonly changes: readonly Change[];
}

/** What an act on the text replaced, so that it can be taken back. */
export interface Restored {
  readonly undoes: number;
  readonly paragraphs: readonly Paragraph[];
  readonly order?: readonly ParagraphLabel[];
  readonly paragraph?: ParagraphLabel;
  readonly package?: string;
}

export interface TextFacts {
  /** A draft comes on the table; words of the base are `0.0`, `0.1`… across its paragraphs. */
  DraftTabled: {
    readonly draft: DraftId;
    readonly party: Party;
    readonly title: string;
    readonly symbol: string;
    readonly language: string;
    readonly paragraphs: readonly Paragraph[];
    /** Of paragraphs that were negotiated elsewhere before: the acts done on their text, and labels given there. */
    readonly acts?: readonly Act[];
    readonly labels?: readonly ParagraphLabel[];
  };
  WordingProposed: Changing & {
    readonly site: SiteId;
    readonly alternative: AlternativeId;
    readonly rationale?: string;
    /** Delegations whose site was widened or now stands inside another, to be told. */
    readonly touches: readonly Party[];
  };
  /** One edit may give several proposals; `sites` in the order of the text. */
  ParagraphEdited: Changing & {
    readonly sites: readonly SiteId[];
    readonly rationale?: string;
    readonly touches: readonly Party[];
  };
  ParagraphProposed: Changing & {
    readonly site: SiteId;
    readonly alternative: AlternativeId;
    readonly rationale?: string;
  };
  StructureProposed: Changing & { readonly site: SiteId; readonly alternative: AlternativeId };
  AlternativeSupported: Changing & { readonly alternative: AlternativeId };
  AlternativeWithdrawn: Changing & { readonly alternative: AlternativeId };
  ParagraphReserved: Acted & { readonly paragraph: ParagraphLabel; readonly reason?: string };
  ReservationLifted: Acted & { readonly paragraph: ParagraphLabel };
  RemarkNoted: Acted & {
    readonly paragraph: ParagraphLabel;
    readonly text: string;
    readonly onBehalfOf?: Party;
  };
  SiteSettled: Changing & { readonly site: SiteId; readonly kept: AlternativeId };
  PackageTabled: Acted & {
    readonly package: string;
    readonly elements: readonly { readonly site: SiteId; readonly keep: AlternativeId }[];
    readonly concerned: readonly Party[];
  };
  PackageAccepted: Acted & { readonly package: string };
  PackageLeft: Acted & { readonly package: string };
  PackageWithdrawn: Acted & { readonly package: string };
  PackageSettled: Acted & { readonly package: string; readonly changes: readonly Change[] };
  ParagraphAgreed: Acted & { readonly paragraph: ParagraphLabel };
  ParagraphReopened: Acted & { readonly paragraph: ParagraphLabel };
  SiteStreamlined: Changing & { readonly site: SiteId; readonly alternative: AlternativeId };
  AgreedAdReferendum: Acted;
  AdReferendumTakenBack: Acted;
  /**
   * Paragraphs as they stood before the act `undoes`, which settled wording by mistake. `order`: of the whole text,
   * where that act changed it. `paragraph`: where it settled one alone; `package`: which is tabled again.
   */
  WordingRestored: Acted & Restored;
  VersionIssued: Acted & { readonly version: string };
  EverythingAgreedSet: Acted & { readonly on: boolean };
  PollOpened: Acted & { readonly paragraph: ParagraphLabel };
  PollAnswered: Acted & { readonly paragraph: ParagraphLabel; readonly answer: PollAnswer };
  PollClosed: Acted & { readonly paragraph: ParagraphLabel };
  /** Words changed without brackets; those added are the party's. `paragraphs`: touched, in the order of the edits. */
  TextAmended: Acted & {
    readonly paragraphs: readonly ParagraphLabel[];
    readonly changes: readonly Change[];
  };
  /**
   * From the meeting: paragraphs that were worked on in a room under it come back. `acts`: those done there, numbered
   * up to this one; `labels`: all that were given there, of paragraphs that left as well.
   */
  ParagraphsReturned: Acted & {
    readonly consultation: string;
    /** That went out or came anew. */
    readonly paragraphs: readonly ParagraphLabel[];
    readonly changes: readonly Change[];
    readonly acts: readonly Act[];
    readonly labels: readonly ParagraphLabel[];
  };
  /** From the meeting: a silence began or ended, the text was adopted. */
  TextClosed: Acted & { readonly standing: 'silence' | 'adopted' };
  TextReleased: Acted;
}

export type TextFactName = keyof TextFacts;
/** `at`: the moment of the act by the server's clock; `seq`: its entry in a room, where there is one. */
export type TextFact<N extends TextFactName = TextFactName> = {
  [K in N]: { readonly type: K; readonly at: Millis; readonly seq?: number } & TextFacts[K];
}[N];
