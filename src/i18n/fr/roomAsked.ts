import type { asked as english } from '../en/roomAsked.ts';
import type { Twin } from '../twin.ts';

/** Sentences of what the Chair asks a delegation, and of how the meeting stands when it is not open. */
export const asked: Twin<typeof english> = {
  question: 'La Présidence consulte la salle',
  questionNone: 'Aucune objection pour l’instant. Il en est ainsi décidé si personne ne fait objection.',
  objectors: 'Objection : {names}',
  withdrawObjection: 'Retirer mon objection',
  objectReason: 'Motif, si vous le donnez',
  object: 'Faire objection',
  nobodyConcerned: 'personne ne défend ce qu’il abandonne',
  packageTabled: 'Paquet {id}, offert par la Présidence',
  packageElement: '{paragraph} : {words}',
  packageNobody: 'Personne ne l’a encore accepté. Consultés : {concerned}.',
  packageWords: '« {words} »',
  packageGone: 'déjà réglé',
  packageAccepted: 'Accepté par {codes}. Consultés : {concerned}.',
  leavePackage: 'Revenir sur mon acceptation',
  acceptPackage: 'Accepter le paquet',
  poll: 'Sondage rapide sur {paragraph}. Il n’engage personne.',
  pollAnswered: '{count} {count|réponse|réponses} sur {of}',
  pollAnswer: {
    canAccept: 'Acceptable',
    withAlternative: 'Avec une variante',
    cannotAccept: 'Inacceptable',
  },
  suspended: 'La séance est suspendue.',
  suspendedUntil: 'La séance est suspendue. Reprise : {when}.',
  scheduled: 'La séance n’a pas été ouverte. Vous pouvez lire et préparer des brouillons.',
  adjourned: 'La séance est levée. Vous pouvez lire et préparer des brouillons.',
  adoptedSilence: '{symbol} est adopté par approbation tacite, annoncé par la Présidence.',
  adopted: '{symbol} est adopté par consensus.',
  adoptedAt: '{when}, {version}.',
  closed: 'La Présidence a clos la réunion : {when}.',
  closedDrafts:
    '{count} de vos brouillons {count|n’a pas été déposé|n’ont pas été déposés} ; {count|il reste|ils restent} ici.',
  replay: 'Ouvrir la relecture',
};
