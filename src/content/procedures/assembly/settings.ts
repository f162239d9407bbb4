import type { Majority } from '../../../kernel/meeting/vote.ts';
import type { Procedure, Standing } from '../../../kernel/meeting/procedure.ts';
import { rule } from './rules.ts';

const simple = 'simple' satisfies Majority;
const twoThirds = 'twoThirds' satisfies Majority;

/** Gives a motion's setting. */
function motion(
  [forIt, against]: readonly [number, number],
  majority: Majority,
  standing: Standing,
  where: string,
) {
  return { params: { speakers: { for: forIt, against }, majority }, source: where, standing };
}

/** What a Main Committee of the General Assembly has. Source: A/520/Rev.20, rules 27 to 29 and 96 to 133. */
export const assemblySettings: Procedure['settings'] = {
  membership: {
    params: { kind: 'memberState', count: 193 },
    source: 'A/520/Rev.20 rule 100; one vote each is Charter law',
    standing: 'verified',
  },
  credentials: {
    params: { form: 'letter', days: 7, provisional: true },
    source: rule('27 to 29', 'twin', 'credentials').source,
    standing: 'verified',
  },
  seating: {
    params: { alphabet: 'en', start: 'lot' },
    source:
      'United Nations library answer 14612: English order from a State drawn by lot, in Main Committees too',
    standing: 'verified',
  },
  languages: {
    params: { official: ['ar', 'zh', 'en', 'fr', 'ru', 'es'], informals: ['en'] },
    source: 'A/520/Rev.20 rules 51 to 57; English alone in informals is practice',
    standing: 'verified',
  },
  quorum: {
    params: { open: null, decide: 'majority' },
    source:
      'A/520/Rev.20 rule 108: a majority for decisions; one quarter to open, waived by the Assembly since its 48th session',
    standing: 'verified',
  },
  chairPowers: {
    params: {
      votes: false,
      proposesText: false,
      mayPropose: ['timeLimit', 'closeList', 'suspendMeeting', 'adjournMeeting', 'closeDebate'],
    },
    source:
      'A/520/Rev.20 rules 104, 106 and 107 (read in near-identical rules of other United Nations bodies)',
    standing: 'verified',
  },
  agenda: {
    params: { adoptedBy: 'allocated', newItems: false },
    source: 'A/520/Rev.20 rules 97 and 99: items are allocated by the plenary, a Committee adds none',
    standing: 'verified',
  },
  speakersList: {
    params: { order: 'request', groupsFirst: true, observers: 'afterMembers' },
    source: 'A/520/Rev.20 rules 109 and 111; groups early is courtesy',
    standing: 'practice',
  },
  alignment: {
    params: { with: ['group', 'state'] },
    source:
      'practice: delegations align themselves with statements for groups and of others, and add to them',
    standing: 'practice',
  },
  statementsBySecretariat: {
    params: { atAnyTime: true },
    source: rule('112', 'heading', 'statements by the Secretariat').source,
    standing: 'toBeConfirmed',
  },
  closeList: {
    params: { by: 'consent' },
    source: rule('115', 'twin', 'closing of the list of speakers').source,
    standing: 'verified',
  },
  timeLimit: {
    params: { state: 3, group: 5 },
    source:
      'to be confirmed: A/520/Rev.20 rule 114 lets the body limit speeches; these minutes are our own choice',
    standing: 'toBeConfirmed',
  },
  rightOfReply: {
    params: { maxPerItem: 2, minutes: [10, 5], when: 'endOfDay' },
    source:
      'to be confirmed: decision 34/401, at the end of the day; two replies of 10 and 5 minutes from memory',
    standing: 'toBeConfirmed',
  },
  pointOfOrder: {
    params: { ruling: 'immediate' },
    source: rule('113', 'text', 'points of order').source,
    standing: 'verified',
  },
  appeal: {
    params: { overturns: simple },
    source: rule('113', 'twin', 'the ruling stands unless a majority present and voting overrules it').source,
    standing: 'verified',
  },
  motionOrder: {
    params: { order: ['suspendMeeting', 'adjournMeeting', 'adjournDebate', 'closeDebate'] },
    source: rule('119', 'heading', 'order of procedural motions').source,
    standing: 'toBeConfirmed',
  },
  suspendMeeting: motion(
    [0, 0],
    simple,
    'toBeConfirmed',
    rule('118', 'heading', 'suspension, not debated').source,
  ),
  adjournMeeting: motion(
    [0, 0],
    simple,
    'toBeConfirmed',
    rule('118', 'heading', 'adjournment, not debated').source,
  ),
  adjournDebate: motion(
    [2, 2],
    simple,
    'verified',
    'A/520/Rev.20 rule 116, adjournment of debate; Sabel, Procedure at International Conferences, chapter 9',
  ),
  closeDebate: motion([0, 2], simple, 'verified', rule('117', 'twin', 'closure of debate').source),
  competence: motion(
    [0, 0],
    simple,
    'verified',
    rule('121', 'twin', 'decided before the proposal is voted').source,
  ),
  reconsider: motion(
    [0, 2],
    twoThirds,
    'verified',
    'A/520/Rev.20 rule 123; Assembly decision of 18 December 1968 quoting it',
  ),
  divide: motion(
    [2, 2],
    simple,
    'toBeConfirmed',
    'to be confirmed: A/520/Rev.20 rule 129, division; the number of speakers was not seen',
  ),
  proposalOrder: motion([0, 0], simple, 'verified', rule('131', 'twin', 'order of proposals').source),
  proposals: {
    params: { who: ['state'], form: 'written', sponsors: true },
    source: rule('120', 'twin', 'proposals and amendments in writing').source,
    standing: 'verified',
  },
  withdraw: {
    params: { until: 'votingBegins', unlessAmended: true },
    source: rule('122', 'twin', 'withdrawal before voting begins').source,
    standing: 'verified',
  },
  amendments: {
    params: { order: 'furthestRemovedFirst' },
    source: rule('130', 'twin', 'furthest removed in substance first').source,
    standing: 'verified',
  },
  consensus: {
    params: { minus: [] },
    source: 'practice: United Nations library (ask.un.org), adopted without a vote when nobody objects',
    standing: 'verified',
  },
  voting: {
    params: { majority: simple, procedural: simple, first: null, tie: 'rejected' },
    source: 'A/520/Rev.20 rules 124 to 126 and 133: majority of members present and voting, a tie rejects',
    standing: 'verified',
  },
  methodOfVoting: {
    params: { usual: 'plates', onRequest: ['recorded', 'rollCall'], rollCallFrom: 'lot' },
    source: rule('127', 'twin', 'show of hands, roll call on request from a State drawn by lot').source,
    standing: 'verified',
  },
  explanations: {
    params: { minutes: 10, sponsors: false, when: ['before', 'after'] },
    source: 'A/520/Rev.20 rule 128; decision 34/401: ten minutes, in Committee or in plenary',
    standing: 'verified',
  },
  elections: {
    params: { ballot: 'secret', nominations: true },
    source: rule('103 and 132', 'heading', 'elections by secret ballot').source,
    standing: 'toBeConfirmed',
  },
  silence: {
    params: { brokenBy: ['objection', 'amendment'], textWithheldUntilNextMeeting: false, extensions: 1 },
    source: 'practice: informal, to see whether a text can be adopted without a vote',
    standing: 'practice',
  },
  statements: {
    params: { kinds: ['explanationOfVote', 'explanationOfPosition', 'dissociation'] },
    source: 'practice: records of the Committees',
    standing: 'verified',
  },
  informals: {
    params: { kinds: ['informals', 'contactGroup', 'friendsOfTheChair'] },
    source: 'practice: A/520/Rev.20 rule 102; the Chair suspends the meeting and goes on informally',
    standing: 'practice',
  },
  documents: {
    params: {
      draft: 'A/C.1/81/L.{n}',
      decision: 'A/C.1/81/DEC/{n}',
      amendment: 'A/C.1/81/L.{n}',
      roomPaper: 'A/C.1/81/CRP.{n}',
      journal: 'A/C.1/81/PV.{n}',
    },
    source: 'United Nations guide, action phase; the series of decisions is our own',
    standing: 'practice',
  },
  records: {
    params: { form: 'summary' },
    source: 'A/520/Rev.20 rules 58 and 59; the First Committee has verbatim records',
    standing: 'verified',
  },
};
