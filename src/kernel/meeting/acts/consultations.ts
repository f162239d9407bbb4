import type { Millis } from '../../base/ids.ts';
import type { Acts, Judged } from '../asked.ts';
import { consultationOf } from '../consultations.ts';
import { draftOf } from '../find.ts';
import { followedBy, onText } from '../onText.ts';
import type { Room } from '../room.ts';
import { chairParty } from '../sender.ts';
import { floorEnds } from './sittings.ts';

/** Commands on informal consultations: of the room above, of the room below, and of the server between them. */
export const consultationActs: Acts<
  | 'FormConsultation'
  | 'RecallConsultation'
  | 'SetReportAside'
  | 'ReceiveReport'
  | 'ReportBack'
  | 'EndConsultation'
> = {
  FormConsultation: {
    institution: 'informals',
    must: [
      'senderIsChair',
      'orderIsForThePlenary',
      'meetingIsInSession',
      'noPointOfOrderIsPending',
      'noAppealIsPending',
      'noQuestionIsOpen',
      'noVoteIsOpen',
      'draftExists',
      'noActionBarsIt',
      'proposalIsPending',
      'decisionIsNotAdopted',
      'textIsOpen',
      'consultationIsNew',
      'consultationKindIsKnown',
      'facilitatorHasASeat',
      'membersAreDelegations',
      'paragraphsMayGoOut',
    ],
    facts: ({ room, about: { type: _type, ...mandate } }) => {
      // Where the body was recorded before its consultations had rules, it has none.
      if (room.procedure.rules.paragraphIsNotOut == null) return 'bodyHasIt';
      const { draft, paragraphs, facilitator } = mandate;
      const delegation = room.seats.find(({ seat }) => seat === facilitator)?.delegation;
      const order = draftOf(room, draft)?.paragraphs.map(({ label }) => label) ?? [];
      return [
        {
          type: 'ConsultationFormed',
          ...mandate,
          paragraphs: order.filter((label) => paragraphs.includes(label)),
          ...(delegation === undefined ? {} : { delegation }),
        },
      ];
    },
  },
  RecallConsultation: {
    institution: 'informals',
    must: ['senderIsChair', 'consultationIsKnown', 'consultationIsOut'],
    facts: ({ about: { consultation } }) => [{ type: 'ConsultationRecalled', consultation }],
  },
  SetReportAside: {
    institution: 'informals',
    must: [
      'senderIsChair',
      'meetingIsInSession',
      'noQuestionIsOpen',
      'consultationIsKnown',
      'consultationHasReported',
    ],
    facts: ({ about: { consultation } }) => [{ type: 'ReportSetAside', consultation }],
  },
  // At any time: consultations go on while the meeting above does not sit.
  ReceiveReport: {
    institution: 'informals',
    must: ['consultationIsKnown', 'senderFacilitates', 'consultationIsOut'],
    facts: ({ about: { type: _type, ...report } }) => [{ type: 'ReportReceived', ...report }],
  },
  ReportBack: {
    institution: 'informals',
    must: ['reportIsOwed', 'senderFacilitates', 'noPointOfOrderIsPending', 'noQuestionIsOpen'],
    facts: ({ room }) => (room.under ? [...floorEnds(room), { type: 'ReportedBack' }] : 'reportIsOwed'),
  },
  EndConsultation: {
    institution: 'informals',
    must: ['senderIsOrganiser', 'reportIsOwed'],
    facts: ({ room }) => (room.under ? [{ type: 'ConsultationEnded' }] : 'reportIsOwed'),
  },
};

/** Gives that the meeting takes a report, and the text as it then stands. */
export function reportTaken(room: Room, id: string, now: Millis): Judged {
  const consultation = consultationOf(room, id);
  if (!consultation?.report) return 'consultationHasReported';
  const { draft, paragraphs: went, from, report } = consultation;
  const { at: _received, ...back } = report;
  return followedBy(
    [{ type: 'ReportTaken', consultation: id }],
    onText(room, draft, { type: 'ReturnParagraphs', consultation: id, went, from, ...back }, chairParty, now),
  );
}
