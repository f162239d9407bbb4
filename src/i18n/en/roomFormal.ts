/** Words on the delegate's page that lead to motions, to the sponsors and amendments, and to what one may do. */
export const formal = {
  move: 'Move…',
  may: 'What may I do?',
  proposal: 'Sponsors and amendments',
  proposalCount: '{sponsors} {sponsors|sponsor|sponsors}, {amendments} {amendments|amendment|amendments}',
  asAmendment: 'Submit as amendment…',
} as const;
