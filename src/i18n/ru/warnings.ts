import type { WarningId } from '../../kernel/meeting/warnings.ts';

/** What the Chair is quietly told before an act that is allowed but unwise. Values: `name`, `names`, `count`, `symbol`, `other`. */
export const warningSentences: { readonly [W in WarningId]: string } = {
  motionWaits: 'Процедурное предложение делегации {name} имеет приоритет и ожидает рассмотрения.',
  nobodyAgainstWasCalled:
    'Никто не попросил слова против предложения делегации {name}. Сначала спросите, есть ли желающие.',
  speakerOnMotionWaits: 'Просьба о слове по процедурному предложению еще не удовлетворена: {names}.',
  statesWait: 'В списке ораторов остаются: {names}.',
  statesAreUnheard: 'Делегаций, еще не выступавших по этому пункту повестки дня: {count}.',
  replyIsAsked: 'Есть просьба о праве на ответ: {names}.',
  speakerIsInterrupted: 'Слово предоставлено, и выступление будет прервано: {name}.',
  votesAreMissing: 'Присутствующих делегаций, которые не ответили: {count}.',
  holdersAreAbsent: 'Нет в зале, хотя держится за формулировку здесь: {names}.',
  tooFewToDecide: 'Присутствует делегаций: {present}. Для решения необходимо: {needed}.',
  notFurthestFirst: 'Поправка {symbol} делегации {name} больше всех отличается от текста по существу.',
  rejectionIsImplied: 'Принятие поправки {other} может повлечь за собой отклонение поправки {symbol}.',
};
