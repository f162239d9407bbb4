// Bodies that an organiser could make: those that ship, with settings changed as a form or a program would.
import fc from 'fast-check';
import { procedures } from '../../src/content/procedures/all.ts';
import { withRules } from '../../src/kernel/meeting/grounds.ts';
import type { Procedure, Settings } from '../../src/kernel/meeting/procedure.ts';
import { type Field, type Fields, fieldsOf, settingNames } from '../../src/kernel/meeting/settingsShape.ts';

/** Gives a body with some settings changed, and the rules that follow. */
export function bodyWith(from: Procedure, changed: Partial<Settings>): Procedure {
  return withRules({ ...from, settings: { ...from.settings, ...changed } });
}

/** Gives values of a field; `least`: of its numbers, below nothing where nobody would type it. */
function valueOf(field: Field, least: number): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...field.of, ...(field.none ? [null] : []));
    case 'choices':
      return fc.array(fc.constantFrom(...field.of), { maxLength: 6 });
    case 'count':
      return fc.integer({ min: least, max: field.most });
    case 'counts':
      return fc.array(fc.integer({ min: least, max: field.most }), { maxLength: 4 });
    case 'words':
      return fc.array(fc.string(), { maxLength: 3 });
    case 'pattern':
      return fc.string();
    case 'group':
      return valuesOf(field.fields, least);
  }
}
function valuesOf(fields: Fields, least: number): fc.Arbitrary<object> {
  return fc.record(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field, least)])),
  );
}

/** One setting, with another value or none. */
function change(least: number): fc.Arbitrary<Partial<Settings>> {
  return fc.constantFrom(...settingNames).chain((setting) =>
    fc
      .option(
        valuesOf(fieldsOf(setting), least).map((params) => ({
          params,
          source: 'practice: x',
          standing: 'practice',
        })),
      )
      .map((value) => ({ [setting]: value }) as Partial<Settings>),
  );
}

/** Gives bodies with so many changes, whether they make sense or not. */
export function anyBody(changes: number, least = -2): fc.Arbitrary<Procedure> {
  return fc
    .tuple(
      fc.constantFrom<Procedure>(...Object.values(procedures)),
      fc.array(change(least), { minLength: 1, maxLength: changes }),
    )
    .map(([from, changed]) => bodyWith(from, Object.assign({}, ...changed) as Partial<Settings>));
}
