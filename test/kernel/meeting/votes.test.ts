import { describe, expect, test } from 'vitest';
import { calledFirst, drawn } from '../../../src/kernel/meeting/lot.ts';
import { calledIn } from '../../../src/kernel/meeting/tally.ts';
import type { Answer, VotingMethod } from '../../../src/kernel/meeting/vote.ts';
import {
  amendment,
  amends,
  counts,
  inAdHoc,
  inCommittee,
  motion,
  moves,
  onAmendment,
  onDraft,
  putsToVote,
  reword,
  voted,
  votes,
} from '../../support/committee.ts';
import {
  code,
  d1,
  given,
  minutes,
  opened,
  puts,
  roomAfter,
  says,
  seat,
  type Said,
} from '../../support/story.ts';

const begins = says('chair', { type: 'BeginVoting' });
const answers = (by: string, answer: Answer): Said => says(by, { type: 'CastVote', answer });
const notes = (by: string, of: string, answer: Answer = 'yes'): Said =>
  says(by, { type: 'CastVote', answer, of: code(of) });
const passes = (by: string, of: string): Said => says(by, { type: 'PassOver', of: code(of) });
const asks = (by: string, method: VotingMethod): Said => says(by, { type: 'RequestVotingMethod', method });
const announced = [...inCommittee, putsToVote(onDraft)];
const begun = [...announced, begins];
const calls = [...announced, asks('BMR', 'rollCall'), begins];
/** Who is called in the roll call, in order. */
const order = roomAfter(calls).vote?.order ?? [];
const [first = '', second = '', third = '', fourth = ''] = order;
const adjourn = moves('BMR', { kind: 'adjournMeeting' });
const onMotion = { kind: 'motion', motion: motion('M1') } as const;

describe('a vote on a text', () => {
  test('is announced first, so that delegations may explain theirs', () => {
    const room = given(inCommittee).when(putsToVote(onDraft)).records('VoteAnnounced');
    expect(room.vote).toMatchObject({ number: 1, method: 'plates', majority: 'simple', order: [] });
    given(announced)
      .when(says('chair', { type: 'GiveFloor', to: code('KST') }))
      .records('FloorGiven');
  });
  test('ends an explanation when voting begins, and then hears nobody', () => {
    const explains = says('chair', { type: 'GiveFloor', to: code('KST') });
    const room = given(announced, explains).when(begins).records('FloorEnded', 'VotingBegan');
    expect(room.vote?.order).toEqual(['ARV', 'BMR', 'CRV', 'KST']);
    given(begun).when(explains).refuses('votingHasNotBegun');
  });
  test('is put by the Chair', () =>
    given(inCommittee)
      .when({ ...putsToVote(onDraft), by: seat('ARV') })
      .refuses('senderIsChair'));
  test('is put while no other is open, and no question', () => {
    given(announced).when(putsToVote(onDraft)).refuses('noVoteIsOpen');
    given(inCommittee, puts({ kind: 'timeLimit', state: minutes(5), group: minutes(7) }))
      .when(putsToVote(onDraft))
      .refuses('noQuestionIsOpen');
  });
  test('adopts it by one yes more than no', () => {
    const room = given(inCommittee, voted(onDraft, 'yyna'))
      .when(counts)
      .records('VoteCounted', 'DecisionAdopted', 'TextClosed');
    expect(room.votes).toMatchObject([{ number: 1, yes: 2, no: 1, abstain: 1, carried: true, answers: [] }]);
    expect(room.decisions).toMatchObject([{ how: 'vote', vote: 1 }]);
    expect(room.vote).toBeUndefined();
  });
  test('rejects it by a tie, and when all abstain', () => {
    for (const answered of ['ynyn', 'aaaa', '']) {
      const room = given(inCommittee, voted(onDraft, answered))
        .when(counts)
        .records('VoteCounted', 'ProposalFell');
      expect(room.votes.at(-1)?.carried).toBe(false);
      expect(room.proposals[0]?.fate).toBe('rejected');
    }
  });
  test('needs two thirds, counted exactly, where the body says so', () => {
    const exhausted = says('chair', { type: 'DeclareEffortsExhausted', draft: d1 });
    expect(roomAfter(inAdHoc, exhausted, votes(onDraft, 'yyna')).votes[0]).toMatchObject({
      majority: 'twoThirds',
      carried: true,
    });
    expect(roomAfter(inAdHoc, exhausted, votes(onDraft, 'yynn')).votes[0]?.carried).toBe(false);
  });
  test('is called off before voting begins, and its number goes to the next', () => {
    const off = says('chair', { type: 'CallOffVote' });
    expect(given(announced).when(off).records('VoteCalledOff').vote).toBeUndefined();
    given(begun).when(off).refuses('votingHasNotBegun');
    given(inCommittee).when(off).refuses('voteIsAnnounced');
    expect(given(announced, off).when(putsToVote(onDraft)).records('VoteAnnounced').vote?.number).toBe(1);
  });
  test('begins once', () => {
    given(begun).when(begins).refuses('votingHasNotBegun');
    given(inCommittee).when(begins).refuses('voteIsAnnounced');
  });
  test('is taken again on what the vote was announced on: what was withdrawn meanwhile is not voted', () => {
    const one = reword('OP2', 'Requests the Secretariat to conduct a communication check twice a year.');
    const put = [...inCommittee, amends('BMR', [one]), putsToVote(onAmendment('A1'))];
    given(put).when(begins).records('VotingBegan');
    given(put, says('BMR', { type: 'WithdrawAmendment', amendment: amendment('A1') }))
      .when(begins)
      .refuses('voteIsAnnounced');
  });
  test('is not known to a body that decides by consensus alone', () => {
    given(opened).when(putsToVote(onDraft)).refuses('bodyHasIt');
    given(opened).when(answers('ARV', 'yes')).refuses('bodyHasIt');
  });
});

