// Motions as one moves them when nothing more is said.
import type { DraftId } from '../../../../kernel/base/ids.ts';
import { decisionOf } from '../../../../kernel/meeting/find.ts';
import type { MotionKind, MotionPut } from '../../../../kernel/meeting/motion.ts';
import type { Room } from '../../../../kernel/meeting/room.ts';

/** Every kind of motion, in the order in which a delegate looks for them. */
export const motionKinds: readonly MotionKind[] = [
  'suspendMeeting',
  'adjournMeeting',
  'adjournDebate',
  'closeDebate',
  'divide',
  'competence',
  'proposalOrder',
  'reconsider',
];

/** Gives a motion as it is moved when nothing more is said: on the text in focus; nothing where the room has no text. */
export function plainly(room: Room, kind: MotionKind, focused: DraftId | undefined): MotionPut | undefined {
  const texts = room.proposals.map(({ draft }) => draft);
  const draft = focused ?? texts[0];
  switch (kind) {
    case 'suspendMeeting':
    case 'adjournMeeting':
    case 'adjournDebate':
    case 'closeDebate':
      return { kind };
    case 'competence':
      return draft === undefined ? undefined : { kind, draft };
    case 'reconsider': {
      const decided = room.proposals.find(
        ({ draft: id, fate }) => fate === 'rejected' || decisionOf(room, id) !== undefined,
      )?.draft;
      const named = decided ?? draft;
      return named === undefined ? undefined : { kind, draft: named };
    }
    case 'divide':
      return draft === undefined ? undefined : { kind, draft, parts: partsOf(room, draft) };
    case 'proposalOrder':
      return {
        kind,
        drafts: room.proposals
          .filter(({ draft: id, fate }) => fate === undefined && decisionOf(room, id) === undefined)
          .map(({ draft: id }) => id)
          .toReversed(),
      };
  }
}

/** Gives the parts one begins with: the last operative paragraph on its own, the others together. */
function partsOf(room: Room, draft: DraftId) {
  const labels = (room.drafts.find(({ id }) => id === draft)?.paragraphs ?? [])
    .map(({ label }) => label)
    .filter((label) => label.startsWith('OP'));
  return [labels.slice(0, -1), labels.slice(-1)].filter((part) => part.length > 0);
}
