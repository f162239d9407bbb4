// Which decision the Chair may take back: the last of the sitting, while nothing was built on it.
import type { DraftId, ParagraphLabel } from '../base/ids.ts';
import type { TextCommand } from '../text/commands.ts';
import { beforeSettling, labelOf, rearranges } from '../text/restore.ts';
import type { MeetingFact, MeetingFactName } from './facts.ts';
import { textFolds } from './folds/text.ts';
import type { QuestionKind } from './question.ts';
import type { Decided, Room } from './room.ts';

/** After these the sitting or the matter is over, and the room has gone on from what was decided. */
const ends: ReadonlySet<MeetingFactName> = new Set<MeetingFactName>([
  'MeetingAdjourned',
  'MeetingClosed',
  'ItemClosed',
  'DecisionTakenBack',
  'VotingBegan',
]);
/** Done on the strength of a decision about the same text. */
const onItsText: ReadonlySet<MeetingFactName> = new Set<MeetingFactName>([
  'VersionIssued',
  'StatementAttached',
  'DecisionIssued',
  'CorrigendumIssued',
  'SilenceBroken',
  'SilenceExtended',
  'SilenceExpired',
  'SilenceReopened',
  'DecisionReopened',
  'ProposalFell',
  'ConsultationFormed',
]);
/** Found without objection, these are undone by an act of their own: the list is reopened, another motion moved, a change asked for anew. */
const undoneOtherwise: ReadonlySet<QuestionKind> = new Set<QuestionKind>([
  'closeList',
  'motion',
  'elect',
  'skipText',
  'agendaChange',
]);
/** Acts on a text that bind nobody or touch no wording: a decision stands or falls without them. */
const besideWording: ReadonlySet<MeetingFactName> = new Set<MeetingFactName>([
  'RemarkNoted',
  'PollOpened',
  'PollAnswered',
  'PollClosed',
  'EverythingAgreedSet',
  'PackageAccepted',
  'PackageLeft',
  'PackageWithdrawn',
]);

/** Gives the decision that may be taken back after a fact; `room` stands before it. */
export function decidedAfter(room: Room, fact: MeetingFact): Decided | undefined {
  const { decided, question, limits } = room;
  const { seq } = fact;
  switch (fact.type) {
    case 'ConsensusFound': {
      if (undoneOtherwise.has(fact.question.kind)) return undefined;
      const draft = 'draft' in fact.question ? { draft: fact.question.draft } : {};
      return { what: fact.type, seq, ...draft, ...(question ? { question } : {}), limits };
    }
    case 'PackageSettled': {
      const wording = wordingBefore(room, fact);
      return wording && { what: fact.type, seq, draft: fact.draft, wording, limits };
    }
    case 'DecisionAdopted':
      if (fact.how === 'vote') return undefined;
      return fact.how === 'silence' ? { what: fact.type, seq, draft: fact.draft, limits } : decided;
    case 'SiteSettled':
    case 'SiteStreamlined': {
      const wording = wordingBefore(room, fact);
      return decided && wording && { ...decided, wording };
    }
    case 'ParagraphsReturned': {
      const wording = wordingBefore(room, fact);
      return decided && wording && { ...decided, draft: fact.draft, wording };
    }
    // They follow from the question found, and from nothing else.
    case 'AgendaAdopted':
    case 'LimitsSet':
    case 'ParagraphAgreed':
    case 'AgreedAdReferendum':
    case 'SilenceStarted':
    case 'TextClosed':
      return decided;
    default:
      return decided === undefined || isBuiltOn(decided, fact) ? undefined : decided;
  }
}

function wordingBefore({ drafts }: Room, fact: Parameters<typeof beforeSettling>[1]) {
  const draft = drafts.find(({ id }) => id === fact.draft);
  return draft && beforeSettling(draft, fact);
}

function isBuiltOn(decided: Decided, fact: MeetingFact): boolean {
  if (ends.has(fact.type)) return true;
  const kind = decided.question?.put.kind;
  if (kind === 'agenda') return fact.type === 'ItemOpened';
  if (kind === 'timeLimit') return fact.type === 'FloorGiven';
  if (!('draft' in fact) || fact.draft !== decided.draft) return false;
  if (onItsText.has(fact.type)) return true;
  if (!Object.hasOwn(textFolds, fact.type) || besideWording.has(fact.type)) return false;
  return touches(decided, fact);
}

/** Tells whether an act on the text touches what was settled or agreed; anything does where the whole text was. */
function touches({ question, wording }: Decided, fact: MeetingFact): boolean {
  const put = question?.put;
  const settled =
    put?.kind === 'agreeParagraph' ? [put.paragraph] : wording?.paragraphs.map(({ label }) => label);
  if (settled === undefined) return true;
  if ('changes' in fact) {
    const rearranged = wording?.order !== undefined && fact.changes.some(rearranges);
    return rearranged || fact.changes.some((change) => settled.includes(labelOf(change)));
  }
  if ('elements' in fact)
    return fact.elements.some(({ site }) =>
      settled.includes(site.slice(0, site.lastIndexOf('#')) as ParagraphLabel),
    );
  return !('paragraph' in fact) || fact.paragraph === undefined || settled.includes(fact.paragraph);
}

/** Gives what the text does when a decision is taken back, or nothing where it was not about a text. */
export function undone({
  what,
  draft,
  question,
  wording,
}: Decided): { readonly draft: DraftId; readonly command: TextCommand } | undefined {
  if (draft === undefined) return undefined;
  const put = question?.put;
  if (wording) return { draft, command: { type: 'RestoreWording', ...wording } };
  // What silence adopted waits for its announcement again.
  if (what === 'DecisionAdopted') return { draft, command: { type: 'CloseText', standing: 'silence' } };
  if (put?.kind === 'agreeParagraph')
    return { draft, command: { type: 'ReopenParagraph', paragraph: put.paragraph } };
  if (put?.kind === 'adReferendum') return { draft, command: { type: 'TakeBackAdReferendum' } };
  return { draft, command: { type: 'ReleaseText' } };
}
