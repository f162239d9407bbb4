import type { ParagraphLabel } from '../base/ids.ts';
import { append, appendAll, emptyLog } from '../base/log.ts';
import { change } from './apply.ts';
import { draftCopy, paragraphCopy } from './copies.ts';
import { restored } from './restore.ts';
import type { Unfinished } from '../base/unfinished.ts';
import type { Act, Draft, Package, Paragraph } from './draft.ts';
import type { Change, TextFact, TextFactName } from './facts.ts';

type Acted = Exclude<TextFactName, 'DraftTabled'>;

/** A fact's change is made in a copy of the draft that nobody has seen yet. */
type Fold<N extends Acted> = (draft: Unfinished<Draft>, fact: TextFact<N>) => undefined;

function changing(
  draft: Unfinished<Draft>,
  { changes, act }: { readonly changes: readonly Change[]; readonly act: number },
): undefined {
  if (changes.length === 0) return;
  change(draft, changes, act);
  draft.adReferendum = false;
}

const folds: { readonly [N in Acted]: Fold<N> } = {
  WordingProposed: changing,
  ParagraphEdited: changing,
  ParagraphProposed: changing,
  StructureProposed: changing,
  AlternativeSupported: changing,
  AlternativeWithdrawn: changing,
  SiteSettled: changing,
  SiteStreamlined: changing,
  ParagraphReserved: (draft, { paragraph, party, reason }) =>
    inParagraph(draft, paragraph, (one) => {
      one.agreed = false;
      one.reservations = [...one.reservations, reason === undefined ? { by: party } : { by: party, reason }];
    }),
  ReservationLifted: (draft, { paragraph, party }) =>
    inParagraph(draft, paragraph, (one) => {
      one.reservations = one.reservations.filter(({ by }) => by !== party);
    }),
  RemarkNoted: (draft, { paragraph, party, act, text, onBehalfOf }) =>
    inParagraph(draft, paragraph, (one) => {
      one.notes = append(one.notes, { act, by: onBehalfOf ?? party, text });
    }),
  PackageTabled: (draft, { package: id, elements, concerned }) => {
    draft.packages = [
      ...draft.packages,
      {
        id,
        elements: elements.map(({ site, keep }) => ({ site, keep })),
        concerned,
        accepted: [],
        state: 'tabled',
      },
    ];
  },
  PackageAccepted: (draft, { package: id, party }) =>
    inPackage(draft, id, (one) => ({ ...one, accepted: [...one.accepted, party] })),
  PackageLeft: (draft, { package: id, party }) =>
    inPackage(draft, id, (one) => ({ ...one, accepted: one.accepted.filter((code) => code !== party) })),
  PackageWithdrawn: (draft, { package: id }) =>
    inPackage(draft, id, (one) => ({ ...one, state: 'withdrawn' })),
  PackageSettled: (draft, fact) => {
    changing(draft, fact);
    inPackage(draft, fact.package, (one) => ({ ...one, state: 'settled' }));
  },
  ParagraphAgreed: (draft, { paragraph }) =>
    inParagraph(draft, paragraph, (one) => {
      one.agreed = true;
    }),
  ParagraphReopened: (draft, { paragraph }) =>
    inParagraph(draft, paragraph, (one) => {
      one.agreed = false;
    }),
  AgreedAdReferendum: (draft) => {
    draft.adReferendum = true;
  },
  AdReferendumTakenBack: (draft) => {
    draft.adReferendum = false;
  },
  WordingRestored: (draft, fact) => {
    Object.assign(draft, restored(draft, fact));
  },
  VersionIssued: (draft, { version, act, at, seq }) => {
    draft.versions = [...draft.versions, { name: version, act, at, ...(seq === undefined ? {} : { seq }) }];
  },
  EverythingAgreedSet: (draft, { on }) => {
    draft.everythingAgreed = on;
  },
  PollOpened: (draft, { paragraph }) => {
    draft.polls = [
      ...draft.polls.filter((one) => one.paragraph !== paragraph),
      { paragraph, answers: [], state: 'open' },
    ];
  },
  PollAnswered: (draft, { paragraph, party, answer }) => {
    draft.polls = draft.polls.map((one) =>
      one.paragraph === paragraph
        ? { ...one, answers: [...one.answers.filter(({ by }) => by !== party), { by: party, answer }] }
        : one,
    );
  },
  PollClosed: (draft, { paragraph }) => {
    draft.polls = draft.polls.map((one) => (one.paragraph === paragraph ? { ...one, state: 'closed' } : one));
  },
  TextAmended: changing,
  ParagraphsReturned: (draft, fact) => {
    draft.acts = appendAll(draft.acts, fact.acts);
    draft.labels = [...draft.labels, ...fact.labels];
    changing(draft, fact);
  },
  TextClosed: (draft, { standing }) => {
    draft.standing = standing;
  },
  TextReleased: (draft) => {
    draft.standing = 'open';
  },
};

/**
 * Adds one fact to a draft.
 * Throws: when the first fact of a draft is not its tabling, which no store holds.
 */
export function evolveText(draft: Draft | undefined, fact: TextFact): Draft {
  if (fact.type === 'DraftTabled') return tabled(fact);
  if (draft === undefined) throw new Error(`a draft begins with DraftTabled, not with ${fact.type}`);
  const next = draftCopy(draft);
  fold(next, fact);
  next.acts = append(next.acts, entryOf(fact));
  return next;
}

function entryOf(fact: TextFact<Acted>): Act {
  const entry: Unfinished<Act> = { act: fact.act, by: fact.party, at: fact.at, what: fact.type };
  if ('paragraph' in fact) entry.paragraph = fact.paragraph;
  if (fact.type === 'TextAmended' || fact.type === 'ParagraphsReturned') entry.paragraphs = fact.paragraphs;
  if (fact.type === 'ParagraphsReturned') entry.consultation = fact.consultation;
  const reason = 'rationale' in fact ? fact.rationale : 'reason' in fact ? fact.reason : undefined;
  if (reason !== undefined) entry.reason = reason;
  return entry;
}

function fold<N extends Acted>(draft: Unfinished<Draft>, fact: TextFact<N>): void {
  const name: N = fact.type;
  folds[name](draft, fact);
}

function tabled(fact: TextFact<'DraftTabled'>): Draft {
  const { draft, seq, party, at, title, symbol, language, paragraphs } = fact;
  return {
    id: draft,
    ...(seq === undefined ? {} : { seq }),
    title,
    symbol,
    language,
    paragraphs,
    labels: fact.labels ?? paragraphs.map(({ label }) => label),
    acts: appendAll(emptyLog, fact.acts ?? [{ act: 0, by: party, at, what: 'DraftTabled' }]),
    packages: [],
    versions: [],
    polls: [],
    everythingAgreed: false,
    adReferendum: false,
    standing: 'open',
  };
}

function inParagraph(
  draft: Unfinished<Draft>,
  label: ParagraphLabel,
  change: (paragraph: Unfinished<Paragraph>) => undefined,
): undefined {
  const at = draft.paragraphs.findIndex((one) => one.label === label);
  const paragraph = draft.paragraphs[at];
  if (!paragraph) return;
  const next = paragraphCopy(paragraph);
  change(next);
  draft.paragraphs = draft.paragraphs.with(at, next);
}

function inPackage(draft: Unfinished<Draft>, id: string, change: (one: Package) => Package): undefined {
  draft.packages = draft.packages.map((one) => (one.id === id ? change(one) : one));
}
