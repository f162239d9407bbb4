// The words by which an entry tells what a fact was about: a wording, a symbol, a title, a reason.
import { unreachable } from '../base/decision.ts';
import type { AlternativeId, DelegationCode, DraftId, ParagraphLabel, SiteId } from '../base/ids.ts';
import type { Change } from '../text/facts.ts';
import { alternativeText } from '../text/render.ts';
import { restored } from '../text/restore.ts';
import { findSite, isSite, letterOf, siteOf } from '../text/tree.ts';
import { agendaChangeOf } from './agendaChanges.ts';
import type { AmendmentId } from './amendment.ts';
import { openElection } from './ballots.ts';
import { consultationOf } from './consultations.ts';
import type { MeetingFact, MeetingFactName } from './facts.ts';
import type { QuestionPut } from './question.ts';
import type { Room } from './room.ts';
import type { StatementMade } from './statement.ts';
import type { VoteSubject } from './vote.ts';

/** Gives the names of delegations; nothing where there are none. */
const namesOf = ({ delegations }: Room, codes: readonly DelegationCode[]) =>
  codes.map((code) => delegations.find((one) => one.code === code)?.name ?? code).join(', ') || undefined;

/** Gives whose statement one joins: the group's, else the delegation's. */
const madeBy = (room: Room, { speaker, forGroup }: StatementMade) => forGroup ?? namesOf(room, [speaker]);

const symbolOf = (room: Room, id: AmendmentId) => room.amendments.find((one) => one.id === id)?.symbol;

const wordings: {
  readonly [N in MeetingFactName]?: (fact: MeetingFact<N>, room: Room) => string | undefined;
} = {
  MeetingCalledToOrder: ({ sitting }) => String(sitting),
  AgendaChangeProposed: ({ title }) => title,
  AgendaChangeWithdrawn: ({ change }, room) => changeIn(room, change),
  AgendaChangeDecided: ({ change }, room) => changeIn(room, change),
  ItemOpened: ({ item }, room) => titleOf(room, item),
  ItemClosed: ({ item }, room) => titleOf(room, item),
  FloorRequested: ({ forGroup }) => forGroup,
  FloorGiven: ({ forGroup }) => forGroup,
  StatementAligned: (fact, room) => madeBy(room, fact),
  AlignmentWithdrawn: (fact, room) => madeBy(room, fact),
  PointOfOrderRaised: ({ point }) => point,
  PointOfOrderRuled: ({ reason }) => reason,
  QuestionPutToRoom: ({ question }, room) => askedOf(room, question),
  ConsensusFound: ({ question }, room) => askedOf(room, question),
  ConsensusNotFound: ({ question }, room) => askedOf(room, question),
  QuestionWithdrawn: ({ question }, room) => askedOf(room, question),
  ObjectionRaised: ({ reason }) => reason,
  DecisionTakenBack: ({ question, draft }, room) =>
    question
      ? askedOf(beforeDecided(room), question)
      : (room.decided?.wording?.package ?? room.drafts.find(({ id }) => id === draft)?.symbol),
  SilenceStarted: ({ version }) => version,
  SilenceBroken: ({ reason }) => reason,
  DecisionAdopted: ({ symbol }) => symbol,
  StatementAttached: ({ text }) => text,
  PaperHandedIn: ({ symbol, title }) => `${symbol}, ${title}`,
  CorrigendumIssued: ({ symbol }) => symbol,
  AddendumIssued: ({ symbol }) => symbol,
  DraftTabled: ({ title }) => title,
  WordingProposed: ({ changes, alternative }) => brought(changes, letterOf(alternative)),
  ParagraphEdited: ({ rationale }) => rationale,
  ParagraphProposed: ({ changes, alternative }) => brought(changes, letterOf(alternative)),
  AlternativeSupported: ({ alternative, draft, paragraph }, room) =>
    standing(room, draft, paragraph, alternative),
  AlternativeWithdrawn: ({ alternative, draft, paragraph }, room) =>
    standing(room, draft, paragraph, alternative),
  SiteSettled: ({ kept, draft, paragraph }, room) => standing(room, draft, paragraph, kept),
  SiteStreamlined: ({ changes, alternative }) => brought(changes, letterOf(alternative)),
  ParagraphReserved: ({ reason }) => reason,
  RemarkNoted: ({ text }) => text,
  PackageTabled: (fact) => fact.package,
  PackageAccepted: (fact) => fact.package,
  PackageLeft: (fact) => fact.package,
  PackageWithdrawn: (fact) => fact.package,
  PackageSettled: (fact) => fact.package,
  VersionIssued: ({ version }) => version,
  TextAmended: ({ paragraphs }) => paragraphs.join(', '),
  ConsultationFormed: ({ name, paragraphs }) => `${name} (${paragraphs.join(', ')})`,
  ConsultationRecalled: ({ consultation }, room) => consultationOf(room, consultation)?.name,
  ReportReceived: ({ consultation }, room) => consultationOf(room, consultation)?.name,
  ReportSetAside: ({ consultation }, room) => consultationOf(room, consultation)?.name,
  ReportTaken: ({ consultation }, room) => consultationOf(room, consultation)?.name,
  ParagraphsReturned: ({ paragraphs }) => paragraphs.join(', '),
  VoteAnnounced: ({ on }, room) => subjectOf(room, on),
  ElectionOpened: ({ office }) => office,
  DelegationRenamed: ({ delegation, name }, room) => `${namesOf(room, [delegation]) ?? ''} → ${name}`,
  CandidateNominated: ({ candidate }, room) => namesOf(room, [candidate]),
  ElectedUnopposed: ({ elected }, room) => namesOf(room, elected),
  BallotsCounted: ({ elected }, room) => namesOf(room, elected),
  AmendmentSubmitted: ({ symbol }) => symbol,
  AmendmentWithdrawn: ({ amendment }, room) => symbolOf(room, amendment),
  AmendmentAccepted: ({ amendment }, room) => symbolOf(room, amendment),
  AmendmentFell: ({ amendment }, room) => symbolOf(room, amendment),
  AmendmentDecided: ({ amendment }, room) => symbolOf(room, amendment),
  PartDecided: ({ draft, part }, room) =>
    room.proposals.find((one) => one.draft === draft)?.parts[part]?.paragraphs.join(', '),
  ProposalFell: ({ draft }, room) => room.drafts.find(({ id }) => id === draft)?.symbol,
};

