// Several texts under one item: voted in the order of submission, unless the body decides otherwise.
import { describe, expect, test } from 'vitest';
import { procedures } from '../../../src/content/procedures/all.ts';
import type { DraftId } from '../../../src/kernel/base/ids.ts';
import { textNow, textsOf } from '../../../src/kernel/meeting/find.ts';
import { formulas } from '../../../src/kernel/meeting/formulas.ts';
import type { Procedure } from '../../../src/kernel/meeting/procedure.ts';
import type { Room } from '../../../src/kernel/meeting/room.ts';
import {
  amends,
  committee,
  counts,
  motion,
  moves,
  putsToVote,
  reword,
  voted,
  votes,
} from '../../support/committee.ts';
import { code, d1, finds, given, puts, roomAfter, type Said, says, tabled } from '../../support/story.ts';

const chair = (command: Said['command']) => says('chair', command);
const d2 = 'd2' as DraftId;
const d3 = 'd3' as DraftId;
const tables = (by: string, draft: DraftId): Said =>
  says(by, { ...tabled.command, draft, symbol: `L.${draft}` } as Said['command']);
/** Three texts of three delegations under item 2, which names them in another order than they were handed in. */
const sitting = (procedure: Procedure): readonly Said[] => [
  ...committee(procedure),
  tables('ARV', d1),
  tables('BMR', d2),
  tables('CRV', d3),
  chair({ type: 'CallToOrder' }),
  says('secretary', {
    type: 'ProposeAgenda',
    items: [
      { item: '1', title: 'Opening' },
      { item: '2', title: 'Points of contact', draft: d2, more: [d3, d1] },
    ],
  }),
  puts({ kind: 'agenda' }),
  finds,
  chair({ type: 'OpenItem', item: '2' }),
];
const on = (draft: DraftId) => ({ kind: 'draft', draft, symbol: `DEC/${draft}` }) as const;
const onMotion = { kind: 'motion', motion: motion('M1') } as const;
const three = sitting(procedures.ungaCommittee);
const skips = (draft: DraftId) => puts({ kind: 'skipText', draft });
const itemOf = (room: Room) => {
  const item = room.items.find((one) => one.item === '2');
  if (!item) throw new Error('no item');
  return item;
};
const adHoc = [
  ...sitting(procedures.unAdHoc),
  ...[d1, d2, d3].map((draft) => chair({ type: 'DeclareEffortsExhausted', draft })),
];

describe.each([
  ['a Main Committee', three],
  ['an ad hoc committee', adHoc],
])('the texts of an item in %s', (_, before) => {
  test('are voted in the order of submission', () => {
    const room = roomAfter(before);
    expect(textsOf(room, itemOf(room))).toEqual([d1, d2, d3]);
    given(before)
      .when(putsToVote(on(d2)))
      .refuses('proposalIsNext');
    given(before, votes(on(d1), 'nnny'))
      .when(putsToVote(on(d3)))
      .refuses('proposalIsNext');
    given(before, votes(on(d1), 'nnny'))
      .when(putsToVote(on(d2)))
      .records('VoteAnnounced');
    const after = roomAfter(before, votes(on(d1), 'yyyn'));
    expect(textNow(after, itemOf(after))).toBe(d2);
    expect(formulas(after, after.at).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['putDraft', 'skipText']),
    );
  });
  test('are voted in another order where the body decides so', () => {
    const ordered = [
      ...before,
      moves('KST', { kind: 'proposalOrder', drafts: [d3, d1, d2] }),
      ...votes(onMotion, 'yyyn'),
    ];
    given(ordered)
      .when(putsToVote(on(d1)))
      .refuses('proposalIsNext');
    given(ordered)
      .when(putsToVote(on(d3)))
      .records('VoteAnnounced');
    const room = roomAfter(ordered);
    expect(textsOf(room, itemOf(room))).toEqual([d3, d1, d2]);
  });
  test('are not all voted where one is adopted and nobody objects to leaving the next', () => {
    given(before).when(skips(d1)).refuses('textFollowsAdopted');
    given(before, votes(on(d1), 'nnny'))
      .when(skips(d2))
      .refuses('textFollowsAdopted');
    const adopted = [...before, ...votes(on(d1), 'yyyn')];
    given(adopted).when(skips(d3)).refuses('proposalIsNext');
    given(adopted, skips(d2)).when(finds).records('ConsensusFound', 'ProposalFell');
    const room = roomAfter(adopted, skips(d2), finds);
    expect(room.proposals.map(({ fate }) => fate)).toEqual([undefined, 'notPut', undefined]);
    given(adopted, skips(d2), finds)
      .when(chair({ type: 'TakeBackDecision' }))
      .refuses('decisionCanBeTakenBack');
    given(adopted, skips(d2), finds)
      .when(putsToVote(on(d3)))
      .records('VoteAnnounced');
    given(adopted, skips(d2), says('CRV', { type: 'Object' }))
      .when(finds)
      .refuses('nobodyObjected');
  });
});

test('no action on an item is no action on any of its texts that are not decided', () => {
  const room = given(
    three,
    votes(on(d1), 'yyyn'),
    moves('KST', { kind: 'adjournDebate' }),
    voted(onMotion, 'yyyn'),
  )
    .when(counts)
    .records('VoteCounted', 'MotionDecided', 'DebateAdjourned', 'ProposalFell', 'ProposalFell');
  expect(room.proposals.map(({ fate }) => fate)).toEqual([undefined, 'noAction', 'noAction']);
});

test('after the debate is closed no amendment to any of its texts is handed in', () => {
  const closed = [...three, moves('KST', { kind: 'closeDebate' }), ...votes(onMotion, 'yyyn')];
  for (const draft of [d1, d2, d3])
    given(closed)
      .when(amends('KST', [reword('OP1', 'Decides to wait;')], draft))
      .refuses('amendmentComesInTime');
});

test('votes are explained on the text that was voted last, once the list is closed', () => {
  const closed = [
    ...three,
    moves('KST', { kind: 'closeDebate' }),
    ...votes(onMotion, 'yyyn'),
    ...votes(on(d1), 'yyyn'),
  ];
  const gives = (to: string) => chair({ type: 'GiveFloor', to: code(to) });
  given(closed).when(gives('ARV')).refuses('sponsorDoesNotExplain');
  expect(given(closed).when(gives('BMR')).records('FloorGiven').floor?.explains).toEqual({ draft: d1 });
  const debated = [...three, chair({ type: 'OpenList' }), ...votes(on(d1), 'yyyn')];
  expect(given(debated).when(gives('ARV')).records('FloorGiven').floor?.explains).toBeUndefined();
});

test('an item that names a text that does not exist is not proposed', () =>
  given(committee(procedures.ungaCommittee), tables('ARV', d1))
    .when(
      says('secretary', {
        type: 'ProposeAgenda',
        items: [{ item: '1', title: 'Points of contact', draft: d1, more: [d2] }],
      }),
    )
    .refuses('draftExists'));
