// The rules of informal consultations: those of the body above, without what only a meeting on the record has.
import type { Procedure, SettingName, Settings } from './procedure.ts';
import { groundOf, ruleNames } from './grounds.ts';
import { settingNames } from './settingsShape.ts';

/** What stays: who sits and speaks how long, and that what nobody objects to is settled. */
const stays: ReadonlySet<SettingName> = new Set<SettingName>([
  'membership',
  'languages',
  'chairPowers',
  'agenda',
  'speakersList',
  'statementsBySecretariat',
  'closeList',
  'timeLimit',
  'pointOfOrder',
  'consensus',
  'informals',
]);

const consensus: NonNullable<Settings['consensus']> = {
  params: { minus: [] },
  source: 'practice: informal consultations settle what nobody objects to',
  standing: 'practice',
};

/** Gives the rules by which informal consultations under a body go: no votes, motions, elections, silence, records. */
export function informalOf(procedure: Procedure): Procedure {
  const gone = Object.fromEntries(
    settingNames.filter((name) => !stays.has(name)).map((name) => [name, null]),
  );
  const { chairPowers } = procedure.settings;
  const kept: Settings = { ...procedure.settings, ...gone };
  const settings: Settings = {
    ...kept,
    consensus: kept.consensus ?? consensus,
    chairPowers: chairPowers && {
      ...chairPowers,
      params: {
        ...chairPowers.params,
        mayPropose: chairPowers.params.mayPropose.filter((name) => kept[name as SettingName] != null),
      },
    },
  };
  const rules = ruleNames.map(
    (rule) =>
      [rule, groundOf(settings, rule) === undefined ? null : (procedure.rules[rule] ?? null)] as const,
  );
  return { ...procedure, settings, rules: Object.fromEntries(rules) as Procedure['rules'] };
}
