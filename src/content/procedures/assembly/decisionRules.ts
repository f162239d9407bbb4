import type { Procedure } from '../../../kernel/meeting/procedure.ts';
import { source } from '../source.ts';

const consensus = source(
  'practice: United Nations library (ask.un.org), adopted without a vote when nobody objects',
);
const silence = source('practice: a silence procedure, informal');
const statements = source('practice: records of the Committees: explanations and dissociations');

const documents = source(
  'practice: United Nations guide to symbols of documents: CRP for conference room papers, Corr. and Add. behind what they correct or add to',
);

/** Rules on questions put without a vote, silence and statements. Source: practice of the Committees. */
export const assemblyDecisionRules = {
  questionIsOpen: consensus,
  noQuestionIsOpen: source('practice: one question at a time'),
  nobodyObjected: consensus,
  senderHasObjected: consensus,
  senderHasNotObjected: consensus,
  silenceRuns: silence,
  noSilenceRuns: silence,
  silenceIsOver: silence,
  silenceHasNotEnded: silence,
  silenceEndedUnattended: source('practice: a silence that ended while nobody could break it is given again'),
  silenceIsBrokenThatWay: silence,
  deadlineIsAhead: silence,
  deadlineHasPassed: silence,
  extensionIsLeft: silence,
  versionIsIssued: null,
  decisionIsAdopted: consensus,
  decisionIsNotAdopted: consensus,
  decisionIsNotIssued: statements,
  statementIsGiven: statements,
  statementIsOfAKindTheBodyKnows: statements,
  sittingIsLater: null,
  senderMayHandIn: documents,
  symbolIsFree: documents,
  documentExists: documents,
  additionAddsSomething: documents,
  sponsorsHaveJoined: documents,
} satisfies Partial<Procedure['rules']>;