describe('a vote on a motion', () => {
  test('begins at once, and its majority is that of the motion', () => {
    const room = given(inCommittee, adjourn)
      .when(putsToVote(onMotion))
      .records('VoteAnnounced', 'VotingBegan');
    expect(room.vote).toMatchObject({ majority: 'simple', order: ['ARV', 'BMR', 'CRV', 'KST'] });
  });
  test('carried, does what was moved', () => {
    const room = given(inCommittee, adjourn, voted(onMotion, 'yyn'))
      .when(counts)
      .records('VoteCounted', 'MotionDecided', 'MeetingAdjourned');
    expect(room.state).toBe('adjourned');
  });
  test('not carried, leaves all as it was', () => {
    const room = given(inCommittee, adjourn, voted(onMotion, 'ynn'))
      .when(counts)
      .records('VoteCounted', 'MotionDecided');
    expect(room).toMatchObject({ state: 'open', motions: [] });
  });
  test('to reconsider needs two thirds', () => {
    const again = moves('BMR', { kind: 'reconsider', draft: d1 });
    const room = roomAfter(inCommittee, votes(onDraft, 'yyyy'), again, putsToVote(onMotion));
    expect(room.vote).toMatchObject({ number: 2, majority: 'twoThirds' });
  });
});

describe('the method of voting', () => {
  test('is the usual one, or another that the body knows', () => {
    const by = (method: VotingMethod) => says('chair', { type: 'PutToVote', on: onDraft, method });
    expect(given(inCommittee).when(by('recorded')).records('VoteAnnounced').vote?.method).toBe('recorded');
  });
  test('changes when a delegation asks for one that tells more', () => {
    const room = given(announced).when(asks('BMR', 'recorded')).records('VotingMethodRequested');
    expect(room.vote?.method).toBe('recorded');
    given(announced, asks('BMR', 'recorded')).when(asks('CRV', 'rollCall')).records('VotingMethodRequested');
  });
  test('does not change for one that tells less, nor the same', () => {
    given(announced, asks('BMR', 'rollCall')).when(asks('CRV', 'recorded')).refuses('methodIsAnother');
    given(announced, asks('BMR', 'rollCall')).when(asks('CRV', 'rollCall')).refuses('methodIsAnother');
  });
  test('does not change once voting has begun, nor before a vote is announced, nor for the Chair', () => {
    given(begun).when(asks('BMR', 'recorded')).refuses('votingHasNotBegun');
    given(inCommittee).when(asks('BMR', 'recorded')).refuses('voteIsAnnounced');
    given(announced).when(asks('chair', 'recorded')).refuses('senderIsDelegation');
  });
  test('is one of those the body gives on request', () => {
    const params = { usual: 'plates', onRequest: ['recorded'], rollCallFrom: 'lot' } as const;
    const without = announced.map((said) => {
      if (said.command.type !== 'OpenRoom') return said;
      const { procedure } = said.command;
      const settings = {
        ...procedure.settings,
        methodOfVoting: { params, source: 'practice: x', standing: 'practice' },
      } as const;
      return { ...said, command: { ...said.command, procedure: { ...procedure, settings } } };
    });
    given(without).when(asks('BMR', 'rollCall')).refuses('methodIsKnown');
    given(without).when(asks('BMR', 'recorded')).records('VotingMethodRequested');
  });
});

