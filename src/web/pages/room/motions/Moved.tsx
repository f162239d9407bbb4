import { fill } from '../../../../i18n/fill.ts';
import { motions as say } from '../../../../i18n/en/roomMotions.ts';
import { draftOf } from '../../../../kernel/meeting/find.ts';
import type { MotionPut } from '../../../../kernel/meeting/motion.ts';
import type { Room } from '../../../../kernel/meeting/room.ts';
import type { DraftId } from '../../../../kernel/base/ids.ts';
import { symbolOf } from '../../../components/desk.ts';
import { whenOf } from '../../../components/zone.ts';

interface MovedProps {
  readonly room: Room;
  readonly put: MotionPut;
}

/** Shows what a motion asks for, in plain words. */
export function Moved({ room, put }: MovedProps) {
  return <p className="words">{wordsOf(room, put)}</p>;
}

function wordsOf(room: Room, put: MotionPut): string {
  const text = (id: DraftId) => {
    const draft = draftOf(room, id);
    return draft ? symbolOf(draft) : id;
  };
  const when = (at: number | undefined) => (at === undefined ? '' : whenOf(at, room.at, room.timeZone));
  switch (put.kind) {
    case 'suspendMeeting':
      return fill(put.until === undefined ? say.means.suspendMeeting : say.suspendUntil, {
        when: when(put.until),
      });
    case 'adjournMeeting':
      return fill(put.next === undefined ? say.means.adjournMeeting : say.adjournUntil, {
        when: when(put.next),
      });
    case 'adjournDebate':
    case 'closeDebate':
      return say.means[put.kind];
    case 'competence':
    case 'reconsider':
      return `${text(put.draft)}. ${say.means[put.kind]}`;
    case 'divide':
      return `${text(put.draft)}: ${put.parts.map((part) => part.join(', ')).join(' / ')}. ${say.means.divide}`;
    case 'proposalOrder':
      return `${put.drafts.map(text).join(', ')}. ${say.means.proposalOrder}`;
  }
}
