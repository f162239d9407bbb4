import { describe, expect, test } from 'vitest';
import { procedures } from '../../../src/content/procedures/all.ts';
import type { DraftId, Millis } from '../../../src/kernel/base/ids.ts';
import type { MotionPut, Side } from '../../../src/kernel/meeting/motion.ts';
import { pendingMotions } from '../../../src/kernel/meeting/views.ts';
import {
  committee,
  counts,
  inCommittee,
  label,
  motion,
  moves,
  onDraft,
  putsToVote,
  voted,
} from '../../support/committee.ts';
import {
  code,
  d1,
  finds,
  given,
  listed,
  minutes,
  momentOf,
  puts,
  raises,
  roomAfter,
  type Said,
  says,
  seat,
  tabled,
} from '../../support/story.ts';

const chair = (command: Said['command']) => says('chair', command);
const onMotion = (id: string) => ({ kind: 'motion', motion: motion(id) }) as const;
const speaks = (by: string, side: Side, id = 'M1') =>
  says(by, { type: 'AskToSpeakOnMotion', motion: motion(id), side });
const withdraws = (by: string, id = 'M1') => says(by, { type: 'WithdrawMotion', motion: motion(id) });
const gives = (to?: string) =>
  chair(to === undefined ? { type: 'GiveFloor' } : { type: 'GiveFloor', to: seat(to) });
const carried = (put: MotionPut, how = 'yyyn') => [
  ...inCommittee,
  moves('BMR', put),
  ...voted(onMotion('M1'), how),
];
const d2 = 'd2' as DraftId;
const close = { kind: 'closeDebate' } as const;
const noAction = { kind: 'adjournDebate' } as const;
const suspend = { kind: 'suspendMeeting' } as const;
const divide = (...parts: string[][]) =>
  ({ kind: 'divide', draft: d1, parts: parts.map((part) => part.map(label)) }) as const;

describe('a motion', () => {
  test('is moved by a delegation, and waits without interrupting anybody', () => {
    const speaking = [...inCommittee, chair({ type: 'OpenList' }), raises('ARV'), gives()];
    const room = given(speaking).when(moves('BMR', close)).records('MotionMoved');
    expect(room.motions).toMatchObject([{ id: 'M1', by: 'BMR', put: close, speakers: [] }]);
    expect(room.floor).toMatchObject({ who: 'ARV', running: true });
    given(inCommittee).when(moves('observer', suspend)).refuses('senderIsDelegation');
  });
  test('is not known to a body that decides by consensus alone', () => {
    given(listed).when(moves('BMR', suspend)).refuses('bodyHasIt');
    const { divide: _none, ...settings } = procedures.ungaCommittee.settings;
    const undivided = { ...procedures.ungaCommittee, settings: { ...settings, divide: null } };
    given(committee(undivided), tabled, chair({ type: 'CallToOrder' }))
      .when(moves('BMR', divide(['OP1'])))
      .refuses('motionIsKnown');
  });
  test('is not moved twice, nor while votes are cast or an appeal is before the meeting', () => {
    given(inCommittee, moves('BMR', suspend)).when(moves('CRV', suspend)).refuses('motionIsNew');
    given(inCommittee, voted(onDraft, 'y')).when(moves('CRV', suspend)).refuses('noVoteIsOpen');
    const appealed = [
      ...inCommittee,
      says('KST', { type: 'RaisePointOfOrder' }),
      chair({ type: 'RulePointOfOrder', upheld: false }),
      says('KST', { type: 'AppealRuling' }),
    ];
    given(appealed).when(moves('CRV', suspend)).refuses('noAppealIsPending');
  });
  test('names a time that lies ahead', () => {
    const until = (momentOf(inCommittee) + minutes(15)) as Millis;
    given(inCommittee)
      .when(moves('BMR', { ...suspend, until }))
      .records('MotionMoved');
    given(inCommittee)
      .when(moves('BMR', { ...suspend, until: 5 as Millis }))
      .refuses('deadlineIsAhead');
    given(inCommittee)
      .when(moves('BMR', { kind: 'adjournMeeting', next: 5 as Millis }))
      .refuses('deadlineIsAhead');
  });
  test('on the debate needs an item that is open', () => {
    const closed = [...inCommittee, chair({ type: 'CloseItem' })];
    given(closed).when(moves('BMR', close)).refuses('itemIsOpen');
    given(closed).when(moves('BMR', suspend)).records('MotionMoved');
  });
  test('is withdrawn by its mover alone, before the vote on it', () => {
    const moved = [...inCommittee, moves('BMR', close)];
    expect(given(moved).when(withdraws('BMR-2')).records('MotionWithdrawn').motions).toEqual([]);
    given(moved).when(withdraws('CRV')).refuses('motionIsSenders');
    given(moved).when(withdraws('BMR', 'M2')).refuses('motionIsPending');
    given(moved, putsToVote(onMotion('M1')))
      .when(withdraws('BMR'))
      .refuses('votingHasNotBegun');
  });
  test('counts on: a motion withdrawn does not give its number to the next', () =>
    expect(
      roomAfter(inCommittee, moves('BMR', close), withdraws('BMR'), moves('CRV', close)).motions,
    ).toMatchObject([{ id: 'M2' }]));
});

