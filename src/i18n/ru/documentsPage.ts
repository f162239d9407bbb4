import type { documentsPage as english } from '../en/documentsPage.ts';
import type { Twin } from '../twin.ts';

/** Words of the page on which the documents of a room are found, handed in, corrected and added to. */
export const documentsPage: Twin<typeof english> = {
  title: 'Документы',
  about: [
    'Все, что на этом заседании имеет условное обозначение: проекты и их пересмотренные варианты, поправки, документы, исправления, добавления, решения и журналы.',
    'Представленный документ читают все, решений по нему не принимают.',
  ],
  none: 'Документов пока нет.',
  symbol: 'Обозначение',
  what: 'Документ',
  when: 'Когда',
  files: 'Файлы',
  file: '{file}: {symbol}',
  back: 'Все документы',
  room: 'Назад в зал',
  missing: 'Документа {symbol} на этом заседании нет.',
  handIn: 'Представить документ',
  handInNow: 'Представить',
  kind: 'Как',
  kinds: { roomPaper: 'Документ зала заседаний', statement: 'Заявление' },
  consultation: 'По каким консультациям',
  noConsultation: 'Ни по каким, от моей делегации',
  name: 'Название',
  text: 'Текст, между пунктами пустая строка',
  next: 'Он получит обозначение {symbol}.',
  correct: 'Издать исправление',
  correctNow: 'Издать исправление',
  of: 'К какому документу',
  paragraph: 'Пункт',
  reads: 'Вместо',
  shouldRead: 'Следует читать',
  add: 'Издать добавление',
  addNow: 'Издать добавление',
  more: 'Дополнительный текст, между пунктами пустая строка',
  sponsors: 'Добавляемые авторы',
};
