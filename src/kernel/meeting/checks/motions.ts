import type { DraftId } from '../../base/ids.ts';
import type { Asked, Checks } from '../asked.ts';
import { votesAreExplained } from '../explanations.ts';
import { decisionOf, draftOf, openItemOf, proposalOf } from '../find.ts';
import type { Motion, MotionId, MotionKind, MotionPut } from '../motion.ts';
import { motionSetting, motionsInOrder, nextOnMotion } from '../precedence.ts';
import type { Room } from '../room.ts';
import { speaksFor } from '../sender.ts';

/** Gives the motion that a delegation moves, or nothing. */
function moved({ about }: Asked): MotionPut | undefined {
  return 'motion' in about && typeof about.motion === 'object' ? about.motion : undefined;
}

/** Gives the id of the motion that a command, a question or a vote takes up, or nothing. */
function named({ about }: Asked): MotionId | undefined {
  return 'motion' in about && typeof about.motion === 'string' ? about.motion : undefined;
}

const pending = (asked: Asked): Motion | undefined =>
  asked.room.motions.find(({ id }) => id === named(asked));

const draftOfMotion = (put: MotionPut): DraftId | undefined => ('draft' in put ? put.draft : undefined);

function isPut(one: Motion, put: MotionPut): boolean {
  return one.put.kind === put.kind && draftOfMotion(one.put) === draftOfMotion(put);
}

/** Gives the texts on which nothing was decided yet. */
function pendingTexts(room: Room): readonly DraftId[] {
  return room.proposals
    .filter(({ draft, fate }) => fate === undefined && decisionOf(room, draft) === undefined)
    .map(({ draft }) => draft);
}

function namesExactly<T>(named: readonly T[], all: readonly T[]): boolean {
  return (
    named.length === all.length &&
    new Set(named).size === all.length &&
    all.every((one) => named.includes(one))
  );
}

/** Tells whether one is heard whatever became of the debate: on a vote, on a motion, in reply, from the secretariat. */
function isHeardAnyway({ room, about }: Asked): boolean {
  if (!('type' in about) || (about.type !== 'GiveFloor' && about.type !== 'RequestFloor')) return false;
  if (votesAreExplained(room)) return true;
  if (about.type === 'RequestFloor') return false;
  const { to } = about;
  const onMotion = nextOnMotion(room);
  if (to === undefined) return onMotion !== undefined || (openItemOf(room)?.replies.length ?? 0) > 0;
  return (
    room.seats.some(({ seat, role }) => seat === to && role === 'secretary') ||
    onMotion?.motion.by === to ||
    onMotion?.motion.speakers.some(({ who }) => who === to) === true ||
    openItemOf(room)?.replies.some(({ who }) => who === to) === true
  );
}

/** Tells whether a command has to do with the debate on the open item. */
function concernsDebate(asked: Asked): boolean {
  const put = moved(asked);
  if (put) return put.kind === 'adjournDebate' || put.kind === 'closeDebate';
  return !isHeardAnyway(asked);
}

/** Motions that are still in order once a vote is announced, until it begins: of the meeting, and of whether and how to vote. */
const beforeVoting: ReadonlySet<MotionKind> = new Set<MotionKind>([
  'suspendMeeting',
  'adjournMeeting',
  'adjournDebate',
  'competence',
  'divide',
]);

/** Tells whether a command has to do with a motion that is in order between the announcement of a vote and its beginning. */
export function belongsBeforeVoting({ about }: Pick<Asked, 'about'>): boolean {
  if (!('type' in about)) return false;
  switch (about.type) {
    case 'Move':
      return beforeVoting.has(about.motion.kind);
    case 'AskToSpeakOnMotion':
    case 'CallForSpeakers':
      return true;
    case 'PutQuestion':
      return about.question.kind === 'motion';
    case 'PutToVote':
      return about.on.kind === 'motion';
    default:
      return false;
  }
}

