import { language } from './en/language.ts';

/** Gives words in the quotation marks of the language. */
export function quoted(words: string): string {
  return language.quotes.join(words);
}
