import type { agenda as english } from '../en/agenda.ts';
import type { Twin } from '../twin.ts';

/** Sentences on changes of the agenda that delegations ask for. */
export const agenda: Twin<typeof english> = {
  asked: 'Modifications demandées',
  asks: '{name} demande {change}',
  ask: 'Demander une modification',
  kind: 'Quoi',
  add: 'Ajouter un point',
  delete: 'Supprimer un point',
  move: 'Déplacer un point',
  title: 'Titre du point',
  item: 'Point',
  before: 'Avant',
  last: 'la fin de l’ordre du jour',
  send: 'Demander',
  withdraw: 'Retirer',
  put: 'Soumettre à la réunion',
  vote: 'Mettre aux voix',
};
