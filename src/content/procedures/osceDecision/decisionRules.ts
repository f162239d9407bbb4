import type { Procedure } from '../../../kernel/meeting/procedure.ts';
import { source } from '../source.ts';

const consensus = source('MC.DOC/1/06 chapter II(A): adopted when no objection is expressed');
const oneQuestion = source('practice: one question at a time');
const silence = source('MC.DOC/1/06 annex 1(A)');
const statements = source('MC.DOC/1/06 IV.1(A)6: statements and reservations go with the decision');

const documents = source(
  'practice: delegations’ papers PC.DEL/ in PC.JOUR/912; a corrigendum such as MC.DEC/4/08/Corr.1',
);

/** Rules on questions, silence, decisions and statements. Source: MC.DOC/1/06, annex 1(A) for silence. */
export const decisionRules = {
  everySiteIsClosed: source('MC.DOC/1/06 chapter II(A): consensus is the absence of any objection'),
  questionIsOpen: consensus,
  noQuestionIsOpen: oneQuestion,
  nobodyObjected: consensus,
  senderHasObjected: consensus,
  senderHasNotObjected: consensus,
  silenceRuns: silence,
  noSilenceRuns: silence,
  silenceIsOver: silence,
  silenceHasNotEnded: silence,
  silenceEndedUnattended: source('practice: a silence that ended while nobody could break it is given again'),
  silenceIsBrokenThatWay: source('MC.DOC/1/06 annex 1(A): a written objection or amendment'),
  deadlineIsAhead: source('MC.DOC/1/06 annex 1(A): the exact time of expiry is announced beforehand'),
  deadlineHasPassed: source('MC.DOC/1/06 annex 1(A): silence expires at the exact time announced'),
  extensionIsLeft: source('practice: a silence is extended once, by the Chair'),
  versionIsIssued: source('MC.DOC/1/06 annex 1(A): the secretariat issues the text'),
  decisionIsAdopted: consensus,
  decisionIsNotAdopted: consensus,
  decisionIsNotIssued: statements,
  statementIsGiven: statements,
  statementIsOfAKindTheBodyKnows: statements,
  sittingIsLater: source('MC.DOC/1/06 annex 1(A): the Chair announces the adoption at the next meeting'),
  senderMayHandIn: documents,
  symbolIsFree: documents,
  documentExists: documents,
  additionAddsSomething: documents,
  sponsorsHaveJoined: null,
} satisfies Partial<Procedure['rules']>;