describe('speakers on a motion', () => {
  const moved = [...inCommittee, moves('BMR', close)];
  const calls = (id = 'M1') => chair({ type: 'CallForSpeakers', motion: motion(id) });
  test('are called for by the Chair, once, where the motion is debated', () => {
    const room = given(moved).when(calls()).records('SpeakersOnMotionCalled');
    expect(room.motions).toMatchObject([{ called: true }]);
    given(moved, calls()).when(calls()).refuses('speakersAreToBeCalled');
    given(moved, calls()).when(speaks('CRV', 'against')).records('SpeakerOnMotionAsked');
    given(inCommittee, moves('BMR', suspend)).when(calls()).refuses('speakersAreToBeCalled');
    given(moved, moves('CRV', suspend)).when(calls()).refuses('motionIsFirst');
    given(moved)
      .when(says('BMR', { type: 'CallForSpeakers', motion: motion('M1') }))
      .refuses('senderIsChair');
  });
  test('are as many as the body’s rules say, on each side', () => {
    given(moved).when(speaks('CRV', 'for')).refuses('speakersOnMotionAreLeft');
    given(moved, speaks('CRV', 'against')).when(speaks('KST', 'against')).records('SpeakerOnMotionAsked');
    given(moved, speaks('CRV', 'against'), speaks('KST', 'against'))
      .when(speaks('ARV', 'against'))
      .refuses('speakersOnMotionAreLeft');
  });
  test('speak once, and the mover has spoken by moving', () => {
    given(moved).when(speaks('BMR', 'against')).refuses('senderDoesNotSpeakOnMotion');
    given(moved, speaks('CRV', 'against'))
      .when(speaks('CRV-2', 'against'))
      .refuses('senderDoesNotSpeakOnMotion');
    given(moved)
      .when(speaks('CRV', 'against', 'M7'))
      .refuses('motionIsPending');
  });
  test('are heard before the list, and have not spoken on the item', () => {
    const waiting = [...inCommittee, chair({ type: 'OpenList' }), raises('ARV'), moves('BMR', close)];
    const room = given(waiting, speaks('CRV', 'against')).when(gives()).records('FloorGiven');
    expect(room.floor).toMatchObject({ who: 'CRV', kind: 'motion', motion: 'M1' });
    expect(room.motions).toMatchObject([{ speakers: [{ who: 'CRV', heard: true }] }]);
    const ended = roomAfter(waiting, speaks('CRV', 'against'), gives(), chair({ type: 'EndFloor' }));
    expect(ended.items[1]).toMatchObject({ spoken: [], waiting: [{ who: 'ARV' }] });
  });
  test('have the floor back to the list when the Chair takes it back', () => {
    const taken = [...moved, speaks('CRV', 'against'), gives(), chair({ type: 'TakeBack' })];
    expect(roomAfter(taken).motions).toMatchObject([{ speakers: [{ who: 'CRV', heard: false }] }]);
  });
  test('are called by name too, the mover among them', () =>
    expect(given(moved).when(gives('BMR')).records('FloorGiven').floor).toMatchObject({ kind: 'motion' }));
});

