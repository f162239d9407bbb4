import type { formal as english } from '../en/roomFormal.ts';
import type { Twin } from '../twin.ts';

/** Words on the delegate's page that lead to motions, to the sponsors and amendments, and to what one may do. */
export const formal: Twin<typeof english> = {
  move: 'Motion…',
  moveKey: 'présenter une motion',
  may: 'Que puis-je faire ?',
  proposal: 'Auteurs et amendements',
  proposalCount: '{sponsors} {sponsors|auteur|auteurs}, {amendments} {amendments|amendement|amendements}',
  asAmendment: 'Présenter comme amendement…',
  votes: 'Votes à ce stade',
  youAreCalled: 'C’est à vous de voter.',
  votingBegan: 'Le vote a commencé.',
  counted: 'Résultat du vote : {yes} voix contre {no}, avec {abstain} {abstain|abstention|abstentions}.',
  adoptedVote:
    '{symbol} est adopté par {yes} voix contre {no}, avec {abstain} {abstain|abstention|abstentions}.',
  fell: {
    rejected: '{symbol} est rejeté.',
    withdrawn: '{symbol} est retiré par ses auteurs.',
    noAction: 'Aucune décision n’est prise sur {symbol}.',
    notPut: '{symbol} n’est pas mis aux voix, un autre texte étant adopté.',
    outsideCompetence: '{symbol} ne relève pas de la compétence de la réunion.',
  },
};
