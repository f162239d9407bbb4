import type { documents as english } from '../en/documents.ts';
import type { Twin } from '../twin.ts';

/** Sentences of the documents of a room, each a document of its own. */
export const documents: Twin<typeof english> = {
  kinds: {
    draft: 'Проект',
    version: 'Пересмотренный проект',
    amendment: 'Поправка',
    decision: 'Решение',
    journal: 'Журнал',
    roomPaper: 'Документ зала заседаний',
    statement: 'Заявление',
    corrigendum: 'Исправление',
    addendum: 'Добавление',
  },
  by: 'Представлен: {by}',
  facilitates: 'координатор: {group}',
  to: 'К документу {symbol}',
  paragraph: 'Пункт {paragraph}',
  for: 'Вместо',
  read: 'Следует читать',
  shouldRead: 'Исправлено документом {symbol}. Следует читать: «{shouldRead}»',
  newSponsors: 'Новые авторы: {sponsors}',
  addFirst: 'В начале добавить: «{text}»',
  addAfter: 'После {after} добавить: «{text}»',
  strike: 'Исключить {paragraph}.',
  insert: 'В {paragraph} включить «{adds}».',
  delete: 'В {paragraph} исключить «{struck}».',
  replace: 'В {paragraph} вместо «{struck}» читать «{adds}».',
};
