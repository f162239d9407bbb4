import type { hallVotes as english } from '../en/hallVotes.ts';
import type { Twin } from '../twin.ts';

/** Sentences of the hall display on votes, motions and appeals. */
export const hallVotes: Twin<typeof english> = {
  announced: 'Le vote est annoncé. Les explications de vote viennent d’abord.',
  called: 'à l’appel, {at} sur {of}',
  callIsOver: 'Toutes les délégations ont été appelées',
  answered: '{count} {count|réponse|réponses} sur {of}',
  isCalled: 'à l’appel',
  next: 'ensuite',
  passed: 'absent',
  yes: 'Oui',
  no: 'Non',
  abstain: 'Abstention',
  abstains: 'S’abstient',
  group: '{answer}, {count}',
  one: '{name} : {answer}',
  yet: 'pas encore',
  notVoting: 'Non-votants, {count}',
  waits: 'Le vote attend une motion d’ordre : {name}.',
  interrupted: 'Le vote dont la séance était saisie attend que ceci soit mis aux voix.',
  motion: 'Motion dont la réunion est saisie',
  motionNeeds: {
    simple: 'Requiert la majorité des votants',
    twoThirds: 'Requiert les deux tiers des votants',
  },
  moreMotions: '{count} {count|autre motion attend|autres motions attendent}',
  onMotion: 'sur la motion : {motion}',
  appeal: 'Appel de la décision de la Présidence',
  appealNext: 'Mis aux voix immédiatement, sans débat',
  ruling: 'Motion d’ordre, {name} : {ruling}',
  upheld: 'admise',
  notUpheld: 'rejetée',
  byVote: 'par un vote',
};
