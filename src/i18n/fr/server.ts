import type { server as english } from '../en/server.ts';
import type { Twin } from '../twin.ts';

/** Sentences with which the server answers a request that it does not carry out. */
export const server: Twin<typeof english> = {
  notFound: 'Il n’y a rien à cette adresse.',
  noSuchRoom: 'Cette salle n’existe pas.',
  notYourRoom: 'Vous n’avez pas de siège dans cette salle.',
  notSignedIn: 'Vous n’êtes pas connecté. Ouvrez le lien que le secrétariat vous a remis.',
  organiserOnly: 'Seul l’organisateur de cette installation peut le faire.',
  notYourSeat: 'Seule la personne qui occupe un siège de délégation peut le faire.',
  secretaryOnly: 'Seuls le secrétaire de la salle et l’organisateur peuvent le faire.',
  wrongOrigin: 'Cette demande provient d’un autre site et n’a pas été exécutée.',
  unknownHost:
    'Ce serveur ne répond pas au nom qui figure dans l’adresse. Démarrez-le avec --host ADRESSE ou --origin URL pour lui donner ce nom.',
  linkUsed: 'Ce lien a déjà servi, a été remplacé ou a expiré. Demandez-en un nouveau au secrétariat.',
  codeUnknown: 'Ce code est inconnu ou ses deux minutes sont écoulées. Créez-en un nouveau.',
  tooFast: 'Trop de tentatives. Attendez une minute.',
  demoOnly: 'Un siège ne se prend d’un clic que dans une salle de démonstration, et sur la machine même.',
  noSuchSeat: 'Ce siège n’existe pas dans cette salle.',
  roomArchived: 'Cette salle est archivée : on peut la lire et la copier, mais rien ne s’y ajoute.',
  roomIsBelow: 'Cette salle relève d’une autre et la suit : faites-le dans la salle dont elle relève.',
  roomDeleted: 'Cette salle a été supprimée.',
  titleDiffers: 'Le titre saisi n’est pas celui de la salle.',
  idUsedForOther: 'Cette demande a déjà été faite avec un autre contenu.',
  hiddenCharacters:
    'Le texte contient des caractères de commande, de direction ou invisibles. Saisissez-le à nouveau sans eux.',
  storeUnavailable:
    'Le registre ne peut être écrit pour le moment : l’espace est plein, en lecture seule ou en cours de redémarrage. Rien n’a été perdu ; réessayez dans un instant.',
  malformed: 'La demande n’a pas la forme attendue. Rechargez la page et réessayez.',
  tooLarge: 'C’est trop long : un texte peut compter deux millions de caractères, un fichier 10 mégaoctets.',
  binary:
    'Ce n’est pas un texte : il contient des octets binaires. Enregistrez-le en texte brut (.txt, UTF-8) et réessayez.',
  notUtf8: 'Ce texte n’est pas en UTF-8. Enregistrez-le en texte brut, codage UTF-8, et réessayez.',
  emptyText: 'Le texte ne contient aucun paragraphe.',
  tooManySeats: 'La salle compte déjà autant de sièges qu’une salle peut en avoir.',
  noSuchText: 'Ce texte n’existe pas dans la bibliothèque.',
  noSuchSource: 'Ce fichier n’existe pas dans cette salle.',
  noSuchBody: 'Cet organe n’existe pas, ou pas dans cette version.',
  bodyIsShipped: 'Cet organe est fourni avec Placard et ne se modifie pas. Copiez-le et modifiez la copie.',
  bodyMovedOn:
    'Une autre version de cet organe a été enregistrée entre-temps. Rechargez-le et refaites vos modifications.',
  bodyContradictsItself:
    'Cet organe se contredit et n’a pas été enregistré. Corrigez ce qui se contredit et enregistrez-le de nouveau.',
  unknownZone: 'Ce fuseau horaire est inconnu.',
  broken: 'Le serveur n’a pas pu le faire. Rien n’a été modifié ; la cause figure dans son journal.',
};
