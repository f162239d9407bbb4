import { language } from './en/language.ts';

/**
 * Gives a sentence with its `{names}` filled in; a name without a value stays as it is, so that a gap is seen.
 * `{count|word|words}` becomes the form that the number asks for.
 */
export function fill(sentence: string, values: { readonly [name: string]: string | number }): string {
  return sentence.replace(/\{(\w+)((?:\|[^|{}]*)*)\}/g, (whole, name: string, forms: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (forms === '') return String(value);
    const choice = forms.slice(1).split('|');
    return choice[language.form(Number(value))] ?? choice.at(-1) ?? '';
  });
}
