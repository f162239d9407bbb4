import type { Procedure } from '../../kernel/meeting/procedure.ts';
import { source } from './source.ts';

const formed = source('practice: the Chair asks a facilitator to consult on named paragraphs');
const out = source('practice: what a group consults on is not negotiated in the meeting meanwhile');
const report = source('practice: the facilitator reports back, and the meeting takes the text or not');
const below = source('practice: a group works on what it was given, the text as a whole is the meeting’s');

/** Rules of informal consultations, contact groups and friends of the Chair, the same in every body. */
export const consultationRules = {
  consultationIsKnown: formed,
  consultationIsNew: formed,
  consultationKindIsKnown: formed,
  facilitatorHasASeat: formed,
  membersAreDelegations: source('practice: friends of the Chair come when they are invited'),
  paragraphsMayGoOut: out,
  paragraphIsNotOut: out,
  nothingIsOut: out,
  consultationIsOut: report,
  consultationHasReported: report,
  senderFacilitates: report,
  reportIsOwed: report,
  orderIsForThePlenary: below,
} satisfies Partial<Procedure['rules']>;
