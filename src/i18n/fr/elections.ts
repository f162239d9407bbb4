import type { elections as english } from '../en/elections.ts';
import type { Twin } from '../twin.ts';

/** Elections by secret ballot, as delegations, the Chair and the hall see them. */
export const elections: Twin<typeof english> = {
  title: 'Élection : {office}',
  places: '{places} {places|siège|sièges}, {count} {count|candidat|candidats}',
  round: 'Tour {round}',
  restricted: 'limité à ceux qui ont le plus de voix',
  candidates: 'Candidats : {names}',

  // The ballot of a delegation
  chooseOne: 'Choisissez un candidat, ou aucun.',
  chooseSome: 'Choisissez jusqu’à {places} candidats, ou aucun.',
  secret:
    'Secret pour les délégations, la Présidence et le registre ; pas pour qui exploite cet ordinateur. Votre récépissé prouve votre vote à qui vous le montrez.',
  cast: 'Voter pour {names}',
  castBlank: 'Voter blanc',
  castHint: 'Un bulletin déposé ne peut être modifié.',
  voted: 'Votre délégation a voté.',
  votedElsewhere:
    'Le récépissé a été montré une fois, à qui a déposé le bulletin. Personne ne peut le montrer à nouveau.',
  notYours: 'Votre délégation ne vote pas à ce tour.',
  receipt: 'Votre récépissé',
  receiptHint:
    'Montré cette seule fois. Après le dépouillement, votre bulletin figure à côté de lui dans le résultat. Gardez-le si vous souhaitez vérifier.',
  keep: 'Le garder sur cet appareil',
  putAway: 'Ne pas le garder',
  turnout: '{cast} votants sur {all}',
  voting: 'Qui a voté',
  notYet: 'pas encore',

  // The result
  result: 'Résultat du tour {round}',
  elected: 'Élus : {names}',
  nobody: 'Personne n’a la majorité requise.',
  byLot: 'Par le sort : {names}',
  unopposed: 'Élus sans scrutin : {names}',
  candidate: 'Candidat',
  votes: 'Voix',
  isElected: 'élu',
  counts:
    '{ballots} {ballots|bulletin|bulletins} : {blank} {blank|blanc|blancs}, {invalid} {invalid|nul|nuls}. Non-votants : {absent}. Majorité requise : {needed}.',
  receipts: 'Tous les bulletins, par récépissé',
  receiptColumn: 'Récépissé',
  choiceColumn: 'Bulletin',
  blank: 'blanc',
  yours: 'le vôtre',
  recountAsked: '{name} demande un nouveau dépouillement.',
  recountSame: 'Dépouillé à nouveau d’après les bulletins du registre : identique.',
  recountDiffers: 'Dépouillé à nouveau d’après les bulletins du registre : différent.',
  askRecount: 'Demander un nouveau dépouillement',

  // The Chair
  section: 'Élections',
  open: 'Ouvrir une élection',
  office: 'Fonction',
  officeHint: 'Vice-Présidence, Rapporteur…',
  placesField: 'Sièges',
  candidatesField: 'Candidats',
  openElection: 'Ouvrir l’élection',
  openBallot: 'Ouvrir le scrutin',
  openNext: 'Ouvrir le tour {round}',
  elect: 'Proposer : élire sans scrutin ?',
  close: 'Clore le scrutin et dépouiller',
  void: 'Annuler le scrutin',
  voidHint: 'Les bulletins déposés sont écartés. Tous votent à nouveau.',
  voidNow: 'Le déclarer nul',
  draw: 'Tirer au sort',
  tied: 'À égalité pour la dernière fois : {names}. Le sort décide.',
  recount: 'Dépouiller à nouveau',
  standing: 'Candidatures',
  withdrawMine: 'Retirer ma candidature',
  withdrawOf: '{name} se retire',
  nominate: 'Présenter une candidature',
  nominateOf: 'Présenter {name}',
  withdrawn: 'Se sont retirés : {names}',
  agreed: 'Élus sans autre tour : {names}',
  callOff: 'Mettre fin à l’élection',
  callOffHint: 'Les sièges non pourvus le restent.',
  callOffNow: 'Y mettre fin',

  // The hall
  page: 'Récépissés, page {page} sur {pages}',
  secretBallot: 'Scrutin secret',
};