describe('precedence', () => {
  const both = [...inCommittee, moves('BMR', close), moves('CRV', suspend)];
  test('puts the suspension before the closure of the debate, whichever was moved first', () => {
    expect(pendingMotions(roomAfter(both))).toMatchObject([
      {
        motion: { id: 'M2' },
        first: true,
        majority: 'simple',
        speakers: { for: 0, against: 0 },
        heardAgainst: true,
      },
      { motion: { id: 'M1' }, first: false, left: { for: 0, against: 2 }, heardAgainst: false },
    ]);
    given(both)
      .when(putsToVote(onMotion('M1')))
      .refuses('motionIsFirst');
    given(both)
      .when(puts(onMotion('M1')))
      .refuses('motionIsFirst');
    given(both)
      .when(putsToVote(onMotion('M2')))
      .records('VoteAnnounced', 'VotingBegan');
  });
  test('keeps the order of moving among those the rules do not rank', () => {
    const moved = [
      ...inCommittee,
      moves('BMR', divide(['OP1'])),
      moves('CRV', { kind: 'competence', draft: d1 }),
    ];
    expect(pendingMotions(roomAfter(moved)).map((one) => one.motion.id)).toEqual(['M1', 'M2']);
  });
  test('is of motions before texts, and before the item or the meeting is closed', () => {
    given(both).when(putsToVote(onDraft)).refuses('noMotionIsPending');
    given(both)
      .when(puts({ kind: 'adopt', draft: d1, symbol: 'DEC/1' }))
      .refuses('noMotionIsPending');
    given(both)
      .when(chair({ type: 'CloseItem' }))
      .refuses('noMotionIsPending');
    given(both)
      .when(chair({ type: 'CloseMeeting' }))
      .refuses('noMotionIsPending');
  });
  test('takes up what is pending alone', () =>
    given(inCommittee)
      .when(puts(onMotion('M1')))
      .refuses('motionIsPending'));
});

describe('a motion is decided', () => {
  test('without a vote when nobody objects', () => {
    const room = given(inCommittee, moves('BMR', suspend), puts(onMotion('M1')))
      .when(finds)
      .records('ConsensusFound', 'MotionDecided', 'MeetingSuspended');
    expect(room).toMatchObject({ state: 'suspended', motions: [] });
  });
  test('by vote, and nothing follows when it is lost', () => {
    const room = given(carried(close, 'ynna')).when(counts).records('VoteCounted', 'MotionDecided');
    expect(room.motions).toEqual([]);
    expect(room.items[1]?.debate).toBeUndefined();
  });
  test('and is not the Chair’s to take back', () =>
    given(carried(suspend), counts)
      .when(chair({ type: 'TakeBack' }))
      .refuses('actCanBeTakenBack'));
  test('to suspend the meeting until a time, if that has not passed meanwhile', () => {
    const until = (momentOf(inCommittee) + minutes(15)) as Millis;
    const put = { ...suspend, until };
    expect(
      given(carried(put)).when(counts).records('VoteCounted', 'MotionDecided', 'MeetingSuspended').until,
    ).toBe(until);
    const late = { ...counts, after: minutes(30) };
    expect(
      given(carried(put)).when(late).records('VoteCounted', 'MotionDecided', 'MeetingSuspended').until,
    ).toBeUndefined();
  });
  test('and what has come about meanwhile is no longer before the meeting', () => {
    const both = [...inCommittee, moves('BMR', close), moves('CRV', noAction)];
    expect(roomAfter(both, puts(onMotion('M2')), finds)).toMatchObject({
      motions: [],
      items: [{}, { debate: 'adjourned' }],
    });
    const suspended = [...inCommittee, moves('BMR', suspend), chair({ type: 'SuspendMeeting' })];
    expect(roomAfter(suspended).motions).toEqual([]);
    expect(roomAfter(suspended, chair({ type: 'TakeBack' })).motions).toHaveLength(1);
  });
  test('to adjourn the meeting', () => {
    const room = given(carried({ kind: 'adjournMeeting' }))
      .when(counts)
      .records('VoteCounted', 'MotionDecided', 'MeetingAdjourned');
    expect(room).toMatchObject({ state: 'adjourned', sittings: [{ adjourned: room.at }] });
  });
});

test('who moved it is told by code', () =>
  expect(roomAfter(inCommittee, moves('BMR-2', suspend)).motions[0]?.by).toBe(code('BMR')));
