import type { Procedure } from '../../../kernel/meeting/procedure.ts';
import { source } from '../source.ts';
import { rule } from './rules.ts';

const motions = rule('116 to 119', 'twin', 'procedural motions');
const precedence = rule('119', 'heading', 'order of procedural motions');
const parts = source('to be confirmed: A/520/Rev.20 rule 129, division of proposals and amendments');
const wanted = rule('127', 'twin', 'method of voting');
const conduct = rule('128', 'memory', 'once voting has begun only a point of order on it interrupts');
const written = rule('120', 'twin', 'proposals and amendments are handed in in writing');
const withdrawal = rule('122', 'twin', 'a motion may be withdrawn before voting on it has begun');
const amendments = rule('130', 'twin', 'amendments are voted first, the furthest removed before the others');
const sponsors = source('practice: sponsors answer for a draft and may revise it orally');
const called = rule('127', 'twin', 'roll call in English order from a Member drawn by lot');
const corrected = source('practice: what a delegation had meant to answer is noted, the count stands');

const elections = rule('103', 'heading', 'elections');
const secret = rule('103', 'memory', 'elections are held by secret ballot unless nobody stands against');
const nominated = rule('103', 'memory', 'candidates are nominated by delegations before the election');
const candidature = source('practice: a candidate withdraws before a ballot, the next is held without it');
const rounds = rule('132', 'memory', 'majority of the valid ballots, then ballots restricted to the first');
const lots = rule('132', 'memory', 'a tie in a restricted ballot is decided by drawing lots');
const conducted = source('practice: tellers count before the meeting, which may ask for a recount');

/** Rules on motions, votes, elections, proposals and amendments. Source: A/520/Rev.20, rules 116 to 133. */
export const assemblyVotingRules = {
  motionIsKnown: motions,
  motionBelongsBeforeVoting: source(
    'to be confirmed: A/520/Rev.20 rules 116, 118, 121 and 129, moved until voting begins; rule 128 from memory',
  ),
  motionIsNew: motions,
  motionIsPending: motions,
  motionIsSenders: withdrawal,
  motionIsFirst: precedence,
  noMotionIsPending: precedence,
  speakersAreToBeCalled: motions,
  speakersOnMotionAreLeft: motions,
  senderDoesNotSpeakOnMotion: motions,
  decisionMayBeReconsidered: source(
    'A/520/Rev.20 rule 123; Assembly decision of 18 December 1968 quoting it',
  ),
  partsAreDistinct: parts,
  ordersEveryPendingText: rule('131', 'twin', 'order of proposals'),
  senderMayVote: rule('124', 'twin', 'each member has one vote'),
  noVoteIsOpen: conduct,
  voteIsAnnounced: conduct,
  votingHasBegun: conduct,
  votingHasNotBegun: conduct,
  methodIsKnown: wanted,
  methodIsAnother: wanted,
  delegationIsCalled: called,
  callIsNotOver: called,
  everyoneIsCalled: called,
  colleagueHasNotVoted: source(
    'practice: a delegation has one vote, and one of its members changes it knowingly',
  ),
  voteIsCounted: corrected,
  answersAreRecorded: corrected,
  senderAnsweredOtherwise: corrected,
  effortsAreExhausted: null,
  effortsAreNotExhausted: null,
  noElectionIsOpen: elections,
  electionIsOpen: elections,
  candidatesAreDelegations: elections,
  candidatesAreEnough: elections,
  candidatesFillThePlaces: secret,
  nominationsAreOpen: nominated,
  candidateIsNew: nominated,
  candidateIsSenders: candidature,
  candidateStands: candidature,
  candidateIsLeft: candidature,
  ballotIsOpen: secret,
  noBallotIsOpen: conduct,
  senderIsInTheBallot: rule('124', 'twin', 'each member has one vote'),
  ballotIsNotCast: rule('124', 'twin', 'each member has one vote'),
  choicesAreCandidates: rounds,
  ballotsAreWhole: conducted,
  noLotIsDue: lots,
  lotIsDue: lots,
  ballotIsCounted: conducted,
  recountIsNotAsked: conducted,
  senderMayTable: written,
  senderSponsors: sponsors,
  senderDoesNotSponsor: source(
    'A/520/Rev.20 rule 128: sponsors do not explain their vote (read in near-identical rules)',
  ),
  proposalIsPending: written,
  proposalIsNotAmended: withdrawal,
  proposalIsNext: rule('131', 'twin', 'proposals are voted in the order of submission'),
  textFollowsAdopted: rule(
    '131',
    'twin',
    'after each vote on a proposal the body may decide whether to vote on the next',
  ),
  noActionBarsIt: rule('116', 'twin', 'after adjournment of the debate no action is taken'),
  amendmentComesInTime: source(
    'practice: after the closure of debate the text is voted as it stands; rule 117 does not say so of amendments',
  ),
  amendmentChangesSomething: rule(
    '130',
    'twin',
    'an amendment adds to, deletes from or revises part of a proposal',
  ),
  amendmentIsPending: amendments,
  amendmentIsSenders: withdrawal,
  amendmentIsNext: amendments,
  amendmentStillFits: amendments,
  noAmendmentIsPending: amendments,
  orderNamesEachAmendmentOnce: amendments,
  otherIsAdopted: rule('130', 'twin', 'an amendment that another’s adoption rejects is not put to the vote'),
  partIsNext: parts,
  everyPartIsDecided: parts,
  sponsorDoesNotExplain: source(
    'A/520/Rev.20 rule 128: who proposed a text or an amendment does not explain its vote on it (read in near-identical rules)',
  ),
  explanationIsTheFirst: source(
    'practice: one explanation a delegation, before the vote or after it; decision 34/401 has it once for Committee and plenary',
  ),
  explanationsComeNow: rule('128', 'text', 'explanations of vote'),
  explanationIsOfAVote: rule('128', 'text', 'explanations of vote'),
} satisfies Partial<Procedure['rules']>;
