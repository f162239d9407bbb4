import { describe, expect, test } from 'vitest';
import { procedures } from '../../../../src/content/procedures/all.ts';
import { fieldNames, valueNames } from '../../../../src/i18n/en/rulebook.ts';
import { type Field, fieldsOf, settingNames } from '../../../../src/kernel/meeting/settingsShape.ts';
import { sourceWords, standingOf } from '../../../../src/web/components/source.ts';
import { bookOf, searched, standingsIn } from '../../../../src/web/pages/rules/book.ts';
import { valueAtFirst } from '../../../../src/web/pages/rules/atFirst.ts';
import { chipsOf } from '../../../../src/web/pages/rules/values.ts';
import { bodyWith } from '../../../support/bodies.ts';

const { osceDecision, ungaCommittee } = procedures;

/** Gives the fields of a setting, those within a field too. */
function all(fields: { readonly [name: string]: Field }): readonly (readonly [string, Field])[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'group' ? all(field.fields) : [[name, field] as const],
  );
}
const every = settingNames.flatMap((setting) => all(fieldsOf(setting)));

test('every field and every value of every setting has a name', () => {
  expect(every.filter(([name]) => fieldNames[name] === undefined)).toEqual([]);
  const values = every.flatMap(([, field]) => ('of' in field ? field.of : []));
  expect(values.filter((value) => valueNames[value] === undefined)).toEqual([]);
});

test.each(Object.values(procedures))(
  '$id: each of its settings and rules stands once in its book',
  (body) => {
    const book = bookOf(body);
    const settings = book.flatMap(({ settings: some }) => some.map(({ setting }) => setting));
    expect(settings.toSorted()).toEqual(Object.keys(body.settings).toSorted());
    const rules = book.flatMap(({ rules: some }) => some.map(({ rule }) => rule));
    const checked = Object.entries(body.rules).flatMap(([rule, source]) => (source ? [rule] : []));
    expect(rules.toSorted()).toEqual(checked.toSorted());
    const { verified, practice, toBeConfirmed } = standingsIn(book);
    const held = Object.values(body.settings).filter((setting) => setting !== null);
    expect(verified + practice + toBeConfirmed).toBe(rules.length + held.length);
  },
);

describe('what differs from the body that was copied', () => {
  const { silence } = osceDecision.settings;
  const changed = bodyWith(osceDecision, {
    closeList: null,
    quorum: ungaCommittee.settings.quorum,
    ...(silence ? { silence: { ...silence, params: { ...silence.params, extensions: 3 } } } : {}),
  });
  const changes = Object.fromEntries(
    bookOf(changed, osceDecision)
      .flatMap(({ settings }) => settings)
      .flatMap(({ setting, change }) => (change ? [[setting, change]] : [])),
  );

  test('is marked', () => {
    expect(changes).toEqual({ closeList: 'removed', quorum: 'added', silence: 'changed' });
  });
  test('with what it was', () => {
    const chips = chipsOf(changed, 'silence', osceDecision);
    expect(chips.filter(({ before }) => before !== undefined)).toEqual([
      { label: 'extensions', value: '3', before: '1' },
    ]);
  });
  test('and nothing is, of the body itself', () => {
    const own = bookOf(osceDecision, structuredClone(osceDecision)).flatMap(({ settings }) => settings);
    expect(own.filter(({ change }) => change !== undefined)).toEqual([]);
  });
});

describe('a search', () => {
  const book = bookOf(ungaCommittee);
  const found = (query: string) =>
    searched(book, query).flatMap(({ settings, rules }) => [
      ...settings.map(({ setting }) => setting),
      ...rules.map(({ rule }) => rule),
    ]);

  test('finds by name, by value, by source and by the words of a refusal', () => {
    expect(found('closing the list')).toContain('closeList');
    expect(found('French')).toContain('languages');
    expect(found('rule 123')).toEqual(['reconsider', 'decisionMayBeReconsidered']);
    expect(found('list already')).toContain('senderIsNotWaiting');
  });
  test('wants all its words, and finds nothing where they are not', () => {
    expect(found('furthest unheard-of')).toEqual([]);
    expect(found('  ')).toHaveLength(found('').length);
  });
});

test('a source says how well it is known, once', () => {
  expect(standingOf('practice: one entry per delegation')).toBe('practice');
  expect(standingOf('to be confirmed: rule 1')).toBe('toBeConfirmed');
  expect(standingOf('A/520/Rev.20 rule 113')).toBe('verified');
  expect(sourceWords('practice: one entry per delegation')).toBe('One entry per delegation');
  expect(sourceWords('A/520/Rev.20 rule 113')).toBe('A/520/Rev.20 rule 113');
});

test('a setting that nobody had begins with values of its own', () => {
  expect(valueAtFirst({ kind: 'group', fields: fieldsOf('divide') })).toEqual({
    speakers: { for: 1, against: 1 },
    majority: 'simple',
  });
  expect(valueAtFirst({ kind: 'group', fields: fieldsOf('documents') })).toEqual({});
});
