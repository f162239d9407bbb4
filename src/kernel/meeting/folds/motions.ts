import type { DraftId } from '../../base/ids.ts';
import type { Proposal } from '../amendment.ts';
import { textsOf } from '../find.ts';
import type { Motion, MotionId, MotionKind } from '../motion.ts';
import type { AgendaItem, Room } from '../room.ts';
import { type Folds, onItem } from './fold.ts';

function without(motions: readonly Motion[], motion: MotionId): readonly Motion[] {
  return motions.filter(({ id }) => id !== motion);
}

function onMotion(room: Room, motion: MotionId, change: (motion: Motion) => Motion): Pick<Room, 'motions'> {
  return { motions: room.motions.map((one) => (one.id === motion ? change(one) : one)) };
}

function onProposal(
  room: Room,
  draft: DraftId,
  change: (proposal: Proposal) => Proposal,
): Pick<Room, 'proposals'> {
  return { proposals: room.proposals.map((one) => (one.draft === draft ? change(one) : one)) };
}

/** Gives a room's motions without those of kinds that have come about, so that nothing is left to move. */
export function withoutKinds({ motions }: Room, kinds: readonly MotionKind[]): Pick<Room, 'motions'> {
  return { motions: motions.filter(({ put }) => !kinds.includes(put.kind)) };
}

/** Nobody who waits is heard once the debate is over. */
const over =
  (debate: 'adjourned' | 'closed') =>
  (item: AgendaItem): AgendaItem => ({ ...item, debate, waiting: [] });

/** Gives a room's motions when one who asked to speak on a motion was given the floor. */
export function heardOnMotion(room: Room, motion: MotionId, who: string): Pick<Room, 'motions'> {
  return onMotion(room, motion, (one) => ({
    ...one,
    speakers: one.speakers.map((speaker) => (speaker.who === who ? { ...speaker, heard: true } : speaker)),
  }));
}

/** How facts of procedural motions change a room. */
export const motionFolds: Folds<
  | 'MotionMoved'
  | 'MotionWithdrawn'
  | 'SpeakersOnMotionCalled'
  | 'SpeakerOnMotionAsked'
  | 'MotionDecided'
  | 'DebateAdjourned'
  | 'DebateClosed'
  | 'DecisionReopened'
  | 'TextDivided'
  | 'ProposalOrderSet'
> = {
  MotionMoved: (room, { who, motion, put, at }) => ({
    motions: [...room.motions, { id: motion, put, by: who, at, speakers: [] }],
    moved: room.moved + 1,
  }),
  MotionWithdrawn: (room, { motion }) => ({ motions: without(room.motions, motion) }),
  SpeakersOnMotionCalled: (room, { motion }) => onMotion(room, motion, (one) => ({ ...one, called: true })),
  SpeakerOnMotionAsked: (room, { motion, who, side }) =>
    onMotion(room, motion, (one) => ({ ...one, speakers: [...one.speakers, { who, side, heard: false }] })),
  MotionDecided: (room, { motion }) => ({ motions: without(room.motions, motion) }),
  DebateAdjourned: (room, { item }) => ({
    ...onItem(room, item, over('adjourned')),
    ...withoutKinds(room, ['adjournDebate', 'closeDebate']),
  }),
  DebateClosed: (room, { item }) => ({
    ...onItem(room, item, over('closed')),
    ...withoutKinds(room, ['adjournDebate', 'closeDebate']),
  }),
  // Taken up again, the text is debated and voted as if nothing had been decided.
  DecisionReopened: (room, { draft }) => ({
    decisions: room.decisions.filter((one) => one.draft !== draft),
    ...onProposal(room, draft, ({ fate: _fate, explained: _given, ...proposal }) => ({
      ...proposal,
      parts: [],
    })),
    items: room.items.map(({ debate, ...item }) =>
      debate === undefined || textsOf(room, item).includes(draft) ? item : { ...item, debate },
    ),
  }),
  TextDivided: (room, { draft, parts }) =>
    onProposal(room, draft, (proposal) => ({
      ...proposal,
      parts: parts.map((paragraphs) => ({ paragraphs, fate: 'pending' })),
    })),
  ProposalOrderSet: (room, { drafts }) => ({
    proposals: [
      ...drafts.flatMap((draft) => room.proposals.filter((one) => one.draft === draft)),
      ...room.proposals.filter(({ draft }) => !drafts.includes(draft)),
    ],
  }),
};
