/** What a delegation attaches to a decision. */
export type StatementKind =
  'interpretativeStatement' | 'reservation' | 'dissociation' | 'explanationOfPosition' | 'explanationOfVote';
