import { at, size } from '../../base/log.ts';
import type { DraftId, Millis } from '../../base/ids.ts';
import type { Draft } from '../../text/draft.ts';
import { openBrackets } from '../../text/render.ts';
import type { Asked, Checks } from '../asked.ts';
import {
  decisionOf,
  draftNamed,
  draftOf,
  endedUnattended,
  openItemOf,
  proposalOf,
  silenceOf,
} from '../find.ts';
import type { Room, Silence } from '../room.ts';
import { speaksFor } from '../sender.ts';

const draftIn = ({ room, about }: Asked): Draft | undefined => {
  const named = draftNamed(room, about);
  return named === undefined ? undefined : draftOf(room, named);
};
const silenceIn = ({ room, about }: Asked): Silence | undefined =>
  'draft' in about ? silenceOf(room, about.draft) : undefined;
/** Gives the decision on the text that is named; of motions, those name one which is still to be decided. */
function decided({ room, about }: Asked) {
  if ('draft' in about) return decisionOf(room, about.draft);
  const put = 'motion' in about && typeof about.motion === 'object' ? about.motion : undefined;
  return put?.kind === 'competence' || put?.kind === 'divide' ? decisionOf(room, put.draft) : undefined;
}
const objected = ({ room, from }: Asked) =>
  room.question?.objections.some(({ by }) => by === speaksFor(from)) === true;

/** Tells whether a motion is moved: of most kinds it names no text. */
const isMove = ({ about }: Asked) => 'type' in about && about.type === 'Move';

/** Gives the moment that a command or question names, or nothing. */
function momentIn({ about }: Asked): Millis | undefined {
  if ('motion' in about && typeof about.motion === 'object') {
    if (about.motion.kind === 'suspendMeeting') return about.motion.until;
    return about.motion.kind === 'adjournMeeting' ? about.motion.next : undefined;
  }
  if ('deadline' in about) return about.deadline;
  if ('until' in about) return about.until;
  if ('next' in about) return about.next;
  return 'at' in about ? about.at : undefined;
}

/** Tells whether a sender may bring a text before the body: the Chair, the secretariat, or a State where any may. */
export function mayTable({ room, from }: Asked): boolean {
  if (from.role === 'chair' || from.role === 'secretary' || from.role === 'organiser') return true;
  const who = room.procedure.settings.proposals?.params.who ?? [];
  return speaksFor(from) !== undefined && who.includes('state');
}

/** Gives the votes of a room on a text, its parts and its amendments, by number. */
function votesOn(room: Room, draft: DraftId): readonly number[] {
  return [...room.votes, ...(room.vote ? [room.vote] : [])]
    .filter(({ on }) => draftNamed(room, on) === draft)
    .map(({ number }) => number);
}

/** Acts after which a text still reads as the revision that was issued before them. */
const wordless = new Set([
  'DraftTabled',
  'VersionIssued',
  'ParagraphReserved',
  'ReservationLifted',
  'RemarkNoted',
  'ParagraphAgreed',
  'ParagraphReopened',
  'AgreedAdReferendum',
  'AdReferendumTakenBack',
  'EverythingAgreedSet',
  'PackageTabled',
  'PackageAccepted',
  'PackageLeft',
  'PackageWithdrawn',
  'PollOpened',
  'PollAnswered',
  'PollClosed',
  'TextClosed',
  'TextReleased',
]);

/** Tells whether the wording stands as the latest revision gave it. */
export function readsAsIssued({ acts, versions }: Draft): boolean {
  const version = versions.at(-1);
  if (version === undefined) return false;
  for (let index = size(acts) - 1; index >= 0; index--) {
    const act = at(acts, index);
    if (act === undefined || act.act <= version.act) return true;
    if (!wordless.has(act.what)) return false;
  }
  return true;
}

/** Rules on texts, questions, silences and decisions. */
export const decisionChecks: Checks<
  | 'draftExists'
  | 'draftIsNew'
  | 'paragraphExists'
  | 'labelIsFree'
  | 'everySiteIsClosed'
  | 'textIsOpen'
  | 'questionIsOpen'
  | 'noQuestionIsOpen'
  | 'nobodyObjected'
  | 'senderHasObjected'
  | 'senderHasNotObjected'
  | 'silenceRuns'
  | 'noSilenceRuns'
  | 'silenceIsOver'
  | 'silenceHasNotEnded'
  | 'silenceEndedUnattended'
  | 'deadlineIsAhead'
  | 'deadlineHasPassed'
  | 'extensionIsLeft'
  | 'versionIsIssued'
  | 'decisionIsAdopted'
  | 'decisionIsNotAdopted'
  | 'decisionIsNotIssued'
  | 'statementIsGiven'
  | 'statementIsOfAKindTheBodyKnows'
  | 'silenceIsBrokenThatWay'
  | 'sittingIsLater'
  | 'decisionCanBeTakenBack'
  | 'senderMayTable'
  | 'explanationIsOfAVote'
