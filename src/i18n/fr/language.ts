import type { LanguageOfPages } from '../language.ts';

/** Nought and one, and all others. */
export const language: LanguageOfPages = {
  tag: 'fr',
  locale: 'fr-FR',
  form: (count) => (count < 2 ? 0 : 1),
  units: { day: 'j', hour: 'h', minute: 'min' },
  quotes: ['« ', ' »'],
  noScript:
    'Placard a besoin de JavaScript : c’est ici, dans le navigateur, que la salle est reconstituée à partir de son registre.',
};
