import type { consultations as english } from '../en/consultations.ts';
import type { Twin } from '../twin.ts';

/** Informal consultations, contact groups and friends of the Chair, as everybody sees them. `name`: what they are on. */
export const consultations: Twin<typeof english> = {
  title: 'Consultations officieuses',
  named: {
    informals: 'Consultations officieuses, « {name} »',
    contactGroup: 'Groupe de contact, « {name} »',
    friendsOfTheChair: 'Amis de la Présidence, « {name} »',
  },
  facilitator: 'Facilitateur : {name}',
  goIn: 'Entrer',
  goInTo: 'Entrer : {group}',
  invitedOnly: 'sur invitation de la Présidence',
  earlier: 'Achevées ({count})',

  // How a consultation stands, in a list
  state: {
    out: 'en cours depuis {when}',
    reported: 'rapport fait, {when}',
    taken: 'texte retenu, {when}',
    setAside: 'rapport écarté, {when}',
    recalled: 'paragraphes rappelés, {when}',
  },

  // On a paragraph
  away: {
    informals: 'En consultations officieuses, « {name} », depuis {when}.',
    contactGroup: 'Confié au groupe de contact, « {name} », depuis {when}.',
    friendsOfTheChair: 'Confié aux amis de la Présidence, « {name} », depuis {when}.',
  },
  awayShort: {
    informals: 'En consultations',
    contactGroup: 'Groupe de contact',
    friendsOfTheChair: 'Amis de la Présidence',
  },
  awayOne: {
    informals: 'En consultations officieuses : {paragraphs}',
    contactGroup: 'Au groupe de contact : {paragraphs}',
    friendsOfTheChair: 'Aux amis de la Présidence : {paragraphs}',
  },
  awayMany: 'En consultations : {paragraphs}',
  back: {
    informals: 'Revenu des consultations officieuses, « {name} », {when}.',
    contactGroup: 'Revenu du groupe de contact, « {name} », {when}.',
    friendsOfTheChair: 'Revenu des amis de la Présidence, « {name} », {when}.',
  },
  notTaken: 'La réunion ne l’a pas encore retenu.',
  reports: {
    informals: 'Le facilitateur des consultations officieuses, « {name} », fait rapport : {paragraphs}.',
    contactGroup: 'Le facilitateur du groupe de contact, « {name} », fait rapport : {paragraphs}.',
    friendsOfTheChair: 'Le facilitateur des amis de la Présidence, « {name} », fait rapport : {paragraphs}.',
  },
  see: 'Voir ce qui revient',
  seeOn: 'Voir {paragraph}',
  hide: 'Replier',
  wentOut: 'Au départ',
  cameBack: 'Au retour',
  struck: 'barré : supprimé',
  bold: 'gras : ajouté',
  asItWas: 'Revenu tel quel.',
  gone: 'Le paragraphe n’est pas revenu.',
  fresh: 'Un paragraphe nouveau.',
  acts: 'Qui a fait quoi ({count})',
  madeIn: {
    informals: 'en consultations officieuses, « {name} »',
    contactGroup: 'au groupe de contact, « {name} »',
    friendsOfTheChair: 'parmi les amis de la Présidence, « {name} »',
  },

  // In the room below
  of: '{paragraphs}, pour {title}',
  toPlenary: 'Retour en plénière',
  noJournal:
    'Les consultations officieuses n’ont pas de journal. Avec le rapport partent les mots et qui les a apportés.',
  awaitsMeeting: 'Rapport fait, {when}. La réunion ne l’a pas encore retenu.',
  ended: {
    taken: 'La réunion a retenu le texte, {when}.',
    setAside: 'La Présidence a écarté le rapport, {when} : les paragraphes restent tels qu’au départ.',
    recalled: 'La Présidence a rappelé les paragraphes, {when} : ils restent tels qu’au départ.',
  },

  // What goes on above, told below
  plenary: 'Plénière : {state}.',
  plenaryFloor: 'Plénière : {name} a la parole.',
  plenaryYourFloor: 'Votre délégation a la parole en plénière.',
  plenaryYourNext: 'Votre délégation est la prochaine à parler en plénière.',
  plenaryAsks: 'Il est demandé à la plénière : {question}',
  plenaryVotes: 'La plénière vote.',
  plenaryCallsYou: 'Votre délégation est appelée à voter en plénière.',
};
