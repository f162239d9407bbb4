import type * as english from '../en/votes.ts';
import type { Twin } from '../twin.ts';

/** The names of motions, as a chair says them. */
export const motionNames: Twin<typeof english.motionNames> = {
  suspendMeeting: 'de suspension de la séance',
  adjournMeeting: 'd’ajournement de la séance',
  adjournDebate: 'd’ajournement du débat',
  closeDebate: 'de clôture du débat',
  competence: 'relative à la compétence de la réunion',
  reconsider: 'de nouvel examen',
  divide: 'de vote par division',
  proposalOrder: 'sur l’ordre des textes',
};

export const sides: Twin<typeof english.sides> = { for: 'pour', against: 'contre' };
export const answers: Twin<typeof english.answers> = { yes: 'Oui', no: 'Non', abstain: 'Abstention' };
export const methods: Twin<typeof english.methods> = {
  plates: 'un vote à main levée (plaques)',
  recorded: 'un vote enregistré',
  rollCall: 'un vote par appel nominal',
};
export const majorities: Twin<typeof english.majorities> = {
  simple: 'la majorité des votants',
  twoThirds: 'les deux tiers des votants',
};
/** What a change of the agenda would do, as a sentence goes on with it; `unsaid`: where speakers are not named. */
export const agendaChanges: Twin<typeof english.agendaChanges> = {
  add: 'd’ajouter le point « {words} » à l’ordre du jour',
  delete: 'de supprimer le point « {words} » de l’ordre du jour',
  move: 'de déplacer le point « {words} » dans l’ordre du jour',
  unsaid: 'de modifier l’ordre du jour',
};

/** What is put to the vote. Values: `motion`, `words`. */
export const subjects: Twin<typeof english.subjects> = {
  agendaChange: 'la demande {change}',
  motion: 'la motion {motion}',
  appeal: 'l’appel de la décision de la Présidence',
  amendment: 'l’amendement {words}',
  part: '{words}',
  draft: '{words}',
};
export const fates: Twin<typeof english.fates> = {
  rejected: 'est rejeté',
  withdrawn: 'est retiré',
  noAction: 'ne fait l’objet d’aucune décision',
  notPut: 'n’est pas mis aux voix',
  outsideCompetence: 'ne relève pas de la compétence de la réunion',
};
/** Values: `yes`, `no`, `abstain`. */
export const tally: Twin<typeof english.tally> =
  '{yes} voix contre {no}, avec {abstain} {abstain|abstention|abstentions}';
/** What a motion, an amendment or a part came to. */
export const outcomes: Twin<typeof english.outcomes> = {
  agendaChange: { true: 'accepte', false: 'n’accepte pas' },
  motion: { true: 'adoptée', false: 'rejetée' },
  amendment: { true: 'adopté', false: 'rejeté' },
  part: { true: 'maintenue', false: 'rejetée' },
};

/** The lot of a roll call. Values: `name`, `place`, `of`, `from`. */
export const lots: Twin<typeof english.lots> = {
  call: 'L’appel commence par {name} : le sort a désigné le numéro {place} sur {of}, compté à partir de {from}.',
  seed: 'Graine :',
  same: 'Tiré à nouveau ici, c’est le même.',
  other: 'Tiré à nouveau ici, c’est le numéro {place} : comparez avec le registre.',
};
