// What comes in a meeting that nobody foresees: each is a refusal with its rule, or a named conflict for the Chair.
import { describe, expect, test } from 'vitest';
import { procedures } from '../../../src/content/procedures/all.ts';
import { wordingOf } from '../../../src/documents/journal/block.ts';
import { written } from '../../../src/documents/journal/written.ts';
import { nameAt } from '../../../src/kernel/meeting/find.ts';
import { contradictions } from '../../../src/kernel/meeting/contradictions.ts';
import { journalOf } from '../../../src/kernel/meeting/journal/journalOf.ts';
import {
  amendment,
  amends,
  counts,
  inAdHoc,
  inCommittee,
  moves,
  onDraft,
  reword,
  voted,
} from '../../support/committee.ts';
import { code, d1, given, listed, play, raises, type Said, says, seat } from '../../support/story.ts';

const chair = (command: Said['command']) => says('chair', command);
const point = says('KST', { type: 'RaisePointOfOrder' });
const rules = (by: string, upheld: boolean) => says(by, { type: 'RulePointOfOrder', upheld });
const bodies: readonly (readonly [string, readonly Said[]])[] = [
  ['an OSCE body', listed],
  ['a Main Committee', inCommittee],
  ['an ad hoc committee', inAdHoc],
];
const bodiesThatVote = bodies.slice(1);

describe.each(bodies)('in %s', (_, before) => {
  test('of two who rule at once from two devices of the Chair, the second is refused', () => {
    const second = says('organiser', { type: 'GiveSeat', seat: seat('vice-chair'), role: 'chair' });
    given(before, second, point).when(rules('vice-chair', false)).records('PointOfOrderRuled');
    given(before, point, rules('chair', true)).when(rules('chair', false)).refuses('pointOfOrderIsRaised');
    given(before, second, point, rules('chair', true))
      .when(rules('vice-chair', false))
      .refuses('pointOfOrderIsRaised');
  });
  test('a State that is renamed in mid-session has its new name from then on', () => {
    const rename = (name: string, by = 'secretary') =>
      says(by, { type: 'RenameDelegation', delegation: code('CRV'), name });
    const room = given(before).when(rename('Republic of Corvany')).records('DelegationRenamed');
    const renamed = room.delegations.find((one) => one.code === code('CRV'));
    expect(renamed).toMatchObject({
      name: 'Republic of Corvany',
      earlier: [{ name: 'CRV', until: room.at }],
    });
    expect(renamed && nameAt(renamed, (room.at - 1) as typeof room.at)).toBe('CRV');
    expect(renamed && nameAt(renamed, room.at)).toBe('Republic of Corvany');
    given(before).when(rename(' ')).refuses('nameIsNew');
    given(before).when(rename('KST')).refuses('nameIsNew');
    given(before).when(rename('CRV')).refuses('nameIsNew');
    given(before).when(rename('Republic of Corvany', 'CRV')).refuses('senderIsSecretary');
    given(before)
      .when(says('secretary', { type: 'RenameDelegation', delegation: code('XYZ'), name: 'Nowhere' }))
      .refuses('delegationIsInTheRoom');
  });
});

describe.each(bodiesThatVote)('in %s, which votes,', (_, before) => {
  test('a motion by an observer or an expert is refused', () => {
    for (const by of ['observer', 'expert'])
      given(before)
        .when(moves(by, { kind: 'suspendMeeting' }))
        .refuses('senderIsDelegation');
  });
});

test('a vote after the count is refused', () => {
  const counted = [...inCommittee, ...voted(onDraft, 'yyn'), counts];
  given(counted)
    .when(says('KST', { type: 'CastVote', answer: 'no' }))
    .refuses('votingHasBegun');
});

test('an order of amendments with a cycle is refused', () => {
  const two = [
    ...inCommittee,
    amends('CRV', [reword('OP1', 'Decides nothing;')]),
    amends('KST', [reword('OP2', 'Requests nothing.')]),
  ];
  const order = (...ids: readonly string[]) =>
    chair({ type: 'OrderAmendments', draft: d1, order: ids.map(amendment) });
  given(two)
    .when(order('A1', 'A2', 'A1'))
    .refuses('orderNamesEachAmendmentOnce');
  given(two).when(order('A2', 'A1')).records('AmendmentsOrdered');
});

test('a body whose data contradict themselves is told so by name', () => {
  const { ungaCommittee } = procedures;
  const settings = { ...ungaCommittee.settings, voting: null };
  expect(contradictions({ ...ungaCommittee, settings })).not.toEqual([]);
  expect(contradictions(ungaCommittee)).toEqual([]);
});

test('the journal calls a State what it was called at the moment; lists and plates have the new name', () => {
  const told = play([
    ...inCommittee,
    chair({ type: 'OpenList' }),
    raises('CRV'),
    chair({ type: 'GiveFloor' }),
    chair({ type: 'EndFloor' }),
    says('secretary', { type: 'RenameDelegation', delegation: code('CRV'), name: 'Republic of Corvany' }),
    moves('CRV', { kind: 'suspendMeeting' }),
  ]);
  if (!told.room) throw new Error('nothing was opened');
  const times = { day: String, clock: String };
  const text = written({ journal: journalOf(told.facts, told.room), times })
    .flatMap(wordingOf)
    .join('\n');
  expect(text).toMatch(/Statement by CRV\./);
  expect(text).toContain('CRV was called Republic of Corvany from then on.');
  expect(text).toMatch(/Republic of Corvany moved/);
});
