import type { LanguageOfPages } from '../language.ts';

/** One, 21, 31…; two to four, 22 to 24…; all others, 11 to 14 among them. */
export const language: LanguageOfPages = {
  tag: 'ru',
  locale: 'ru-RU',
  form: (count) => {
    const ten = count % 10;
    if (Math.floor(count / 10) % 10 === 1) return 2;
    return ten === 1 ? 0 : ten > 1 && ten < 5 ? 1 : 2;
  },
  units: { day: 'д', hour: 'ч', minute: 'мин' },
  quotes: ['«', '»'],
  noScript: 'Для работы Placard нужен JavaScript: зал воссоздаётся по протоколу здесь, в браузере.',
};
