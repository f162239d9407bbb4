import type { Procedure } from '../../kernel/meeting/procedure.ts';
import { assemblyDecisionRules } from './assembly/decisionRules.ts';
import { assemblyMeetingRules } from './assembly/meetingRules.ts';
import { assemblySettings } from './assembly/settings.ts';
import { assemblyVotingRules } from './assembly/votingRules.ts';
import { roomRules } from './common.ts';
import { consultationRules } from './informals.ts';
import { textRules } from './textRules.ts';

/**
 * Rules of a Main Committee of the General Assembly, such as the First Committee.
 * Source: A/520/Rev.20, rules 96 to 133; headings, excerpts and near-identical rules of other bodies were read.
 */
export const ungaCommittee: Procedure = {
  id: 'ungaCommittee',
  version: '1',
  name: 'Main Committee of the General Assembly',
  source: 'A/520/Rev.20 rules 96 to 133',
  settings: assemblySettings,
  rules: {
    ...textRules,
    ...consultationRules,
    ...roomRules,
    ...assemblyMeetingRules,
    ...assemblyVotingRules,
    ...assemblyDecisionRules,
  },
};
