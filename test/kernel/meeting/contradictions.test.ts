// Bodies whose data contradict themselves, each beside one that does not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { procedures } from '../../../src/content/procedures/all.ts';
import { contradictionSentence } from '../../../src/i18n/contradictions.ts';
import { type ContradictionKind, contradictions } from '../../../src/kernel/meeting/contradictions.ts';
import { withRules } from '../../../src/kernel/meeting/grounds.ts';
import type { Procedure } from '../../../src/kernel/meeting/procedure.ts';
import { anyBody, bodyWith as body } from '../../support/bodies.ts';
import { committee } from '../../support/committee.ts';
import { type Said, code, finds, play, puts, raises, says } from '../../support/story.ts';

const { osceDecision, ungaCommittee, unAdHoc } = procedures;

const kindsIn = (procedure: Procedure) => contradictions(procedure).map(({ kind }) => kind);
const { settings: un } = ungaCommittee;
const { settings: osce } = osceDecision;

/** Gives a setting with some of its values changed. */
function altered<P extends object>(setting: { readonly params: P } | null, params: Partial<P>) {
  if (setting === null) throw new Error('The body has no such setting.');
  return {
    source: 'practice: of this test',
    standing: 'practice' as const,
    params: { ...setting.params, ...params },
  };
}

test.each(Object.entries(procedures))('%s has none, and keeps its rules', (_, procedure) => {
  expect(contradictions(procedure)).toEqual([]);
  expect(withRules(procedure)).toEqual(procedure);
});

