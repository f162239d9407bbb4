import type { warningSentences as english } from '../en/warnings.ts';
import type { Twin } from '../twin.ts';

/** What the Chair is quietly told before an act that is allowed but unwise. Values: `name`, `names`, `count`, `symbol`, `other`. */
export const warningSentences: Twin<typeof english> = {
  motionWaits: 'La motion présentée par {name} a priorité et attend.',
  nobodyAgainstWasCalled:
    'Personne n’a demandé à parler contre la motion présentée par {name}. Demandez d’abord si quelqu’un le souhaite.',
  speakerOnMotionWaits: 'N’ont pas encore été entendus sur la motion : {names}.',
  statesWait: 'Encore sur la liste des orateurs : {names}.',
  statesAreUnheard:
    '{count} {count|délégation n’a pas été entendue|délégations n’ont pas été entendues} sur ce point.',
  replyIsAsked: 'Droit de réponse demandé : {names}.',
  speakerIsInterrupted: 'La parole est à {name}, qui serait interrompu.',
  votesAreMissing:
    '{count} {count|délégation présente n’a pas répondu|délégations présentes n’ont pas répondu}.',
  holdersAreAbsent: 'Absent de la salle, bien que tenant à un libellé ici : {names}.',
  tooFewToDecide:
    '{present} {present|délégation est présente|délégations sont présentes}. Il en faut {needed} pour une décision.',
  notFurthestFirst: 'L’amendement {symbol}, de {name}, est celui qui s’éloigne le plus du texte.',
  rejectionIsImplied: 'L’adoption de {other} peut entraîner le rejet de {symbol}.',
};
