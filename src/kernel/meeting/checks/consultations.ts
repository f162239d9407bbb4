import type { ParagraphLabel } from '../../base/ids.ts';
import { stemOf } from '../../text/acts/labels.ts';
import type { Draft, StructureAlternative } from '../../text/draft.ts';
import type { Amending } from '../amendment.ts';
import type { Asked, Checks } from '../asked.ts';
import type { ConsultationMandate, ConsultationState } from '../consultation.ts';
import { awayFrom, consultationOf, consultationsOf, isAway } from '../consultations.ts';
import { draftNamed, draftOf, proposalOf } from '../find.ts';
import { joinedBy } from '../out.ts';
import type { Role, Room } from '../room.ts';

const named = ({ room, about }: Asked) =>
  'consultation' in about ? consultationOf(room, about.consultation) : undefined;
const stands = (asked: Asked, state: ConsultationState) => named(asked)?.state === state;
const formed = ({ about }: Asked): ConsultationMandate | undefined =>
  'type' in about && about.type === 'FormConsultation' ? about : undefined;

/** Who may lead a consultation: not a screen, nor one who only watches. */
const mayFacilitate: ReadonlySet<Role> = new Set<Role>(['chair', 'secretary', 'head', 'delegate', 'expert']);

/** Rules on informal consultations, in the room above and in the room below. */
export const consultationChecks: Checks<
  | 'consultationIsKnown'
  | 'consultationIsNew'
  | 'consultationIsOut'
  | 'consultationHasReported'
  | 'consultationKindIsKnown'
  | 'facilitatorHasASeat'
  | 'senderFacilitates'
  | 'membersAreDelegations'
  | 'paragraphsMayGoOut'
  | 'nothingIsOut'
  | 'orderIsForThePlenary'
  | 'reportIsOwed'
> = {
  consultationIsKnown: (asked) => named(asked) !== undefined,
  consultationIsNew: (asked) => named(asked) === undefined && formed(asked)?.consultation !== asked.room.id,
  consultationIsOut: (asked) => stands(asked, 'out'),
  consultationHasReported: (asked) => stands(asked, 'reported'),
  consultationKindIsKnown: (asked) => {
    const kind = formed(asked)?.kind;
    return (
      kind !== undefined && asked.room.procedure.settings.informals?.params.kinds.includes(kind) === true
    );
  },
  facilitatorHasASeat: (asked) => {
    const seat = formed(asked)?.facilitator;
    return asked.room.seats.some((one) => one.seat === seat && mayFacilitate.has(one.role));
  },
  senderFacilitates: (asked) => (named(asked) ?? asked.room.under)?.facilitator === asked.from.seat,
  membersAreDelegations: (asked) => {
    const { kind, members } = formed(asked) ?? {};
    if (kind !== 'friendsOfTheChair') return members === undefined;
    const all = new Set(asked.room.delegations.map(({ code }) => code));
    return (
      members !== undefined &&
      members.length > 0 &&
      new Set(members).size === members.length &&
      members.every((code) => all.has(code))
    );
  },
  paragraphsMayGoOut: (asked) => {
    const mandate = formed(asked);
    const draft = mandate && draftOf(asked.room, mandate.draft);
    return draft !== undefined && mayGoOut(asked.room, draft, mandate?.paragraphs ?? []);
  },
  nothingIsOut: ({ room, about }) => {
    if ('type' in about && about.type === 'Move' && about.motion.kind !== 'divide') return true;
    const draft = draftNamed(room, about);
    return !consultationsOf(room).some((one) => isAway(one) && (draft === undefined || one.draft === draft));
  },
  // Who sits below follows from the seats above: the server gives those seats, nobody else.
  orderIsForThePlenary: ({ room, from, about }) =>
    room.under === undefined || (from.role === 'organiser' && 'seat' in about),
  reportIsOwed: ({ room }) => room.under !== undefined && room.ended === undefined,
};

/** Tells whether paragraphs may leave the room: they are there, and nothing is under way on them. */
function mayGoOut(room: Room, draft: Draft, labels: readonly ParagraphLabel[]): boolean {
  const going = new Set(labels);
  if (labels.length === 0 || going.size < labels.length) return false;
  const paragraphs = draft.paragraphs.filter(({ label }) => going.has(label));
  if (paragraphs.length < going.size) return false;
  const stems = new Set(labels.map(stemOf));
  // Two consultations under one number would give the same labels.
  if (awayFrom(room, draft.id).some((one) => one.paragraphs.some((label) => stems.has(stemOf(label)))))
    return false;
  const moves = ({ change }: StructureAlternative) => change?.kind === 'move' || change?.kind === 'join';
  if (paragraphs.some(({ questions }) => questions.some(({ alternatives }) => alternatives.some(moves))))
    return false;
  if (draft.paragraphs.some(({ questions }) => joinedBy(questions).some((label) => going.has(label))))
    return false;
  const ofSite = (site: string) => going.has(site.slice(0, site.lastIndexOf('#')) as ParagraphLabel);
  if (
    draft.packages.some(
      ({ state, elements }) => state === 'tabled' && elements.some(({ site }) => ofSite(site)),
    )
  )
    return false;
  return !isBeingDecided(room, draft, going);
}

/** Tells whether an amendment to a paragraph is pending, or the text is divided for the vote or to be. */
function isBeingDecided(room: Room, draft: Draft, going: ReadonlySet<ParagraphLabel>): boolean {
  const { id, paragraphs } = draft;
  const stems = new Set([...going].map(stemOf));
  const touched = ({ edit }: Amending): boolean => {
    if (edit.kind !== 'add') return going.has(edit.paragraph);
    // What is added takes the number of the paragraph it follows.
    const beside = edit.after ?? paragraphs[0]?.label;
    return beside !== undefined && stems.has(stemOf(beside));
  };
  const amended = room.amendments.some(
    (one) => one.draft === id && one.fate === 'pending' && one.edits.some(touched),
  );
  const divided = proposalOf(room, id)?.parts.some(({ fate }) => fate === 'pending') === true;
  return amended || divided || room.motions.some(({ put }) => put.kind === 'divide' && put.draft === id);
}
