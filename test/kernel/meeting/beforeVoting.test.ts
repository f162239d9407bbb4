// Between the announcement of a vote and its beginning: which motions are still in order, and what they leave of the vote.
import { describe, expect, test } from 'vitest';
import { procedures } from '../../../src/content/procedures/all.ts';
import { formulas } from '../../../src/kernel/meeting/formulas.ts';
import type { MotionPut } from '../../../src/kernel/meeting/motion.ts';
import type { Procedure } from '../../../src/kernel/meeting/procedure.ts';
import {
  amends,
  counts,
  inAdHoc,
  inCommittee,
  label,
  motion,
  moves,
  onAmendment,
  onDraft,
  putsToVote,
  reword,
  sitting,
  voted,
  votes,
} from '../../support/committee.ts';
import { d1, finds, given, puts, roomAfter, type Said, says } from '../../support/story.ts';

const chair = (command: Said['command']) => says('chair', command);
const onMotion = { kind: 'motion', motion: motion('M1') } as const;
const begins = chair({ type: 'BeginVoting' });
const exhausts = chair({ type: 'DeclareEffortsExhausted', draft: d1 });
const bodies: readonly (readonly [string, readonly Said[]])[] = [
  ['a Main Committee', [...inCommittee, putsToVote(onDraft)]],
  ['an ad hoc committee', [...inAdHoc, exhausts, putsToVote(onDraft)]],
];
const announced = [...inCommittee, putsToVote(onDraft)];
const inOrder: readonly MotionPut[] = [
  { kind: 'suspendMeeting' },
  { kind: 'adjournMeeting' },
  { kind: 'adjournDebate' },
  { kind: 'competence', draft: d1 },
  { kind: 'divide', draft: d1, parts: [[label('OP1')]] },
];
const late: readonly MotionPut[] = [
  { kind: 'closeDebate' },
  { kind: 'reconsider', draft: d1 },
  { kind: 'proposalOrder', drafts: [d1] },
];

describe.each(bodies)('while a vote is announced in %s', (_, before) => {
  test.each(inOrder)('$kind is moved', (put) => {
    given(before).when(moves('CRV', put)).records('MotionMoved');
  });
  test.each(late)('$kind comes too late', (put) => {
    given(before).when(moves('CRV', put)).refuses('motionBelongsBeforeVoting');
  });
  test('none is moved once voting has begun', () => {
    for (const put of inOrder) given(before, begins).when(moves('CRV', put)).refuses('noVoteIsOpen');
  });
});

test('a body written down before this rule had a name refuses the others as it did', () => {
  const { motionBelongsBeforeVoting: _new, ...rules } = procedures.ungaCommittee.rules;
  const earlier = { ...procedures.ungaCommittee, rules: rules as Procedure['rules'] };
  given(sitting(earlier), putsToVote(onDraft))
    .when(moves('CRV', { kind: 'reconsider', draft: d1 }))
    .refuses('noVoteIsOpen');
});

