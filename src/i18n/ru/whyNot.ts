import type { whyNot as english } from '../en/whyNot.ts';
import type { Twin } from '../twin.ts';

/** Sentences of "Why can't I?": the rule that refuses an act, who did what, what would make it possible, what remains. */
export const whyNot: Twin<typeof english> = {
  title: 'Почему нельзя?',
  possible: 'Станет возможно, когда {when}',
  happened: 'Что произошло',
  entry: 'Запись {seq} протокола',
  by: '{name}',
  looking: 'Ищем в протоколе…',
  still: 'Вы по-прежнему можете',
  opens: 'Что открывает путь',
  all: 'Всё, что я могу',
  press: '{sentence} Нажмите, чтобы узнать почему.',
  possibleNow: 'Сейчас это возможно.',
};
