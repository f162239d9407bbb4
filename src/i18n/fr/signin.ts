import type { signin as english } from '../en/signin.ts';
import type { Twin } from '../twin.ts';

/** Sentences of signing in by link or code. */
export const signin: Twin<typeof english> = {
  page: 'Prendre votre siège',
  about: [
    'Un lien ou un code ouvre un siège, une seule fois. L’appareil sur lequel vous l’ouvrez reste connecté ; d’autres s’ajoutent par un code valable deux minutes.',
  ],
  redeeming: 'Ouverture de votre siège',
  used: 'Ce lien a déjà servi, a été remplacé ou a expiré.',
  usedWhy: 'Un lien ouvre un siège, une seule fois. Demandez-en un nouveau au secrétariat.',
  usedHere:
    'Un lien ouvre un siège, une seule fois. Les sièges que cet appareil a déjà ouverts figurent ci-dessous.',
  offline: 'Le serveur est injoignable.',
  offlineWhy: 'Votre lien n’a pas servi. Réessayez lorsque vous serez de nouveau sur le réseau de la salle.',
  again: 'Réessayer',
  none: 'Pour prendre un siège, ouvrez le lien ou scannez le code que le secrétariat vous a remis.',
  code: 'Code de votre autre appareil',
  codeHint:
    'Sur l’appareil où vous siégez déjà, choisissez « Ajouter un appareil ». Le code est valable deux minutes.',
  open: 'Ouvrir mon siège',
  wrong: 'Ce code est inconnu ou ses deux minutes sont écoulées. Créez-en un nouveau.',
  tooFast: 'Trop de tentatives. Attendez une minute.',
  signOutHint:
    'Cet appareil oublie vos sièges et ce qu’il gardait des salles, y compris les brouillons non déposés.',
  add: 'Ajouter un appareil',
  addHint:
    'Affiche un code à saisir sur un autre téléphone ou ordinateur. Qui le saisit siège à votre place.',
  show: 'Afficher un code',
  yours: 'Saisissez ceci sur l’autre appareil, à l’adresse {address}',
  loopback:
    'Cette adresse n’est accessible que depuis cette machine : le serveur n’a pas été ouvert à la salle.',
  left: 'reste {span}',
  over: 'Les deux minutes sont écoulées.',
  seats: 'Vos sièges',
  toRooms: 'Toutes les salles',
};
