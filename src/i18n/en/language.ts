import type { LanguageOfPages } from '../language.ts';

/** One, and all others. */
export const language: LanguageOfPages = {
  tag: 'en',
  locale: 'en-GB',
  form: (count) => (count === 1 ? 0 : 1),
  units: { day: 'd', hour: 'h', minute: 'min' },
  quotes: ['“', '”'],
  noScript: 'Placard needs JavaScript: the room is folded from its record here, in the browser.',
};