/** Rules on procedural motions and on a debate that one of them ended. */
export const motionChecks: Checks<
  | 'motionIsKnown'
  | 'motionBelongsBeforeVoting'
  | 'motionIsNew'
  | 'motionIsPending'
  | 'motionIsSenders'
  | 'motionIsFirst'
  | 'noMotionIsPending'
  | 'speakersAreToBeCalled'
  | 'speakersOnMotionAreLeft'
  | 'senderDoesNotSpeakOnMotion'
  | 'decisionMayBeReconsidered'
  | 'partsAreDistinct'
  | 'ordersEveryPendingText'
  | 'listClosesWithoutConsent'
  | 'debateIsOpen'
  | 'debateIsNotClosed'
> = {
  motionIsKnown: (asked) => {
    const put = moved(asked);
    return put !== undefined && motionSetting(asked.room, put.kind) !== undefined;
  },
  motionBelongsBeforeVoting: (asked) => {
    const { vote } = asked.room;
    return vote === undefined || vote.begun !== undefined || belongsBeforeVoting(asked);
  },
  // A text that is divided is not divided again.
  motionIsNew: (asked) => {
    const put = moved(asked);
    if (put === undefined || asked.room.motions.some((one) => isPut(one, put))) return false;
    return put.kind !== 'divide' || (proposalOf(asked.room, put.draft)?.parts.length ?? 0) === 0;
  },
  motionIsPending: (asked) => named(asked) === undefined || pending(asked) !== undefined,
  motionIsSenders: (asked) => pending(asked)?.by === speaksFor(asked.from),
  motionIsFirst: (asked) => named(asked) === undefined || motionsInOrder(asked.room)[0]?.id === named(asked),
  noMotionIsPending: ({ room }) => room.motions.length === 0,
  speakersAreToBeCalled: (asked) => {
    const motion = pending(asked);
    const speakers = motion && motionSetting(asked.room, motion.put.kind)?.params.speakers;
    return speakers !== undefined && motion?.called !== true && speakers.for + speakers.against > 0;
  },
  speakersOnMotionAreLeft: (asked) => {
    const motion = pending(asked);
    if (!motion || !('side' in asked.about)) return false;
    const { side } = asked.about;
    const most = motionSetting(asked.room, motion.put.kind)?.params.speakers[side] ?? 0;
    return motion.speakers.filter((one) => one.side === side).length < most;
  },
  senderDoesNotSpeakOnMotion: (asked) => {
    const who = speaksFor(asked.from);
    const motion = pending(asked);
    return motion?.by !== who && !motion?.speakers.some((one) => one.who === who);
  },
  decisionMayBeReconsidered: (asked) => {
    const put = moved(asked);
    if (put?.kind !== 'reconsider') return true;
    return (
      decisionOf(asked.room, put.draft) !== undefined ||
      proposalOf(asked.room, put.draft)?.fate === 'rejected'
    );
  },
  partsAreDistinct: (asked) => {
    const put = moved(asked);
    if (put?.kind !== 'divide') return true;
    const there = draftOf(asked.room, put.draft)?.paragraphs ?? [];
    const labels = put.parts.flat();
    return (
      put.parts.length > 0 &&
      put.parts.every((part) => part.length > 0) &&
      new Set(labels).size === labels.length &&
      labels.every((label) => there.some((one) => one.label === label))
    );
  },
  ordersEveryPendingText: (asked) => {
    const put = moved(asked);
    return put?.kind !== 'proposalOrder' || namesExactly(put.drafts, pendingTexts(asked.room));
  },
  listClosesWithoutConsent: ({ room }) => room.procedure.settings.closeList?.params.by !== 'consent',
  debateIsOpen: (asked) => openItemOf(asked.room)?.debate === undefined || !concernsDebate(asked),
  debateIsNotClosed: (asked) => openItemOf(asked.room)?.debate !== 'closed' || !concernsDebate(asked),
};
