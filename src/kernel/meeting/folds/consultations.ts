import { size } from '../../base/log.ts';
import type { Consultation } from '../consultation.ts';
import { consultationsOf } from '../consultations.ts';
import { draftOf } from '../find.ts';
import type { Room } from '../room.ts';
import type { Folds } from './fold.ts';
import { closedAt } from './sittings.ts';

/** Gives the consultations with one of them changed. */
export function onConsultation(
  room: Room,
  id: string,
  change: (one: Consultation) => Consultation,
): Partial<Room> {
  return { consultations: consultationsOf(room).map((one) => (one.room === id ? change(one) : one)) };
}

/** How facts of informal consultations change the room above and the room below. */
export const consultationFolds: Folds<
  | 'ConsultationFormed'
  | 'ConsultationRecalled'
  | 'ReportReceived'
  | 'ReportSetAside'
  | 'ReportTaken'
  | 'ReportedBack'
  | 'ConsultationEnded'
> = {
  ConsultationFormed: (room, { type: _type, by: _by, seq: _seq, at, consultation, ...mandate }) => {
    const acts = draftOf(room, mandate.draft)?.acts;
    const formed: Consultation = {
      room: consultation,
      ...mandate,
      state: 'out',
      since: at,
      from: acts === undefined ? 0 : size(acts),
    };
    return { consultations: [...consultationsOf(room), formed] };
  },
  ConsultationRecalled: (room, { consultation, at }) =>
    onConsultation(room, consultation, (one) => ({ ...one, state: 'recalled', until: at })),
  ReportReceived: (room, { consultation, paragraphs, acts, labels, at }) =>
    onConsultation(room, consultation, (one) => ({
      ...one,
      state: 'reported',
      report: { at, paragraphs, acts, labels },
    })),
  ReportSetAside: (room, { consultation, at }) =>
    onConsultation(room, consultation, (one) => ({ ...one, state: 'setAside', until: at })),
  ReportTaken: (room, { consultation, at }) =>
    onConsultation(room, consultation, (one) => ({ ...one, state: 'taken', until: at })),
  ReportedBack: (room, { at }) => ({ ...closedAt(room, at), ended: { how: 'reported', at } }),
  ConsultationEnded: (room, { at }) => ({ ...closedAt(room, at), ended: { how: 'recalled', at } }),
};
