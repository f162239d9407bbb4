import type * as english from '../en/rulebook.ts';
import type { Twin } from '../twin.ts';

/** The chapters of a rule book. */
export const chapterNames: Twin<typeof english.chapterNames> = {
  seats: 'Sièges et quorum',
  agenda: 'Séances et ordre du jour',
  floor: 'La parole',
  order: 'Motions d’ordre, motions',
  proposals: 'Propositions, amendements',
  decisions: 'Décisions, votes',
  elections: 'Élections',
  silence: 'Approbation tacite',
  after: 'Après l’adoption',
  text: 'Le texte négocié',
};

export const standings: Twin<typeof english.standings> = {
  verified: { name: 'Vérifié', about: 'lu dans la source' },
  practice: { name: 'Pratique', about: 'usage, sans texte' },
  toBeConfirmed: { name: 'À confirmer', about: 'douteux' },
};

/** Every setting of a body: its name, and what it says in plain words; the values stand beside it. */
export const settingSentences: Twin<typeof english.settingSentences> = {
  membership: {
    name: 'Composition',
    says: 'Ces États sont membres de l’organe ; chacun dispose d’une voix.',
  },
  credentials: {
    name: 'Pouvoirs',
    says: 'Par ses pouvoirs, une délégation montre qu’elle parle au nom de son État ; elle siège jusqu’à ce qu’il soit statué sur eux.',
  },
  seating: {
    name: 'Ordre des places',
    says: 'Les délégations siègent dans l’ordre alphabétique, à partir de la première ou d’une délégation tirée au sort.',
  },
  languages: {
    name: 'Langues',
    says: 'En séance, les langues officielles sont interprétées ; les consultations se tiennent en moins de langues.',
  },
  quorum: {
    name: 'Quorum',
    says: 'Une part des délégations doit être présente pour ouvrir une séance, et leur majorité pour décider.',
  },
  chairPowers: {
    name: 'Pouvoirs de la Présidence',
    says: 'Outre ouvrir, clore et donner la parole, la Présidence peut faire ceci de sa propre initiative.',
  },
  agenda: {
    name: 'Ordre du jour',
    says: 'L’ordre du jour est adopté au début, ou renvoyé par un organe supérieur.',
  },
  speakersList: {
    name: 'Liste des orateurs',
    says: 'Les délégations parlent dans l’ordre où elles ont demandé la parole.',
  },
  alignment: {
    name: 'Association à une déclaration',
    says: 'Une délégation peut s’associer à la déclaration d’une autre ou d’un groupe ; elle garde son propre droit de parole.',
  },
  statementsBySecretariat: {
    name: 'Déclarations du secrétariat',
    says: 'Le secrétariat peut faire une déclaration sur toute question à l’examen.',
  },
  closeList: {
    name: 'Clôture de la liste',
    says: 'La Présidence annonce la liste des orateurs et la clôt ; là où l’assentiment est requis, quand personne ne fait objection.',
  },
  timeLimit: {
    name: 'Limite de temps',
    says: 'Une intervention ne dure pas plus longtemps que ceci, sauf décision contraire de la réunion.',
  },
  rightOfReply: {
    name: 'Droit de réponse',
    says: 'Une délégation peut répondre à ce qui a été dit d’elle, tant de fois et pendant tant de temps.',
  },
  pointOfOrder: {
    name: 'Motions d’ordre',
    says: 'Une délégation peut à tout moment dire que le règlement n’est pas respecté. Elle interrompt, et la Présidence statue immédiatement.',
  },
  appeal: {
    name: 'Appel',
    says: 'Une délégation peut en appeler d’une décision de la Présidence. L’appel est mis aux voix immédiatement, et la décision est maintenue si elle n’est pas annulée.',
  },
  motionOrder: {
    name: 'Ordre des motions',
    says: 'Ces motions ont priorité sur toutes les autres, la première d’entre elles d’abord ; les autres suivent dans l’ordre de présentation.',
  },
  suspendMeeting: {
    name: 'Suspension de la séance',
    says: 'Une délégation peut proposer que la séance s’interrompe.',
  },
  adjournMeeting: {
    name: 'Ajournement de la séance',
    says: 'Une délégation peut proposer que la séance soit levée.',
  },
  adjournDebate: {
    name: 'Ajournement du débat',
    says: 'Une délégation peut proposer que le débat sur le point prenne fin sans décision : son texte n’est pas mis aux voix.',
  },
  closeDebate: {
    name: 'Clôture du débat',
    says: 'Une délégation peut proposer que le débat prenne fin, quels que soient ceux qui attendent encore la parole ; la décision suit.',
  },
  competence: {
    name: 'Compétence',
    says: 'Une délégation peut demander qu’il soit statué, avant le vote d’un texte, sur la compétence de l’organe à l’adopter.',
  },
  reconsider: {
    name: 'Nouvel examen',
    says: 'Ce qui a été adopté ou rejeté n’est examiné à nouveau que si la réunion en décide ainsi.',
  },
  divide: {
    name: 'Division',
    says: 'Une délégation peut demander que des parties d’un texte soient mises aux voix séparément ; ce qui reste est mis aux voix dans son ensemble.',
  },
  proposalOrder: {
    name: 'Ordre des textes',
    says: 'Les textes sont mis aux voix dans l’ordre de leur présentation, sauf décision contraire de la réunion.',
  },
  proposals: {
    name: 'Propositions',
    says: 'Voici qui peut saisir la réunion d’un texte, et sous quelle forme.',
  },
  withdraw: { name: 'Retrait', says: 'L’auteur d’une proposition peut la retirer jusque-là.' },
  amendments: {
    name: 'Amendements',
    says: 'Les amendements sont mis aux voix avant le texte qu’ils modifient, le plus éloigné de lui d’abord.',
  },
  consensus: {
    name: 'Consensus',
    says: 'La Présidence demande si quelqu’un fait objection ; si personne n’en fait, il en est ainsi décidé.',
  },
  voting: {
    name: 'Majorité',
    says: 'Les présents et votants décident : qui s’abstient n’est pas votant. L’égalité vaut rejet.',
  },
  methodOfVoting: {
    name: 'Mode de scrutin',
    says: 'Le vote a lieu de la manière habituelle, sauf si une délégation en demande une autre avant qu’il commence.',
  },
  explanations: {
    name: 'Explications de vote',
    says: 'Une délégation peut expliquer son vote, avant ou après celui-ci, pendant tant de temps.',
  },
  elections: {
    name: 'Élections',
    says: 'Les personnes et les sièges sont choisis au scrutin secret.',
  },
  silence: {
    name: 'Approbation tacite',
    says: 'Un texte est distribué jusqu’à une échéance fixée ; si personne n’a rompu le silence d’ici là, il est adopté.',
  },
  statements: {
    name: 'Déclarations jointes à une décision',
    says: 'Une délégation peut joindre à une décision la manière dont elle l’entend ou ce à quoi elle ne s’associe pas.',
  },
  informals: {
    name: 'Travaux officieux',
    says: 'Entre ses séances, l’organe travaille en cercles plus restreints, qui ne décident rien.',
  },
  documents: {
    name: 'Cotes des documents',
    says: 'Chaque document porte une cote de sa série, avec un numéro.',
  },
  records: { name: 'Compte rendu', says: 'Ce qui a été dit et décidé est conservé sous cette forme.' },
};

