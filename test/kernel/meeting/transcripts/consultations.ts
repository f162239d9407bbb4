// A paragraph goes out to informal consultations three times: called back, reported and set aside, reported and taken.
import type { AlternativeId, ParagraphLabel, SiteId } from '../../../../src/kernel/base/ids.ts';
import { openingOf, reportOf } from '../../../../src/kernel/meeting/beside.ts';
import type { MeetingCommand } from '../../../../src/kernel/meeting/commands.ts';
import type { ConsultationMandate } from '../../../../src/kernel/meeting/consultation.ts';
import { consultationOf } from '../../../../src/kernel/meeting/consultations.ts';
import type { Room } from '../../../../src/kernel/meeting/room.ts';
import { folded, type Line, no } from '../../../support/script.ts';
import { code, d1, finds, play, puts, type Said, says, seat } from '../../../support/story.ts';
import { chair } from './opening.ts';

const PP1 = 'PP1' as ParagraphLabel;

/** Gives the forming of a contact group on PP1. */
export const forms = (consultation: string, more: Partial<ConsultationMandate> = {}) =>
  chair({
    type: 'FormConsultation',
    consultation,
    kind: 'contactGroup',
    name: 'How the risk is named',
    facilitator: seat('KST'),
    draft: d1,
    paragraphs: [PP1],
    ...more,
  });
const recalls = (consultation: string) => chair({ type: 'RecallConsultation', consultation });
const setsAside = (consultation: string) => chair({ type: 'SetReportAside', consultation });
const replaces = (by: string, from: string, to: string) =>
  says(by, { type: 'ReplaceWords', draft: d1, paragraph: PP1, from, to });
const takes = (consultation: string) => puts({ kind: 'takeReport', consultation });

/** Gives what the server sends up when the facilitator reports back, after acts below. */
function reportAfter(room: Room, id: string, ...acts: readonly Said[]): MeetingCommand {
  const consultation = consultationOf(room, id);
  const facts = consultation ? openingOf(room, consultation, room.at) : [];
  const seated = says('organiser', {
    type: 'GiveSeat',
    seat: seat('ARV'),
    role: 'head',
    delegation: code('ARV'),
  });
  const below = play([seated, ...acts], { room: folded(facts), facts, now: room.at }).room;
  if (!below?.under) throw new Error('there is no room below');
  return { type: 'ReceiveReport', consultation: id, ...reportOf(below, below.under) };
}

/** Gives consultations on PP1, after which it reads “Recalling” for “Recognizing”. */
export const consultations: readonly Line[] = [
  'Informal consultations',
  no('facilitatorHasASeat', forms('groupofone00', { facilitator: seat('hall') })),
  no('membersAreDelegations', forms('groupofone00', { members: [code('ARV')] })),
  no('paragraphsMayGoOut', forms('groupofone00', { paragraphs: ['OP9' as ParagraphLabel] })),
  forms('groupofone00'),
  no('consultationIsNew', forms('groupofone00')),
  no('paragraphIsNotOut', replaces('CRV', 'misperception', 'error')),
  no('nothingIsOut', puts({ kind: 'adReferendum', draft: d1 })),
  no('consultationHasReported', setsAside('groupofone00')),
  no('consultationIsKnown', recalls('nobodysgroup')),
  no('reportIsOwed', says('KST', { type: 'ReportBack' })),
  recalls('groupofone00'),
  no('consultationIsOut', recalls('groupofone00')),
  forms('groupoftwo00', { kind: 'informals' }),
  (room) => {
    const report = reportAfter(room, 'groupoftwo00', replaces('ARV', 'misperception', 'accident'));
    return [no('senderFacilitates', says('ARV', report)), says('KST', report)];
  },
  setsAside('groupoftwo00'),
  forms('groupofthree', { kind: 'friendsOfTheChair', members: [code('ARV'), code('KST')] }),
  (room) => {
    const put = puts({
      kind: 'settle',
      draft: d1,
      site: 'PP1#1' as SiteId,
      keep: 'PP1#1.b' as AlternativeId,
    });
    const settles = [put, finds].map((one) => ({ ...one, by: seat('KST') }));
    const acts = [replaces('ARV', 'Recognizing', 'Recalling'), ...settles];
    return [says('KST', reportAfter(room, 'groupofthree', ...acts))];
  },
  takes('groupofthree'),
  finds,
];
