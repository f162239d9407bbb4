import type { ProposalFate } from '../../kernel/meeting/amendment.ts';

/** Words on the delegate's page that lead to motions, to the sponsors and amendments, and to what one may do. */
export const formal = {
  move: 'Move…',
  moveKey: 'move a motion',
  may: 'What may I do?',
  proposal: 'Sponsors and amendments',
  proposalCount: '{sponsors} {sponsors|sponsor|sponsors}, {amendments} {amendments|amendment|amendments}',
  votes: 'Votes so far',
  youAreCalled: 'You are called to vote.',
  votingBegan: 'Voting has begun.',
  counted: 'The vote is counted: {yes} to {no}, with {abstain} abstaining.',
  adoptedVote: '{symbol} is adopted by {yes} to {no}, with {abstain} abstaining.',
  fell: {
    rejected: '{symbol} is rejected.',
    withdrawn: '{symbol} is withdrawn by its sponsors.',
    noAction: 'No action is taken on {symbol}.',
    notPut: '{symbol} is not put to the vote, another text being adopted.',
    outsideCompetence: '{symbol} is outside the competence of the meeting.',
  } satisfies { readonly [F in ProposalFate]: string },
  asAmendment: 'Submit as amendment…',
} as const;
