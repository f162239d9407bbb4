import type { ProposalFate } from '../../kernel/meeting/amendment.ts';
import type { AgendaChangeKind } from '../../kernel/meeting/agendaChange.ts';
import type { MotionKind, Side } from '../../kernel/meeting/motion.ts';
import type { Answer, Majority, VoteSubjectKind, VotingMethod } from '../../kernel/meeting/vote.ts';

/** The names of motions, as a chair says them. */
export const motionNames: { readonly [K in MotionKind]: string } = {
  suspendMeeting: 'to suspend the meeting',
  adjournMeeting: 'to adjourn the meeting',
  adjournDebate: 'to adjourn the debate',
  closeDebate: 'to close the debate',
  competence: 'that the meeting is not competent',
  reconsider: 'to reconsider',
  divide: 'for division',
  proposalOrder: 'on the order of texts',
};

export const sides: { readonly [S in Side]: string } = { for: 'for', against: 'against' };
export const answers: { readonly [A in Answer]: string } = { yes: 'Yes', no: 'No', abstain: 'Abstain' };
export const methods: { readonly [M in VotingMethod]: string } = {
  plates: 'a show of plates',
  recorded: 'a recorded vote',
  rollCall: 'a roll-call vote',
};
export const majorities: { readonly [M in Majority]: string } = {
  simple: 'a majority of those voting',
  twoThirds: 'two thirds of those voting',
};
/** What a change of the agenda would do, as a sentence goes on with it; `unsaid`: where speakers are not named. */
export const agendaChanges: { readonly [K in AgendaChangeKind | 'unsaid']: string } = {
  add: 'to add the item “{words}” to the agenda',
  delete: 'to delete the item “{words}” from the agenda',
  move: 'to move the item “{words}” on the agenda',
  unsaid: 'to change the agenda',
};

/** What is put to the vote. Values: `motion`, `words`. */
export const subjects: { readonly [K in VoteSubjectKind]: string } = {
  agendaChange: 'the request {change}',
  motion: 'the motion {motion}',
  appeal: 'the appeal against the Chair’s ruling',
  amendment: 'amendment {words}',
  part: '{words}',
  draft: '{words}',
};
export const fates: { readonly [F in ProposalFate]: string } = {
  rejected: 'is rejected',
  withdrawn: 'is withdrawn',
  noAction: 'is not acted upon',
  notPut: 'is not put to the vote',
  outsideCompetence: 'is outside the competence of the meeting',
};
/** Values: `yes`, `no`, `abstain`. */
export const tally = '{yes} to {no}, with {abstain} abstaining';
/** What a motion, an amendment or a part came to. */
export const outcomes = {
  agendaChange: { true: 'agrees', false: 'does not agree' },
  motion: { true: 'carried', false: 'not carried' },
  amendment: { true: 'adopted', false: 'rejected' },
  part: { true: 'retained', false: 'rejected' },
} as const;

/** The lot of a roll call. Values: `name`, `place`, `of`, `from`. */
export const lots = {
  call: 'The call begins with {name}: the lot drew number {place} of {of}, counted from {from}.',
  seed: 'Seed:',
  same: 'Drawn again here, it is the same.',
  other: 'Drawn again here, it is number {place}: compare with the record.',
} as const;
