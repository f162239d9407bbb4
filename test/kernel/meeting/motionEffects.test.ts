// What follows from motions that are carried: on the debate, on a text, on the order of texts.
import { describe, expect, test } from 'vitest';
import type { DraftId } from '../../../src/kernel/base/ids.ts';
import type { MotionPut } from '../../../src/kernel/meeting/motion.ts';
import {
  counts,
  inCommittee,
  label,
  motion,
  moves,
  onDraft,
  putsToVote,
  strike,
  voted,
  votes,
} from '../../support/committee.ts';
import {
  d1,
  finds,
  given,
  minutes,
  puts,
  roomAfter,
  raises,
  type Said,
  says,
  seat,
  tabled,
} from '../../support/story.ts';

const chair = (command: Said['command']) => says('chair', command);
const onMotion = (id: string) => ({ kind: 'motion', motion: motion(id) }) as const;
const gives = (to?: string) =>
  chair(to === undefined ? { type: 'GiveFloor' } : { type: 'GiveFloor', to: seat(to) });
const carried = (put: MotionPut, how = 'yyyn') => [
  ...inCommittee,
  moves('BMR', put),
  ...voted(onMotion('M1'), how),
];
const d2 = 'd2' as DraftId;
const second: Said = { ...tabled, command: { ...tabled.command, draft: d2 } as Said['command'] };
const close = { kind: 'closeDebate' } as const;
const noAction = { kind: 'adjournDebate' } as const;
const adopted = [...inCommittee, ...votes(onDraft, 'yyyy')];
const rejected = [...inCommittee, ...votes(onDraft, 'nnnn')];
const again = { kind: 'reconsider', draft: d1 } as const;
const divide = (...parts: string[][]) =>
  ({ kind: 'divide', draft: d1, parts: parts.map((part) => part.map(label)) }) as const;

describe('closure of the debate', () => {
  const debating = [...inCommittee, chair({ type: 'OpenList' }), raises('ARV'), raises('KST'), gives()];
  const put = [...debating, moves('BMR', close), puts(onMotion('M1'))];
  test('ends the floor and the list; nobody who waits is heard', () => {
    const room = given(put)
      .when(finds)
      .records('ConsensusFound', 'MotionDecided', 'FloorEnded', 'ListClosed', 'DebateClosed');
    expect(room.items[1]).toMatchObject({ debate: 'closed', list: 'closed', waiting: [] });
  });
  test('leaves the vote, explanations before it, replies and the secretariat', () => {
    const closed = [...put, finds];
    given(closed).when(raises('CRV')).refuses('debateIsNotClosed');
    given(closed).when(gives('CRV')).refuses('debateIsNotClosed');
    given(closed)
      .when(chair({ type: 'ReopenList' }))
      .refuses('debateIsNotClosed');
    given(closed).when(moves('CRV', noAction)).refuses('debateIsNotClosed');
    given(closed).when(gives('secretary')).records('FloorGiven');
    given(closed, says('CRV', { type: 'RequestReply' }))
      .when(gives())
      .records('FloorGiven');
    given(closed).when(putsToVote(onDraft)).records('VoteAnnounced');
    expect(given(closed, putsToVote(onDraft)).when(gives('CRV')).records('FloorGiven').floor?.limit).toBe(
      minutes(10),
    );
  });
});

describe('a no-action motion', () => {
  const carriedIt = [...carried(noAction), counts];
  test('ends the debate and the text', () => {
    const room = given(carried(noAction))
      .when(counts)
      .records('VoteCounted', 'MotionDecided', 'DebateAdjourned', 'ProposalFell');
    expect(room.items[1]?.debate).toBe('adjourned');
    expect(room.proposals).toMatchObject([{ draft: d1, fate: 'noAction' }]);
  });
  test('bars the vote on the text, its wording and further motions on it', () => {
    given(carriedIt).when(putsToVote(onDraft)).refuses('noActionBarsIt');
    given(carriedIt)
      .when(puts({ kind: 'adopt', draft: d1, symbol: 'DEC/1' }))
      .refuses('noActionBarsIt');
    given(carriedIt)
      .when(says('BMR', { type: 'DeleteParagraph', draft: d1, paragraph: label('OP1') }))
      .refuses('noActionBarsIt');
    given(carriedIt)
      .when(moves('CRV', divide(['OP1'])))
      .refuses('noActionBarsIt');
    given(carriedIt).when(moves('CRV', close)).refuses('debateIsOpen');
    given(carriedIt)
      .when(chair({ type: 'OpenList' }))
      .refuses('debateIsOpen');
  });
  test('leaves alone a text that was decided before', () =>
    given(adopted, moves('BMR', noAction), ...[voted(onMotion('M1'), 'yyy')])
      .when(counts)
      .records('VoteCounted', 'MotionDecided', 'DebateAdjourned'));
});

