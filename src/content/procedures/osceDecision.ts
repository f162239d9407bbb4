import type { Procedure } from '../../kernel/meeting/procedure.ts';
import { decisionRules } from './osceDecision/decisionRules.ts';
import { lackingRules } from './osceDecision/lacking.ts';
import { meetingRules } from './osceDecision/meetingRules.ts';
import { roomRules } from './common.ts';
import { consultationRules } from './informals.ts';
import { textRules } from './textRules.ts';

/**
 * Rules of an OSCE decision-making body, such as the Permanent Council.
 * Source: MC.DOC/1/06; where no rule text was seen the source says `practice` or `to be confirmed`.
 */
export const osceDecision: Procedure = {
  id: 'osceDecision',
  version: '2',
  name: 'OSCE decision-making bodies (Permanent Council)',
  source: 'MC.DOC/1/06',
  settings: {
    membership: {
      params: { kind: 'participatingState', count: 57 },
      source: 'MC.DOC/1/06 chapter I; osce.org, decision-making page',
      standing: 'verified',
    },
    credentials: {
      params: { form: 'delegationList', days: null, provisional: true },
      source: 'to be confirmed: practice in Vienna',
      standing: 'toBeConfirmed',
    },
    seating: {
      params: { alphabet: 'fr', start: 'first' },
      source: 'practice: French alphabetical order since the talks of 22 November 1972',
      standing: 'practice',
    },
    languages: {
      params: { official: ['en', 'fr', 'de', 'it', 'ru', 'es'], informals: ['en'] },
      source: 'MC.DOC/1/06 chapter IV.1(B); English alone in informals is practice',
      standing: 'verified',
    },
    quorum: null,
    chairPowers: {
      params: { votes: false, proposesText: true, mayPropose: ['timeLimit', 'closeList'] },
      source: 'practice: MC.DOC/1/06 chapters III and IV.1(C), of which the titles were seen',
      standing: 'practice',
    },
    agenda: {
      params: { adoptedBy: 'consensus', newItems: true },
      source: 'to be confirmed: MC.DOC/1/06 chapter IV, the Chair’s draft adopted by consensus',
      standing: 'toBeConfirmed',
    },
    speakersList: {
      params: { order: 'request', groupsFirst: true, observers: 'invited' },
      source: 'practice: order of names in PC.JOUR/912, PC.JOUR/1200, PC.JOUR/1233',
      standing: 'practice',
    },
    alignment: {
      params: { with: ['group', 'state'] },
      source: 'practice: “in alignment”, as in the lists of names of PC.JOUR/912, PC.JOUR/1200, PC.JOUR/1233',
      standing: 'practice',
    },
    statementsBySecretariat: null,
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
    motionOrder: null,
    suspendMeeting: null,
    adjournMeeting: null,
    adjournDebate: null,
    closeDebate: null,
    competence: null,
    reconsider: null,
    divide: null,
    proposalOrder: null,
    proposals: {
      params: { who: ['state', 'chair'], form: 'any', sponsors: false },
      source: 'practice: MC.DOC/1/06 chapter IV.1(A), of which the title was seen',
      standing: 'practice',
    },
    withdraw: null,
    amendments: null,
    consensus: {
      params: { minus: ['clear, gross and uncorrected violation', 'direct two States to conciliation'] },
      source: 'MC.DOC/1/06 chapter II(A)',
      standing: 'verified',
    },
    voting: null,
    methodOfVoting: null,
    explanations: null,
    elections: null,
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
    informals: {
      params: { kinds: ['informals', 'contactGroup', 'friendsOfTheChair'] },
      source: 'MC.DOC/1/06 chapter V (title); PC.DEC/1106 measure 11',
      standing: 'verified',
    },
    documents: {
      params: {
        draft: 'PC.DD/{n}',
        decision: 'PC.DEC/{n}',
        roomPaper: 'PC.DEL/{n}',
        statement: 'PC.DEL/{n}',
        journal: 'PC.JOUR/{n}',
      },
      source: 'PC.JOUR/912, PC.JOUR/1200, PC.JOUR/1233; the series of drafts is to be confirmed',
      standing: 'verified',
    },
    records: {
      params: { form: 'journal' },
      source: 'PC.JOUR/912, PC.JOUR/1200',
      standing: 'verified',
    },
  },
  rules: {
    ...textRules,
    ...consultationRules,
    ...roomRules,
    ...meetingRules,
    ...decisionRules,
    ...lackingRules,
  },
};
