import { language } from '../../i18n/en/language.ts';

/** Gives the name of a language by its BCP 47 tag: English, Arabic. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames([language.locale], { type: 'language' }).of(tag) ?? tag;
}
