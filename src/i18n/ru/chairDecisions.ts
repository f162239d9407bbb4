import type { Twin } from '../twin.ts';
import type { decisions as english } from '../en/chairDecisions.ts';

/** Sentences of the Chair's console about silences and decisions. */
export const decisions: Twin<typeof english> = {
  silenceOn: 'Процедура умолчания по документу {symbol}, {version}',
  silenceRuns: 'С {since} до {until}. Возражений нет.',
  silenceKept: 'Возражений не поступило; срок истек в {at}. Ваше объявление означает принятие.',
  silenceLate:
    'Срок истек в {due}, отмечено в {done}: в промежутке сервер не работал. Можно объявить о принятии или возобновить процедуру умолчания.',
  silenceBroken: 'Прервано: {name}, {how}',
  brokenHow: { objection: 'возражение', amendment: 'поправка' },
  extend: 'Продлить',
  extendHint: 'Новый срок, позже нынешнего. В протокол заносится, по чьей просьбе.',
  extendAskedBy: 'По просьбе',
  nobody: 'ничьей',
  extendNow: 'Продлить умолчание',
  reopenSilence: 'Возобновить умолчание',
  announceAdoption: 'Объявить о принятии',
  symbol: 'Условное обозначение',
  adopted: 'Принято: {symbol}',
  adoptedHow: {
    consensus: 'Консенсусом, {when}, {version}.',
    silence: 'По процедуре умолчания, объявлено {when}, {version}.',
    vote: 'Голосованием, {when}, {version}.',
  },
  issued: 'Издано {when}.',
  issueDecision: 'Издать решение',
  statements: 'Приложено заявлений: {count}. {who}',

  justDecided: 'Решение принимается.',
  takeBackDecision: 'Отозвать решение',
  takeBackQuestionHint:
    'Залу сообщается, что решение объявлено ошибочно. Текст возвращается в прежнее состояние, а вопрос вновь выносится на рассмотрение.',
  takeBackDecisionHint:
    'Залу сообщается, что решение объявлено ошибочно. Все возвращается в прежнее состояние.',
  announcedInError: 'Объявлено ошибочно',
};