describe('competence', () => {
  const put = { kind: 'competence', draft: d1 } as const;
  test('denied, the text is out of the meeting’s hands', () => {
    const room = given(carried(put)).when(counts).records('VoteCounted', 'MotionDecided', 'ProposalFell');
    expect(room.proposals).toMatchObject([{ fate: 'outsideCompetence' }]);
    given(carried(put), counts).when(putsToVote(onDraft)).refuses('proposalIsPending');
  });
  test('is asked of a text that is there and not decided', () => {
    given(inCommittee)
      .when(moves('BMR', { kind: 'competence', draft: d2 }))
      .refuses('draftExists');
    given(carried(put), counts).when(moves('CRV', put)).refuses('proposalIsPending');
  });
});

describe('reconsideration', () => {
  const reopened = (before: readonly Said[], answers: string) =>
    given(before, moves('BMR', again), ...[voted(onMotion('M1'), answers)]).when(counts);
  test('opens an adopted text again by exactly two thirds', () => {
    const room = reopened(adopted, 'yyna').records(
      'VoteCounted',
      'MotionDecided',
      'DecisionReopened',
      'TextReleased',
    );
    expect(room.decisions).toEqual([]);
    expect(room.drafts[0]?.standing).toBe('open');
    expect(room.votes.at(-1)).toMatchObject({ majority: 'twoThirds', yes: 2, no: 1, carried: true });
  });
  test('and not by a bare majority', () =>
    expect(reopened(adopted, 'yynn').records('VoteCounted', 'MotionDecided').decisions).toHaveLength(1));
  test('opens a rejected text, whose fate is forgotten', () => {
    const room = reopened(rejected, 'yyyn').records('VoteCounted', 'MotionDecided', 'DecisionReopened');
    expect(room.proposals[0]?.fate).toBeUndefined();
  });
  test('is of what was decided, and not of what fell otherwise', () => {
    given(inCommittee).when(moves('BMR', again)).refuses('decisionMayBeReconsidered');
    given(carried(noAction), counts).when(moves('BMR', again)).refuses('noActionBarsIt');
    given(carried({ kind: 'competence', draft: d1 }), counts)
      .when(moves('BMR', again))
      .refuses('decisionMayBeReconsidered');
  });
});

describe('division', () => {
  test('names whole paragraphs, each once, none that is not there', () => {
    given(inCommittee)
      .when(moves('BMR', divide(['OP1'], ['OP2'])))
      .records('MotionMoved');
    for (const parts of [[], [[]], [['OP1'], ['OP1']], [['OP9']]])
      given(inCommittee)
        .when(moves('BMR', divide(...parts)))
        .refuses('partsAreDistinct');
  });
  test('granted, each part is put to the vote before the text', () => {
    const room = given(carried(divide(['OP1'])))
      .when(counts)
      .records('VoteCounted', 'MotionDecided', 'TextDivided');
    expect(room.proposals).toMatchObject([{ parts: [{ paragraphs: ['OP1'], fate: 'pending' }] }]);
    given(carried(divide(['OP1'])), counts)
      .when(putsToVote(onDraft))
      .refuses('everyPartIsDecided');
    given(carried(divide(['OP1'])), counts)
      .when(puts({ kind: 'adopt', draft: d1, symbol: 'DEC/1' }))
      .refuses('everyPartIsDecided');
    given(carried(divide(['OP1'])), counts)
      .when(moves('CRV', divide(['OP2'])))
      .refuses('motionIsNew');
  });
  test('leaves out a paragraph that a sponsor struck while the motion waited', () => {
    const revised = [
      ...inCommittee,
      moves('BMR', divide(['OP1', 'OP2'])),
      says('ARV', { type: 'ReviseOrally', draft: d1, edits: [strike('OP2')] }),
    ];
    expect(roomAfter(revised, votes(onMotion('M1'), 'yyy')).proposals).toMatchObject([
      { parts: [{ paragraphs: ['OP1'] }] },
    ]);
  });
  test('refused, the text is voted as a whole', () =>
    given(carried(divide(['OP1']), 'nnyn'), counts)
      .when(putsToVote(onDraft))
      .records('VoteAnnounced'));
});

describe('the order of texts', () => {
  const two = [...inCommittee, second];
  const order = (...drafts: DraftId[]) => ({ kind: 'proposalOrder', drafts }) as const;
  test('is that of submission, unless the meeting decides on another', () => {
    const room = given(two, moves('BMR', order(d2, d1)), ...[voted(onMotion('M1'), 'yyy')])
      .when(counts)
      .records('VoteCounted', 'MotionDecided', 'ProposalOrderSet');
    expect(room.proposals.map(({ draft }) => draft)).toEqual([d2, d1]);
  });
  test('names each text before the meeting once', () => {
    given(two)
      .when(moves('BMR', order(d2)))
      .refuses('ordersEveryPendingText');
    given(two)
      .when(moves('BMR', order(d2, d2)))
      .refuses('ordersEveryPendingText');
    given(adopted, second)
      .when(moves('BMR', order(d2)))
      .records('MotionMoved');
  });
});
