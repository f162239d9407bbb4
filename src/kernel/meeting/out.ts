// What an act would change in a text, and whether this room may change it now.
import type { ParagraphLabel } from '../base/ids.ts';
import { stemOf } from '../text/acts/labels.ts';
import type { Draft, Question } from '../text/draft.ts';
import type { Change, TextFact, TextFactName } from '../text/facts.ts';
import { labelOf } from '../text/restore.ts';
import { awayFrom } from './consultations.ts';
import type { Room } from './room.ts';

type Changed = readonly ParagraphLabel[] | 'everything';
const nothing: readonly ParagraphLabel[] = [];
const none = () => nothing;
const everything = () => 'everything' as const;
const byChanges = ({ changes }: { readonly changes: readonly Change[] }) => changes.flatMap(changedBy);
const itself = ({ paragraph }: { readonly paragraph: ParagraphLabel }) => [paragraph];
const paragraphOfSite = (site: string) => site.slice(0, site.lastIndexOf('#')) as ParagraphLabel;

/** What each fact of a text changes; remarks, polls and what is beside the wording change nothing. */
const changed: { readonly [N in TextFactName]: (fact: TextFact<N>) => Changed } = {
  DraftTabled: none,
  WordingProposed: byChanges,
  ParagraphEdited: byChanges,
  ParagraphProposed: byChanges,
  StructureProposed: byChanges,
  AlternativeSupported: byChanges,
  AlternativeWithdrawn: byChanges,
  ParagraphReserved: itself,
  ReservationLifted: itself,
  RemarkNoted: none,
  SiteSettled: byChanges,
  PackageTabled: ({ elements }) => elements.map(({ site }) => paragraphOfSite(site)),
  PackageAccepted: none,
  PackageLeft: none,
  PackageWithdrawn: none,
  PackageSettled: byChanges,
  ParagraphAgreed: itself,
  ParagraphReopened: itself,
  SiteStreamlined: byChanges,
  AgreedAdReferendum: everything,
  AdReferendumTakenBack: none,
  WordingRestored: ({ paragraphs }) => paragraphs.map(({ label }) => label),
  VersionIssued: none,
  EverythingAgreedSet: none,
  PollOpened: none,
  PollAnswered: none,
  PollClosed: none,
  TextAmended: byChanges,
  ParagraphsReturned: byChanges,
  TextClosed: everything,
  TextReleased: none,
};

/** A new paragraph changes the place of the one it stands behind; one to be joined is changed with the one before. */
function changedBy(change: Change): readonly ParagraphLabel[] {
  if (change.kind === 'paragraph' && change.after !== null) return [change.add.label, change.after];
  if (change.kind === 'questions') return [change.paragraph, ...joinedBy(change.questions)];
  return [labelOf(change)];
}

/** Gives the paragraphs that questions of structure would join to the one before. */
export function joinedBy(questions: readonly Question[]): readonly ParagraphLabel[] {
  return questions.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ change }) => (change?.kind === 'join' ? [change.next] : [])),
  );
}

function changedIn<N extends TextFactName>(fact: TextFact<N>): Changed {
  const name: N = fact.type;
  return changed[name](fact);
}

/** Gives the rule that keeps an act off a text, or nothing: judged on the facts it would make, so that no act gets round it. */
export function heldBack(
  room: Room,
  draft: Draft,
  facts: readonly TextFact[],
): 'paragraphIsNotOut' | 'nothingIsOut' | 'orderIsForThePlenary' | undefined {
  if (room.under !== undefined) return facts.every(staysInPlace) ? undefined : 'orderIsForThePlenary';
  const away = awayFrom(room, draft.id);
  for (const fact of away.length === 0 ? [] : facts) {
    const others = away.filter((one) => !('consultation' in fact) || one.room !== fact.consultation);
    const labels = changedIn(fact);
    if (labels === 'everything' && others.length > 0) return 'nothingIsOut';
    const held = new Set(others.flatMap(({ paragraphs }) => paragraphs));
    const stems = new Set([...held].map(stemOf));
    const isHeld = (label: ParagraphLabel) =>
      held.has(label) || (!isThere(draft, label) && stems.has(stemOf(label)));
    if (labels !== 'everything' && labels.some(isHeld)) return 'paragraphIsNotOut';
  }
  return undefined;
}

function isThere({ paragraphs }: Draft, label: ParagraphLabel): boolean {
  return paragraphs.some((one) => one.label === label);
}

/** In a room under another, nothing moves, and what is new stands behind the paragraph after which it is called. */
function staysInPlace(fact: TextFact): boolean {
  if (!('changes' in fact)) return true;
  return fact.changes.every((change) => {
    if (change.kind !== 'paragraph') return change.kind !== 'moved';
    return change.after !== null && stemOf(change.after) === stemOf(change.add.label);
  });
}
