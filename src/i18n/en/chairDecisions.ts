/** Sentences of the Chair's console about silences and decisions. */
export const decisions = {
  silenceOn: 'Silence on {symbol}, {version}',
  silenceRuns: 'Since {since}, until {until}. Nobody has objected.',
  silenceKept: 'Silence was kept; it ended at {at}. Your announcement adopts.',
  silenceLate:
    'It fell due at {due} and was noted at {done}: the server was down in between. You may announce the adoption, or let silence run again.',
  silenceBroken: 'Broken by {name}, {how}',
  brokenHow: { objection: 'by objection', amendment: 'by amendment' },
  extend: 'Extend',
  extendHint: 'A new deadline, later than the one that runs. It is recorded who asked for it.',
  extendAskedBy: 'Asked for by',
  nobody: 'nobody',
  extendNow: 'Extend the silence',
  reopenSilence: 'Let silence run again',
  announceAdoption: 'Announce the adoption',
  symbol: 'Symbol',
  adopted: 'Adopted: {symbol}',
  adoptedHow: {
    consensus: 'By consensus at {when}, {version}.',
    silence: 'By silence, announced at {when}, {version}.',
    vote: 'By a vote at {when}, {version}.',
  },
  issued: 'Issued at {when}.',
  issueDecision: 'Issue the decision',
  statements: '{count} attached: {who}',

  justDecided: 'It is so decided.',
  takeBackDecision: 'Take back the decision',
  takeBackQuestionHint:
    'The room is told that the decision was announced in error. The text stands as before it, and the question is before the room again.',
  takeBackDecisionHint:
    'The room is told that the decision was announced in error. Everything stands as before it.',
  announcedInError: 'It was announced in error',
} as const;
