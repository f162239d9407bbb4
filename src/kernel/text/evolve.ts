import type { ParagraphLabel } from '../base/ids.ts';
import { append, emptyLog } from '../base/log.ts';
import { applied } from './apply.ts';
import { restored } from './restore.ts';
import type { Unfinished } from '../base/unfinished.ts';
import type { Act, Draft, Package, Paragraph } from './draft.ts';
import type { Change, TextFact, TextFactName } from './facts.ts';

type Acted = Exclude<TextFactName, 'DraftTabled'>;

const changing = (draft: Draft, { changes }: { readonly changes: readonly Change[] }, act: number): Draft =>
  changes.length === 0 ? draft : anew(applied(draft, changes, act));

const anew = (draft: Draft): Draft => (draft.adReferendum ? { ...draft, adReferendum: false } : draft);

const folds: { readonly [N in Acted]: (draft: Draft, fact: TextFact<N>) => Draft } = {
  WordingProposed: (draft, fact) => changing(draft, fact, fact.act),
  ParagraphEdited: (draft, fact) => changing(draft, fact, fact.act),
  ParagraphProposed: (draft, fact) => changing(draft, fact, fact.act),
  StructureProposed: (draft, fact) => changing(draft, fact, fact.act),
  AlternativeSupported: (draft, fact) => changing(draft, fact, fact.act),
  AlternativeWithdrawn: (draft, fact) => changing(draft, fact, fact.act),
  SiteSettled: (draft, fact) => changing(draft, fact, fact.act),
  SiteStreamlined: (draft, fact) => changing(draft, fact, fact.act),
  ParagraphReserved: (draft, { paragraph, party, reason }) =>
    inParagraph(draft, paragraph, (one) => ({
      ...one,
      agreed: false,
      reservations: [...one.reservations, reason === undefined ? { by: party } : { by: party, reason }],
    })),
  ReservationLifted: (draft, { paragraph, party }) =>
    inParagraph(draft, paragraph, (one) => ({
      ...one,
      reservations: one.reservations.filter(({ by }) => by !== party),
    })),
  RemarkNoted: (draft, { paragraph, party, act, text, onBehalfOf }) =>
    inParagraph(draft, paragraph, (one) => ({
      ...one,
      notes: append(one.notes, { act, by: onBehalfOf ?? party, text }),
    })),
  PackageTabled: (draft, { package: id, elements, concerned }) => ({
    ...draft,
    packages: [
      ...draft.packages,
      {
        id,
        elements: elements.map(({ site, keep }) => ({ site, keep })),
        concerned,
        accepted: [],
        state: 'tabled',
      },
    ],
  }),
  PackageAccepted: (draft, { package: id, party }) =>
    inPackage(draft, id, (one) => ({ ...one, accepted: [...one.accepted, party] })),
  PackageLeft: (draft, { package: id, party }) =>
    inPackage(draft, id, (one) => ({ ...one, accepted: one.accepted.filter((code) => code !== party) })),
  PackageWithdrawn: (draft, { package: id }) =>
    inPackage(draft, id, (one) => ({ ...one, state: 'withdrawn' })),
  PackageSettled: (draft, fact) =>
    inPackage(changing(draft, fact, fact.act), fact.package, (one) => ({ ...one, state: 'settled' })),
  ParagraphAgreed: (draft, { paragraph }) =>
    inParagraph(draft, paragraph, (one) => ({ ...one, agreed: true })),
  ParagraphReopened: (draft, { paragraph }) =>
    inParagraph(draft, paragraph, (one) => ({ ...one, agreed: false })),
  AgreedAdReferendum: (draft) => ({ ...draft, adReferendum: true }),
  AdReferendumTakenBack: (draft) => ({ ...draft, adReferendum: false }),
  WordingRestored: restored,
  VersionIssued: (draft, { version, act, at, seq }) => ({
    ...draft,
    versions: [...draft.versions, { name: version, act, at, ...(seq === undefined ? {} : { seq }) }],
  }),
  EverythingAgreedSet: (draft, { on }) => ({ ...draft, everythingAgreed: on }),
  PollOpened: (draft, { paragraph }) => ({
    ...draft,
    polls: [
      ...draft.polls.filter((one) => one.paragraph !== paragraph),
      { paragraph, answers: [], state: 'open' },
    ],
  }),
  PollAnswered: (draft, { paragraph, party, answer }) => ({
    ...draft,
    polls: draft.polls.map((one) =>
      one.paragraph === paragraph
        ? { ...one, answers: [...one.answers.filter(({ by }) => by !== party), { by: party, answer }] }
        : one,
    ),
  }),
  PollClosed: (draft, { paragraph }) => ({
    ...draft,
    polls: draft.polls.map((one) => (one.paragraph === paragraph ? { ...one, state: 'closed' } : one)),
  }),
  TextAmended: (draft, fact) => changing(draft, fact, fact.act),
  TextClosed: (draft, { standing }) => ({ ...draft, standing }),
  TextReleased: (draft) => ({ ...draft, standing: 'open' }),
};

/**
 * Adds one fact to a draft.
 * Throws: when the first fact of a draft is not its tabling, which no store holds.
 */
export function evolveText(draft: Draft | undefined, fact: TextFact): Draft {
  if (fact.type === 'DraftTabled') return tabled(fact);
  if (draft === undefined) throw new Error(`a draft begins with DraftTabled, not with ${fact.type}`);
  return { ...folded(draft, fact), acts: append(draft.acts, entryOf(fact)) };
}

function entryOf(fact: TextFact<Acted>): Act {
  const entry: Unfinished<Act> = { act: fact.act, by: fact.party, at: fact.at, what: fact.type };
  if ('paragraph' in fact) entry.paragraph = fact.paragraph;
  if (fact.type === 'TextAmended') entry.paragraphs = fact.paragraphs;
  const reason = 'rationale' in fact ? fact.rationale : 'reason' in fact ? fact.reason : undefined;
  if (reason !== undefined) entry.reason = reason;
  return entry;
}

function folded<N extends Acted>(draft: Draft, fact: TextFact<N>): Draft {
  const name: N = fact.type;
  return folds[name](draft, fact);
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
    labels: paragraphs.map(({ label }) => label),
    acts: append(emptyLog, { act: 0, by: party, at, what: 'DraftTabled' }),
    packages: [],
    versions: [],
    polls: [],
    everythingAgreed: false,
    adReferendum: false,
    standing: 'open',
  };
}

function inParagraph(
  draft: Draft,
  label: ParagraphLabel,
  change: (paragraph: Paragraph) => Paragraph,
): Draft {
  const at = draft.paragraphs.findIndex((one) => one.label === label);
  const paragraph = draft.paragraphs[at];
  return paragraph ? { ...draft, paragraphs: draft.paragraphs.with(at, change(paragraph)) } : draft;
}

function inPackage(draft: Draft, id: string, change: (one: Package) => Package): Draft {
  return { ...draft, packages: draft.packages.map((one) => (one.id === id ? change(one) : one)) };
}