describe('a delegation', () => {
  test('has one vote, which it may correct until the count', () => {
    const room = given(begun, answers('ARV', 'yes'), answers('BMR', 'no'))
      .when(says('ARV-2', { type: 'CastVote', answer: 'abstain', instead: 'yes' }))
      .records('VoteCast');
    expect(room.vote?.answers).toMatchObject([
      { who: 'ARV', answer: 'abstain' },
      { who: 'BMR', answer: 'no' },
    ]);
  });
  test('votes after voting has begun and before the count', () => {
    given(announced).when(answers('ARV', 'yes')).refuses('votingHasBegun');
    given(begun, answers('ARV', 'yes'), counts).when(answers('BMR', 'yes')).refuses('votingHasBegun');
  });
  test.each(['chair', 'secretary', 'expert', 'observer', 'hall'])('but not the %s', (role) =>
    given(begun).when(answers(role, 'yes')).refuses('senderMayVote'),
  );
  test('without a device is noted by the secretary, and by nobody else', () => {
    given(begun).when(notes('secretary', 'CRV')).records('VoteCast');
    given(begun).when(notes('BMR', 'CRV')).refuses('senderMayVote');
    given(begun).when(notes('chair', 'CRV')).refuses('senderMayVote');
    given(begun).when(notes('secretary', 'XXX')).refuses('senderMayVote');
  });
  test('whose device is connected answers for itself', () => {
    const arrives = says('organiser', { type: 'NoteArrival', seat: seat('CRV-2') });
    given(begun, arrives).when(notes('secretary', 'CRV')).refuses('secretaryNotesForAbsentDevice');
    given(begun, arrives).when(answers('CRV', 'no')).records('VoteCast');
  });
});

describe('the count', () => {
  test('is the Chair’s to declare, once voting has begun', () => {
    given(begun)
      .when({ ...counts, by: seat('secretary') })
      .refuses('senderIsChair');
    given(announced).when(counts).refuses('votingHasBegun');
    given(inCommittee).when(counts).refuses('votingHasBegun');
  });
  test('waits for a point of order', () => {
    const raises = says('CRV', { type: 'RaisePointOfOrder' });
    given(begun).when(raises).records('PointOfOrderRaised');
    given(begun, raises).when(counts).refuses('noPointOfOrderIsPending');
  });
  test('keeps who answered what in a recorded vote, and who did not vote', () => {
    const room = roomAfter(
      announced,
      asks('BMR', 'recorded'),
      begins,
      answers('KST', 'yes'),
      answers('ARV', 'no'),
      counts,
    );
    expect(room.votes[0]?.answers.map(({ who }) => who)).toEqual(['KST', 'ARV']);
    expect(room.votes[0]?.notVoting).toEqual(['BMR', 'CRV']);
  });
  test('leaves the list of what happened without the single answers', () =>
    expect(roomAfter(begun, answers('ARV', 'yes')).entries.at(-1)?.what).toBe('VotingBegan'));
});

