import type { Procedure } from '../../kernel/meeting/procedure.ts';
import { assemblyDecisionRules } from './assembly/decisionRules.ts';
import { assemblyMeetingRules } from './assembly/meetingRules.ts';
import { assemblySettings } from './assembly/settings.ts';
import { assemblyVotingRules } from './assembly/votingRules.ts';
import { roomRules } from './common.ts';
import { consultationRules } from './informals.ts';
import { source } from './source.ts';
import { textRules } from './textRules.ts';

const first = source(
  'to be confirmed: res. 75/282, consensus first, then two thirds; the formula was read in rules of other bodies',
);

const changes = source(
  'practice: the Committee adopts its own agenda; a change asked for before that is agreed, or put to the vote',
);

/**
 * Rules of an ad hoc committee of the General Assembly that negotiates a treaty: those of its Main Committees,
 * save that consensus is sought first and two thirds decide on substance.
 * Source: res. 74/247 and 75/282; press release GA/12328 says that the Assembly's rules apply.
 */
export const unAdHoc: Procedure = {
  id: 'unAdHoc',
  version: '1',
  name: 'Ad hoc committee of the General Assembly',
  source: 'res. 74/247 and 75/282; the rules of the General Assembly apply (GA/12328)',
  settings: {
    ...assemblySettings,
    agenda: {
      params: { adoptedBy: 'consensus', newItems: true },
      source: 'practice: adopted at the first meeting of the Committee',
      standing: 'practice',
    },
    proposals: {
      params: { who: ['state', 'chair'], form: 'any', sponsors: true },
      source:
        'practice: summaries of the sessions; proposals of States are attributed, the Chair’s text is not',
      standing: 'practice',
    },
    chairPowers: {
      params: {
        votes: false,
        proposesText: true,
        mayPropose: ['timeLimit', 'closeList', 'suspendMeeting', 'adjournMeeting', 'closeDebate'],
      },
      source: 'practice: consolidated negotiating documents and packages of the Chair',
      standing: 'practice',
    },
    voting: {
      params: { majority: 'twoThirds', procedural: 'simple', first: 'consensus', tie: 'rejected' },
      source: first.source,
      standing: 'toBeConfirmed',
    },
    statements: {
      params: {
        kinds: ['explanationOfVote', 'explanationOfPosition', 'dissociation', 'interpretativeStatement'],
      },
      source: 'practice: report of the reconvened concluding session, with interpretative notes',
      standing: 'practice',
    },
    documents: {
      params: {
        draft: 'A/AC.291/L.{n}',
        decision: 'A/AC.291/DEC/{n}',
        amendment: 'A/AC.291/L.{n}',
        roomPaper: 'A/AC.291/CRP.{n}',
        journal: 'A/AC.291/SR.{n}',
      },
      source: 'UNODC pages; the series of decisions is our own',
      standing: 'practice',
    },
    records: {
      params: { form: 'report' },
      source: 'practice: the report of the Committee, with the text and interpretative notes',
      standing: 'practice',
    },
  },
  rules: {
    ...textRules,
    ...consultationRules,
    ...roomRules,
    ...assemblyMeetingRules,
    ...assemblyVotingRules,
    ...assemblyDecisionRules,
    agendaChangeIsNew: changes,
    agendaChangeIsPending: changes,
    agendaChangeIsSenders: changes,
    noAgendaChangeIsPending: changes,
    itemExists: source('practice: the Committee adopts its agenda at its first meeting'),
    effortsAreExhausted: first,
    effortsAreNotExhausted: first,
  },
};
