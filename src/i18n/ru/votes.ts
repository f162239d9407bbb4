import type { ProposalFate } from '../../kernel/meeting/amendment.ts';
import type { AgendaChangeKind } from '../../kernel/meeting/agendaChange.ts';
import type { MotionKind, Side } from '../../kernel/meeting/motion.ts';
import type { Answer, Majority, VoteSubjectKind, VotingMethod } from '../../kernel/meeting/vote.ts';
import type { Twin } from '../twin.ts';
import type { lots as englishLots, outcomes as english } from '../en/votes.ts';

/** The names of motions, as they follow the word “предложение”. */
export const motionNames: { readonly [K in MotionKind]: string } = {
  suspendMeeting: 'о перерыве в заседании',
  adjournMeeting: 'о закрытии заседания',
  adjournDebate: 'о перерыве в прениях',
  closeDebate: 'о прекращении прений',
  competence: 'об отсутствии компетенции',
  reconsider: 'о повторном рассмотрении',
  divide: 'о раздельном голосовании',
  proposalOrder: 'о порядке голосования по текстам',
};

export const sides: { readonly [S in Side]: string } = { for: 'за', against: 'против' };
export const answers: { readonly [A in Answer]: string } = {
  yes: 'За',
  no: 'Против',
  abstain: 'Воздержание',
};
export const methods: { readonly [M in VotingMethod]: string } = {
  plates: 'голосование поднятием табличек',
  recorded: 'заносимое в отчет о заседании голосование',
  rollCall: 'поимённое голосование',
};
export const majorities: { readonly [M in Majority]: string } = {
  simple: 'большинство участвующих в голосовании',
  twoThirds: 'две трети участвующих в голосовании',
};
/** What a change of the agenda would do, as a sentence goes on with it; `unsaid`: where speakers are not named. */
export const agendaChanges: { readonly [K in AgendaChangeKind | 'unsaid']: string } = {
  add: 'включить в повестку дня пункт «{words}»',
  delete: 'исключить из повестки дня пункт «{words}»',
  move: 'переместить в повестке дня пункт «{words}»',
  unsaid: 'изменить повестку дня',
};

/** What is put to the vote. Values: `motion`, `words`. */
export const subjects: { readonly [K in VoteSubjectKind]: string } = {
  agendaChange: 'предложение {change}',
  motion: 'процедурное предложение {motion}',
  appeal: 'протест на постановление Председателя',
  amendment: 'поправка {words}',
  part: '{words}',
  draft: '{words}',
};
export const fates: { readonly [F in ProposalFate]: string } = {
  rejected: 'отклонен',
  withdrawn: 'снят авторами',
  noAction: 'остается без принятия решения',
  notPut: 'на голосование не ставится',
  outsideCompetence: 'признан выходящим за рамки компетенции органа',
};
/** Values: `yes`, `no`, `abstain`. */
export const tally = 'за — {yes}, против — {no}, воздержались — {abstain}';
/** What a motion, an amendment or a part came to. */
export const outcomes: Twin<typeof english> = {
  agendaChange: { true: 'согласились', false: 'не согласились' },
  motion: { true: 'принято', false: 'не принято' },
  amendment: { true: 'принята', false: 'отклонена' },
  part: { true: 'сохранена', false: 'отклонена' },
};

/** The lot of a roll call. Values: `name`, `place`, `of`, `from`. */
export const lots: Twin<typeof englishLots> = {
  call: 'Первой вызывается делегация {name}: жребий указал номер {place} из {of}, считая с {from}.',
  seed: 'Исходные данные:',
  same: 'При повторной жеребьевке здесь — тот же.',
  other: 'При повторной жеребьевке здесь — номер {place}: сверьте с протоколом.',
};
