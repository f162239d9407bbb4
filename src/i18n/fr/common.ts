import type * as english from '../en/common.ts';
import type { Twin } from '../twin.ts';

/** What is written on the plate of a seat. */
export const roles: Twin<typeof english.roles> = {
  chair: 'Présidence',
  secretary: 'Secrétariat',
  head: 'Chef de délégation',
  delegate: 'Délégué',
  expert: 'Expert',
  observer: 'Observateur',
  hall: 'Écran de salle',
};

/** Sentences that every page shares. */
export const common: Twin<typeof english.common> = {
  timeMarks: { minute: 'Plus qu’une minute.', half: 'Plus que 30 secondes.', over: 'Le temps est écoulé.' },
  fetching: 'Chargement de la page',
  fetchingRoom: 'Chargement de la salle',
  mishap:
    'Cette page n’a pas pu être affichée. Rien n’a été modifié dans la salle et vos brouillons sont conservés. Rechargez-la.',
  reload: 'Recharger',
  nowhere: 'Il n’y a pas de page à cette adresse.',
  toRooms: 'Toutes les salles',
  close: 'Fermer',
  item: 'Point {item}, {title}',
  meetingState: {
    scheduled: 'pas commencée',
    open: 'en séance',
    suspended: 'suspendue',
    adjourned: 'séance levée',
    closed: 'close',
  },
  ruleBook: 'Le règlement de cette réunion',
  inTheRuleBook: 'La lire dans le règlement',
  ruleStands: 'Règle : {source}',
  ruleForbids: 'Une règle de cet organe ne le permet pas maintenant.',
  orderMatters: 'Attend la salle : sa place dans l’ordre des actes compte.',
  left: 'reste {span}',
  over: 'dépassé de {span}',
  time: 'temps',
  paused: 'En pause',
  hasFloor: 'A la parole',
  toRoom: 'Aller à votre siège',
  chairPlate: 'Présidence',
  until: '{state}, jusqu’à : {when}',

  live: 'En direct',
  recording: 'En direct, enregistrement',
  connecting: 'Connexion',
  offlineSince: 'Hors ligne depuis {clock}',
  offline: 'Hors ligne depuis {clock}. Vos mots sont conservés.',
  offlineRests:
    'Plaque, appuis, silence et actes de la Présidence attendent la salle, car leur ordre compte. Les minuteries montrent le dernier état connu.',
  reconnected: 'De retour dans la salle : {sent} envoyé, {received} reçu.',
  acts: '{count} {count|acte|actes}',
  restored:
    'Le registre a été rétabli à partir d’une sauvegarde. Vous voyez ce qu’il contient maintenant ; vos brouillons sont conservés. Vérifiez vos derniers actes.',
  recordDiffers:
    'Le registre ne prolonge pas ce que ce navigateur a vu jusqu’à l’entrée {seq}. Prévenez le secrétariat ; conservez l’export de cette page.',
  signatureFails:
    'L’entrée {seq} porte une signature qui ne correspond pas à la clé du serveur : elle a pu être altérée entre ce navigateur et le serveur. Prévenez le secrétariat avant d’agir sur ce que vous voyez.',
  keyChanged:
    'Ce serveur signe son registre avec une autre clé ({key}) que celle que ce navigateur lui connaît ({known}). Demandez au secrétariat de lire à haute voix celle de son bureau avant de poursuivre.',
  trustKey: 'Les clés concordent',
  trouble: {
    tooLarge: 'C’était trop long pour être envoyé. Rien n’a été modifié. Raccourcissez et réessayez.',
    tooFast: 'Trop d’actes en une seconde. Rien n’est perdu. Réessayez.',
    malformed: 'Le serveur n’a pas compris cet acte. Rien n’a été modifié. Rechargez la page et réessayez.',
    hiddenCharacters:
      'Il contient des caractères qui ne s’affichent pas. Rien n’a été modifié. Saisissez-le à nouveau.',
    idUsedForOther: 'Cet acte a été pris pour un autre. Rien n’a été modifié. Réessayez.',
    storeUnavailable: 'Le registre ne peut être écrit pour le moment. Rien n’est perdu. Réessayez.',
  },
  unconfirmed: 'Non confirmé : {act}.',
  asking: 'On demande à la salle ce qu’il est advenu de : {act}.',
  again: 'Réessayer',
  letGo: 'Abandonner',
  closed: {
    notYourRoom:
      'Vous n’avez pas de siège dans cette salle. Ouvrez le lien ou scannez le code que le secrétariat vous a remis.',
    roomArchived: 'Cette salle est archivée. Son registre peut être relu.',
    seatHandedOver: 'Votre siège est passé à un collègue. Ce navigateur ne garde rien de la salle.',
    seatTakenBack: 'Le secrétariat a retiré votre siège. Vos brouillons sont conservés dans ce navigateur.',
    noSuchRoom: 'Il n’y a pas de salle à cette adresse.',
  },
  takeSeat: 'Prendre un siège',
  replay: 'Relecture',
  journal: 'Journal',
  documents: 'Documents',
  attribution: {
    record: 'Orateurs nommés',
    notIdentified: 'Sans attribution',
    none: 'Sans compte rendu',
  },
  exportNames: 'Le registre lui-même, et donc ce fichier, indique qui a eu la parole.',
  attributionHint: {
    record: 'Le journal nomme les délégations qui ont pris la parole.',
    notIdentified:
      'Ce qui se dit ici peut être rapporté, non qui l’a dit : ni le journal ni l’historique ne nomment les orateurs.',
    none: 'Il n’est pas rendu compte de ce qui se dit ici. Le journal rapporte ce qui est décidé.',
  },

  language: 'Langue',
  theme: 'Clair ou sombre',
  themes: { system: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' },
  notEncrypted: 'Non chiffré',
  notEncryptedHint: 'Convient sur un câble à vous, pas sur un réseau partagé.',
  help: 'Aide et touches',
  keys: 'Touches',
  space: 'Espace',
  enter: 'Entrée',
  keysHint: 'Les lettres seules sont inactives pendant la saisie.',
  keysOff: 'Les touches à une lettre sont désactivées',
  keysOn: 'Les touches à une lettre sont actives',
  always: [
    { keys: '?', act: 'cette aide' },
    { keys: 'Échap', act: 'fermer, garder le brouillon' },
    { keys: 'Tab', act: 'élément suivant' },
  ],

  mixedAlphabets: 'Ce mot mêle des lettres de plusieurs alphabets.',
};