const cases: {
  readonly [
    K in Exclude<ContradictionKind, 'ruleMissing' | 'ruleOfEveryBodyMissing' | 'ruleWithoutSetting'>
  ]: readonly [bad: Procedure, mended: Procedure];
} = {
  nothingDecides: [body(osceDecision, { consensus: null }), body(unAdHoc, {})],
  noAgenda: [body(osceDecision, { agenda: null }), body(osceDecision, { agenda: un.agenda })],
  appealWithoutPointOfOrder: [
    body(ungaCommittee, { pointOfOrder: null }),
    body(ungaCommittee, { pointOfOrder: null, appeal: null }),
  ],
  closeListWithoutList: [
    body(ungaCommittee, { speakersList: null }),
    body(ungaCommittee, {
      speakersList: null,
      closeList: null,
      chairPowers: altered(un.chairPowers, { mayPropose: [] }),
    }),
  ],
  floorWithoutTimeLimit: [
    body(ungaCommittee, { timeLimit: null }),
    body(ungaCommittee, { timeLimit: altered(un.timeLimit, { state: 4 }) }),
  ],
  appealWithoutVoting: [
    body(osceDecision, { appeal: un.appeal }),
    body(osceDecision, { appeal: un.appeal, voting: un.voting, methodOfVoting: un.methodOfVoting }),
  ],
  motionWithoutDecision: [body(ungaCommittee, { consensus: null, voting: null }), body(ungaCommittee, {})],
  motionsWithoutOrder: [
    body(osceDecision, { closeDebate: un.closeDebate }),
    body(osceDecision, {
      closeDebate: un.closeDebate,
      motionOrder: altered(un.motionOrder, { order: ['closeDebate'] }),
    }),
  ],
  orderWithoutMotion: [
    body(osceDecision, { motionOrder: altered(un.motionOrder, { order: ['closeDebate'] }) }),
    body(osceDecision, {
      closeDebate: un.closeDebate,
      motionOrder: altered(un.motionOrder, { order: ['closeDebate'] }),
    }),
  ],
  orderNamesTwice: [
    body(ungaCommittee, {
      motionOrder: altered(un.motionOrder, { order: ['closeDebate', 'suspendMeeting', 'closeDebate'] }),
    }),
    body(ungaCommittee, {
      motionOrder: altered(un.motionOrder, { order: ['closeDebate', 'suspendMeeting'] }),
    }),
  ],
  motionOnTextsWithoutProposals: [
    body(ungaCommittee, { proposals: null, withdraw: null, amendments: null }),
    body(ungaCommittee, {
      proposals: null,
      withdraw: null,
      amendments: null,
      competence: null,
      reconsider: null,
      divide: null,
      proposalOrder: null,
    }),
  ],
  amendmentsWithoutVoting: [
    body(osceDecision, { amendments: un.amendments }),
    body(osceDecision, {
      amendments: un.amendments,
      voting: un.voting,
      methodOfVoting: un.methodOfVoting,
    }),
  ],
  amendmentsWithoutProposals: [
    body(ungaCommittee, { proposals: null }),
    body(ungaCommittee, { amendments: un.amendments }),
  ],
  withdrawWithoutProposals: [body(ungaCommittee, { proposals: null }), body(ungaCommittee, {})],
  unlessAmendedWithoutAmendments: [
    body(ungaCommittee, { amendments: null }),
    body(ungaCommittee, { amendments: null, withdraw: altered(un.withdraw, { unlessAmended: false }) }),
  ],
  proposalsByNobody: [
    body(ungaCommittee, { proposals: altered(un.proposals, { who: [] }) }),
    body(ungaCommittee, { proposals: altered(un.proposals, { who: ['state'] }) }),
  ],
  chairTablesWithoutPower: [
    body(ungaCommittee, { proposals: altered(un.proposals, { who: ['state', 'chair'] }) }),
    body(ungaCommittee, {
      proposals: altered(un.proposals, { who: ['state', 'chair'] }),
      chairPowers: altered(un.chairPowers, { proposesText: true }),
    }),
  ],
  chairProposesWhatBodyLacks: [
    body(osceDecision, { closeList: null }),
    body(osceDecision, {
      closeList: null,
      chairPowers: altered(osce.chairPowers, { mayPropose: ['timeLimit'] }),
    }),
  ],
  methodWithoutVoting: [
    body(osceDecision, { methodOfVoting: altered(un.methodOfVoting, { onRequest: ['rollCall'] }) }),
    body(osceDecision, { methodOfVoting: un.methodOfVoting, voting: un.voting }),
  ],
  votingWithoutMethod: [body(ungaCommittee, { methodOfVoting: null }), body(ungaCommittee, {})],
  usualMethodOnRequest: [
    body(ungaCommittee, { methodOfVoting: altered(un.methodOfVoting, { usual: 'rollCall' }) }),
    body(ungaCommittee, {
      methodOfVoting: altered(un.methodOfVoting, { usual: 'rollCall', onRequest: ['recorded'] }),
    }),
  ],
  explanationsWithoutVoting: [
    body(osceDecision, { explanations: un.explanations }),
    body(osceDecision, {
      explanations: un.explanations,
      voting: un.voting,
      methodOfVoting: un.methodOfVoting,
    }),
  ],
  explanationsNever: [
    body(ungaCommittee, { explanations: altered(un.explanations, { when: [] }) }),
    body(ungaCommittee, { explanations: altered(un.explanations, { when: ['after'] }) }),
  ],
  explanationOfVoteWithoutVoting: [
    body(osceDecision, { statements: un.statements }),
    body(osceDecision, { statements: altered(un.statements, { kinds: ['explanationOfPosition'] }) }),
  ],
  fallbackWithoutConsensus: [body(unAdHoc, { consensus: null }), body(unAdHoc, {})],
  agendaWithoutConsensus: [body(ungaCommittee, { consensus: null }), body(ungaCommittee, {})],
  silenceWithoutConsensus: [body(ungaCommittee, { consensus: null }), body(ungaCommittee, { silence: null })],
  silenceUnbreakable: [
    body(osceDecision, { silence: altered(osce.silence, { brokenBy: [] }) }),
    body(osceDecision, { silence: altered(osce.silence, { brokenBy: ['amendment'] }) }),
  ],
  extensionsBelowNothing: [
    body(osceDecision, { silence: altered(osce.silence, { extensions: -1 }) }),
    body(osceDecision, { silence: altered(osce.silence, { extensions: 0 }) }),
  ],
  replyWithoutMinutes: [
    body(osceDecision, { rightOfReply: altered(osce.rightOfReply, { maxPerItem: 3 }) }),
    body(osceDecision, { rightOfReply: altered(osce.rightOfReply, { maxPerItem: 3, minutes: [3, 2, 1] }) }),
  ],
  replyWithMinutesTooMany: [
    body(osceDecision, { rightOfReply: altered(osce.rightOfReply, { maxPerItem: 1 }) }),
    body(osceDecision, { rightOfReply: altered(osce.rightOfReply, { maxPerItem: 1, minutes: [3] }) }),
  ],
  minutesOfNothing: [
    body(osceDecision, { timeLimit: altered(osce.timeLimit, { state: 0 }) }),
    body(osceDecision, { timeLimit: altered(osce.timeLimit, { state: 1 }) }),
  ],
  symbolWithoutNumber: [
    body(osceDecision, { documents: altered(osce.documents, { decision: 'PC.DEC' }) }),
    body(osceDecision, { documents: altered(osce.documents, { decision: 'PC.DEC/{n}/99' }) }),
  ],
};