describe('a motion moved before voting begins', () => {
  const moved = (put: MotionPut) => [...announced, moves('CRV', put)];
  test('goes before the vote, is spoken on and voted; then the vote stands as it was', () => {
    const motions = moved({ kind: 'adjournDebate' });
    given(motions).when(begins).refuses('noMotionIsPending');
    const asks = says('KST', { type: 'AskToSpeakOnMotion', motion: motion('M1'), side: 'against' });
    given(motions, asks)
      .when(chair({ type: 'GiveFloor' }))
      .records('FloorGiven');
    const room = given(motions, voted(onMotion, 'ynnn')).when(counts).records('VoteCounted', 'MotionDecided');
    expect(room.vote).toMatchObject({ on: onDraft, order: [] });
    expect(room.vote?.begun).toBeUndefined();
    given(motions, votes(onMotion, 'ynnn')).when(begins).records('VotingBegan');
  });
  test('is what the Chair takes up next, and then she goes on with the vote', () => {
    const motions = roomAfter(moved({ kind: 'divide', draft: d1, parts: [[label('OP1')]] }));
    expect(formulas(motions, motions.at).map(({ id }) => id)[0]).toBe('takeUpDivide');
    const lost = roomAfter(moved({ kind: 'competence', draft: d1 }), votes(onMotion, 'ynnn'));
    expect(formulas(lost, lost.at).map(({ id }) => id)).toContain('beginPlates');
  });
  test('is carried without a vote where nobody objects', () => {
    given(moved({ kind: 'competence', draft: d1 }), puts(onMotion))
      .when(finds)
      .records('ConsensusFound', 'MotionDecided', 'VoteCalledOff', 'ProposalFell');
  });
  test('carried, leaves no action on the text, and no vote', () => {
    const room = given(moved({ kind: 'adjournDebate' }), voted(onMotion, 'yyyn'))
      .when(counts)
      .records('VoteCounted', 'MotionDecided', 'DebateAdjourned', 'VoteCalledOff', 'ProposalFell');
    expect(room.vote).toBeUndefined();
    expect(room.proposals[0]?.fate).toBe('noAction');
  });
  test('carried, divides the text: its parts are voted first', () => {
    const room = given(moved({ kind: 'divide', draft: d1, parts: [[label('OP1')]] }), voted(onMotion, 'yyyn'))
      .when(counts)
      .records('VoteCounted', 'MotionDecided', 'VoteCalledOff', 'TextDivided');
    expect(room.vote).toBeUndefined();
  });
  test('that divides the text leaves the vote on an amendment to it', () => {
    const amended = [...inCommittee, amends('CRV', [reword('OP1', 'Decides nothing;')])];
    const room = roomAfter(
      amended,
      putsToVote(onAmendment('A1')),
      moves('CRV', { kind: 'divide', draft: d1, parts: [[label('OP1')]] }),
      votes(onMotion, 'yyyn'),
    );
    expect(room.vote?.on).toEqual(onAmendment('A1'));
  });
  test('carried, suspends the meeting: the vote waits', () => {
    const room = roomAfter(moved({ kind: 'suspendMeeting' }), votes(onMotion, 'yyyn'));
    expect(room).toMatchObject({ state: 'suspended', vote: { on: onDraft } });
    expect(formulas(room, room.at).map(({ id }) => id)).toContain('resume');
  });
  test('carried, adjourns it: the vote is announced anew', () => {
    const room = given(moved({ kind: 'adjournMeeting' }), voted(onMotion, 'yyyn'))
      .when(counts)
      .records('VoteCounted', 'MotionDecided', 'VoteCalledOff', 'MeetingAdjourned');
    expect(room.vote).toBeUndefined();
  });
  test('waits no longer when the sponsor takes the text back', () => {
    given(moved({ kind: 'divide', draft: d1, parts: [[label('OP1')]] }))
      .when(says('ARV', { type: 'WithdrawProposal', draft: d1 }))
      .records('VoteCalledOff', 'ProposalFell');
  });
});

describe('after closure of the debate', () => {
  const closed = [
    ...inCommittee,
    amends('CRV', [reword('OP1', 'Decides nothing;')]),
    moves('BMR', { kind: 'closeDebate' }),
    puts(onMotion),
    finds,
  ];
  test('no amendment is handed in', () => {
    given(inCommittee)
      .when(amends('KST', [reword('OP1', 'Decides to wait;')]))
      .records('AmendmentSubmitted');
    given(closed)
      .when(amends('KST', [reword('OP1', 'Decides to wait;')]))
      .refuses('amendmentComesInTime');
  });
  test('those pending are voted', () => {
    given(closed, voted(onAmendment('A1'), 'nyyy'))
      .when(counts)
      .records('VoteCounted', 'AmendmentDecided', 'TextAmended');
  });
});
