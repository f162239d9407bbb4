import type { Twin } from '../twin.ts';
import type { compare as english } from '../en/roomCompare.ts';

/** Sentences of the comparison of two versions. */
export const compare: Twin<typeof english> = {
  compareFailed: 'Не удалось загрузить прежний текст. Ваш текст не затронут.',
  compareFetching: 'Загружается {version}',
  compareFrom: 'Прежняя',
  compareTo: 'Новая',
  compareNow: 'Сейчас',
  compareCounts: 'Добавлено: {entered}; исключено: {left}; изменено: {paragraphs}',
  words: '{count} {count|слово|слова|слов}',
  paragraphs: '{count} {count|пункт|пункта|пунктов}',
  compareEqual: 'Различий нет ни в одном слове',
  previousChange: 'Предыдущая правка',
  nextChange: 'Следующая правка',
  compareLeft: 'зачеркнуто — исключено',
  compareEntered: 'жирным — добавлено',
  compareSame: 'Слова те же: {version}',
};