describe.each(Object.entries(cases))('%s', (kind, [bad, mended]) => {
  test('is found', () => expect(kindsIn(bad)).toContain(kind));
  test('and gone once it is mended', () => expect(kindsIn(mended)).toEqual([]));
});

describe('between rules and settings', () => {
  const without = (from: Procedure, rule: keyof Procedure['rules']): Procedure => ({
    ...from,
    rules: { ...from.rules, [rule]: null },
  });

  test('a setting without the rule that guards it', () => {
    expect(contradictions(without(ungaCommittee, 'noVoteIsOpen'))).toMatchObject([
      { kind: 'ruleMissing', rule: 'noVoteIsOpen', setting: 'voting' },
    ]);
  });
  test('a rule without which no meeting is held', () => {
    expect(contradictions(without(osceDecision, 'senderIsChair'))).toMatchObject([
      { kind: 'ruleOfEveryBodyMissing', rule: 'senderIsChair' },
    ]);
  });
  test('a quorum that is checked, in a body without one', () => {
    const checked = {
      ...osceDecision,
      rules: { ...osceDecision.rules, quorumToDecideIsPresent: { source: 'practice: none' } },
    };
    expect(contradictions(checked)).toMatchObject([
      { kind: 'ruleWithoutSetting', rule: 'quorumToDecideIsPresent' },
    ]);
    expect(kindsIn(withRules(checked))).toEqual([]);
  });
  test('a setting that is added brings its rules, with its own source', () => {
    const { rules } = body(osceDecision, { quorum: altered(un.quorum, {}) });
    expect(rules.quorumToDecideIsPresent).toEqual({ source: 'practice: of this test' });
  });
});

test('each is a sentence in which no gap is left', () => {
  const found = Object.values(cases).flatMap(([bad]) => contradictions(bad));
  for (const one of found) expect(contradictionSentence(one)).not.toMatch(/\{(?!n\})/);
});

test('any change of one setting is judged, and its rules follow', () => {
  fc.assert(
    fc.property(anyBody(1), (changed) => {
      const found = contradictions(changed);
      for (const one of found) expect(contradictionSentence(one).length).toBeGreaterThan(20);
      expect(found.filter(({ rule }) => rule !== undefined)).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

test('a body that has none can meet: it adopts its agenda, opens an item and gives the floor', () => {
  fc.assert(
    fc.property(anyBody(5, 0), (changed) => {
      fc.pre(contradictions(changed).length === 0);
      expect(play(heldUnder(changed)).room).toMatchObject({ openItem: '1', floor: { who: 'ARV' } });
    }),
    { numRuns: 500 },
  );
});

/** A first meeting under a body's rules. */
function heldUnder(procedure: Procedure): readonly Said[] {
  return [
    ...committee(procedure),
    says('chair', { type: 'CallToOrder' }),
    says('secretary', { type: 'ProposeAgenda', items: [{ item: '1', title: 'Opening' }] }),
    puts({ kind: 'agenda' }),
    finds,
    says('chair', { type: 'OpenItem', item: '1' }),
    ...(procedure.settings.speakersList ? [says('chair', { type: 'OpenList' }), raises('ARV')] : []),
    says(
      'chair',
      procedure.settings.speakersList ? { type: 'GiveFloor' } : { type: 'GiveFloor', to: code('ARV') },
    ),
  ];
}
