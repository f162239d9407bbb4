import type { secretaryVotes as english } from '../en/secretaryVotes.ts';
import type { Twin } from '../twin.ts';

/** Sentences of the secretary's desk on presence, credentials, the seating and votes. */
export const secretaryVotes: Twin<typeof english> = {
  presence: 'Présence et pouvoirs',
  presentOf: '{present} présentes sur {of}',
  needed: '{present} présentes sur {of}, {needed} requises pour décider',
  openNeeded: '{needed} requises pour ouvrir la séance.',
  presenceHint:
    'D’après leurs appareils, ou ce que vous consignez : ce que vous consignez prime sur ce que disent les appareils.',
  byDevice: 'présente, d’après son appareil',
  noDevice: 'aucun appareil',
  notedIn: 'présente, d’après vous',
  notedOut: 'absente, d’après vous',
  noteIn: 'Consigner présente',
  noteInOf: 'Consigner présente : {name}',
  noteOut: 'Consigner absente',
  noteOutOf: 'Consigner absente : {name}',
  asDevices: 'D’après les appareils',
  asDevicesOf: 'D’après les appareils : {name}',
  credentialsOf: 'Pouvoirs : {name}',
  credentials: {
    none: 'pas encore de pouvoirs',
    submitted: 'présentés',
    accepted: 'acceptés',
    refused: 'rejetés : pas de vote',
  },

  renameWhom: 'Quelle délégation',
  newName: 'Nouveau nom',
  renameTo: 'Désormais : {name}',
  renameHint: 'Sur les plaques et les listes aussitôt. Ce qui a été dit auparavant garde le nom d’alors.',
  rename: 'Renommer une délégation',
  seating: 'Ordre des places',
  notDrawn:
    'Le sort désigne la délégation par laquelle commencent les plaques. Tirez-le avant la première séance.',
  draw: 'Tirer au sort',
  drawn: 'Les plaques commencent par {name}, délégation tirée au sort.',
  seed: 'Graine du tirage',
  again: 'Comment le refaire',
  steps: [
    'La graine est la salle, puis le numéro et l’heure de la dernière entrée avant le tirage. Elle figure dans le registre.',
    'Une empreinte de la graine et de « #0 », exposée pas à pas dans docs/record.md, donne un nombre inférieur à 2³². Un nombre du dernier tour, incomplet, est retiré avec « #1 », et ainsi de suite.',
    'Divisé par le nombre de délégations, il laisse un reste. Compté à partir de 0, celui-ci dit quelle plaque vient en tête dans l’ordre d’avant le tirage.',
  ],
  drawnAgain: 'Tiré à nouveau ici : le numéro {place} sur {of}, compté à partir de {from}, est {name}.',

  vote: 'Vote en cours',
  noteVote:
    'Consignez ce qu’a répondu de vive voix une délégation dont les appareils se taisent. Cela peut être rectifié jusqu’au décompte.',
  noteCall: 'À l’appel : {name}. Sa réponse peut être consignée ici si ses appareils se taisent.',
  allCalled: 'Toutes les délégations ont été appelées.',
  answerOf: 'Délégation',
  answers: { yes: 'Oui', no: 'Non', abstain: 'Abstention' },
  noteAnswer: '{name} : {answer}',
  passOver: 'Passer {name}',
  nobodySilent: 'Chaque délégation a un appareil en salle.',
};
