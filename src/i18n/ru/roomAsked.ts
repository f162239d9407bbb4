import type { Twin } from '../twin.ts';
import type { asked as english } from '../en/roomAsked.ts';

/** Sentences of what the Chair asks a delegation, and of how the meeting stands when it is not open. */
export const asked: Twin<typeof english> = {
  question: 'Председатель выносит на решение',
  questionNone: 'Возражений пока нет. Если никто не возразит, решение принимается.',
  objectors: 'Возражения: {names}',
  withdrawObjection: 'Снять мое возражение',
  objectReason: 'Причина, если укажете',
  object: 'Возразить',
  nobodyConcerned: 'ничьи формулировки не исключаются',
  packageTabled: 'Пакет {id}, предложен Председателем',
  packageElement: '{paragraph}: {words}',
  packageNobody: 'Согласия пока никто не дал. Запрошены: {concerned}.',
  packageWords: '«{words}»',
  packageGone: 'уже согласовано',
  packageAccepted: 'Согласие дали: {codes}. Запрошены: {concerned}.',
  leavePackage: 'Отозвать мое согласие',
  acceptPackage: 'Принять пакет',
  poll: 'Экспресс-опрос по пункту {paragraph}. Ни к чему не обязывает.',
  pollAnswered: 'ответили {count} из {of}',
  pollAnswer: {
    canAccept: 'Приемлемо',
    withAlternative: 'С иным вариантом',
    cannotAccept: 'Неприемлемо',
  },
  suspended: 'Объявлен перерыв в заседании.',
  suspendedUntil: 'Объявлен перерыв в заседании до {when}.',
  scheduled: 'Заседание еще не открыто. Можно читать и готовить черновики.',
  adjourned: 'Заседание закрыто. Можно читать и готовить черновики.',
  adoptedSilence: '{symbol}: принято по процедуре умолчания, объявлено Председателем.',
  adopted: '{symbol}: принято консенсусом.',
  adoptedAt: '{when}, {version}.',
  closed: 'Председатель завершил совещание: {when}.',
  closedDrafts:
    '{count} {count|ваш черновик не внесен; он остается|ваших черновика не внесены; они остаются|ваших черновиков не внесены; они остаются} здесь.',
  replay: 'Просмотреть протокол',
};
