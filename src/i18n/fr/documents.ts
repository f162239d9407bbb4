import type { documents as english } from '../en/documents.ts';
import type { Twin } from '../twin.ts';

/** Sentences of the documents of a room, each a document of its own. */
export const documents: Twin<typeof english> = {
  kinds: {
    draft: 'Projet',
    version: 'Projet révisé',
    amendment: 'Amendement',
    decision: 'Décision',
    journal: 'Journal',
    roomPaper: 'Document de séance',
    statement: 'Déclaration',
    corrigendum: 'Rectificatif',
    addendum: 'Additif',
  },
  by: 'Présenté par {by}',
  facilitates: 'au titre de la facilitation de {group}',
  to: 'À {symbol}',
  paragraph: 'Paragraphe {paragraph}',
  for: 'Au lieu de',
  read: 'Lire',
  shouldRead: 'Corrigé par {symbol}. Lire : « {shouldRead} »',
  newSponsors: 'Nouveaux auteurs : {sponsors}',
  addFirst: 'Au début, ajouter : « {text} »',
  addAfter: 'Après {after}, ajouter : « {text} »',
  strike: 'Supprimer {paragraph}.',
  insert: 'Dans {paragraph}, insérer « {adds} ».',
  delete: 'Dans {paragraph}, supprimer « {struck} ».',
  replace: 'Dans {paragraph}, au lieu de « {struck} », lire « {adds} ».',
};