/** What a value of a setting is called beside it, by the setting's field. */
export const fieldNames: Twin<typeof english.fieldNames> = {
  kind: 'de',
  count: 'nombre',
  form: 'forme',
  days: 'jours avant',
  provisional: 'siège entre-temps',
  alphabet: 'alphabet',
  start: 'commence par',
  official: 'officielles',
  informals: 'consultations',
  open: 'pour ouvrir',
  decide: 'pour décider',
  votes: 'vote',
  proposesText: 'propose des textes',
  mayPropose: 'peut proposer',
  adoptedBy: 'adopté par',
  newItems: 'nouveaux points',
  order: 'ordre',
  groupsFirst: 'groupes d’abord',
  observers: 'observateurs',
  with: 'aux déclarations de',
  atAnyTime: 'à tout moment',
  by: 'close par',
  state: 'État, minutes',
  group: 'groupe, minutes',
  maxPerItem: 'par point',
  minutes: 'durée en minutes',
  when: 'quand',
  ruling: 'décision',
  overturns: 'annulée par',
  speakers: 'orateurs',
  for: 'pour, outre l’auteur',
  against: 'contre',
  majority: 'majorité',
  who: 'par',
  sponsors: 'auteurs',
  until: 'jusqu’à',
  unlessAmended: 'sauf si amendé',
  minus: 'sauf en',
  procedural: 'sur la procédure',
  first: 'd’abord',
  tie: 'l’égalité',
  usual: 'habituellement',
  onRequest: 'sur demande',
  rollCallFrom: 'appel nominal à partir de',
  ballot: 'scrutin',
  nominations: 'présentations par les délégations',
  brokenBy: 'rompue par',
  textWithheldUntilNextMeeting: 'annoncé à la séance suivante',
  extensions: 'prorogations',
  kinds: 'types',
  draft: 'projet',
  decision: 'décision adoptée',
  amendment: 'amendement',
  roomPaper: 'document de séance',
  statement: 'déclaration remise',
  journal: 'journal',
};

