import type * as english from '../en/roomMay.ts';
import type { Twin } from '../twin.ts';

/** Sentences of "What may I do now": every act of a delegation, its rule in plain words, what would make it possible. */
export const may: Twin<typeof english.may> = {
  title: 'Que puis-je faire maintenant ?',
  hint: 'Chaque acte d’une délégation selon le règlement de cet organe. Ce qui est inactif est refusé maintenant, et dit par quelle règle.',
  now: 'Possible maintenant : {count}',
  only: 'Seulement ce que je peux faire maintenant',
  do: 'Le faire',
  open: 'Y aller',
  forbids: 'Pas maintenant : {sentence}',
  source: 'Figure dans : {source}',
  standing: {
    verified: 'vérifié',
    practice: 'pratique',
    toBeConfirmed: 'à confirmer',
  },
  groups: {
    floor: 'La parole',
    order: 'Motions d’ordre et motions',
    proposals: 'Textes et amendements',
    votes: 'Votes et décisions',
  },
  acts: {
    raise: ['Lever ma plaque', 'Vous êtes inscrit sur la liste et entendu dans l’ordre des demandes.'],
    lower: ['Baisser ma plaque', 'Vous quittez la liste jusqu’à une nouvelle demande.'],
    yield: ['Rendre la parole', 'Votre intervention prend fin.'],
    align: [
      'S’associer à une déclaration',
      'Vous vous joignez à ce qu’une autre a dit et gardez votre droit de parole.',
    ],
    reply: [
      'Droit de réponse',
      'Vous répondez à ce qui a été dit de votre État, après la liste, autant de fois que le règlement le permet.',
    ],
    order: [
      'Motion d’ordre',
      'Vous interrompez en cas de manquement au règlement, non sur le fond ; la Présidence statue immédiatement.',
    ],
    appeal: [
      'En appeler de la décision',
      'Mis aux voix immédiatement ; la décision est maintenue si elle n’est pas annulée.',
    ],
    motion: ['Présenter : {motion}', ''],
    join: ['Se porter coauteur', 'Vous répondez du texte avec ses autres auteurs.'],
    leave: ['Se retirer des auteurs', 'Vous ne répondez plus du texte.'],
    withdrawText: [
      'Retirer le texte',
      'Ses auteurs le reprennent avant le début du vote, s’il n’a pas été amendé par d’autres.',
    ],
    revise: ['Réviser le texte oralement', 'Ses auteurs modifient leur propre texte avant le début du vote.'],
    amend: [
      'Présenter un amendement',
      'Pressez « Proposer » sur un paragraphe, puis « Présenter comme amendement ». Il est mis aux voix avant le texte.',
    ],
    withdrawAmendment: ['Retirer mon amendement', 'Vous le reprenez avant le début du vote sur lui.'],
    accept: ['Accepter un amendement', 'Les auteurs l’intègrent au texte sans vote.'],
    propose: [
      'Proposer un libellé',
      'Votre libellé figure entre crochets, sous votre nom, jusqu’à ce que la salle le règle.',
    ],
    support: ['Appuyer un libellé', 'Votre nom figure à côté du libellé.'],
    reserve: [
      'Formuler une réserve sur un paragraphe',
      'Vous dites que votre accord sur le paragraphe n’est pas donné.',
    ],
    method: [
      'Demander un vote enregistré ou l’appel nominal',
      'Chaque réponse est alors consignée ; à demander avant le début du vote.',
    ],
    vote: [
      'Voter',
      'Oui, non ou abstention ; qui s’abstient ne compte pas comme votant. Vous pouvez rectifier à temps.',
    ],
    explain: [
      'Expliquer mon vote',
      'Avant ou après le vote ; pas en tant qu’auteur, là où le règlement le prévoit.',
    ],
    correct: [
      'Rectifier mon vote',
      'Après le décompte, ce que vous entendiez voter est consigné ; le résultat demeure.',
    ],
    object: [
      'Faire objection au consensus',
      'Ce que la Présidence demande n’est pas décidé tant que vous faites objection.',
    ],
    silence: ['Rompre le silence', 'Le texte n’est pas adopté par la procédure en cours.'],
    handIn: ['Remettre un document', 'Tous le lisent sous une cote propre ; nul ne statue à son sujet.'],
    statement: ['Joindre une déclaration', 'Elle est publiée avec la décision et ne la modifie pas.'],
  },
};
