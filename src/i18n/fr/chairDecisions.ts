import type { decisions as english } from '../en/chairDecisions.ts';
import type { Twin } from '../twin.ts';

/** Sentences of the Chair's console about silences and decisions. */
export const decisions: Twin<typeof english> = {
  silenceOn: 'Approbation tacite de {symbol}, {version}',
  silenceRuns: 'Depuis {since}, échéance : {until}. Personne n’a fait objection.',
  silenceKept: 'Le silence n’a pas été rompu ; échéance : {at}. Votre annonce vaut adoption.',
  silenceLate:
    'L’échéance était {due} et a été constatée à {done} : le serveur était arrêté entre-temps. Vous pouvez annoncer l’adoption ou relancer l’approbation tacite.',
  silenceBroken: 'Rompu par {name}, {how}',
  brokenHow: { objection: 'par objection', amendment: 'par amendement' },
  extend: 'Proroger',
  extendHint: 'Une nouvelle échéance, postérieure à celle qui court. L’auteur de la demande est consigné.',
  extendAskedBy: 'À la demande de',
  nobody: 'personne',
  extendNow: 'Proroger l’approbation tacite',
  reopenSilence: 'Relancer l’approbation tacite',
  announceAdoption: 'Annoncer l’adoption',
  symbol: 'Cote',
  adopted: 'Adopté : {symbol}',
  adoptedHow: {
    consensus: 'Par consensus à {when}, {version}.',
    silence: 'Par approbation tacite, annoncé à {when}, {version}.',
    vote: 'Par un vote à {when}, {version}.',
  },
  issued: 'Publié à {when}.',
  issueDecision: 'Publier la décision',
  statements: '{count} {count|déclaration jointe|déclarations jointes} : {who}',

  justDecided: 'Il en est ainsi décidé.',
  takeBackDecision: 'Revenir sur la décision',
  takeBackQuestionHint:
    'La salle apprend que la décision a été annoncée par erreur. Le texte redevient ce qu’il était, et la question est de nouveau posée à la salle.',
  takeBackDecisionHint:
    'La salle apprend que la décision a été annoncée par erreur. Tout redevient comme avant.',
  announcedInError: 'Elle a été annoncée par erreur',
};
