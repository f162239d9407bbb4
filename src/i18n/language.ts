import type { Language } from './languages.ts';

/** What a language says of itself. */
export interface LanguageOfPages {
  readonly tag: Language;
  /** By which dates, numbers and names of languages are written. */
  readonly locale: string;
  /** Gives which of a word's forms stands beside a whole number. */
  readonly form: (count: number) => number;
  /** What stands behind a number of them. */
  readonly units: { readonly day: string; readonly hour: string; readonly minute: string };
  /** What stands before and after words that are quoted. */
  readonly quotes: readonly [before: string, after: string];
  /** Said where a browser runs no JavaScript. */
  readonly noScript: string;
}
