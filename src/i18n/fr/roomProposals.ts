import type { proposals as english } from '../en/roomProposals.ts';
import type { Twin } from '../twin.ts';

/** Sentences of the delegate's room on sponsors, amendments and oral revisions. */
export const proposals: Twin<typeof english> = {
  title: 'Auteurs et amendements, {symbol}',
  sponsors: 'Auteurs',
  noSponsors: 'Aucune délégation n’est encore auteur de ce texte.',
  you: 'vous',
  join: 'Se porter coauteur',
  leave: 'Se retirer des auteurs',
  withdraw: 'Retirer le texte',
  withdrawHint: 'Le texte est retiré par tous ses auteurs et la réunion n’en est plus saisie.',
  withdrawNow: 'Retirer {symbol} maintenant',
  amendments: 'Amendements',
  noAmendments:
    'Personne n’a présenté d’amendement. Proposez un libellé sur un paragraphe et présentez-le comme tel.',
  by: 'de {name}',
  figures: 'supprime {struck}, ajoute {added} {added|mot|mots}',
  state: {
    pending: 'en attente',
    adopted: 'adopté',
    rejected: 'rejeté',
    accepted: 'accepté par les auteurs',
    withdrawn: 'retiré',
    fallen: 'non mis aux voix',
  },
  gone: 'Les mots qu’il modifie ont disparu : il ne peut plus être mis aux voix.',
  touches: 'Modifie les mêmes mots que {symbols}.',
  accept: 'L’accepter dans le texte',
  withdrawAmendment: 'Retirer mon amendement',
  asTitle: 'Votre amendement à {symbol}',
  asHint:
    'Il est mis aux voix avant le texte. Tout ce que vous avez rédigé sur ce texte peut y figurer ; un paragraphe que vous avez vidé est supprimé.',
  symbol: 'Cote',
  includes: 'Il contient',
  reword: '{paragraph}, reformulé',
  strike: '{paragraph}, supprimé en entier',
  add: 'Un nouveau paragraphe après {paragraph}',
  submit: 'Présenter {symbol}',
  revise: 'Réviser le texte oralement',
  reviseHint: 'En tant qu’auteurs, vous pouvez réviser vous-mêmes le texte avant le vote.',
  none: 'Écrivez d’abord quelque chose. Pour supprimer un paragraphe, videz-le.',
};
