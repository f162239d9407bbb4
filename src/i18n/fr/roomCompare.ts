import type { compare as english } from '../en/roomCompare.ts';
import type { Twin } from '../twin.ts';

/** Sentences of the comparison of two versions. */
export const compare: Twin<typeof english> = {
  compareFailed: 'Le texte antérieur n’a pas pu être chargé. Celui que vous avez est en sûreté.',
  compareFetching: 'Chargement : {version}',
  compareFrom: 'Antérieur',
  compareTo: 'Ultérieur',
  compareNow: 'Maintenant',
  compareCounts: '{entered} en plus, {left} en moins, {paragraphs}',
  words: '{count} {count|mot|mots}',
  paragraphs: '{count} {count|paragraphe modifié|paragraphes modifiés}',
  compareEqual: 'Aucun mot ne diffère',
  previousChange: 'Changement précédent',
  nextChange: 'Changement suivant',
  compareLeft: 'barré : supprimé',
  compareEntered: 'gras : ajouté',
  compareSame: 'Mêmes mots que {version}',
};