> = {
  draftExists: (asked) => {
    const { room, about } = asked;
    if ('items' in about)
      return about.items.every(({ draft, more = [] }) =>
        [...(draft === undefined ? [] : [draft]), ...more].every((one) => draftOf(room, one) !== undefined),
      );
    return draftIn(asked) !== undefined || (isMove(asked) && draftNamed(room, about) === undefined);
  },
  draftIsNew: (asked) => draftIn(asked) === undefined,
  paragraphExists: (asked) => {
    const { room, about } = asked;
    const label = 'paragraph' in about ? about.paragraph : 'on' in about ? about.on : undefined;
    if (label === undefined) return true;
    const drafts = 'draft' in about ? [draftIn(asked)] : room.drafts;
    return drafts.some((draft) => draft?.paragraphs.some((one) => one.label === label));
  },
  labelIsFree: ({ about }) =>
    'paragraphs' in about &&
    new Set(about.paragraphs.map((one) => (typeof one === 'string' ? one : one.label))).size ===
      about.paragraphs.length,
  everySiteIsClosed: (asked) => {
    const draft = draftIn(asked);
    return draft !== undefined && openBrackets(draft) === 0;
  },
  textIsOpen: (asked) => draftIn(asked)?.standing === 'open',
  questionIsOpen: ({ room }) => room.question !== undefined,
  noQuestionIsOpen: ({ room }) => room.question === undefined,
  nobodyObjected: ({ room }) => room.question?.objections.length === 0,
  senderHasObjected: objected,
  senderHasNotObjected: (asked) => !objected(asked),
  silenceRuns: (asked) => silenceIn(asked)?.state === 'running',
  // A text that fell while it was under silence waits for nothing.
  noSilenceRuns: ({ room, about }) =>
    !room.drafts.some(
      ({ id, standing }) =>
        standing === 'silence' &&
        proposalOf(room, id)?.fate === undefined &&
        (!('draft' in about) || about.draft === id),
    ),
  silenceIsOver: (asked) => silenceIn(asked)?.state === 'expired',
  silenceHasNotEnded: (asked) => (silenceIn(asked)?.deadline ?? 0) > asked.now,
  silenceEndedUnattended: (asked) => {
    const silence = silenceIn(asked);
    return silence !== undefined && endedUnattended(silence);
  },
  deadlineIsAhead: (asked) => {
    const moment = momentIn(asked);
    if (moment === undefined) return true;
    const extending = 'type' in asked.about && asked.about.type === 'ExtendSilence';
    return moment > asked.now && (!extending || moment > (silenceIn(asked)?.deadline ?? 0));
  },
  deadlineHasPassed: (asked) => {
    if ('due' in asked.about) {
      const deadline = silenceIn(asked)?.deadline;
      return deadline === asked.about.due && deadline <= asked.now;
    }
    const closing = openItemOf(asked.room)?.closingAt;
    return asked.from.role === 'chair' || (closing !== undefined && closing <= asked.now);
  },
  extensionIsLeft: (asked) =>
    (silenceIn(asked)?.extended ?? 0) < (asked.room.procedure.settings.silence?.params.extensions ?? 0),
  versionIsIssued: (asked) => {
    const draft = draftIn(asked);
    const { about } = asked;
    return (
      draft !== undefined &&
      readsAsIssued(draft) &&
      (!('version' in about) || draft.versions.at(-1)?.name === about.version)
    );
  },
  decisionIsAdopted: (asked) => decided(asked) !== undefined,
  decisionIsNotAdopted: (asked) => decided(asked) === undefined,
  decisionIsNotIssued: (asked) => decided(asked)?.issued === undefined,
  statementIsGiven: ({ about }) =>
    'text' in about && typeof about.text === 'string' && about.text.trim() !== '',
  statementIsOfAKindTheBodyKnows: ({ room, about }) => {
    const kinds = room.procedure.settings.statements?.params.kinds ?? [];
    return 'kind' in about && kinds.some((kind) => kind === about.kind);
  },
  silenceIsBrokenThatWay: ({ room, about }) => {
    const ways = room.procedure.settings.silence?.params.brokenBy ?? [];
    return 'how' in about && ways.includes(about.how);
  },
  sittingIsLater: (asked) => {
    const silence = silenceIn(asked);
    const sitting = asked.room.sittings.at(-1);
    return silence !== undefined && sitting !== undefined && sitting.opened >= silence.deadline;
  },
  decisionCanBeTakenBack: ({ room }) => room.decided !== undefined,
  senderMayTable: mayTable,
  explanationIsOfAVote: ({ room, about }) => {
    if (!('type' in about) || about.type !== 'AttachStatement') return true;
    if (about.vote === undefined) return about.kind !== 'explanationOfVote';
    return about.kind === 'explanationOfVote' && votesOn(room, about.draft).includes(about.vote);
  },
};
