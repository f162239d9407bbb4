// Where the data of a body contradict themselves: rules that could not both be followed.
import type { DocumentSeries, Procedure, SettingName, Settings } from './procedure.ts';
import { groundOf, has, ruleNames, settingOf } from './grounds.ts';
import type { MeetingRule } from './rules.ts';
import type { MotionKind } from './motion.ts';
import { motionKinds } from './settingsShape.ts';

export type ContradictionKind =
  | 'nothingDecides'
  | 'noAgenda'
  | 'appealWithoutVoting'
  | 'appealWithoutPointOfOrder'
  | 'closeListWithoutList'
  | 'floorWithoutTimeLimit'
  | 'motionWithoutDecision'
  | 'motionsWithoutOrder'
  | 'orderWithoutMotion'
  | 'orderNamesTwice'
  | 'motionOnTextsWithoutProposals'
  | 'amendmentsWithoutVoting'
  | 'amendmentsWithoutProposals'
  | 'withdrawWithoutProposals'
  | 'unlessAmendedWithoutAmendments'
  | 'proposalsByNobody'
  | 'chairTablesWithoutPower'
  | 'chairProposesWhatBodyLacks'
  | 'methodWithoutVoting'
  | 'votingWithoutMethod'
  | 'usualMethodOnRequest'
  | 'explanationsWithoutVoting'
  | 'explanationsNever'
  | 'explanationOfVoteWithoutVoting'
  | 'fallbackWithoutConsensus'
  | 'agendaWithoutConsensus'
  | 'silenceWithoutConsensus'
  | 'silenceUnbreakable'
  | 'extensionsBelowNothing'
  | 'replyWithoutMinutes'
  | 'replyWithMinutesTooMany'
  | 'minutesOfNothing'
  | 'symbolWithoutNumber'
  | 'ruleMissing'
  | 'ruleOfEveryBodyMissing'
  | 'ruleWithoutSetting';

/** Two sides that contradict each other; the sentence of its kind names both. */
export interface Contradiction {
  readonly kind: ContradictionKind;
  readonly settings: readonly SettingName[];
  readonly motion?: MotionKind;
  readonly setting?: SettingName;
  readonly rule?: MeetingRule;
  readonly series?: DocumentSeries;
}

type Finding = (settings: Settings) => readonly Contradiction[];

const one = (
  kind: ContradictionKind,
  settings: readonly SettingName[],
  more: Omit<Contradiction, 'kind' | 'settings'> = {},
): Contradiction => ({ kind, settings, ...more });

/** Of one kind and two settings: found where the condition holds. */
const found =
  (kind: ContradictionKind, settings: readonly SettingName[], holds: (all: Settings) => boolean): Finding =>
  (all) =>
    holds(all) ? [one(kind, settings)] : [];

/** A setting that is there while what it leans on is not. */
const leans = (kind: ContradictionKind, setting: SettingName, on: SettingName): Finding =>
  found(kind, [setting, on], (all) => all[setting] != null && all[on] == null);

const onTexts: readonly MotionKind[] = ['competence', 'reconsider', 'divide', 'proposalOrder'];
const isSetting = (name: string, settings: Settings): name is SettingName => name in settings;