/** Where a field says another thing than elsewhere. */
export const fieldNamesOf: Twin<typeof english.fieldNamesOf> = {
  explanations: { sponsors: 'par les auteurs' },
  chairPowers: { votes: 'a le droit de vote' },
  voting: { majority: 'sur le fond', first: 'recherché d’abord' },
};

/** The values of the settings. */
export const valueNames: Twin<typeof english.valueNames> = {
  participatingState: 'États participants',
  memberState: 'États Membres',
  delegationList: 'liste de la délégation',
  letter: 'lettre',
  fr: 'français',
  en: 'anglais',
  first: 'la première',
  lot: 'un État tiré au sort',
  '1/4': 'un quart',
  '1/3': 'un tiers',
  majority: 'plus de la moitié',
  simple: 'majorité simple',
  twoThirds: 'deux tiers',
  timeLimit: 'une limite de temps',
  closeList: 'la clôture de la liste',
  suspendMeeting: 'suspension de la séance',
  adjournMeeting: 'ajournement de la séance',
  adjournDebate: 'ajournement du débat',
  closeDebate: 'clôture du débat',
  competence: 'compétence',
  reconsider: 'nouvel examen',
  divide: 'vote par division',
  proposalOrder: 'ordre des textes',
  consensus: 'le consensus',
  allocated: 'un organe supérieur',
  request: 'des demandes',
  invited: 'sur invitation',
  afterMembers: 'après les membres',
  chair: 'la Présidence',
  consent: 'assentiment',
  endOfItem: 'à la fin du point',
  endOfDay: 'à la fin de la journée',
  immediate: 'immédiatement',
  group: 'un groupe',
  state: 'un État',
  any: 'tous',
  written: 'par écrit',
  votingBegins: 'au début du vote',
  adoption: 'l’adoption',
  furthestRemovedFirst: 'le plus éloigné d’abord',
  rejected: 'vaut rejet',
  plates: 'main levée (plaques)',
  recorded: 'vote enregistré',
  rollCall: 'appel nominal',
  before: 'avant le vote',
  after: 'après le vote',
  secret: 'secret',
  objection: 'une objection',
  amendment: 'un amendement',
  interpretativeStatement: 'déclaration interprétative',
  reservation: 'réserve',
  dissociation: 'dissociation',
  explanationOfPosition: 'explication de position',
  explanationOfVote: 'explication de vote',
  informals: 'consultations',
  contactGroup: 'groupes de contact',
  friendsOfTheChair: 'amis de la Présidence',
  journal: 'journal',
  summary: 'compte rendu analytique',
  report: 'rapport',
};
