import type { ContradictionKind } from '../../kernel/meeting/contradictions.ts';

/** Each names both sides. Values: `motion`, `setting`, `rule`, `series`. */
export const contradictionSentences: { readonly [K in ContradictionKind]: string } = {
  nothingDecides: 'The body has neither consensus nor voting: nothing could ever be decided.',
  noAgenda: 'There is no agenda, and a meeting takes up only what stands on the agenda it adopted.',
  appealWithoutVoting: 'There is an appeal, which is put to the vote, and no voting.',
  appealWithoutPointOfOrder:
    'There is an appeal against a ruling on a point of order, and the body has no points of order.',
  closeListWithoutList: 'The list of speakers is closed, and the body has no list of speakers.',
  floorWithoutTimeLimit: 'Speakers are given the floor for some minutes, and the body has no time limit.',
  motionWithoutDecision:
    'The motion “{motion}” is decided by the meeting, and the body has neither consensus nor voting.',
  motionsWithoutOrder: 'There are motions, and no order of motions that says which is taken first.',
  orderWithoutMotion: 'The order of motions names “{motion}”, and the body has no such motion.',
  orderNamesTwice:
    'The order of motions names “{motion}” twice: it cannot stand both before and after others.',
  motionOnTextsWithoutProposals: 'The motion “{motion}” is about a proposal, and the body has no proposals.',
  amendmentsWithoutVoting: 'There are formal amendments, which are voted before the text, and no voting.',
  amendmentsWithoutProposals: 'There are amendments, and no proposals that they could change.',
  withdrawWithoutProposals: 'Proposals may be withdrawn, and the body has no proposals.',
  unlessAmendedWithoutAmendments:
    'A proposal may be withdrawn unless it was amended, and the body has no amendments.',
  proposalsByNobody: 'There are proposals, and nobody who may make one.',
  chairTablesWithoutPower:
    'The Chair is among those who propose texts, and her powers say that she proposes none.',
  chairProposesWhatBodyLacks: 'The Chair may propose “{setting}”, and the body has no such thing.',
  methodWithoutVoting: 'There is a method of voting, or a roll call on request, and no voting.',
  votingWithoutMethod: 'There is voting, and no method by which a vote is taken.',
  usualMethodOnRequest: 'The usual method of voting is also one that must be asked for.',
  explanationsWithoutVoting: 'Votes are explained, and there is no voting.',
  explanationsNever: 'Votes may be explained, and neither before nor after the vote.',
  explanationOfVoteWithoutVoting: 'Explanations of vote are attached to decisions, and there is no voting.',
  fallbackWithoutConsensus: 'Voting comes only after consensus was sought, and the body has no consensus.',
  agendaWithoutConsensus:
    'The agenda is put to the meeting and adopted when nobody objects, which is consensus, and the body has no consensus.',
  silenceWithoutConsensus: 'A text is adopted by silence, which is consensus, and the body has no consensus.',
  silenceUnbreakable: 'There is a silence, and nothing that breaks it.',
  extensionsBelowNothing: 'A silence is extended fewer than no times.',
  replyWithoutMinutes: 'A delegation may reply more often than there are minutes given for its replies.',
  replyWithMinutesTooMany: 'Minutes are given for more replies than a delegation may make.',
  minutesOfNothing: '“{setting}” lets one speak, and for no minute.',
  symbolWithoutNumber:
    'The series “{series}” counts its documents, and its symbol has no place for the number: {n}.',
  ruleMissing: 'The body has “{setting}”, and the rule that guards it is not checked: “{rule}”',
  ruleOfEveryBodyMissing:
    'The meeting cannot be held unless this is checked, and the body does not check it: “{rule}”',
  ruleWithoutSetting: 'This is checked, and the body has nothing to which it applies: “{rule}”',
};
