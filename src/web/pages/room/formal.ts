// What a body has beside drafting: motions, amendments, sponsors; and when a text takes no more wording.
import type { DraftId } from '../../../kernel/base/ids.ts';
import { holderOf } from '../../../kernel/meeting/consultations.ts';
import { proposalOf } from '../../../kernel/meeting/find.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import { type Forbidden, forbidden } from '../../components/desk.ts';
import type { Focus, Seated } from './seated.ts';

/** Tells whether delegations move motions in this body. */
export function movesMotions({ procedure }: Room): boolean {
  return procedure.settings.motionOrder != null;
}

/** Tells whether amendments are made to a text. */
export function takesAmendments(room: Room, draft: DraftId): boolean {
  return room.procedure.settings.amendments != null && proposalOf(room, draft) !== undefined;
}

/** Gives the rule by which a paragraph takes no wording: its text is adopted or no longer before the meeting, or it is away. */
export function takesNoWording(at: Seated, { draft, paragraph }: Focus): Forbidden | undefined {
  const fallen = proposalOf(at.room, draft.id)?.fate !== undefined;
  const away = holderOf(at.room, draft.id, paragraph.label) !== undefined;
  if (draft.standing !== 'adopted' && !fallen && !away && at.room.state !== 'closed') return undefined;
  return forbidden(at, {
    type: 'EditParagraph',
    draft: draft.id,
    paragraph: paragraph.label,
    text: paragraph.label,
  });
}
