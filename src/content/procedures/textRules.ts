import type { Procedure } from '../../kernel/meeting/procedure.ts';
import { source } from './source.ts';

const brackets = source('practice: bracketed text as negotiated by States, with attribution');
const notation = source('practice: notation of the negotiated text in this programme');
const fixed = source('practice: a text under silence or adopted is not negotiated');

/** Rules of the negotiated text that are the same in every body. Source: practice; few are written anywhere. */
export const textRules = {
  quotationIsFound: notation,
  quotationIsUnique: notation,
  proposalChangesSomething: brackets,
  wordingHasNoBrackets: notation,
  wordingIsGiven: notation,
  wordingHasNoHiddenCharacters: source('practice: what is agreed is what can be read'),
  wordingIsShortEnough: source('practice: a limit of this programme'),
  delegationDoesNotHoldItYet: brackets,
  delegationHoldsIt: brackets,
  innerSitesAreSettledFirst: notation,
  labelIsFree: source('practice: a label once given is not given again'),
  alternativeExists: notation,
  paragraphExists: notation,
  paragraphsAreNeighbours: notation,
  placeIsOutsideSites: notation,
  textIsOpen: fixed,
  packageIsOpen: brackets,
  packageIsNew: brackets,
  packageIsAcceptedByThoseItTouches: source(
    'practice: text with even one supporter stays until nobody holds it',
  ),
  delegationHasReserved: brackets,
  delegationHasNotReserved: brackets,
  wordingIsConsentedTo: source('practice: streamlining with the consent of those whose wording it touches'),
  noWordIsAddedOrLost: source('practice: streamlining adds no word and loses none'),
  versionIsNew: source('practice: Rev.2 replaces Rev.1, a number once used is not used again'),
  paragraphIsAgreed: brackets,
  paragraphIsNotAgreed: brackets,
  pollIsOpen: source('practice: a quick poll that binds nobody'),
  pollIsNotOpen: source('practice: a quick poll that binds nobody'),
} satisfies Partial<Procedure['rules']>;
