import type { formal as english } from '../en/roomFormal.ts';
import type { Twin } from '../twin.ts';

/** Words on the delegate's page that lead to motions, to the sponsors and amendments, and to what one may do. */
export const formal: Twin<typeof english> = {
  move: 'Внести…',
  moveKey: 'внести процедурное предложение',
  may: 'Что я могу?',
  proposal: 'Авторы и поправки',
  proposalCount:
    '{sponsors} {sponsors|автор|автора|авторов}, {amendments} {amendments|поправка|поправки|поправок}',
  votes: 'Прошедшие голосования',
  youAreCalled: 'Вас вызывают для голосования.',
  votingBegan: 'Голосование началось.',
  counted: 'Голоса подсчитаны: за — {yes}, против — {no}, воздержались — {abstain}.',
  adoptedVote: '{symbol}: принято; за — {yes}, против — {no}, воздержались — {abstain}.',
  fell: {
    rejected: '{symbol}: отклонено.',
    withdrawn: '{symbol}: снято авторами.',
    noAction: '{symbol}: решение не принимается.',
    notPut: '{symbol}: на голосование не ставится, принят другой текст.',
    outsideCompetence: '{symbol}: выходит за рамки компетенции.',
  },
  asAmendment: 'Внести как поправку…',
};
