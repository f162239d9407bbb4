import type { agenda as english } from '../en/agenda.ts';
import type { Twin } from '../twin.ts';

/** Sentences on changes of the agenda that delegations ask for. */
export const agenda: Twin<typeof english> = {
  asked: 'Предложенные изменения',
  asks: '{name}: просьба {change}',
  ask: 'Попросить изменить',
  kind: 'Что сделать',
  add: 'Включить пункт',
  delete: 'Исключить пункт',
  move: 'Переместить пункт',
  title: 'Название пункта',
  item: 'Пункт',
  before: 'Поставить перед',
  last: 'в конец повестки дня',
  send: 'Попросить',
  withdraw: 'Отозвать',
  put: 'Вынести на решение',
  vote: 'Поставить на голосование',
};
