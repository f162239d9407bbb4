import type { ElectionFormula, MotionFormula, VoteFormula } from '../../kernel/meeting/formulas/formula.ts';

/** What the Chair says on procedural motions. Values: `name`, `symbol`, `title`, `parts`, `for`, `against`. */
export const motionSentences: { readonly [F in MotionFormula]: string } = {
  takeUpSuspendMeeting: '{name} has moved that the meeting be suspended.',
  takeUpAdjournMeeting: '{name} has moved that the meeting be adjourned.',
  takeUpAdjournDebate:
    '{name} has moved the adjournment of the debate on the item under discussion. If the motion is carried, the meeting takes no action on the text before it.',
  takeUpCloseDebate:
    '{name} has moved the closure of the debate on the item under discussion, whether or not others have signified their wish to speak.',
  takeUpCompetence:
    '{name} has moved that the meeting decide whether it is competent to adopt “{title}”, {symbol}. This is put to the vote before the text.',
  takeUpReconsider:
    '{name} has moved that the decision on “{title}”, {symbol}, be reconsidered. The motion needs two thirds of those present and voting.',
  takeUpDivide:
    '{name} has asked that parts of {symbol} be voted on separately, {parts} in number. Is there any objection to the request for division?',
  takeUpProposalOrder:
    '{name} has moved that the texts before us be voted on in another order than that in which they were submitted.',
  callSpeakers:
    'I shall give the floor to {for} speakers in favour of the motion and {against} against it, and then put it to the vote. Who wishes to speak?',
  callSpeakersAgainst:
    'I shall give the floor to {against} speakers against the motion, and then put it to the vote. Does any delegation wish to speak against it?',
  notDebated: 'The motion is not debated. I shall put it to the vote at once.',
  speakerFor: 'I give the floor to {name}, who wishes to speak in favour of the motion.',
  speakerAgainst: 'I give the floor to {name}, who wishes to speak against the motion.',
  carryMotion: 'May I take it that the meeting agrees to the motion of {name}?',
  putMotion: 'I now put to the vote the motion of {name}.',
};

/** What the Chair says before, during and after a vote. Values: `name`, `symbol`, `other`, `title`, `paragraphs`, `yes`, `no`, `abstain`. */
export const voteSentences: { readonly [F in VoteFormula]: string } = {
  putAmendment: 'We shall first take action on the amendment {symbol}, submitted by {name}.',
  dropAmendment:
    'The words that the amendment {symbol} of {name} would change are no longer in the text. It is not put to the vote.',
  skipAmendment:
    'The adoption of {other} implies the rejection of the amendment {symbol} of {name}, which is therefore not put to the vote.',
  putPart: 'A separate vote has been requested on {paragraphs} of {symbol}. We shall take it now.',
  putDraft: 'We shall now take action on “{title}”, {symbol}, as a whole.',
  skipText:
    'A text on the same question has been adopted. May I take it that the meeting does not wish to vote on {symbol}?',
  effortsExhausted:
    'I must inform the meeting that, in my judgement, all efforts to reach agreement on {symbol} by consensus have been exhausted.',
  explanationsBefore:
    'Before the voting begins, does any delegation wish to explain its vote or position? Explanations are limited to {minutes} minutes, and sponsors do not explain their own text.',
  giveExplanation: 'I give the floor to {name} in explanation of vote before the voting.',
  beginPlates:
    'We shall now begin the voting. From now on nobody interrupts, except on a point of order on its conduct.',
  beginRecorded:
    'A recorded vote has been requested. We shall now begin the voting; nobody interrupts, except on a point of order on its conduct.',
  beginRollCall:
    'A roll-call vote has been requested. I shall draw by lot the delegation that is called first. The voting begins.',
  votePlates: 'Those in favour? Those against? Abstentions?',
  voteRecorded: 'Delegations, please cast your votes now and check that they are shown correctly.',
  voteRollCall: 'I call on {name}: in favour, against, or abstaining?',
  passOver: '{name}: no answer.',
  closeVote:
    'Have all delegations voted as they wished? {answered} of {all} have answered. The voting is closed.',
  resultMotionCarried:
    'The result is as follows: {yes} in favour, {no} against, {abstain} {abstain|abstention|abstentions}. The motion is carried.',
  resultMotionLost:
    'The result is as follows: {yes} in favour, {no} against, {abstain} {abstain|abstention|abstentions}. The motion is not carried.',
  resultAppealCarried:
    'The result is as follows: {yes} in favour of the appeal, {no} against, {abstain} {abstain|abstention|abstentions}. The ruling of the Chair is overruled.',
  resultAppealLost:
    'The result is as follows: {yes} in favour of the appeal, {no} against, {abstain} {abstain|abstention|abstentions}. The ruling of the Chair stands.',
  resultAgendaChangeCarried:
    'The result is as follows: {yes} in favour, {no} against, {abstain} {abstain|abstention|abstentions}. The agenda is changed as requested.',
  resultAgendaChangeLost:
    'The result is as follows: {yes} in favour, {no} against, {abstain} {abstain|abstention|abstentions}. The agenda is not changed.',
  resultAmendmentCarried:
    'The result is as follows: {yes} in favour, {no} against, {abstain} {abstain|abstention|abstentions}. The amendment {symbol} is adopted.',
  resultAmendmentLost:
    'The result is as follows: {yes} in favour, {no} against, {abstain} {abstain|abstention|abstentions}. The amendment {symbol} is rejected.',
  resultPartCarried:
    'The result is as follows: {yes} in favour, {no} against, {abstain} {abstain|abstention|abstentions}. The part {paragraphs} of {symbol} is retained.',
  resultPartLost:
    'The result is as follows: {yes} in favour, {no} against, {abstain} {abstain|abstention|abstentions}. The part {paragraphs} of {symbol} is not retained.',
  resultDraftCarried:
    'The result is as follows: {yes} in favour, {no} against, {abstain} {abstain|abstention|abstentions}. “{title}”, {symbol}, is adopted.',
  resultDraftLost:
    'The result is as follows: {yes} in favour, {no} against, {abstain} {abstain|abstention|abstentions}. “{title}”, {symbol}, is rejected.',
};

/** What the Chair says in an election. Values: `office`, `names`, `left`, `cast`, `all`. */
export const electionSentences: { readonly [F in ElectionFormula]: string } = {
  elect:
    'The number of candidates for {office} corresponds to the number of places. May I take it that the meeting wishes to dispense with the secret ballot and to elect {names}?',
  openBallot:
    'We shall now proceed to the election of {office} by secret ballot. The candidates are {names}. The voting begins; nobody interrupts, except on a point of order on its conduct.',
  openNextBallot:
    'Places remain to be filled for {office}. We shall proceed to the next ballot, restricted to the candidates with the largest number of votes.',
  closeBallot:
    'Have all delegations cast their ballots? {cast} of {all} have. The ballot is closed, and the votes are counted.',
  elected: 'Having obtained the required majority, {names} is elected {office}. Places left to fill: {left}.',
  nobodyElected: 'No candidate for {office} has obtained the required majority.',
  drawPlace:
    '{names} have obtained the same number of votes again. I shall draw lots between them for {office}.',
};
