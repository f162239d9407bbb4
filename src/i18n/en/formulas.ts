import type { FormulaId } from '../../kernel/meeting/formulas/formula.ts';
import { electionSentences, motionSentences, voteSentences } from './votingFormulas.ts';

/** What the Chair says aloud, as chairs of committees say it. */
export const formulaSentences: { readonly [F in FormulaId]: string } = {
  callToOrder: 'Distinguished delegates, I call the meeting to order. {title}.',
  nextSitting: 'Distinguished delegates, I call to order sitting {sitting} of our meeting.',
  tooFewToOpen:
    'Distinguished delegates, {present} delegations are present. I shall call the meeting to order when there are {needed}.',
  resume: 'The meeting is resumed.',
  pointOfOrder: '{name} has the floor on a point of order. I shall rule at once.',
  pointOfOrderOnly:
    'I give the floor to {name} on a point of order. I remind delegations that one who raises a point of order may not speak on the substance of the matter under discussion.',
  upheld: 'I uphold the point of order raised by {name}.',
  notUpheld: 'I thank {name}. The point of order is not upheld.',
  appeal:
    '{name} has appealed against the ruling of the Chair. The appeal is not debated; I put it to the vote at once. My ruling stands unless the meeting overrules it: those who vote in favour of the appeal overrule the ruling.',
  consensus: 'I see none. It is so decided.',
  objection: 'I have heard an objection by {names}. There is no consensus.',
  overtaken: 'The question I put has been overtaken. I withdraw it.',
  quorumMissing:
    'No decision can be taken: {needed} delegations must be present, and {present} are. I ask the secretariat to call delegations to the room.',
  proposeAgenda: 'The draft agenda is before you. May I take it that it is adopted?',
  takeUpAdd:
    '{name} has asked that the item “{title}” be added to the agenda. May I take it that the meeting agrees?',
  takeUpDelete:
    '{name} has asked that the item “{title}” be deleted from the agenda. May I take it that the meeting agrees?',
  takeUpMove:
    '{name} has asked that the item “{title}” be placed before item {before} of the agenda. May I take it that the meeting agrees?',
  takeUpMoveLast:
    '{name} has asked that the item “{title}” be placed at the end of the agenda. May I take it that the meeting agrees?',
  putAgendaChange: 'I put the request of {name} to the vote.',
  announceAdoption:
    'I inform the meeting that the silence on {symbol} was not broken. “{title}” is hereby adopted.',
  anyStatement:
    'Does any delegation wish to attach a statement to {symbol}? If not, the decision is issued with those received.',
  explanationsAfter:
    'I now give the floor to delegations that wish to explain their vote after the vote on {symbol}. If there are none, this concludes our consideration of it.',
  openItem: 'We turn to item {item} of the agenda: {title}.',
  openList: 'I open the list of speakers. Delegations may raise their plates.',
  timeRunsOut: 'I kindly ask {name} to conclude.',
  timeIsOver: 'The time is over. I ask {name} to conclude now.',
  thanks: 'I thank {name}.',
  thanksAndNext: 'I thank {name}. I give the floor to {next}.',
  goOn: '{name}, please continue.',
  giveFloor: 'I give the floor to {name}.',
  giveGroup: 'I give the floor to {name}, who speaks on behalf of {group}.',
  passOverSpeaker: '{name} is not in the room. I shall call it again at the end of the list.',
  giveReply: 'I give the floor to {name} in right of reply.',
  anyOther: 'Does any other delegation wish to take the floor? I see none. The list is closed.',
  closeListWithConsent:
    'If no other delegation wishes to take the floor, I propose that the list of speakers be closed. May I take it that the meeting agrees?',
  issueVersion: 'The text is free of brackets. I ask the secretariat to issue it as {version}.',
  adReferendum: 'May I take it that “{title}” is agreed ad referendum?',
  adopt: 'May I take it that “{title}”, {symbol}, is adopted?',
  silenceRuns: 'The text {symbol} is under silence. We await the deadline.',
  settlePackage: 'All those concerned have accepted package {package}. It is settled as a whole.',
  takeReport:
    'The facilitator of “{name}” has reported back on {paragraphs}. May I take it that the meeting takes the text as reported?',
  reportBack: 'I thank delegations. I shall report back to the meeting.',
  agreeParagraph: 'May I take it that {paragraph} is agreed?',
  callParagraph: 'We turn to {paragraph}.',
  closeItem: 'This concludes item {item}, {title}.',
  adjourn: 'I thank delegations and interpreters. The sitting is adjourned.',
  close: 'Our agenda is exhausted. The meeting is closed.',
  ...motionSentences,
  ...voteSentences,
  ...electionSentences,
};
