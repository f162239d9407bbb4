import type { chairConsultations as english } from '../en/chairConsultations.ts';
import type { Twin } from '../twin.ts';

/** Forming consultations and hearing their reports, at the Chair's console; reporting back, at the facilitator's. */
export const chairConsultations: Twin<typeof english> = {
  form: 'Renvoyer en consultations',
  formHint:
    'Les paragraphes quittent la plénière jusqu’au rapport : personne ne les modifie ici entre-temps.',
  kind: 'Forme',
  kinds: {
    informals: 'Consultations officieuses',
    contactGroup: 'Groupe de contact',
    friendsOfTheChair: 'Amis de la Présidence',
  },
  name: 'Sujet',
  nameHint: 'points de contact',
  paragraphs: 'Paragraphes',
  facilitator: 'Facilitateur',
  members: 'Délégations invitées',
  membersHint: 'Elles seules entrent, avec le facilitateur, la Présidence et le secrétariat.',
  formNow: {
    informals: 'Renvoyer {paragraphs} en consultations officieuses',
    contactGroup: 'Constituer le groupe de contact sur {paragraphs}',
    friendsOfTheChair: 'Consulter des amis de la Présidence sur {paragraphs}',
  },
  choose: 'Choisissez les paragraphes et le facilitateur, et indiquez le sujet.',
  chooseOne: 'Choisir un siège',

  recall: 'Rappeler',
  recallHint: 'Les paragraphes reviennent tels qu’au départ. Ce qui y a été fait là-bas n’est pas retenu.',
  recallNow: 'Rappeler {paragraphs}',
  reported: 'Rapport : {group}',
  openPlaces: 'Encore {count} {count|passage ouvert|passages ouverts}.',
  noOpenPlace: 'Aucun passage n’est ouvert.',
  put: 'Soumettre le rapport à la réunion',
  setAside: 'Écarter',
  setAsideHint: 'Les paragraphes restent tels qu’au départ. Le rapport reste au registre.',
  setAsideNow: 'Écarter le rapport',

  // The facilitator's console
  page: 'Pupitre du facilitateur',
  plate: 'Facilitateur',
  report: 'Faire rapport',
  reportHint: 'Ceci part en plénière, et le groupe prend fin. La réunion décide si elle retient le texte.',
  reportNow: 'Faire rapport à la plénière : {paragraphs}',
  fetching: 'Chargement du texte tel qu’au départ',
};