/** Gives the words by which what is voted is known: a symbol, the labels of a part. */
function subjectOf(room: Room, on: VoteSubject): string | undefined {
  switch (on.kind) {
    case 'motion':
    case 'appeal':
      return undefined;
    case 'agendaChange':
      return changeIn(room, on.change);
    case 'amendment':
      return symbolOf(room, on.amendment);
    case 'part':
      return room.proposals.find((one) => one.draft === on.draft)?.parts[on.part]?.paragraphs.join(', ');
    case 'draft':
      return on.symbol || room.drafts.find(({ id }) => id === on.draft)?.title;
    default:
      return unreachable(on);
  }
}

/** Gives the words to show of a fact; nothing of one that needs none. */
export function wordsOf<N extends MeetingFactName>(room: Room, fact: MeetingFact<N>): string | undefined {
  const name: N = fact.type;
  return wordings[name]?.(fact, room);
}

/** Gives the title of the item that a change of the agenda is about. */
function changeIn(room: Room, number: number): string | undefined {
  return agendaChangeOf(room, number)?.title;
}

function titleOf(room: Room, item: string): string | undefined {
  return room.items.find((one) => one.item === item)?.title;
}

/** Gives the words a question is about: the wording to keep, the revision, the symbol. */
function askedOf(room: Room, put: QuestionPut): string | undefined {
  switch (put.kind) {
    case 'settle':
      return standing(room, put.draft, paragraphOf(put.site), put.keep);
    case 'streamline':
      return put.text;
    case 'silence':
      return put.version;
    case 'adopt':
      return put.symbol;
    case 'agreeParagraph':
      return put.paragraph;
    case 'adReferendum':
    case 'skipText':
      return room.drafts.find(({ id }) => id === put.draft)?.title;
    case 'agendaChange':
      return changeIn(room, put.change);
    case 'agenda':
    case 'timeLimit':
    case 'closeList':
    case 'motion':
      return undefined;
    case 'takeReport':
      return consultationOf(room, put.consultation)?.name;
    case 'elect':
      return openElection(room)?.office;
    default:
      return unreachable(put);
  }
}

/** Gives the room with the wording that stood before the decision, which its question names. */
function beforeDecided(room: Room): Room {
  const { draft, wording } = room.decided ?? {};
  return wording === undefined
    ? room
    : { ...room, drafts: room.drafts.map((one) => (one.id === draft ? restored(one, wording) : one)) };
}

function paragraphOf(site: SiteId): ParagraphLabel {
  return site.slice(0, site.lastIndexOf('#')) as ParagraphLabel;
}

/** Gives the wording of an alternative as it stands in a draft. */
function standing(room: Room, draft: DraftId, label: ParagraphLabel, id: AlternativeId): string | undefined {
  const paragraph = room.drafts
    .find((one) => one.id === draft)
    ?.paragraphs.find((one) => one.label === label);
  const site = paragraph && findSite(paragraph.nodes, siteOf(id))?.site;
  const alternative = site?.alternatives.find(({ letter }) => letter === letterOf(id));
  return alternative && alternativeText(alternative);
}

/** Gives the wording that an act brought, found among its changes. */
function brought(changes: readonly Change[], letter: string): string | undefined {
  for (const change of changes) {
    if (change.kind === 'alternative' && change.add.letter === letter) return alternativeText(change.add);
    if (change.kind !== 'splice' && change.kind !== 'paragraph') continue;
    const nodes = change.kind === 'splice' ? change.nodes : change.add.nodes;
    for (const node of nodes) {
      const added = isSite(node) && node.alternatives.find((one) => one.letter === letter);
      if (added) return alternativeText(added);
    }
  }
  return undefined;
}
