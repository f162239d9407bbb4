import type { Procedure } from '../../kernel/meeting/procedure.ts';
import { decisionRules } from './osceDecision/decisionRules.ts';
import { meetingRules } from './osceDecision/meetingRules.ts';
import { textRules } from './osceDecision/textRules.ts';

/**
 * Rules of an OSCE decision-making body, such as the Permanent Council.
 * Source: MC.DOC/1/06; where no rule text was seen the source says `practice` or `to be confirmed`.
 */
export const osceDecision: Procedure = {
  id: 'osceDecision',
  version: '1',
  name: 'OSCE decision-making bodies (Permanent Council)',
  source: 'MC.DOC/1/06',
  settings: {
    seating: {
      params: { alphabet: 'fr', start: 'first' },
      source: 'practice: French alphabetical order since the talks of 22 November 1972',
      standing: 'practice',
    },
    quorum: null,
    agenda: {
      params: { adoptedBy: 'consensus' },
      source: 'to be confirmed: MC.DOC/1/06 chapter IV, the Chair’s draft adopted by consensus',
      standing: 'toBeConfirmed',
    },
    speakersList: {
      params: { order: 'request', groupsFirst: true },
      source: 'practice: order of names in PC.JOUR/912, PC.JOUR/1200, PC.JOUR/1233',
      standing: 'practice',
    },
    closeList: {
      params: { by: 'chair' },
      source: 'to be confirmed: the Chair closes the list',
      standing: 'toBeConfirmed',
    },
    timeLimit: {
      params: { state: 3, group: 5 },
      source: 'to be confirmed: minutes of our own choice, the Chair proposes others',
      standing: 'toBeConfirmed',
    },
    rightOfReply: {
      params: { maxPerItem: 2, minutes: [3, 2], when: 'endOfItem' },
      source: 'to be confirmed: number and minutes of our own choice, the Chair grants',
      standing: 'toBeConfirmed',
    },
    pointOfOrder: {
      params: { ruling: 'immediate' },
      source: 'to be confirmed: MC.DOC/1/06 chapter IV.1(C), of which the title alone was seen',
      standing: 'toBeConfirmed',
    },
    appeal: null,
    consensus: {
      params: { minus: ['clear, gross and uncorrected violation', 'direct two States to conciliation'] },
      source: 'MC.DOC/1/06 chapter II(A)',
      standing: 'verified',
    },
    silence: {
      params: {
        brokenBy: ['objection', 'amendment'],
        textWithheldUntilNextMeeting: true,
        extensions: 1,
      },
      source: 'MC.DOC/1/06 annex 1(A)',
      standing: 'verified',
    },
    statements: {
      params: { kinds: ['interpretativeStatement', 'reservation', 'dissociation', 'explanationOfPosition'] },
      source:
        'practice: MC.DOC/1/06 IV.1(A)6 has interpretative statements and formal reservations; the others are seen elsewhere',
      standing: 'practice',
    },
  },
  rules: { ...textRules, ...meetingRules, ...decisionRules },
};
