import type { text as english } from '../en/text.ts';
import type { Twin } from '../twin.ts';

/** Sentences of the negotiated text: what a screen reader hears, and the marks behind the words. */
export const text: Twin<typeof english> = {
  placeBegins: 'début du passage ouvert, ',
  placeEnds: ', fin du passage ouvert',
  alternative: 'début de la variante {letter}, ',
  supportedBy: ', appuyée par {names}',
  wroteThis: ', apporté par {names}',
  noText: '(sans texte)',
  reserves: '({codes} : réserve)',
  reserve: '({codes} : réserves)',
  chair: 'Présidence',
  nameYou: '{name} (vous)',
  struck: 'supprimé :',
  entered: 'ajouté :',
  historyOf: 'Historique de ces mots',
  fromBase: 'Dans le projet depuis l’origine.',
  inVersion: 'Dans {version}.',
  reason: 'Motif : {reason}',
  pin: 'Épingler',
  close: 'Fermer',
};