const findings: readonly Finding[] = [
  found('nothingDecides', ['consensus', 'voting'], (all) => all.consensus == null && all.voting == null),
  // A meeting opens an item only of an agenda that it has adopted.
  found('noAgenda', ['agenda'], (all) => all.agenda == null),
  leans('appealWithoutVoting', 'appeal', 'voting'),
  leans('appealWithoutPointOfOrder', 'appeal', 'pointOfOrder'),
  leans('closeListWithoutList', 'closeList', 'speakersList'),
  leans('floorWithoutTimeLimit', 'speakersList', 'timeLimit'),
  (all) =>
    all.consensus == null && all.voting == null
      ? motionKinds
          .filter((motion) => all[motion] != null)
          .map((motion) => one('motionWithoutDecision', [motion, 'voting'], { motion }))
      : [],
  found('motionsWithoutOrder', ['motionOrder'], (all) => has(all, 'motions') && all.motionOrder == null),
  (all) =>
    (all.motionOrder?.params.order ?? [])
      .filter((motion) => all[motion] == null)
      .map((motion) => one('orderWithoutMotion', ['motionOrder', motion], { motion })),
  (all) =>
    twice(all.motionOrder?.params.order ?? []).map((motion) =>
      one('orderNamesTwice', ['motionOrder', motion], { motion }),
    ),
  (all) =>
    all.proposals == null
      ? onTexts
          .filter((motion) => all[motion] != null)
          .map((motion) => one('motionOnTextsWithoutProposals', [motion, 'proposals'], { motion }))
      : [],
  leans('amendmentsWithoutVoting', 'amendments', 'voting'),
  leans('amendmentsWithoutProposals', 'amendments', 'proposals'),
  leans('withdrawWithoutProposals', 'withdraw', 'proposals'),
  found(
    'unlessAmendedWithoutAmendments',
    ['withdraw', 'amendments'],
    (all) => all.withdraw?.params.unlessAmended === true && all.amendments == null,
  ),
  found('proposalsByNobody', ['proposals'], (all) => all.proposals?.params.who.length === 0),
  found(
    'chairTablesWithoutPower',
    ['proposals', 'chairPowers'],
    (all) =>
      all.proposals?.params.who.includes('chair') === true && all.chairPowers?.params.proposesText === false,
  ),
  (all) =>
    (all.chairPowers?.params.mayPropose ?? []).flatMap((setting) =>
      isSetting(setting, all) && all[setting] == null
        ? [one('chairProposesWhatBodyLacks', ['chairPowers', setting], { setting })]
        : [],
    ),
  leans('methodWithoutVoting', 'methodOfVoting', 'voting'),
  leans('votingWithoutMethod', 'voting', 'methodOfVoting'),
  found('usualMethodOnRequest', ['methodOfVoting'], ({ methodOfVoting }) => {
    const params = methodOfVoting?.params;
    return params?.onRequest.includes(params.usual) === true;
  }),
  leans('explanationsWithoutVoting', 'explanations', 'voting'),
  found('explanationsNever', ['explanations'], (all) => all.explanations?.params.when.length === 0),
  found(
    'explanationOfVoteWithoutVoting',
    ['statements', 'voting'],
    (all) => all.statements?.params.kinds.includes('explanationOfVote') === true && all.voting == null,
  ),
  found(
    'fallbackWithoutConsensus',
    ['voting', 'consensus'],
    (all) => has(all, 'consensusFirst') && all.consensus == null,
  ),
  leans('agendaWithoutConsensus', 'agenda', 'consensus'),
  leans('silenceWithoutConsensus', 'silence', 'consensus'),
  found('silenceUnbreakable', ['silence'], (all) => all.silence?.params.brokenBy.length === 0),
  found('extensionsBelowNothing', ['silence'], (all) => (all.silence?.params.extensions ?? 0) < 0),
  found('replyWithoutMinutes', ['rightOfReply'], ({ rightOfReply }) => {
    const params = rightOfReply?.params;
    return params !== undefined && params.minutes.length < params.maxPerItem;
  }),
  found('replyWithMinutesTooMany', ['rightOfReply'], ({ rightOfReply }) => {
    const params = rightOfReply?.params;
    return params !== undefined && params.minutes.length > params.maxPerItem;
  }),
  (all) =>
    [
      ['timeLimit', [all.timeLimit?.params.state, all.timeLimit?.params.group]] as const,
      ['rightOfReply', all.rightOfReply?.params.minutes ?? []] as const,
      ['explanations', [all.explanations?.params.minutes]] as const,
    ]
      .filter(([, minutes]) => minutes.some((given) => given !== undefined && given <= 0))
      .map(([setting]) => one('minutesOfNothing', [setting], { setting })),
  (all) =>
    (Object.entries(all.documents?.params ?? {}) as [DocumentSeries, string][])
      .filter(([, pattern]) => !pattern.includes('{n}'))
      .map(([series]) => one('symbolWithoutNumber', ['documents'], { series })),
];

/** Gives what of a list stands in it more than once, each once. */
function twice<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list.filter((name, index) => list.indexOf(name) !== index))];
}

/** Gives how a rule and the settings contradict each other, if they do. */
function ofRule({ settings, rules }: Procedure, rule: MeetingRule): readonly Contradiction[] {
  const ground = groundOf(settings, rule);
  const isChecked = rules[rule] != null;
  if (ground === undefined) return isChecked ? [one('ruleWithoutSetting', [], { rule })] : [];
  if (isChecked) return [];
  if (ground === 'everybody') return [one('ruleOfEveryBodyMissing', [], { rule })];
  const setting = settingOf(ground);
  return [one('ruleMissing', [setting], { rule, setting })];
}

/** Gives every contradiction in the data of a body, those between settings first; a body that has none can be used. */
export function contradictions(procedure: Procedure): readonly Contradiction[] {
  return [
    ...findings.flatMap((finds) => finds(procedure.settings)),
    ...ruleNames.flatMap((rule) => ofRule(procedure, rule)),
  ];
}
