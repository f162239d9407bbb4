import type { drafting as english } from '../en/roomDraft.ts';
import type { Twin } from '../twin.ts';

/** Sentences of a delegate's draft on a paragraph. */
export const drafting: Twin<typeof english> = {
  yourProposal: 'Votre proposition sur {paragraph}',
  draftPrivate: 'Brouillon. Vu de vous seul.',
  saved: 'Enregistré',
  draftHere: 'Votre proposition : {paragraph} tel qu’il devrait se lire',
  insert: 'Insérer',
  formulas: [
    'selon qu’il convient',
    'à titre volontaire',
    'notamment',
    'le cas échéant',
    'dans le respect de la législation nationale',
  ],
  readsAs: 'Ce que vous modifiez',
  standsAs: 'Comment cela figurerait dans le texte',
  touches: 'Cela touche le libellé de {codes} ; ces délégations en sont averties.',
  nothingChanged: 'Rien n’est encore modifié. Écrivez tel que vous voudriez le lire.',
  close: 'Fermer, garder le brouillon',
  discard: 'Jeter',
  tabling: 'Dépôt en cours',
  tableProposal: 'Déposer la proposition',
  changedUnder: '{paragraph} a changé sous votre brouillon.',
  changedUnderHint: 'Les deux sont conservés. Décidez de ce que devient le vôtre.',
  inRoomNow: 'Maintenant dans la salle',
  yourDraftOf: 'Votre brouillon, {when}',
  notPlaced:
    'Certaines de vos modifications portaient sur des mots disparus. Placez le reste, ou gardez le vôtre en note.',
  placeMine: 'Placer le mien sur le nouveau texte',
  placeRest: 'Placer le reste',
  keepNote: 'Garder en note',
};
