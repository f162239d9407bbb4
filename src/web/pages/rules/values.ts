// The values of a setting as a reader meets them beside it.
import { fieldNames, fieldNamesOf, valueNames } from '../../../i18n/en/rulebook.ts';
import { rulebook } from '../../../i18n/en/rulebookPage.ts';
import type { Procedure, SettingName } from '../../../kernel/meeting/procedure.ts';
import { type Field, type Fields, fieldsOf, paramsOf } from '../../../kernel/meeting/settingsShape.ts';
import { languageName } from '../../components/language.ts';

export interface Chip {
  readonly label: string;
  readonly value: string;
  /** What stands in the body from which this one was copied, where it differs. */
  readonly before?: string;
}

/** Gives what a field of a setting is called. */
export function fieldName(setting: SettingName, field: string): string {
  return fieldNamesOf[setting]?.[field] ?? fieldNames[field] ?? field;
}

function named(tag: string): string {
  try {
    return languageName(tag);
  } catch {
    // No tag of a language: words of the body's own.
    return tag;
  }
}

function wordsOf(setting: SettingName, field: Field, value: unknown): string {
  if (value === null || value === undefined) return rulebook.none;
  if (typeof value === 'boolean') return value ? rulebook.yes : rulebook.no;
  if (Array.isArray(value)) {
    const words = value.map((one: unknown) => wordsOf(setting, field, one));
    return words.length === 0 ? rulebook.none : words.join(', ');
  }
  const word = String(value);
  if (field.kind === 'choice' || field.kind === 'choices') return valueNames[word] ?? word;
  return setting === 'languages' ? named(word) : word;
}

/** Gives the values of a body's setting, each with what it is in the other body where that differs. */
export function chipsOf({ settings }: Procedure, setting: SettingName, base?: Procedure): readonly Chip[] {
  const params = paramsOf(settings, setting);
  if (params === undefined) return [];
  const before = base && paramsOf(base.settings, setting);
  return chipsIn(setting, fieldsOf(setting), params, before);
}

type Values = { readonly [field: string]: unknown };

function chipsIn(
  setting: SettingName,
  fields: Fields,
  params: Values,
  before: Values | undefined,
): readonly Chip[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = params[name];
    const was = before?.[name];
    if (field.kind === 'group')
      return chipsIn(setting, field.fields, value as Values, was as Values | undefined);
    if (value === undefined && was === undefined) return [];
    const words = wordsOf(setting, field, value);
    const other = before === undefined ? words : wordsOf(setting, field, was);
    return [{ label: fieldName(setting, name), value: words, ...(other === words ? {} : { before: other }) }];
  });
}
