import type { contradictionSentences as english } from '../en/contradictions.ts';
import type { Twin } from '../twin.ts';

/** Each names both sides. Values: `motion`, `setting`, `rule`, `series`. */
export const contradictionSentences: Twin<typeof english> = {
  nothingDecides: 'L’organe n’a ni consensus ni vote : rien ne pourrait jamais être décidé.',
  appealWithoutVoting: 'Il y a un appel, qui est mis aux voix, et pas de vote.',
  motionWithoutDecision:
    'La motion « {motion} » est tranchée par la réunion, et l’organe n’a ni consensus ni vote.',
  motionsWithoutOrder: 'Il y a des motions, et aucun ordre de priorité entre elles.',
  orderWithoutMotion: 'L’ordre des motions nomme « {motion} », et l’organe n’a pas cette motion.',
  orderNamesTwice:
    'L’ordre des motions nomme deux fois « {motion} » : elle ne peut passer à la fois avant et après d’autres.',
  motionOnTextsWithoutProposals:
    'La motion « {motion} » porte sur une proposition, et l’organe n’a pas de propositions.',
  amendmentsWithoutVoting: 'Il y a des amendements formels, mis aux voix avant le texte, et pas de vote.',
  amendmentsWithoutProposals: 'Il y a des amendements, et pas de propositions qu’ils pourraient modifier.',
  withdrawWithoutProposals: 'Des propositions peuvent être retirées, et l’organe n’a pas de propositions.',
  unlessAmendedWithoutAmendments:
    'Une proposition peut être retirée si elle n’a pas été amendée, et l’organe n’a pas d’amendements.',
  proposalsByNobody: 'Il y a des propositions, et personne qui puisse en présenter.',
  chairTablesWithoutPower:
    'La Présidence est de ceux qui proposent des textes, et ses pouvoirs disent qu’elle n’en propose pas.',
  chairProposesWhatBodyLacks: 'La Présidence peut proposer « {setting} », et l’organe n’a rien de tel.',
  methodWithoutVoting: 'Il y a un mode de scrutin, ou un appel nominal sur demande, et pas de vote.',
  votingWithoutMethod: 'Il y a un vote, et aucun mode de scrutin.',
  usualMethodOnRequest: 'Le mode de scrutin habituel est aussi de ceux qu’il faut demander.',
  explanationsWithoutVoting: 'Les votes sont expliqués, et il n’y a pas de vote.',
  explanationsNever: 'Les votes peuvent être expliqués, et ni avant ni après le vote.',
  explanationOfVoteWithoutVoting:
    'Des explications de vote sont jointes aux décisions, et il n’y a pas de vote.',
  fallbackWithoutConsensus:
    'Le vote ne vient qu’après la recherche du consensus, et l’organe n’a pas de consensus.',
  agendaWithoutConsensus: 'L’ordre du jour est adopté par consensus, et l’organe n’a pas de consensus.',
  silenceWithoutConsensus:
    'Un texte est adopté tacitement, ce qui est un consensus, et l’organe n’a pas de consensus.',
  silenceUnbreakable: 'Il y a une approbation tacite, et rien qui la rompe.',
  extensionsBelowNothing: 'Une approbation tacite est prorogée moins de zéro fois.',
  replyWithoutMinutes:
    'Une délégation peut répondre plus de fois qu’il n’y a de minutes prévues pour ses réponses.',
  replyWithMinutesTooMany:
    'Des minutes sont prévues pour plus de réponses qu’une délégation ne peut en faire.',
  minutesOfNothing: '« {setting} » laisse parler, et pas une minute.',
  symbolWithoutNumber:
    'La série « {series} » numérote ses documents, et sa cote n’a pas de place pour le numéro : {n}.',
  ruleMissing: 'L’organe a « {setting} », et la règle qui le protège n’est pas vérifiée : « {rule} »',
  ruleOfEveryBodyMissing:
    'La réunion ne peut se tenir sans que ceci soit vérifié, et l’organe ne le vérifie pas : « {rule} »',
  ruleWithoutSetting: 'Ceci est vérifié, et l’organe n’a rien à quoi cela s’applique : « {rule} »',
  noAgenda:
    'Il n’y a pas d’ordre du jour, et une réunion n’examine que ce qui figure à l’ordre du jour qu’elle a adopté.',
  appealWithoutPointOfOrder:
    'Il y a un appel d’une décision sur une motion d’ordre, et l’organe n’a pas de motions d’ordre.',
  closeListWithoutList: 'La liste des orateurs est close, et l’organe n’a pas de liste des orateurs.',
  floorWithoutTimeLimit:
    'La parole est donnée pour quelques minutes, et l’organe n’a pas de limite de temps.',
};
