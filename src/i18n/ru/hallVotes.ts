import type { hallVotes as english } from '../en/hallVotes.ts';
import type { Twin } from '../twin.ts';

/** Sentences of the hall display on votes, motions and appeals. */
export const hallVotes: Twin<typeof english> = {
  announced: 'Голосование объявлено. Сначала разъясняются мотивы голосования.',
  called: 'вызов {at} из {of}',
  callIsOver: 'Вызваны все',
  answered: 'ответили {count} из {of}',
  isCalled: 'вызывается',
  next: 'далее',
  passed: 'нет в зале',
  yes: 'За',
  no: 'Против',
  abstain: 'Воздержались',
  abstains: 'Воздержание',
  group: '{answer}, {count}',
  one: '{name}: {answer}',
  yet: 'еще нет',
  notVoting: 'Не участвовали, {count}',
  waits: 'Голосование ждет: замечание по порядку ведения, {name}.',
  interrupted: 'Прежнее голосование ждет, пока проголосуют по этому вопросу.',
  motion: 'Процедурное предложение',
  motionNeeds: {
    simple: 'Принимается большинством участвующих в голосовании',
    twoThirds: 'Принимается двумя третями участвующих в голосовании',
  },
  moreMotions: 'еще {count} {count|предложение ожидает|предложения ожидают|предложений ожидают}',
  onMotion: 'по предложению: {motion}',
  appeal: 'Протест на постановление Председателя',
  appealNext: 'Немедленно ставится на голосование, без обсуждения',
  ruling: 'По порядку ведения, {name}: {ruling}',
  upheld: 'принято',
  notUpheld: 'отклонено',
  byVote: 'голосованием',
};
