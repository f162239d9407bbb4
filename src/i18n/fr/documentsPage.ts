import type { documentsPage as english } from '../en/documentsPage.ts';
import type { Twin } from '../twin.ts';

/** Words of the page on which the documents of a room are found, handed in, corrected and added to. */
export const documentsPage: Twin<typeof english> = {
  title: 'Documents',
  about: [
    'Tout ce qui porte une cote dans cette réunion : projets et révisions, amendements, documents remis, rectificatifs, additifs, décisions et journaux.',
    'Un document remis est lu par tous, et nul ne statue à son sujet.',
  ],
  none: 'Il n’y a pas encore de document.',
  symbol: 'Cote',
  what: 'Document',
  when: 'Quand',
  files: 'Fichiers',
  file: '{file} de {symbol}',
  back: 'Tous les documents',
  room: 'Retour à la salle',
  missing: 'Cette réunion n’a pas de document {symbol}.',
  handIn: 'Remettre un document',
  handInNow: 'Remettre',
  kind: 'En tant que',
  kinds: { roomPaper: 'Document de séance', statement: 'Déclaration' },
  consultation: 'Sur quelles consultations',
  noConsultation: 'Aucune, pour ma délégation',
  name: 'Titre',
  text: 'Texte, une ligne vide entre les paragraphes',
  next: 'Il reçoit la cote {symbol}.',
  correct: 'Publier un rectificatif',
  correctNow: 'Publier le rectificatif',
  of: 'À quel document',
  paragraph: 'Paragraphe',
  reads: 'Au lieu de',
  shouldRead: 'Lire',
  add: 'Publier un additif',
  addNow: 'Publier l’additif',
  more: 'Texte complémentaire, une ligne vide entre les paragraphes',
  sponsors: 'Auteurs à ajouter',
};
