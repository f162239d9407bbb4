/** The languages of the pages, each under its own name. */
export const languages = { en: 'English', fr: 'Français', ru: 'Русский' } as const;
export type Language = keyof typeof languages;

/** Tells whether the pages are there in a language. */
export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag);
}