describe('a roll call', () => {
  test('begins with a delegation drawn by lot, from what the record held before', () => {
    const before = roomAfter(announced, asks('BMR', 'rollCall'));
    const seed = `r1/${before.seq}/${before.at}`;
    const all = ['ARV', 'BMR', 'CRV', 'KST'];
    const at = drawn(seed, 4);
    expect(order).toEqual([...all.slice(at), ...all.slice(0, at)]);
  });
  test('keeps its lot in the room, while it goes and after the count, for anybody to draw again', () => {
    const room = roomAfter(calls);
    const seed = room.vote?.lot?.seed ?? '';
    const place = drawn(seed, 4) + 1;
    const told = { seed, first, from: 'ARV', place, of: 4, again: place };
    expect(room.vote && calledFirst(room, room.vote)).toEqual(told);
    const answered = order.slice(1).map((one) => answers(one, 'yes'));
    const counted = roomAfter(calls, passes('chair', first), answered, says('chair', { type: 'CloseVote' }));
    expect(counted.votes.map((vote) => calledFirst(counted, vote))).toEqual([told]);
  });
  test('alone has a lot', () => {
    const room = roomAfter(begun);
    expect(room.vote && calledFirst(room, room.vote)).toBeUndefined();
  });
  test('hears whoever is called', () => {
    given(calls).when(answers(first, 'yes')).records('VoteCast');
    given(calls).when(answers(second, 'yes')).refuses('delegationIsCalled');
    given(calls, answers(first, 'yes')).when(notes('secretary', second)).records('VoteCast');
  });
  test('lets the last who answered correct it until the next has answered', () => {
    const corrected = given(calls, answers(first, 'yes')).when(answers(first, 'no')).records('VoteCast');
    expect(corrected.vote?.answers).toMatchObject([{ who: first, answer: 'no' }]);
    expect(corrected.vote && calledIn(corrected.vote)).toBe(second);
    given(calls, answers(first, 'yes'), answers(second, 'yes'))
      .when(answers(first, 'no'))
      .refuses('delegationIsCalled');
  });
  test('passes over one who is not there', () => {
    const room = given(calls).when(passes('secretary', first)).records('DelegationPassedOver');
    expect(room.vote?.passedOver).toEqual([first]);
    given(calls, passes('chair', first)).when(answers(second, 'yes')).records('VoteCast');
    given(calls, passes('chair', first)).when(answers(first, 'yes')).refuses('delegationIsCalled');
    given(calls).when(passes(second, first)).refuses('senderIsChairOrSecretary');
    given(begun).when(passes('chair', first)).refuses('callIsNotOver');
    given(announced).when(passes('chair', first)).refuses('votingHasBegun');
  });
  test('passes over whoever is called and nobody else, so that a second press is refused', () => {
    given(calls).when(passes('chair', second)).refuses('delegationIsCalled');
    given(calls, passes('chair', first)).when(passes('secretary', first)).refuses('delegationIsCalled');
    given(calls, answers(first, 'yes')).when(passes('chair', first)).refuses('delegationIsCalled');
  });
  test('is over when everyone was called', () => {
    const three = [first, second, third].map((one) => answers(one, 'yes'));
    given(calls, three).when(counts).refuses('everyoneIsCalled');
    const all = [...calls, ...three, passes('chair', fourth)];
    given(all).when(passes('chair', fourth)).refuses('callIsNotOver');
    const room = given(all).when(counts).records('VoteCounted', 'DecisionAdopted', 'TextClosed');
    expect(room.votes[0]?.notVoting).toEqual([fourth]);
  });
});

describe('a correction after the count', () => {
  const recorded = [...announced, asks('BMR', 'recorded'), begins];
  const counted = [...recorded, answers('ARV', 'yes'), answers('BMR', 'no'), counts];
  const meant = (by: string, answer: Answer, vote = 1) => says(by, { type: 'CorrectVote', vote, answer });

  test('is noted beside the count, which stands', () => {
    const room = given(counted).when(meant('BMR', 'yes')).records('VoteCorrected');
    expect(room.votes[0]).toMatchObject({ yes: 1, no: 1, carried: false });
    expect(room.votes[0]?.corrections).toMatchObject([{ who: 'BMR', answer: 'yes' }]);
  });
  test('says what one who did not vote had meant to answer', () =>
    given(counted).when(meant('KST', 'yes')).records('VoteCorrected'));
  test('comes after the meeting too', () =>
    given(counted, says('chair', { type: 'CloseMeeting' }))
      .when(meant('BMR', 'yes'))
      .records('VoteCorrected'));
  test('says something else than what was answered, or said last', () => {
    given(counted).when(meant('BMR', 'no')).refuses('senderAnsweredOtherwise');
    given(counted, meant('BMR', 'yes')).when(meant('BMR', 'yes')).refuses('senderAnsweredOtherwise');
    given(counted, meant('BMR', 'yes')).when(meant('BMR', 'no')).records('VoteCorrected');
  });
  test('is of a vote that was counted, with answers on record', () => {
    given(recorded).when(meant('BMR', 'yes')).refuses('voteIsCounted');
    given(counted)
      .when(meant('BMR', 'yes', 2))
      .refuses('voteIsCounted');
    given(begun, answers('BMR', 'no'), counts).when(meant('BMR', 'yes')).refuses('answersAreRecorded');
    given(counted).when(meant('chair', 'yes')).refuses('senderIsDelegation');
  });
});
