import type { Twin } from '../twin.ts';
import type { text as english } from '../en/text.ts';

/** Sentences of the negotiated text: what a screen reader hears, and the marks behind the words. */
export const text: Twin<typeof english> = {
  placeBegins: 'начало скобок, ',
  placeEnds: ', конец скобок',
  alternative: 'начало варианта {letter}, ',
  supportedBy: ', поддержка: {names}',
  wroteThis: ', автор: {names}',
  noText: '(без текста)',
  reserves: '({codes}: оговорка)',
  reserve: '({codes}: оговорки)',
  chair: 'Председатель',
  nameYou: '{name} (вы)',
  struck: 'зачеркнуто:',
  entered: 'добавлено:',
  historyOf: 'История этих слов',
  fromBase: 'В проекте с самого начала.',
  inVersion: 'В редакции {version}.',
  reason: 'Обоснование: {reason}',
  pin: 'Закрепить',
  close: 'Закрыть',
};
