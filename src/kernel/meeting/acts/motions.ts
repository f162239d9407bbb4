// Procedural motions: moving them, and what follows when they are carried.
import { unreachable } from '../../base/decision.ts';
import type { Millis } from '../../base/ids.ts';
import type { Acts, Judged, Outcome } from '../asked.ts';
import { decisionOf, draftOf, isDecided, openItemOf, proposalOf, textsOf } from '../find.ts';
import type { MotionId, MotionPut } from '../motion.ts';
import { followedBy, onText } from '../onText.ts';
import type { AgendaItem, Room } from '../room.ts';
import { chairParty, speaksFor } from '../sender.ts';
import { calledOff, isOnText } from './announced.ts';
import { floorEnds } from './sittings.ts';

/** Commands on procedural motions. */
export const motionActs: Acts<'Move' | 'WithdrawMotion' | 'CallForSpeakers' | 'AskToSpeakOnMotion'> = {
  // It interrupts nobody: it waits until the Chair takes it up.
  Move: {
    institution: 'motionOrder',
    must: [
      'senderIsDelegation',
      'meetingIsOpen',
      'motionIsKnown',
      'motionBelongsBeforeVoting',
      'noVoteIsOpen',
      'noAppealIsPending',
      'motionIsNew',
      'draftExists',
      'noActionBarsIt',
      'proposalIsPending',
      'decisionIsNotAdopted',
      'debateIsNotClosed',
      'debateIsOpen',
      'deadlineIsAhead',
      'decisionMayBeReconsidered',
      'partsAreDistinct',
      'nothingIsOut',
      'ordersEveryPendingText',
    ],
    facts: ({ room, from, about }) => {
      const who = speaksFor(from);
      if (who === undefined) return 'senderIsDelegation';
      if (isOnItem(about.motion) && room.openItem === undefined) return 'itemIsOpen';
      return [{ type: 'MotionMoved', who, motion: `M${room.moved + 1}` as MotionId, put: about.motion }];
    },
  },
  WithdrawMotion: {
    institution: 'withdraw',
    must: ['senderIsDelegation', 'motionIsPending', 'motionIsSenders', 'votingHasNotBegun'],
    facts: ({ from, about: { motion } }) => {
      const who = speaksFor(from);
      return who === undefined ? 'senderIsDelegation' : [{ type: 'MotionWithdrawn', who, motion }];
    },
  },
  CallForSpeakers: {
    institution: 'motionOrder',
    must: [
      'senderIsChair',
      'meetingIsOpen',
      'noPointOfOrderIsPending',
      'noAppealIsPending',
      'noQuestionIsOpen',
      'noVoteIsOpen',
      'motionIsPending',
      'motionIsFirst',
      'speakersAreToBeCalled',
    ],
    facts: ({ about: { motion } }) => [{ type: 'SpeakersOnMotionCalled', motion }],
  },
  AskToSpeakOnMotion: {
    institution: 'motionOrder',
    must: [
      'senderIsDelegation',
      'meetingIsOpen',
      'noVoteIsOpen',
      'motionIsPending',
      'senderDoesNotSpeakOnMotion',
      'speakersOnMotionAreLeft',
    ],
    facts: ({ from, about: { motion, side } }) => {
      const who = speaksFor(from);
      return who === undefined ? 'senderIsDelegation' : [{ type: 'SpeakerOnMotionAsked', who, motion, side }];
    },
  },
};

/** Tells whether a motion concerns the debate on the open item. */
function isOnItem({ kind }: MotionPut): boolean {
  return kind === 'adjournDebate' || kind === 'closeDebate';
}

/**
 * Gives the decision on a motion, by vote or without objection, and what follows from it.
 * Shape: `MotionDecided` first; nothing follows a motion that is not carried.
 */
export function motionOutcome(
  room: Room,
  motion: MotionId,
  carried: boolean,
  how: 'consensus' | 'vote',
  now: Millis,
): Judged {
  const put = room.motions.find(({ id }) => id === motion)?.put;
  if (put === undefined) return 'motionIsPending';
  const decided: readonly Outcome[] = [{ type: 'MotionDecided', motion, carried, how }];
  return carried ? followedBy(decided, effects(room, put, now)) : decided;
}

function effects(room: Room, put: MotionPut, now: Millis): Judged {
  const item = openItemOf(room);
  switch (put.kind) {
    case 'suspendMeeting':
      return [
        ...(room.floor?.running ? [{ type: 'FloorPaused' } as const] : []),
        { type: 'MeetingSuspended', ...ahead('until', put.until, now) },
      ];
    case 'adjournMeeting':
      // A vote that is announced is announced anew at the next sitting.
      return [
        ...floorEnds(room),
        ...calledOff(room, () => true),
        { type: 'MeetingAdjourned', ...ahead('next', put.next, now) },
      ];
    case 'adjournDebate':
      return item ? [...debateEnds(room, item, 'DebateAdjourned'), ...noAction(room, item)] : 'itemIsOpen';
    case 'closeDebate':
      return item ? debateEnds(room, item, 'DebateClosed') : 'itemIsOpen';
    case 'competence':
      return [
        ...calledOff(room, isOnText(room, put.draft)),
        { type: 'ProposalFell', draft: put.draft, fate: 'outsideCompetence' },
      ];
    case 'reconsider':
      return followedBy(
        [{ type: 'DecisionReopened', draft: put.draft }],
        decisionOf(room, put.draft) ? onText(room, put.draft, { type: 'ReleaseText' }, chairParty, now) : [],
      );
    case 'divide':
      return [
        ...calledOff(room, (on) => on.kind === 'draft' && on.draft === put.draft),
        { type: 'TextDivided', draft: put.draft, parts: standing(room, put) },
      ];
    case 'proposalOrder':
      return [{ type: 'ProposalOrderSet', drafts: put.drafts }];
    default:
      return unreachable(put);
  }
}

/** Gives the parts as moved, without paragraphs that a revision took out while the motion waited. */
function standing(room: Room, { draft, parts }: Extract<MotionPut, { kind: 'divide' }>) {
  const there = new Set(draftOf(room, draft)?.paragraphs.map(({ label }) => label));
  return parts.map((part) => part.filter((label) => there.has(label))).filter((part) => part.length > 0);
}

/** Gives a moment that was moved, unless it has passed while the motion waited. */
function ahead<N extends string>(
  name: N,
  moment: Millis | undefined,
  now: Millis,
): { readonly [K in N]?: Millis } {
  return moment === undefined || moment <= now ? {} : ({ [name]: moment } as { readonly [K in N]: Millis });
}

function debateEnds(
  room: Room,
  { item, list }: AgendaItem,
  type: 'DebateAdjourned' | 'DebateClosed',
): readonly Outcome[] {
  return [
    ...floorEnds(room),
    ...(list === 'open' || list === 'closing' ? [{ type: 'ListClosed', item } as const] : []),
    { type, item },
  ];
}

/** Gives the end of the item's texts, save of those that the body decided on before. */
function noAction(room: Room, item: AgendaItem): readonly Outcome[] {
  return textsOf(room, item).flatMap((draft): readonly Outcome[] => {
    const proposal = proposalOf(room, draft);
    if (!proposal || isDecided(room, draft)) return [];
    return [...calledOff(room, isOnText(room, draft)), { type: 'ProposalFell', draft, fate: 'noAction' }];
  });
}
