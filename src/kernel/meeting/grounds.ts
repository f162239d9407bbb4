// What a body has, and which rules follow from it.
import type { Procedure, SettingName, Settings } from './procedure.ts';
import type { MeetingRule } from './rules.ts';
import { type Ground, type Trait, rulePlaces } from './rulePlaces.ts';
import { motionKinds } from './settingsShape.ts';

const traits: { readonly [T in Trait]: (settings: Settings) => boolean } = {
  openAgenda: ({ agenda }) => agenda?.params.newItems === true,
  consentToClose: ({ closeList }) => closeList?.params.by === 'consent',
  quorumToOpen: ({ quorum }) => quorum != null && quorum.params.open !== null,
  seatingByLot: ({ seating }) => seating?.params.start === 'lot',
  motions: (settings) => motionKinds.some((kind) => settings[kind] != null),
  consensusFirst: ({ voting }) => voting?.params.first === 'consensus',
  sponsors: ({ proposals }) => proposals?.params.sponsors === true,
  textWithheld: ({ silence }) => silence?.params.textWithheldUntilNextMeeting === true,
};
/** In which setting a trait is seen. */
const traitSettings: { readonly [T in Trait]: SettingName } = {
  openAgenda: 'agenda',
  consentToClose: 'closeList',
  quorumToOpen: 'quorum',
  seatingByLot: 'seating',
  motions: 'motionOrder',
  consensusFirst: 'voting',
  sponsors: 'proposals',
  textWithheld: 'silence',
};

const isTrait = (ground: Ground): ground is Trait => ground in traits;

/** Tells whether the body has what a rule is about. */
export function has(settings: Settings, ground: Ground): boolean {
  return isTrait(ground) ? traits[ground](settings) : settings[ground] != null;
}

/** Gives the setting in which a ground is seen. */
export function settingOf(ground: Ground): SettingName {
  return isTrait(ground) ? traitSettings[ground] : ground;
}

/** Every rule there is. */
export const ruleNames = Object.keys(rulePlaces) as readonly MeetingRule[];

/** Gives what of the body a rule follows from; nothing where the body has none of it, `everybody` for a rule of every body. */
export function groundOf(settings: Settings, rule: MeetingRule): Ground | 'everybody' | undefined {
  const { of } = rulePlaces[rule];
  return of === undefined ? 'everybody' : of.find((ground) => has(settings, ground));
}

/** Gives the body with the rules that its settings ask for: one without a source takes that of its setting. */
export function withRules(procedure: Procedure): Procedure {
  const { settings } = procedure;
  const rules = ruleNames.map((rule) => {
    const ground = groundOf(settings, rule);
    if (ground === undefined) return [rule, null] as const;
    const setting = ground === 'everybody' ? undefined : settings[settingOf(ground)];
    return [rule, procedure.rules[rule] ?? { source: setting?.source ?? procedure.source }] as const;
  });
  return { ...procedure, rules: Object.fromEntries(rules) as Procedure['rules'] };
}
