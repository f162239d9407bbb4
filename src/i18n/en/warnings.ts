import type { WarningId } from '../../kernel/meeting/warnings.ts';

/** What the Chair is quietly told before an act that is allowed but unwise. Values: `name`, `names`, `count`, `symbol`, `other`. */
export const warningSentences: { readonly [W in WarningId]: string } = {
  motionWaits: 'The motion of {name} has precedence and waits.',
  nobodyAgainstWasCalled:
    'Nobody has asked to speak against the motion of {name}. Ask first whether anybody wishes to.',
  speakerOnMotionWaits: '{names} asked to speak on the motion and has not been heard.',
  statesWait: 'Still on the list of speakers: {names}.',
  statesAreUnheard: '{count} {count|delegation has|delegations have} not been heard on this item.',
  replyIsAsked: 'A right of reply is asked for: {names}.',
  speakerIsInterrupted: '{name} has the floor and would be cut off.',
  votesAreMissing:
    '{count} {count|delegation that is|delegations that are} present {count|has|have} not answered.',
  holdersAreAbsent: 'Not in the room, though it holds wording here: {names}.',
  tooFewToDecide: '{present} delegations are present. A decision needs {needed}.',
  notFurthestFirst: 'The amendment {symbol} of {name} is the furthest removed from the text.',
  rejectionIsImplied: 'The adoption of {other} may imply the rejection of {symbol}.',
};
